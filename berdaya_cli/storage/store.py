"""The store: one SQLite file, one attribute per table, one transaction per command that writes."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.storage.connection import translated_errors
from berdaya_cli.storage.tables import Tables

if TYPE_CHECKING:  # each is imported when its attribute is first asked for
    from berdaya_cli.domain.operasi import Operasi
    from berdaya_cli.domain.perubahan import Written
    from berdaya_cli.storage.copies import CopiesFolder


class Store(Tables):
    """One open database: its tables, and the operations that write to them."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        path: Path,
        new_uid: Callable[[], str],
        *,
        contoh: bool = False,
    ) -> None:
        super().__init__(conn, new_uid)
        self.path = path
        self.contoh = contoh
        """Whether the records are fictional."""
        self.written: Written
        self._copies: dict[str, CopiesFolder] = {}
        self._rehearsing = False
        self._cancelled = False
        self.operasi: int | None = None
        """The number of the operation that is open."""

    @property
    def evidence(self) -> "CopiesFolder":
        """The copies of evidence beside the database."""
        from berdaya_cli.domain.bukti import LARGEST_FILE

        return self._folder("bukti", LARGEST_FILE)

    @property
    def emblems(self) -> "CopiesFolder":
        """The copies of emblems beside the database."""
        from berdaya_cli.domain.instansi import LARGEST_EMBLEM

        return self._folder("lambang", LARGEST_EMBLEM)

    @property
    def imports(self) -> "CopiesFolder":
        """The copies of files that came in, beside the database."""
        from berdaya_cli.storage.sheet_kinds import LARGEST_TEXT

        return self._folder("impor", LARGEST_TEXT)

    def _folder(self, ending: str, largest: int) -> "CopiesFolder":
        from berdaya_cli.storage.copies import CopiesFolder

        if ending not in self._copies:
            path = self.path.with_name(f"{self.path.stem}.{ending}")
            self._copies[ending] = CopiesFolder(path, largest)
        return self._copies[ending]

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Let several operations write one after the other, and take all of it back at the end."""
        with translated_errors(self.path):
            self._conn.execute("BEGIN IMMEDIATE")
            self._rehearsing = True
            try:
                yield
            finally:
                self._rehearsing = False
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")

    def do_not_wait(self) -> None:
        """Give up at once where another program writes."""
        self._conn.execute("PRAGMA busy_timeout = 0")

    def cancel(self) -> None:
        """Let the operation that is open end without a trace."""
        self._cancelled = True

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Write a part of an operation: all of it, or on an error nothing of this part."""
        self._conn.execute("SAVEPOINT bagian")
        try:
            yield
        except BaseException:
            if self._conn.in_transaction:  # a full disk ends it all by itself
                self._conn.execute("ROLLBACK TO bagian")
                self._conn.execute("RELEASE bagian")
            raise
        self._conn.execute("RELEASE bagian")

    @contextmanager
    def write(
        self,
        operasi: "Operasi",
        *,
        dry_run: bool = False,
        with_rows: bool = False,
        even_empty: bool = False,
    ) -> Iterator[None]:
        """Make all that is written inside one operation: all of it, or nothing.

        Nothing is kept where nothing changed (unless ``even_empty``), on an error, on a dry run.
        ``written`` tells afterwards what changed, each row of it ``with_rows``.

        Raises:
            DatabaseLockedError: another program writes for longer than we wait.
        """
        from dataclasses import asdict

        from berdaya_cli.storage.audit import begin_operation, end_operation, seal_operation

        with translated_errors(self.path):
            if not self._conn.in_transaction:
                self._conn.execute("BEGIN IMMEDIATE")
            if self._rehearsing:
                self._conn.execute("SAVEPOINT operasi")
            self._cancelled = False
            try:
                uid = {"uid": self.new_uid()}
                number = begin_operation(self._conn, asdict(operasi) | uid)
                self.operasi = number
                yield
                end_operation(self._conn)
                self.written = self.riwayat.written(number, with_rows=with_rows)
                if dry_run or self._cancelled or not (self.written.jumlah or even_empty):
                    self._take_back()
                else:
                    seal_operation(self._conn, number)
                    self._keep()
            except BaseException:
                if self._conn.in_transaction:  # else it is committed, whatever came after
                    self._take_back()
                raise

    def _keep(self) -> None:
        """End the operation; copies get their names right before the commit."""
        if self._rehearsing:
            self._drop_copies()
            self._conn.execute("RELEASE operasi")
            return
        for folder in self._copies.values():
            folder.settle()
        self._conn.execute("COMMIT")
        self._copies.clear()

    def _take_back(self) -> None:
        """End the operation without a trace; copies go while nobody else can write."""
        self._drop_copies()
        if self._rehearsing:
            self._conn.execute("ROLLBACK TO operasi")
            self._conn.execute("RELEASE operasi")
        else:
            self._conn.execute("ROLLBACK")

    def _drop_copies(self) -> None:
        for folder in self._copies.values():
            folder.drop()
        self._copies.clear()

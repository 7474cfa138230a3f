"""What is written to a database: one operation at a time, all of it or nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.storage import connection
from berdaya_cli.storage.connection import translated_errors

if TYPE_CHECKING:  # a listing writes nothing
    from berdaya_cli.domain.operasi import Operasi
    from berdaya_cli.domain.perubahan import Written
    from berdaya_cli.storage.copies import Copies


class Transaction:
    """The operations that write to one open database, one after the other.

    Args:
        conn: the connection that writes.
        path: the file, for what SQLite complains of.
        new_uid: makes a uid for an operation.
        copies: gives the copies of files that an operation made.
        count: says what the operation of a number changed, each row of it ``with_rows``.
        note: hears what the user should know meanwhile.
    """

    def __init__(  # noqa: PLR0913  what a store hands in, each by name
        self,
        conn: sqlite3.Connection,
        path: Path,
        new_uid: Callable[[], str],
        *,
        copies: "Callable[[], Copies]",
        count: "Callable[[int, bool], Written]",
        note: Callable[[str], None],
    ) -> None:
        self._conn = conn
        self._path = path
        self._new_uid = new_uid
        self._copies = copies
        self._count = count
        self._note = note
        self._patience: float = connection.TURN_SECONDS
        self._rehearsing = False
        self._cancelled = False
        self.written: Written
        """What the last operation changed."""
        self.operasi: int | None = None
        """The number of the operation that is open."""

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Let several operations write one after the other, and take all of it back at the end."""
        with translated_errors(self._path):
            self._take_turn()
            self._rehearsing = True
            try:
                yield
            finally:
                self._rehearsing = False
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")

    def do_not_wait(self) -> None:
        """Give up at once where another program writes."""
        self._patience = 0

    def _take_turn(self) -> None:
        connection.take_turn(self._conn, self._path, self._note, patience=self._patience)

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
        from datetime import datetime

        from berdaya_cli.storage.audit import begin_operation, end_operation, seal_operation
        from berdaya_cli.storage.moments import start_moments

        with translated_errors(self._path):
            if not self._conn.in_transaction:
                self._take_turn()
            if self._rehearsing:
                self._conn.execute("SAVEPOINT operasi")
            self._cancelled = False
            try:
                uid = {"uid": self._new_uid()}
                begin = datetime.fromisoformat(operasi.saat or operasi.waktu)
                start_moments(self._conn, begin)
                number = begin_operation(self._conn, asdict(operasi) | uid)
                self.operasi = number
                yield
                end_operation(self._conn)
                self.written = self._count(number, with_rows)
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
            self._copies().drop()
            self._conn.execute("RELEASE operasi")
            return
        self._copies().settle()
        try:
            self._conn.execute("COMMIT")
        finally:
            if not self._conn.in_transaction:  # it is committed, whatever came after
                self._copies().forget()

    def _take_back(self) -> None:
        """End the operation without a trace; copies go while nobody else can write."""
        self._copies().drop()
        if self._rehearsing:
            self._conn.execute("ROLLBACK TO operasi")
            self._conn.execute("RELEASE operasi")
        else:
            self._conn.execute("ROLLBACK")

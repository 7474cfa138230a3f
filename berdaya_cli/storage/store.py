"""The store: one SQLite file, one attribute per table, one transaction per command that writes."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import DatabaseExistsError, DatabaseMissingError, StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.connection import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    connect,
    schema_version,
    translated_errors,
)

if TYPE_CHECKING:  # each is imported when its attribute is first asked for
    from berdaya_cli.domain.operasi import Operasi
    from berdaya_cli.storage.agenda import AgendaTable
    from berdaya_cli.storage.aset import AsetTable
    from berdaya_cli.storage.catalogue import Catalogue
    from berdaya_cli.storage.dasar_hukum import DasarHukumTable
    from berdaya_cli.storage.desa import DesaTable
    from berdaya_cli.storage.fokus import FokusTable
    from berdaya_cli.storage.kabupaten import KabupatenTable
    from berdaya_cli.storage.kecamatan import KecamatanTable
    from berdaya_cli.storage.kegiatan import KegiatanTable
    from berdaya_cli.storage.kegiatan_list import KegiatanList
    from berdaya_cli.storage.lembaga import LembagaTable
    from berdaya_cli.storage.penugasan import PenugasanTable
    from berdaya_cli.storage.pilot import PilotTable
    from berdaya_cli.storage.seeded import SeededRows
    from berdaya_cli.storage.sumber import SumberTable
    from berdaya_cli.storage.sumber_dana import SumberDanaTable

_BEGIN_OPERATION = """
    INSERT INTO operasi (waktu, perintah, rincian, petugas, versi, uid)
    VALUES (:waktu, :perintah, :rincian, :petugas, :versi, :uid)
"""
_MARK_OPERATION = "INSERT INTO operasi_berjalan (satu, operasi) VALUES (1, :operasi)"
_UNMARK_OPERATION = "DELETE FROM operasi_berjalan"
_CHANGES = "SELECT count(*) FROM riwayat WHERE operasi = :operasi"


class Store:
    """The tables of one open database."""

    def __init__(self, conn: sqlite3.Connection, path: Path, new_uid: Callable[[], str]) -> None:
        self.path = path
        self.new_uid = new_uid
        self._conn = conn

    @contextmanager
    def write(self, operasi: "Operasi", *, dry_run: bool = False) -> Iterator[None]:
        """Make all that is written inside one operation: all of it, or nothing.

        Nothing is kept where nothing changed, on an error, and on a dry run.

        Raises:
            DatabaseLockedError: another program writes for longer than we wait.
        """
        from dataclasses import asdict  # for writers only

        from berdaya_cli.storage.audit import seal_operation

        with translated_errors(self.path):
            if not self._conn.in_transaction:
                self._conn.execute("BEGIN IMMEDIATE")
            try:
                values = asdict(operasi) | {"uid": self.new_uid()}
                number = self._conn.execute(_BEGIN_OPERATION, values).lastrowid or 0
                self._conn.execute(_MARK_OPERATION, {"operasi": number})
                yield
                self._conn.execute(_UNMARK_OPERATION)
                (changes,) = self._conn.execute(_CHANGES, {"operasi": number}).fetchone()
                if dry_run or not changes:
                    self._conn.execute("ROLLBACK")
                else:
                    seal_operation(self._conn, number)
                    self._conn.execute("COMMIT")
            except BaseException:
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reading inside see one state, whatever others write meanwhile."""
        self._conn.execute("BEGIN")
        try:
            yield
        finally:
            self._conn.execute("ROLLBACK")

    @cached_property
    def kabupaten(self) -> "KabupatenTable":
        """The regencies of this file."""
        from berdaya_cli.storage.kabupaten import KabupatenTable

        return KabupatenTable(self._conn, self.new_uid)

    @cached_property
    def kecamatan(self) -> "KecamatanTable":
        """The kecamatan and the names they go by."""
        from berdaya_cli.storage.kecamatan import KecamatanTable

        return KecamatanTable(self._conn, self.new_uid)

    @cached_property
    def desa(self) -> "DesaTable":
        """The desa and kelurahan."""
        from berdaya_cli.storage.desa import DesaTable

        return DesaTable(self._conn, self.new_uid)

    @cached_property
    def sumber(self) -> "SumberTable":
        """Where facts come from."""
        from berdaya_cli.storage.sumber import SumberTable

        return SumberTable(self._conn, self.new_uid)

    @cached_property
    def dasar_hukum(self) -> "DasarHukumTable":
        """Decrees, circulars and letters."""
        from berdaya_cli.storage.dasar_hukum import DasarHukumTable

        return DasarHukumTable(self._conn, self.new_uid)

    @cached_property
    def lembaga(self) -> "LembagaTable":
        """The bodies that act, and their aliases."""
        from berdaya_cli.storage.lembaga import LembagaTable

        return LembagaTable(self._conn, self.new_uid)

    @cached_property
    def fokus(self) -> "FokusTable":
        """The fokus of the programme."""
        from berdaya_cli.storage.fokus import FokusTable

        return FokusTable(self._conn, self.new_uid)

    @cached_property
    def sumber_dana(self) -> "SumberDanaTable":
        """The sources of money."""
        from berdaya_cli.storage.sumber_dana import SumberDanaTable

        return SumberDanaTable(self._conn, self.new_uid)

    @cached_property
    def pilot(self) -> "PilotTable":
        """Which kecamatan are in the programme, from when to when."""
        from berdaya_cli.storage.pilot import PilotTable

        return PilotTable(self._conn, self.new_uid)

    @cached_property
    def penugasan(self) -> "PenugasanTable":
        """Who answers for which fokus in which kecamatan."""
        from berdaya_cli.storage.penugasan import PenugasanTable

        return PenugasanTable(self._conn, self.new_uid)

    @cached_property
    def aset(self) -> "AsetTable":
        """What exists for a fokus."""
        from berdaya_cli.storage.aset import AsetTable

        return AsetTable(self._conn, self.new_uid)

    @cached_property
    def agenda(self) -> "AgendaTable":
        """The programme's events."""
        from berdaya_cli.storage.agenda import AgendaTable

        return AgendaTable(self._conn, self.new_uid)

    @cached_property
    def kegiatan(self) -> "KegiatanTable":
        """The activities and their dated rows."""
        from berdaya_cli.storage.kegiatan import KegiatanTable

        return KegiatanTable(self._conn, self.new_uid)

    @cached_property
    def kegiatan_list(self) -> "KegiatanList":
        """The listing of activities."""
        from berdaya_cli.storage.kegiatan_list import KegiatanList

        return KegiatanList(self._conn, self.new_uid)

    @cached_property
    def seeded(self) -> "SeededRows":
        """The rows that seeds bring in, whatever their table."""
        from berdaya_cli.storage.seeded import SeededRows

        return SeededRows(self._conn, self.new_uid)

    @cached_property
    def catalogue(self) -> "Catalogue":
        """Every table as a whole: for export and for counting."""
        from berdaya_cli.storage.catalogue import Catalogue

        return Catalogue(self._conn, self.new_uid)


@contextmanager
def open_store(path: Path, new_uid: Callable[[], str], *, write: bool = False) -> Iterator[Store]:
    """Open a database that is there, up to date and ours.

    Raises:
        StorageError: one of its kinds says what is wrong with the file.
    """
    if not path.is_file():
        raise DatabaseMissingError(
            _("There is no database at {path}."),
            hint=_("Make one with: berdaya init --db {path}").format(path=path),
            path=path,
        )
    with translated_errors(path):
        conn = connect(path, "rw")
        try:
            version = schema_version(conn, path)
            if version == 0:
                raise DatabaseMissingError(
                    _("The database at {path} is empty."),
                    hint=_("Make one with: berdaya init --db {path}").format(path=path),
                    path=path,
                )
            if not write:
                conn.execute("PRAGMA query_only = ON")
            yield Store(conn, path, new_uid)
        finally:
            conn.close()


@contextmanager
def create_store(path: Path, new_uid: Callable[[], str]) -> Iterator[Store]:
    """Make a database inside one transaction, which ``Store.write`` then ends.

    Raises:
        DatabaseExistsError: there is one already.
        StorageError: the folder or the file cannot be written.
    """
    from berdaya_cli.storage.schema import make_schema  # brings sqlite-utils

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise StorageError(
            _("{path} cannot be made: {reason}."), path=path, reason=error.strerror
        ) from error
    with translated_errors(path):
        conn = connect(path, "rw")
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            conn.execute("BEGIN IMMEDIATE")
            if schema_version(conn, path) != 0:
                raise DatabaseExistsError(
                    _("There is a database at {path} already."),
                    hint=_("Bring a changed seed in with: berdaya seed FILE"),
                    path=path,
                )
            make_schema(conn, APPLICATION_ID, SCHEMA_VERSION)
            yield Store(conn, path, new_uid)
        finally:
            conn.close()

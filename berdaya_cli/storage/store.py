"""The store: one SQLite file, one attribute per table, one transaction per command that writes."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.storage.connection import translated_errors

if TYPE_CHECKING:  # each is imported when its attribute is first asked for
    from berdaya_cli.domain.operasi import Operasi
    from berdaya_cli.domain.perubahan import Written
    from berdaya_cli.storage.agenda import AgendaTable
    from berdaya_cli.storage.anggaran import AnggaranTable
    from berdaya_cli.storage.aset import AsetTable
    from berdaya_cli.storage.catalogue import Catalogue
    from berdaya_cli.storage.dasar_hukum import DasarHukumTable
    from berdaya_cli.storage.dated_rows import DatedRows
    from berdaya_cli.storage.desa import DesaTable
    from berdaya_cli.storage.fokus import FokusTable
    from berdaya_cli.storage.kabupaten import KabupatenTable
    from berdaya_cli.storage.kecamatan import KecamatanTable
    from berdaya_cli.storage.kegiatan import KegiatanTable
    from berdaya_cli.storage.kegiatan_detail import KegiatanDetail
    from berdaya_cli.storage.kegiatan_gaps import KegiatanGaps
    from berdaya_cli.storage.kegiatan_list import KegiatanList
    from berdaya_cli.storage.kegiatan_report import KegiatanReport
    from berdaya_cli.storage.lembaga import LembagaTable
    from berdaya_cli.storage.pelaksanaan import PelaksanaanTable
    from berdaya_cli.storage.penugasan import PenugasanTable
    from berdaya_cli.storage.perkembangan import PerkembanganTable
    from berdaya_cli.storage.pilot import PilotTable
    from berdaya_cli.storage.realisasi import RealisasiTable
    from berdaya_cli.storage.riwayat import RiwayatTable
    from berdaya_cli.storage.seeded import SeededRows
    from berdaya_cli.storage.sumber import SumberTable
    from berdaya_cli.storage.sumber_dana import SumberDanaTable


class Store:
    """The tables of one open database."""

    def __init__(self, conn: sqlite3.Connection, path: Path, new_uid: Callable[[], str]) -> None:
        self.path = path
        self.new_uid = new_uid
        self.written: Written
        self._conn = conn

    @contextmanager
    def write(
        self, operasi: "Operasi", *, dry_run: bool = False, with_rows: bool = False
    ) -> Iterator[None]:
        """Make all that is written inside one operation: all of it, or nothing.

        Nothing is kept where nothing changed, on an error, and on a dry run. ``written`` tells
        afterwards what changed, each row of it ``with_rows``.

        Raises:
            DatabaseLockedError: another program writes for longer than we wait.
        """
        from dataclasses import asdict

        from berdaya_cli.storage.audit import begin_operation, end_operation, seal_operation

        with translated_errors(self.path):
            if not self._conn.in_transaction:
                self._conn.execute("BEGIN IMMEDIATE")
            try:
                uid = {"uid": self.new_uid()}
                number = begin_operation(self._conn, asdict(operasi) | uid)
                yield
                end_operation(self._conn)
                self.written = self.riwayat.written(number, with_rows=with_rows)
                if dry_run or not self.written.jumlah:
                    self._conn.execute("ROLLBACK")
                else:
                    seal_operation(self._conn, number)
                    self._conn.execute("COMMIT")
            except BaseException:
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")
                raise

    @cached_property
    def riwayat(self) -> "RiwayatTable":
        """What operations have changed."""
        from berdaya_cli.storage.riwayat import RiwayatTable

        return RiwayatTable(self._conn, self.new_uid)

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
    def pelaksanaan(self) -> "PelaksanaanTable":
        """When kegiatan took place, and who came."""
        from berdaya_cli.storage.pelaksanaan import PelaksanaanTable

        return PelaksanaanTable(self._conn, self.new_uid)

    @cached_property
    def perkembangan(self) -> "PerkembanganTable":
        """How far kegiatan are."""
        from berdaya_cli.storage.perkembangan import PerkembanganTable

        return PerkembanganTable(self._conn, self.new_uid)

    @cached_property
    def anggaran(self) -> "AnggaranTable":
        """What kegiatan may spend."""
        from berdaya_cli.storage.anggaran import AnggaranTable

        return AnggaranTable(self._conn, self.new_uid)

    @cached_property
    def realisasi(self) -> "RealisasiTable":
        """What kegiatan have spent."""
        from berdaya_cli.storage.realisasi import RealisasiTable

        return RealisasiTable(self._conn, self.new_uid)

    @cached_property
    def kegiatan_report(self) -> "KegiatanReport":
        """The activities of a report."""
        from berdaya_cli.storage.kegiatan_report import KegiatanReport

        return KegiatanReport(self._conn, self.new_uid)

    @cached_property
    def kegiatan_detail(self) -> "KegiatanDetail":
        """All that belongs to one activity."""
        from berdaya_cli.storage.kegiatan_detail import KegiatanDetail

        return KegiatanDetail(self._conn, self.new_uid)

    @cached_property
    def dated_rows(self) -> "DatedRows":
        """What moves along when a kegiatan is corrected."""
        from berdaya_cli.storage.dated_rows import DatedRows

        return DatedRows(self._conn, self.new_uid)

    @cached_property
    def kegiatan_gaps(self) -> "KegiatanGaps":
        """What is late or incomplete."""
        from berdaya_cli.storage.kegiatan_gaps import KegiatanGaps

        return KegiatanGaps(self._conn, self.new_uid)

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

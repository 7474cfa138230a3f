"""The store: one SQLite file, one attribute per table, one transaction per command that writes."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.storage.connection import translated_errors

if TYPE_CHECKING:  # each is imported when its attribute is first asked for
    from berdaya_cli.domain.operasi import Operasi
    from berdaya_cli.domain.perubahan import Written
    from berdaya_cli.storage.agenda import AgendaTable
    from berdaya_cli.storage.anggaran import AnggaranTable
    from berdaya_cli.storage.aset import AsetTable
    from berdaya_cli.storage.bukti import BuktiTable
    from berdaya_cli.storage.catalogue import Catalogue
    from berdaya_cli.storage.copies import CopiesFolder
    from berdaya_cli.storage.dasar_hukum import DasarHukumTable
    from berdaya_cli.storage.dated_rows import DatedRows
    from berdaya_cli.storage.desa import DesaTable
    from berdaya_cli.storage.fokus import FokusTable
    from berdaya_cli.storage.formulir import FormulirTable
    from berdaya_cli.storage.impor import ImporTable
    from berdaya_cli.storage.instansi import InstansiTable
    from berdaya_cli.storage.isian import IsianTable
    from berdaya_cli.storage.jejak import JejakTable
    from berdaya_cli.storage.kabupaten import KabupatenTable
    from berdaya_cli.storage.kecamatan import KecamatanTable
    from berdaya_cli.storage.kegiatan import KegiatanTable
    from berdaya_cli.storage.kegiatan_detail import KegiatanDetail
    from berdaya_cli.storage.kegiatan_gaps import KegiatanGaps
    from berdaya_cli.storage.kegiatan_list import KegiatanList
    from berdaya_cli.storage.kegiatan_report import KegiatanReport
    from berdaya_cli.storage.kegiatan_state import KegiatanState
    from berdaya_cli.storage.lembaga import LembagaTable
    from berdaya_cli.storage.masuk import Masuk
    from berdaya_cli.storage.masuk_baru import MasukBaru
    from berdaya_cli.storage.pejabat import PejabatTable
    from berdaya_cli.storage.pelaksanaan import PelaksanaanTable
    from berdaya_cli.storage.pembina import PembinaTable
    from berdaya_cli.storage.penugasan import PenugasanTable
    from berdaya_cli.storage.perkembangan import PerkembanganTable
    from berdaya_cli.storage.pilot import PilotTable
    from berdaya_cli.storage.realisasi import RealisasiTable
    from berdaya_cli.storage.reference import ReferenceRows
    from berdaya_cli.storage.riwayat import RiwayatTable
    from berdaya_cli.storage.seeded import SeededRows
    from berdaya_cli.storage.sumber import SumberTable
    from berdaya_cli.storage.sumber_dana import SumberDanaTable
    from berdaya_cli.storage.terbuka import Terbuka
    from berdaya_cli.storage.tindak_lanjut import TindakLanjutTable
    from berdaya_cli.storage.words import Words


class Store:
    """The tables of one open database.

    A table is made when it is first asked for, from the module of its name and the class of its
    annotation: a listing does not wait for the others to be imported.
    """

    riwayat: "RiwayatTable"
    """What operations have changed."""
    kabupaten: "KabupatenTable"
    """The regencies of this file."""
    kecamatan: "KecamatanTable"
    """The kecamatan and the names they go by."""
    desa: "DesaTable"
    """The desa and kelurahan."""
    sumber: "SumberTable"
    """Where facts come from."""
    dasar_hukum: "DasarHukumTable"
    """Decrees, circulars and letters."""
    lembaga: "LembagaTable"
    """The bodies that act, and their aliases."""
    fokus: "FokusTable"
    """The fokus of the programme."""
    sumber_dana: "SumberDanaTable"
    """The sources of money."""
    instansi: "InstansiTable"
    """The letterhead of the secretariat."""
    pejabat: "PejabatTable"
    """Who holds which office."""
    pembina: "PembinaTable"
    """The seats of the tim pembina."""
    pilot: "PilotTable"
    """Which kecamatan are in the programme, from when to when."""
    penugasan: "PenugasanTable"
    """Who answers for which fokus in which kecamatan."""
    aset: "AsetTable"
    """What exists for a fokus."""
    agenda: "AgendaTable"
    """The programme's events."""
    tindak_lanjut: "TindakLanjutTable"
    """What was agreed upon at events."""
    kegiatan: "KegiatanTable"
    """The activities and their dated rows."""
    pelaksanaan: "PelaksanaanTable"
    """When kegiatan took place, and who came."""
    perkembangan: "PerkembanganTable"
    """How far kegiatan are."""
    anggaran: "AnggaranTable"
    """What kegiatan may spend."""
    realisasi: "RealisasiTable"
    """What kegiatan have spent."""
    bukti: "BuktiTable"
    """What shows that kegiatan took place."""
    kegiatan_report: "KegiatanReport"
    """The activities of a report."""
    kegiatan_detail: "KegiatanDetail"
    """All that belongs to one activity."""
    dated_rows: "DatedRows"
    """What moves along when a kegiatan is corrected."""
    kegiatan_gaps: "KegiatanGaps"
    """What is late or incomplete."""
    kegiatan_list: "KegiatanList"
    """The listing of activities."""
    kegiatan_state: "KegiatanState"
    """What the record says of activities, value by value."""
    formulir: "FormulirTable"
    """The forms that went out."""
    impor: "ImporTable"
    """The files that came in."""
    isian: "IsianTable"
    """What each row of a form last said."""
    masuk: "Masuk"
    """Rows on their way in."""
    masuk_baru: "MasukBaru"
    """Those of them that are new."""
    jejak: "JejakTable"
    """What figures come from."""
    seeded: "SeededRows"
    """The rows that seeds bring in, whatever their table."""
    words: "Words"
    """What people may mean when they start to type."""
    reference: "ReferenceRows"
    """The rows of reference data, whatever their table."""
    terbuka: "Terbuka"
    """What of all this may be published."""
    catalogue: "Catalogue"
    """Every table as a whole: for export and for counting."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        path: Path,
        new_uid: Callable[[], str],
        *,
        contoh: bool = False,
    ) -> None:
        self.path = path
        self.contoh = contoh
        """Whether the records are fictional."""
        self.new_uid = new_uid
        self.written: Written
        self._conn = conn
        self._copies: dict[str, CopiesFolder] = {}
        self._rehearsing = False
        self._cancelled = False

    def __getattr__(self, name: str) -> object:
        """Make a table."""
        if name not in Store.__annotations__:
            raise AttributeError(name)
        module = import_module(f"berdaya_cli.storage.{name}")
        table = getattr(module, Store.__annotations__[name])(self._conn, self.new_uid)
        setattr(self, name, table)
        return table

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

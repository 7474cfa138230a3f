"""The store: one open SQLite file, one attribute a table."""

import sqlite3
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from berdaya_cli.storage.transaction import Transaction

if TYPE_CHECKING:  # each is imported when its attribute is first asked for
    from berdaya_cli.storage.copies import Copies
    from berdaya_cli.storage.excel.masuk import Masuk
    from berdaya_cli.storage.excel.masuk_baru import MasukBaru
    from berdaya_cli.storage.excel.pemetaan import PemetaanTable
    from berdaya_cli.storage.excel.state import KegiatanState
    from berdaya_cli.storage.formulir.formulir import FormulirTable
    from berdaya_cli.storage.formulir.impor import ImporTable
    from berdaya_cli.storage.formulir.isian import IsianTable
    from berdaya_cli.storage.formulir.register import RegisterTable
    from berdaya_cli.storage.indikator.dilihat import DilihatTable
    from berdaya_cli.storage.indikator.pengukuran import PengukuranTable
    from berdaya_cli.storage.indikator.target import TargetTable
    from berdaya_cli.storage.indikator.wajar import KegiatanWajar
    from berdaya_cli.storage.keeping.balik import Balik
    from berdaya_cli.storage.keeping.checkup import Checkup
    from berdaya_cli.storage.keeping.gabung import Gabung
    from berdaya_cli.storage.keeping.riwayat import RiwayatTable
    from berdaya_cli.storage.kegiatan.anggaran import AnggaranTable
    from berdaya_cli.storage.kegiatan.bukti import BuktiTable
    from berdaya_cli.storage.kegiatan.dated_rows import DatedRows
    from berdaya_cli.storage.kegiatan.detail import KegiatanDetail
    from berdaya_cli.storage.kegiatan.jadwal import JadwalTable
    from berdaya_cli.storage.kegiatan.kegiatan import KegiatanTable
    from berdaya_cli.storage.kegiatan.listing import KegiatanList
    from berdaya_cli.storage.kegiatan.pelaksanaan import PelaksanaanTable
    from berdaya_cli.storage.kegiatan.perkembangan import PerkembanganTable
    from berdaya_cli.storage.kegiatan.realisasi import RealisasiTable
    from berdaya_cli.storage.pantau.gaps import KegiatanGaps
    from berdaya_cli.storage.programme.penugasan import PenugasanTable
    from berdaya_cli.storage.programme.pilot import PilotTable
    from berdaya_cli.storage.province.sending import Sending
    from berdaya_cli.storage.publish.catalogue import Catalogue
    from berdaya_cli.storage.publish.export_note import Standing
    from berdaya_cli.storage.publish.terbuka import Terbuka
    from berdaya_cli.storage.reference.agenda import AgendaTable
    from berdaya_cli.storage.reference.aset import AsetTable
    from berdaya_cli.storage.reference.batas import BatasTable
    from berdaya_cli.storage.reference.dasar_hukum import DasarHukumTable
    from berdaya_cli.storage.reference.desa import DesaTable
    from berdaya_cli.storage.reference.fokus import FokusTable
    from berdaya_cli.storage.reference.indikator import IndikatorTable
    from berdaya_cli.storage.reference.instansi import InstansiTable
    from berdaya_cli.storage.reference.kabupaten import KabupatenTable
    from berdaya_cli.storage.reference.kecamatan import KecamatanTable
    from berdaya_cli.storage.reference.kinds import ReferenceRows
    from berdaya_cli.storage.reference.lembaga import LembagaTable
    from berdaya_cli.storage.reference.pejabat import PejabatTable
    from berdaya_cli.storage.reference.pembina import PembinaTable
    from berdaya_cli.storage.reference.sumber import SumberTable
    from berdaya_cli.storage.reference.sumber_dana import SumberDanaTable
    from berdaya_cli.storage.reference.tindak_lanjut import TindakLanjutTable
    from berdaya_cli.storage.report.audit import AuditTable
    from berdaya_cli.storage.report.edisi import EdisiTable
    from berdaya_cli.storage.report.foto import FotoReport
    from berdaya_cli.storage.report.jejak import JejakTable
    from berdaya_cli.storage.report.kegiatan import KegiatanReport
    from berdaya_cli.storage.report.rekap import RekapTable
    from berdaya_cli.storage.report.susulan import SusulanTable
    from berdaya_cli.storage.report.tahap import TahapTable
    from berdaya_cli.storage.seed.seeded import SeededRows
    from berdaya_cli.storage.words import Words


class _Lazy:
    """An attribute that is imported and made when it is first asked for: a listing needs few."""

    def __init__(self, entry_point: str) -> None:
        self._module, _colon, self._class = entry_point.partition(":")

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, store: "Store", owner: type) -> object:
        made = getattr(import_module(f"berdaya_cli.storage.{self._module}"), self._class)
        table = store.__dict__[self._name] = made(store.conn, store.new_uid)
        return table


def lazy(entry_point: str) -> Any:  # noqa: ANN401  the attribute's own annotation says what it is
    """Return an attribute of ``Store`` for a table, by ``module:Class`` below ``storage``."""
    return _Lazy(entry_point)


class Store:
    """One open database: its tables, the copies beside it, and what is written to them."""

    riwayat: "RiwayatTable" = lazy("keeping.riwayat:RiwayatTable")
    """What operations have changed."""
    balik: "Balik" = lazy("keeping.balik:Balik")
    """What one operation has changed, while it is taken back."""
    gabung: "Gabung" = lazy("keeping.gabung:Gabung")
    """All rows in a form that another office's file shares."""
    kabupaten: "KabupatenTable" = lazy("reference.kabupaten:KabupatenTable")
    """The regencies of this file."""
    kecamatan: "KecamatanTable" = lazy("reference.kecamatan:KecamatanTable")
    """The kecamatan and the names they go by."""
    batas: "BatasTable" = lazy("reference.batas:BatasTable")
    """The outlines of kecamatan on a map."""
    desa: "DesaTable" = lazy("reference.desa:DesaTable")
    """The desa and kelurahan."""
    sumber: "SumberTable" = lazy("reference.sumber:SumberTable")
    """Where facts come from."""
    dasar_hukum: "DasarHukumTable" = lazy("reference.dasar_hukum:DasarHukumTable")
    """Decrees, circulars and letters."""
    lembaga: "LembagaTable" = lazy("reference.lembaga:LembagaTable")
    """The bodies that act, and their aliases."""
    fokus: "FokusTable" = lazy("reference.fokus:FokusTable")
    """The fokus of the programme."""
    sumber_dana: "SumberDanaTable" = lazy("reference.sumber_dana:SumberDanaTable")
    """The sources of money."""
    indikator: "IndikatorTable" = lazy("reference.indikator:IndikatorTable")
    """What is measured."""
    target: "TargetTable" = lazy("indikator.target:TargetTable")
    """What is aimed at."""
    pengukuran: "PengukuranTable" = lazy("indikator.pengukuran:PengukuranTable")
    """What was measured by hand."""
    dilihat: "DilihatTable" = lazy("indikator.dilihat:DilihatTable")
    """Which figures somebody has looked at a second time."""
    wajar: "KegiatanWajar" = lazy("indikator.wajar:KegiatanWajar")
    """Figures of kegiatan that are worth a second look."""
    instansi: "InstansiTable" = lazy("reference.instansi:InstansiTable")
    """The letterhead of the secretariat."""
    pejabat: "PejabatTable" = lazy("reference.pejabat:PejabatTable")
    """Who holds which office."""
    pembina: "PembinaTable" = lazy("reference.pembina:PembinaTable")
    """The seats of the tim pembina."""
    pilot: "PilotTable" = lazy("programme.pilot:PilotTable")
    """Which kecamatan are in the programme, from when to when."""
    penugasan: "PenugasanTable" = lazy("programme.penugasan:PenugasanTable")
    """Who answers for which fokus in which kecamatan."""
    aset: "AsetTable" = lazy("reference.aset:AsetTable")
    """What exists for a fokus."""
    agenda: "AgendaTable" = lazy("reference.agenda:AgendaTable")
    """The programme's events."""
    tindak_lanjut: "TindakLanjutTable" = lazy("reference.tindak_lanjut:TindakLanjutTable")
    """What was agreed upon at events."""
    kegiatan: "KegiatanTable" = lazy("kegiatan.kegiatan:KegiatanTable")
    """The activities and their dated rows."""
    jadwal: "JadwalTable" = lazy("kegiatan.jadwal:JadwalTable")
    """When kegiatan are planned."""
    pelaksanaan: "PelaksanaanTable" = lazy("kegiatan.pelaksanaan:PelaksanaanTable")
    """When kegiatan took place, and who came."""
    perkembangan: "PerkembanganTable" = lazy("kegiatan.perkembangan:PerkembanganTable")
    """How far kegiatan are."""
    anggaran: "AnggaranTable" = lazy("kegiatan.anggaran:AnggaranTable")
    """What kegiatan may spend."""
    realisasi: "RealisasiTable" = lazy("kegiatan.realisasi:RealisasiTable")
    """What kegiatan have spent."""
    bukti: "BuktiTable" = lazy("kegiatan.bukti:BuktiTable")
    """What shows that kegiatan took place."""
    edisi: "EdisiTable" = lazy("report.edisi:EdisiTable")
    """The reports that were issued."""
    audit: "AuditTable" = lazy("report.audit:AuditTable")
    """What is behind the records of an edition."""
    susulan: "SusulanTable" = lazy("report.susulan:SusulanTable")
    """What came after an edition of its period, and why."""
    foto_report: "FotoReport" = lazy("report.foto:FotoReport")
    kegiatan_report: "KegiatanReport" = lazy("report.kegiatan:KegiatanReport")
    """The activities of a report."""
    rekap: "RekapTable" = lazy("report.rekap:RekapTable")
    """The sums of a period for many groups at once."""
    tahap: "TahapTable" = lazy("report.tahap:TahapTable")
    """The pagu of a year by the stages of its budget."""
    kegiatan_detail: "KegiatanDetail" = lazy("kegiatan.detail:KegiatanDetail")
    """All that belongs to one activity."""
    dated_rows: "DatedRows" = lazy("kegiatan.dated_rows:DatedRows")
    """What moves along when a kegiatan is corrected."""
    standing: "Standing" = lazy("publish.export_note:Standing")
    kegiatan_gaps: "KegiatanGaps" = lazy("pantau.gaps:KegiatanGaps")
    """What is late or incomplete."""
    kegiatan_list: "KegiatanList" = lazy("kegiatan.listing:KegiatanList")
    """The listing of activities."""
    kegiatan_state: "KegiatanState" = lazy("excel.state:KegiatanState")
    """What the record says of activities, value by value."""
    formulir: "FormulirTable" = lazy("formulir.formulir:FormulirTable")
    """The forms that went out."""
    impor: "ImporTable" = lazy("formulir.impor:ImporTable")
    """The files that came in."""
    isian: "IsianTable" = lazy("formulir.isian:IsianTable")
    """What each row of a form last said."""
    register: "RegisterTable" = lazy("formulir.register:RegisterTable")
    """What became of the forms that went out."""
    pemetaan: "PemetaanTable" = lazy("excel.pemetaan:PemetaanTable")
    """What tables of others were said to hold."""
    masuk: "Masuk" = lazy("excel.masuk:Masuk")
    """Rows on their way in."""
    masuk_baru: "MasukBaru" = lazy("excel.masuk_baru:MasukBaru")
    """Those of them that are new."""
    jejak: "JejakTable" = lazy("report.jejak:JejakTable")
    """What figures come from."""
    seeded: "SeededRows" = lazy("seed.seeded:SeededRows")
    """The rows that seeds bring in, whatever their table."""
    words: "Words" = lazy("words:Words")
    """What people may mean when they start to type."""
    reference: "ReferenceRows" = lazy("reference.kinds:ReferenceRows")
    """The rows of reference data, whatever their table."""
    terbuka: "Terbuka" = lazy("publish.terbuka:Terbuka")
    """What of all this may be published."""
    sending: "Sending" = lazy("province.sending:Sending")
    """What of a regency travels to its province."""
    checkup: "Checkup" = lazy("keeping.checkup:Checkup")
    """Checks of the whole file."""
    catalogue: "Catalogue" = lazy("publish.catalogue:Catalogue")
    """Every table as a whole: for export and for counting."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        path: Path,
        new_uid: Callable[[], str],
        *,
        contoh: bool = False,
        note: Callable[[str], None] = lambda _said: None,
    ) -> None:
        self.conn = conn
        self.path = path
        self.new_uid = new_uid
        self.contoh = contoh
        """Whether the records are fictional."""
        self.transaction = Transaction(
            conn,
            path,
            new_uid,
            copies=lambda: self.copies,
            count=lambda number, rows: self.riwayat.written(number, with_rows=rows),
            note=note,
        )

    @cached_property
    def copies(self) -> "Copies":
        """The copies of files beside the database."""
        from berdaya_cli.storage.copies import Copies

        return Copies(self.path)

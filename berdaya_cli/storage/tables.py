"""One attribute per table, imported when it is first asked for."""

import sqlite3
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each is imported when its attribute is first asked for
    from berdaya_cli.storage.agenda import AgendaTable
    from berdaya_cli.storage.anggaran import AnggaranTable
    from berdaya_cli.storage.aset import AsetTable
    from berdaya_cli.storage.balik import Balik
    from berdaya_cli.storage.bukti import BuktiTable
    from berdaya_cli.storage.catalogue import Catalogue
    from berdaya_cli.storage.checkup import Checkup
    from berdaya_cli.storage.dasar_hukum import DasarHukumTable
    from berdaya_cli.storage.dated_rows import DatedRows
    from berdaya_cli.storage.desa import DesaTable
    from berdaya_cli.storage.fokus import FokusTable
    from berdaya_cli.storage.formulir import FormulirTable
    from berdaya_cli.storage.gabung import Gabung
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
    from berdaya_cli.storage.rekap import RekapTable
    from berdaya_cli.storage.riwayat import RiwayatTable
    from berdaya_cli.storage.seeded import SeededRows
    from berdaya_cli.storage.sumber import SumberTable
    from berdaya_cli.storage.sumber_dana import SumberDanaTable
    from berdaya_cli.storage.terbuka import Terbuka
    from berdaya_cli.storage.tindak_lanjut import TindakLanjutTable
    from berdaya_cli.storage.words import Words


class Tables:
    """The tables of one open database.

    A table is made when it is first asked for, from the module of its name and the class of its
    annotation: a listing does not wait for the others to be imported.
    """

    riwayat: "RiwayatTable"
    """What operations have changed."""
    balik: "Balik"
    """What one operation has changed, while it is taken back."""
    gabung: "Gabung"
    """All rows in a form that another office's file shares."""
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
    rekap: "RekapTable"
    """The sums of a period for many groups at once."""
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
    checkup: "Checkup"
    """Checks of the whole file."""
    catalogue: "Catalogue"
    """Every table as a whole: for export and for counting."""

    def __init__(self, conn: sqlite3.Connection, new_uid: Callable[[], str]) -> None:
        self.new_uid = new_uid
        self._conn = conn

    def __getattr__(self, name: str) -> object:
        """Make a table."""
        if name not in Tables.__annotations__:
            raise AttributeError(name)
        module = import_module(f"berdaya_cli.storage.{name}")
        table = getattr(module, Tables.__annotations__[name])(self._conn, self.new_uid)
        setattr(self, name, table)
        return table

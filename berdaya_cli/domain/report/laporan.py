"""What a report says, before anyone decides how it looks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from berdaya_cli.domain.formulir.register import Penerimaan
from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil
from berdaya_cli.domain.kegiatan.status import Status
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.programme.pilot import StatusPilot
from berdaya_cli.domain.reference.agenda import AgendaLaporan
from berdaya_cli.domain.reference.aset import AsetLaporan
from berdaya_cli.domain.reference.dasar_hukum import DasarHukumLaporan
from berdaya_cli.domain.reference.indikator import IndikatorTercatat
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.reference.kecamatan import Wilayah
from berdaya_cli.domain.reference.tindak_lanjut import TindakLanjutTercatat
from berdaya_cli.domain.report.angka import Angka, Ringkasan
from berdaya_cli.domain.report.edisi import TandaEdisi
from berdaya_cli.domain.report.foto import Foto
from berdaya_cli.domain.report.jangkauan import Jangkauan
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan, KegiatanSingkat
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.domain.report.penutup import Penutup
from berdaya_cli.domain.report.rencana import RencanaLaporan
from berdaya_cli.domain.report.susulan import SusulanPeriode
from berdaya_cli.domain.tanggal import days_between
from berdaya_cli.domain.temuan import Temuan

Kapan = Literal["ini", "sebelum", "tahun_berjalan"]
"""The stretches of time that a figure is of: the period, the one before, the year to date."""
KAPAN: tuple[Kapan, ...] = get_args(Kapan)


@dataclass(frozen=True, slots=True)
class Daerah:
    """A regency or city: ``nama`` is its whole name, Kabupaten Purbalingga."""

    kode: str
    nama: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sel:
    """One fokus in one kecamatan: who answers for it, and what was done.

    Attributes:
        penanggung_jawab: short names, on the period's last day; none is a gap.
        terbuka_sejak: the first day of that gap; None where there is none.
        bersama: how many of its kegiatan are also other kecamatan's.
    """

    kecamatan: str
    nama_kecamatan: str
    fokus: str
    nama_fokus: str
    penanggung_jawab: tuple[str, ...]
    kode_penanggung_jawab: tuple[str, ...]
    pendukung: tuple[str, ...]
    ini: Ringkasan
    terbuka_sejak: str | None = None
    bersama: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kelompok:
    """The figures of a group of kegiatan: in this period, the one before, the year to date.

    ``tahun_berjalan`` counts from 1 January of the period's first year to the period's end: it is
    what officials call "s.d. periode ini".
    """

    kode: str
    nama: str
    ini: Ringkasan
    sebelum: Ringkasan
    tahun_berjalan: Ringkasan

    @property
    def kosong(self) -> bool:
        """Whether nothing is recorded of it: in the period or since its year began."""
        counted = (self.ini.kegiatan, self.ini.luar, self.tahun_berjalan.kegiatan)
        return not any(angka.nilai for angka in counted)

    def pada(self, kapan: Kapan) -> Ringkasan:
        """Return the figures of a stretch of time."""
        found: Ringkasan = getattr(self, kapan)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisKegiatan:
    """One kegiatan in a report, as it stands on the period's last day.

    Attributes:
        dalam_periode: whether it belongs to the period.
        menyangkut: whether the period's figures hold it: it belongs to it, is paid or held in it.
        kurang: what it still lacks though it is finished.
        sumber_dana: the sources of its pagu and spending, by name.
        tanpa_tempat: in the report of a kecamatan, people of the period that were not told apart by
            kecamatan, which its figures leave out.
        per: the day that its figures are of, where the form that asks about it is not back.
    """

    kegiatan: KegiatanLaporan
    dalam_periode: bool
    menyangkut: bool
    status: Status | None
    kurang: tuple[str, ...]
    sumber_dana: tuple[str, ...]
    ini: Ringkasan
    tahun_berjalan: Ringkasan
    tanpa_tempat: int | None = None
    per: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Laporan:
    """All that a report says about a period; every form of it is made of this alone.

    Attributes:
        hari: the day as of which it is known: the period's last, or today while it runs.
        contoh: whether the records are fictional, which every form of it says.
        kategori: of a kecamatan's report, its poverty category where a source states one.
        pilot: of a kecamatan's report, its designation.
        wilayah: every kecamatan of the regency.
        kegiatan: those of the year to date, in the order of fokus and first day; of an OPD those
            that it does itself.
        kegiatan_mitra: of an OPD's report, those it only takes part in; ``mitra`` sums them up.
        dalam: the sums of what ``dalam_periode`` lists, money up to the period's end.
        per_kecamatan: a kegiatan in several kecamatan stands in each of them; people stand where
            they were.
        tanpa_tempat: people who were not told apart by kecamatan, where there are any: they are in
            none of ``per_kecamatan``, nor in the figures of a report of one.
        jangkauan: which desa of the pilots, or of the kecamatan that it is about, were reached.
        per_bulan: how many kegiatan each month of the year to date has; of its last month the days
            up to the period's end.
        terlambat: the kegiatan that are past their end and not finished, of any year.
        celah: what nobody, or more than one, answers for; ``celah_dokumen`` the documents that
            pilots lack.
        tindak_lanjut: follow-ups that are overdue.
        formulir: how many forms of the period are back; None where none went out.
        periode_lain: another year that has kegiatan where this period has none, with how many.
        samar_di_bawah: of an edition for the public, below which count people are hidden.
        mulai_program: the first day on which a kecamatan of the report, or of the regency, was a
            pilot; None where none has been one.
        dasar_hukum: what the programme rests on, as of the period's end.
        rencana: what is planned for the next period; an edition for the public has none.
        indikator: what the indicators come to that the report is about, in all and by kecamatan.
        foto: photographs of its kegiatan, newest first, where they were asked for; ``foto_lain``
            how many more there are, ``foto_tak_terbaca`` how many could not be drawn.
        susulan: what changed since earlier periods, and its own, were issued, where that was asked
            for.
        edisi: the edition that it is issued as; without one it is a draft.
        segel: up to which operation of the record it goes, with the beginning of its seal.
        terbatas: whether it must not leave the office, which every form of it says.
    """

    lingkup: Lingkup
    daerah: Daerah
    periode: Periode
    hari: str
    contoh: bool
    kategori: str | None
    pilot: StatusPilot | None
    wilayah: tuple[Wilayah, ...]
    sel: tuple[Sel, ...]
    aset: tuple[AsetLaporan, ...]
    agenda: tuple[AgendaLaporan, ...]
    kegiatan: tuple[BarisKegiatan, ...]
    kegiatan_mitra: tuple[BarisKegiatan, ...]
    total: Kelompok
    dalam: Ringkasan
    mitra: Kelompok | None
    per_fokus: tuple[Kelompok, ...]
    per_kecamatan: tuple[Kelompok, ...]
    per_bulan: tuple[tuple[Periode, Angka], ...]
    terlambat: tuple[KegiatanSingkat, ...]
    celah: tuple[Temuan, ...]
    tindak_lanjut: tuple[TindakLanjutTercatat, ...]
    kop: Kop
    penutup: Penutup
    celah_dokumen: tuple[Temuan, ...] = ()
    jangkauan: tuple[Jangkauan, ...] = ()
    tanpa_tempat: Kelompok | None = None
    periode_lain: tuple[str, int] | None = None
    samar_di_bawah: int | None = None
    terbatas: bool = False
    edisi: TandaEdisi | None = None
    segel: str | None = None
    formulir: Penerimaan | None = None
    mulai_program: str | None = None
    dasar_hukum: tuple[DasarHukumLaporan, ...] = ()
    rencana: RencanaLaporan | None = None
    indikator: tuple[Capaian, ...] = ()
    foto: tuple[Foto, ...] = ()
    foto_lain: int = 0
    foto_tak_terbaca: int = 0
    susulan: tuple[SusulanPeriode, ...] = ()

    @property
    def sebanding(self) -> bool:
        """Whether the period can be compared with the one before it.

        Both are over, and the programme ran for most of the one before.
        """
        if self.hari < self.periode.akhir:
            return False
        before = self.periode.sebelum
        if self.mulai_program is None or self.mulai_program <= before.mulai:
            return True
        if self.mulai_program > before.akhir:
            return False
        idle = days_between(before.mulai, self.mulai_program)
        return 2 * idle < days_between(before.mulai, before.akhir)

    @property
    def susulan_sebelum(self) -> SusulanPeriode | None:
        """What changed since the period before was issued: what this one is compared with."""
        before = self.periode.sebelum.kode
        return next((one for one in self.susulan if one.edisi.periode == before), None)

    @property
    def indikator_utama(self) -> tuple[Capaian, ...]:
        """The indicators of all that the report is about: a regency's without its kecamatan."""
        about = self.lingkup.kecamatan
        return tuple(line for line in self.indikator if line.kecamatan == about)

    @property
    def sel_terbuka(self) -> tuple[Sel, ...]:
        """The cells that nobody answers for."""
        return tuple(sel for sel in self.sel if sel.terbuka_sejak)

    @property
    def sel_program(self) -> tuple[Sel, ...]:
        """The cells of pilots: somebody answers for each, or should."""
        return tuple(sel for sel in self.sel if sel.penanggung_jawab or sel.terbuka_sejak)

    @property
    def dalam_periode(self) -> tuple[BarisKegiatan, ...]:
        """What the period's figures hold: its own kegiatan, then those of other periods."""
        rows = [row for row in self.kegiatan if row.menyangkut]
        return tuple(sorted(rows, key=lambda row: not row.dalam_periode))

    @property
    def kelompok(self) -> Iterator[tuple[str, Kelompok]]:
        """Return every group with the name by which its figures are asked for: fokus.lansia."""
        yield "total", self.total
        if self.mitra:
            yield "mitra", self.mitra
        yield from ((f"fokus.{row.kode}", row) for row in self.per_fokus)
        yield from ((f"kecamatan.{row.kode}", row) for row in self.per_kecamatan)
        if self.tanpa_tempat:
            yield "tanpa_tempat", self.tanpa_tempat

    @property
    def semua_angka(self) -> Iterator[tuple[str, Angka]]:
        """Return every figure with its name: fokus.lansia.ini.realisasi, kegiatan.12.ini.jumlah."""
        for nama, kelompok in self.kelompok:
            for kapan in KAPAN:
                yield from _named(f"{nama}.{kapan}", kelompok.pada(kapan))
        for sel in self.sel:
            yield from _named(f"sel.{sel.kecamatan}.{sel.fokus}.ini", sel.ini)
        yield from ((f"bulan.{bulan.kode}.kegiatan", angka) for bulan, angka in self.per_bulan)
        for row in (*self.kegiatan, *self.kegiatan_mitra):
            yield from _named(f"kegiatan.{row.kegiatan.id}.ini", row.ini)
            yield from _named(f"kegiatan.{row.kegiatan.id}.tahun_berjalan", row.tahun_berjalan)

    @property
    def hasil_indikator(self) -> Iterator[tuple[str, IndikatorTercatat, Hasil]]:
        """Return what each indicator comes to, with its name: indikator.serapan.tahun_berjalan."""
        for line in self.indikator:
            nama = ".".join(filter(None, ("indikator", line.indikator.kode, line.kecamatan)))
            yield f"{nama}.ini", line.indikator, line.ini
            yield f"{nama}.tahun_berjalan", line.indikator, line.sd


def _named(nama: str, ringkasan: Ringkasan) -> Iterator[tuple[str, Angka]]:
    return ((f"{nama}.{name}", angka) for name, angka in ringkasan.semua())

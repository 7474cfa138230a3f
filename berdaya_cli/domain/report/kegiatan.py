"""A kegiatan as a report sees it: what describes it, and the dated rows behind its figures."""

from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.jadwal import Jadwal, nama_waktu, plan_on
from berdaya_cli.domain.kegiatan.keadaan import (
    UangSumber,
    belongs,
    concerns,
    latest,
    money_by_source,
    pagu_in_force,
)
from berdaya_cli.domain.kegiatan.kegiatan import kurang
from berdaya_cli.domain.kegiatan.status import Status
from berdaya_cli.domain.periode import Periode

TANPA_TEMPAT = ""
"""Stands for a kecamatan where people were counted, but not told apart by kecamatan."""


@dataclass(frozen=True, slots=True)
class PelaksanaanTercatat:
    """One occurrence with its number; None is "not reported"."""

    id: int
    tanggal: str
    kecamatan: str | None
    desa: str | None
    jumlah: int | None
    laki_laki: int | None
    perempuan: int | None
    disabilitas: int | None
    lansia: int | None
    anak: int | None
    pemuda: int | None


@dataclass(frozen=True, slots=True)
class PerkembanganTercatat:
    """How far it was on a date, with the number of the row."""

    id: int
    tanggal: str
    status: Status
    fisik_persen: int | None
    hasil: str | None
    kendala: str | None
    tindak_lanjut: str | None


@dataclass(frozen=True, slots=True)
class AnggaranTercatat:
    """Pagu of a source and budget year, in whole rupiah, with the number of the row."""

    id: int
    tanggal: str
    sumber_dana: str
    tahun: int
    jumlah: int


@dataclass(frozen=True, slots=True)
class RealisasiTercatat:
    """Spending on a date, in whole rupiah, with the number of the row and of its receipt."""

    id: int
    tanggal: str
    sumber_dana: str
    jumlah: int
    nomor_bukti: str | None = None


@dataclass(frozen=True, slots=True)
class BuktiTercatat:
    """Evidence on a date, with the number of the row."""

    id: int
    tanggal: str
    jenis: str


@dataclass(frozen=True, slots=True)
class TempatLaporan:
    """Where: a kecamatan by code and name, and the desa where that is known."""

    kecamatan: str
    nama: str
    desa: str | None
    kode_desa: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanSingkat:
    """A kegiatan by number and name, with who does it, where, and until when it was planned.

    Attributes:
        tempat: the names of its kecamatan, joined by commas; None where it is the whole regency's.
        mulai: its first day as it was planned; ``selesai`` its last, where there is one.
    """

    id: int
    nama: str
    fokus: str
    nama_fokus: str
    nama_pelaksana: str
    tempat: str | None
    mulai: str
    selesai: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanLaporan:
    """One kegiatan with every dated row up to the end of the period, in the order of their days.

    Evidence is there whenever it came: it proves what was.

    Attributes:
        fokus: the code of its fokus; ``nama_fokus`` what it is called.
        terlindung: whether that fokus is about victims: nothing is told below the kecamatan.
        pelaksana: the code of who does it; ``nama_pelaksana`` its short name.
        mitra: the short names of who takes part.
        lokasi: its places; empty where it is the whole regency's.
        tanggal_mulai: its first day; ``tanggal_selesai`` its last, where it has no ``jadwal``.
        jadwal: its plans up to the end of the period, the first one first.
    """

    id: int
    nama: str
    uraian: str | None
    fokus: str
    nama_fokus: str
    jenis: str
    program: str | None
    tanggal_mulai: str
    tanggal_selesai: str | None
    seluruh_kabupaten: bool
    penerima_manfaat: int | None
    pelaksana: str
    nama_pelaksana: str
    terlindung: bool = False
    mitra: tuple[str, ...] = ()
    lokasi: tuple[TempatLaporan, ...] = ()
    pelaksanaan: tuple[PelaksanaanTercatat, ...] = ()
    perkembangan: tuple[PerkembanganTercatat, ...] = ()
    anggaran: tuple[AnggaranTercatat, ...] = ()
    realisasi: tuple[RealisasiTercatat, ...] = ()
    bukti: tuple[BuktiTercatat, ...] = ()
    jadwal: tuple[Jadwal, ...] = ()

    def terakhir(self, hari: str) -> PerkembanganTercatat | None:
        """Return the progress that holds on a day."""
        return latest(self.perkembangan, hari)

    def rencana(self, hari: str) -> Jadwal:
        """Return the plan of its time that holds on a day."""
        known = plan_on(self.jadwal, hari)
        return known or Jadwal(mulai=self.tanggal_mulai, selesai=self.tanggal_selesai)

    def waktu(self, hari: str) -> str:
        """Write when it is, as it was planned on a day."""
        return nama_waktu(self.jadwal or (self.rencana(hari),), hari)

    def dalam(self, periode: Periode) -> bool:
        """Return whether it belongs to a period, by the plan that holds at its end."""
        plan = self.rencana(periode.akhir)
        return belongs(plan.hari_mulai, plan.hari_selesai, self.perkembangan, periode)

    def menyangkut(self, periode: Periode) -> bool:
        """Return whether a period's figures hold it: it belongs to it, is paid or held in it."""
        plan = self.rencana(periode.akhir)
        happened = (row.tanggal for rows in (self.realisasi, self.pelaksanaan) for row in rows)
        return concerns(plan.hari_mulai, plan.hari_selesai, self.perkembangan, happened, periode)

    def status(self, hari: str) -> Status | None:
        """Return its last reported status up to a day."""
        row = self.terakhir(hari)
        return row.status if row else None

    def kurang(self, hari: str) -> tuple[str, ...]:
        """Return by name what it still lacks where it is finished: people, evidence."""
        return kurang(
            self.status(hari),
            peserta=any(r.jumlah is not None for r in self.pelaksanaan if r.tanggal <= hari),
            bukti=bool(self.bukti),
        )

    def pagu(self, periode: Periode) -> tuple[AnggaranTercatat, ...]:
        """Return the pagu of a period's budget years, as it stands at the period's end."""
        return pagu_in_force(self.anggaran, periode)

    def uang(self, periode: Periode) -> tuple[UangSumber, ...]:
        """Hold spending against pagu, by source and year, in a period's budget years."""
        return money_by_source(self.anggaran, self.realisasi, periode)

    def tanpa_nomor_bukti(self, periode: Periode) -> int | None:
        """Sum what was spent since the year began without the number of a receipt; None is none."""
        bare = [
            row.jumlah
            for row in self.realisasi
            if row.jumlah and row.nomor_bukti is None and periode.tahun_berjalan.memuat(row.tanggal)
        ]
        return sum(bare) if bare else None

    def sumber_dana(self, periode: Periode) -> tuple[str, ...]:
        """Return the sources of the pagu of a period's budget years, and of their spending."""
        names = [row.sumber_dana for row in self.pagu(periode)]
        spent = (row for row in self.realisasi if row.tanggal >= periode.awal_tahun)
        return tuple(sorted({*names, *(row.sumber_dana for row in spent)}))

    def tempat(self, pelaksanaan: PelaksanaanTercatat) -> str:
        """Return the kecamatan where an occurrence counts; TANPA_TEMPAT where that is not known."""
        if pelaksanaan.kecamatan:
            return pelaksanaan.kecamatan
        only = {row.kecamatan for row in self.lokasi}
        return only.pop() if len(only) == 1 else TANPA_TEMPAT

    def tempat_rinci(self, pelaksanaan: PelaksanaanTercatat) -> str:
        """Return the desa where an occurrence counts; as ``tempat`` where none is known or told."""
        only = self.lokasi[0].kode_desa if len(self.lokasi) == 1 else None
        desa = None if self.terlindung else pelaksanaan.desa or only
        return desa or self.tempat(pelaksanaan)

    def held_in(self, periode: Periode) -> frozenset[str]:
        """Return where it was held in a period, as far as that is known and told."""
        found = (self.tempat_rinci(row) for row in self.pelaksanaan if periode.memuat(row.tanggal))
        return frozenset(found) - {TANPA_TEMPAT}

    def tempat_semua(self, periode: Periode) -> frozenset[str]:
        """Return where it counts: its desa, those where it was held since the year began.

        Of a kecamatan of which it has none, the kecamatan; of the whole regency nothing.
        """
        named = {
            row.kecamatan if self.terlindung else row.kode_desa or row.kecamatan
            for row in self.lokasi
        }
        every = named | self.held_in(periode.tahun_berjalan)
        told = {kode[:8] for kode in every if len(kode) > len("33.03.04")}
        return frozenset(every - told)

    @property
    def bersama(self) -> bool:
        """Whether it belongs to several kecamatan."""
        return self.seluruh_kabupaten or len({row.kecamatan for row in self.lokasi}) > 1

    def di(self, kecamatan: str) -> bool:
        """Return whether it takes place in a kecamatan."""
        return self.seluruh_kabupaten or any(row.kecamatan == kecamatan for row in self.lokasi)

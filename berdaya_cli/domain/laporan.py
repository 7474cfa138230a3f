"""What a report says, before anyone decides how it looks."""

from collections.abc import Iterable
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan import Status, kurang
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.uang import add, persen


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusPilot:
    """The designation of a kecamatan, with what it rests on.

    Attributes:
        berlaku: whether it holds on the day asked for; else it is one that has ended.
    """

    alasan: str
    berlaku_mulai: str
    berlaku_sampai: str | None
    dasar_hukum: str | None
    tanggal_dasar_hukum: str | None
    catatan_dasar_hukum: str | None
    sumber: str | None
    penerbit: str | None
    berlaku: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TanggungJawab:
    """Who answers for a fokus; no penanggung jawab is a gap."""

    fokus: str
    nama: str
    penanggung_jawab: tuple[str, ...]
    pendukung: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AsetLaporan:
    """An asset with the names of what it joins."""

    nama: str
    fokus: str
    desa: str | None
    keadaan: str | None
    per_tanggal: str | None
    catatan: str | None
    sumber: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLaporan:
    """An event that concerns the reader."""

    nama: str
    tanggal_mulai: str | None
    tanggal_selesai: str | None
    tempat: str | None
    hasil: str | None
    catatan: str | None
    sumber: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Angka:
    """The figures of one kegiatan or of many; None is "not reported", 0 is none.

    People are those present in the period, money is in whole rupiah; ``..._sd`` counts from
    1 January of the period's first year to the period's end.
    """

    jumlah: int | None = None
    laki_laki: int | None = None
    perempuan: int | None = None
    jumlah_sd: int | None = None
    pagu: int | None = None
    realisasi: int | None = None
    realisasi_sd: int | None = None

    @property
    def persen(self) -> int | None:
        """Spending up to the period's end against pagu, in hundredths of a percent."""
        return persen(self.realisasi_sd, self.pagu)


@dataclass(frozen=True, slots=True, kw_only=True)
class JumlahAngka(Angka):
    """The figures of many kegiatan.

    Attributes:
        realisasi_berpagu: the spending, up to the period's end, of kegiatan whose pagu is known;
            no other spending can be held against it.
    """

    realisasi_berpagu: int | None = None

    @property
    def persen(self) -> int | None:
        """Spending against pagu, of the kegiatan whose pagu is known."""
        return persen(self.realisasi_berpagu, self.pagu)


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanLaporan:
    """One kegiatan as it stands at the end of the period.

    Attributes:
        fokus: the code of its fokus.
        desa: the desa in this kecamatan where it takes place, by name.
        kecamatan_lain: how many other kecamatan share it.
        status: its last reported status, or None.
        pelaksanaan: how many occurrences were reported in the period.
        ada_peserta: whether people are reported up to the period's end, whatever the place;
            likewise ada_bukti.
    """

    id: int
    nama: str
    fokus: str
    jenis: str
    program: str | None
    tanggal_mulai: str
    tanggal_selesai: str | None
    status: Status | None
    pelaksana: str
    mitra: str | None
    desa: str | None
    kecamatan_lain: int
    seluruh_kabupaten: bool
    sumber_dana: str | None
    pelaksanaan: int
    ada_peserta: bool
    ada_bukti: bool
    angka: Angka

    @property
    def kurang(self) -> tuple[str, ...]:
        """What a finished kegiatan still lacks."""
        return kurang(self.status, peserta=self.ada_peserta, bukti=self.ada_bukti)


@dataclass(frozen=True, slots=True, kw_only=True)
class RingkasanFokus:
    """The totals of one fokus.

    Attributes:
        dibatalkan: how many of its kegiatan are cancelled; their figures count all the same.
        tanpa_peserta: how many of its kegiatan have no people reported up to the period's end;
            likewise tanpa_pagu and tanpa_realisasi. The sums leave these out.
    """

    fokus: str
    nama: str
    jumlah_kegiatan: int
    dibatalkan: int
    tanpa_peserta: int
    tanpa_pagu: int
    tanpa_realisasi: int
    angka: JumlahAngka


@dataclass(frozen=True, slots=True, kw_only=True)
class LaporanKecamatan:
    """All that a kecamatan's report says about a period.

    Attributes:
        periode_lain: another period that has kegiatan where this one has none, with how many.
    """

    kode: str
    nama: str
    kabupaten: str
    kategori: str | None
    periode: Periode
    pilot: StatusPilot | None
    tanggung_jawab: tuple[TanggungJawab, ...]
    aset: tuple[AsetLaporan, ...]
    agenda: tuple[AgendaLaporan, ...]
    kegiatan: tuple[KegiatanLaporan, ...]
    per_fokus: tuple[RingkasanFokus, ...]
    total: RingkasanFokus
    periode_lain: tuple[str, int] | None = None


def total(angka: Iterable[Angka]) -> JumlahAngka:
    """Add figures up; what nobody reported stays not reported."""
    rows = tuple(angka)
    names = ("jumlah", "laki_laki", "perempuan", "jumlah_sd", "pagu", "realisasi", "realisasi_sd")
    return JumlahAngka(
        **{name: add(*(getattr(row, name) for row in rows)) for name in names},
        realisasi_berpagu=add(*(row.realisasi_sd for row in rows if row.pagu is not None)),
    )


def summarize(fokus: str, nama: str, kegiatan: Iterable[KegiatanLaporan]) -> RingkasanFokus:
    """Sum kegiatan up, each counted once."""
    rows = tuple(kegiatan)
    return RingkasanFokus(
        fokus=fokus,
        nama=nama,
        jumlah_kegiatan=len(rows),
        dibatalkan=sum(row.status == "dibatalkan" for row in rows),
        tanpa_peserta=sum(row.angka.jumlah_sd is None for row in rows),
        tanpa_pagu=sum(row.angka.pagu is None for row in rows),
        tanpa_realisasi=sum(row.angka.realisasi_sd is None for row in rows),
        angka=total(row.angka for row in rows),
    )

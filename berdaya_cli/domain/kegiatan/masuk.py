"""A kegiatan as JSON brings it in: the keys that ``list-kegiatan --json`` prints.

Names may stand where codes do, and texts as officials write them where numbers do: whoever reads
it into the record parses them. What the record works out itself (numbers, uids, figures) may be
there and is left aside.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.errors import FindingsError
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _

Isian = str | int | None
"""A count or an amount: a whole number, or a text that says one."""


def temuan_masuk(  # noqa: PLR0913  each part of a finding is said once, here
    jenis: str,
    pesan: str,
    *,
    baris: int | None = None,
    nomor: int | None = None,
    kunci: str = "",
    saran: str = "",
) -> Temuan:
    """Report a mistake in JSON: in which line, in which kegiatan, at which key."""
    place = (("baris", baris), ("nomor", nomor), ("kunci", kunci))
    return Temuan(jenis=jenis, tempat=place, pesan=pesan, saran=saran)


def refused(temuan: Iterable[Temuan]) -> FindingsError:
    """Refuse the whole of an input, for all its mistakes."""
    return FindingsError(_("The JSON has mistakes; nothing was changed."), tuple(temuan))


class DariJson:
    """What is read from JSON has no other keys than these."""

    __slots__ = ()
    __pydantic_config__: ClassVar = {"extra": "forbid"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LokasiMasuk(DariJson):
    """Where it takes place."""

    kecamatan: str
    desa: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PelaksanaanMasuk(DariJson):
    """An occurrence."""

    id: int | None = None
    tanggal: str
    kecamatan: str | None = None
    desa: str | None = None
    tempat: str | None = None
    jumlah: Isian = None
    laki_laki: Isian = None
    perempuan: Isian = None
    disabilitas: Isian = None
    lansia: Isian = None
    anak: Isian = None
    pemuda: Isian = None
    catatan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PerkembanganMasuk(DariJson):
    """Progress; ``fisik_persen`` is hundredths of a percent, or a text like 87,5%."""

    id: int | None = None
    tanggal: str
    status: str
    fisik_persen: Isian = None
    hasil: str | None = None
    kendala: str | None = None
    tindak_lanjut: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnggaranMasuk(DariJson):
    """A pagu; without a ``tahun`` it is of the year of its date."""

    id: int | None = None
    tanggal: str
    sumber_dana: str
    tahun: Isian = None
    tahap: str = "murni"
    jumlah: str | int
    nomor_dokumen: str | None = None
    tanggal_dokumen: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RealisasiMasuk(DariJson):
    """Spending; a correction is below zero."""

    id: int | None = None
    tanggal: str
    sumber_dana: str
    jumlah: str | int
    nomor_bukti: str | None = None
    catatan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuktiMasuk(DariJson):
    """Evidence; of a copied file only the name is here, so it does not come along."""

    id: int | None = None
    tanggal: str
    jenis: str
    keterangan: str | None = None
    nama_berkas: str | None = None
    sha256: str | None = None
    ukuran: int | None = None
    tautan: str | None = None
    tempat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JadwalMasuk(DariJson):
    """A plan of its time; the first has no ``tanggal``."""

    tanggal: str = ""
    mulai: str
    selesai: str | None = None
    alasan: str | None = None
    belum_ditentukan: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaMasuk(DariJson):
    """What the record works out; left aside."""

    status: str | None = None
    jumlah: int | None = None
    pagu: int | None = None
    realisasi: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanMasuk(DariJson):
    """A kegiatan; without lokasi it is one of the whole regency.

    Attributes:
        tanggal_mulai: a day, or of what is planned a month, quarter or year; likewise
            tanggal_selesai.
        id: its number elsewhere; two of different numbers are two, however alike.
    """

    id: int | None = None
    uid: str | None = None
    kabupaten: str | None = None
    nama: str
    fokus: str
    pelaksana: str
    jenis: str | None = None
    program: str | None = None
    tanggal_mulai: str
    tanggal_selesai: str | None = None
    uraian: str | None = None
    sub_kegiatan: str | None = None
    penerima_manfaat: Isian = None
    lokasi: tuple[LokasiMasuk, ...] = ()
    mitra: tuple[str, ...] = ()
    angka: AngkaMasuk | None = None
    pelaksanaan: tuple[PelaksanaanMasuk, ...] = ()
    perkembangan: tuple[PerkembanganMasuk, ...] = ()
    anggaran: tuple[AnggaranMasuk, ...] = ()
    realisasi: tuple[RealisasiMasuk, ...] = ()
    bukti: tuple[BuktiMasuk, ...] = ()
    jadwal: tuple[JadwalMasuk, ...] = ()
    lanjutan_dari: str | None = None

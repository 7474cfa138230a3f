"""What a list of kegiatan shows: which of them, in which order."""

from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.status import JenisKegiatan, Status

URUTAN = ("nomor", "nama", "tanggal", "pagu", "realisasi")
"""What a list can be sorted by; the first is the default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanCodes:
    """Which kegiatan to look at, by codes; None means all, ``lembaga`` either role."""

    kabupaten: str | None = None
    kecamatan: str | None = None
    desa: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    mitra: str | None = None
    lembaga: str | None = None
    status: Status | None = None
    jenis: JenisKegiatan | None = None
    dana: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanLook:
    """How to look at a list of kegiatan: what text they hold, in which order, how many."""

    cari: str | None = None
    urut: str = "nomor"
    limit: int | None = None

"""One occurrence of a kegiatan, with the people who came."""

from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.reference.desa import Lokasi


@dataclass(frozen=True, slots=True, kw_only=True)
class Pelaksanaan:
    """A day on which a kegiatan took place.

    Attributes:
        lokasi: the kecamatan, and the desa where known; None where neither is.
        tempat: the place in words: a hall, a school.
    """

    tanggal: str
    peserta: Peserta
    lokasi: Lokasi | None = None
    tempat: str | None = None
    catatan: str | None = None

"""What became of packages that were to be taken in, and which are there."""

from dataclasses import dataclass
from typing import Literal

HasilKumpul = Literal["masuk", "sudah-ada", "ditolak"]
KeadaanKiriman = Literal["masuk", "sebelumnya", "belum-masuk", "diganti"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terkumpul:
    """One file that was to be taken in.

    Attributes:
        kabupaten: the code of its regency; None where the file does not say.
        keterangan: why it was refused, or what else there is to know.
        saran: what to do about it.
    """

    berkas: str
    hasil: HasilKumpul
    kabupaten: str | None = None
    sampai: str | None = None
    keterangan: str = ""
    saran: str = ""

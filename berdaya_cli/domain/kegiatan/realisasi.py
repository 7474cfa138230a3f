"""Money that was spent on a kegiatan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Realisasi:
    """Spending on a date.

    Attributes:
        jumlah: whole rupiah; a correction is a row of its own, below zero.
        nomor_bukti: the number of its receipt or payment order.
    """

    tanggal: str
    sumber_dana: str
    jumlah: int
    nomor_bukti: str | None = None
    catatan: str | None = None

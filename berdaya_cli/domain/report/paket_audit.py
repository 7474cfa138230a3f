"""The audit pack of an edition: all that is behind it, as far as it may be kept."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.report.edisi import EdisiTercatat
from berdaya_cli.domain.tabel import Tabel


@dataclass(frozen=True, slots=True, kw_only=True)
class PaketAudit:
    """What an audit pack holds.

    Attributes:
        kabupaten: what the regency is called.
        contoh: whether the records are fictional.
        angka: every figure as it was issued, with its records and their receipts.
        bukti: the evidence of their kegiatan; ``impor`` the files that records came from.
        riwayat: every change of these records; ``segel`` the seals of all operations.
        tidak_ada: what belongs to it and is not in it, each with the reason.
        berkas: the files, each with its place in the pack.
    """

    edisi: EdisiTercatat
    kabupaten: str
    contoh: bool
    angka: Tabel
    bukti: Tabel
    impor: Tabel
    riwayat: Tabel
    segel: Tabel
    tidak_ada: Tabel
    berkas: Iterator[tuple[str, bytes]]

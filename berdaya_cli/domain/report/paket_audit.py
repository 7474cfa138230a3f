"""The audit pack of an edition: all that is behind it, as far as it may be kept."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.report.edisi import EdisiTercatat
from berdaya_cli.domain.tabel import Tabel

DOCUMENT = "laporan.pdf"
"""What the document of the edition is called in the pack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuktiAudit:
    """A piece of evidence: a file of which a copy is kept, a link, or a place.

    Attributes:
        kegiatan: the uid of its kegiatan, whose name is ``nama``.
    """

    kegiatan: str
    nama: str
    tanggal: str
    jenis: str
    nama_berkas: str | None
    sha256: str | None
    ukuran: int | None
    tautan: str | None
    tempat: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImporAudit:
    """A file whose import wrote or changed records."""

    uid: str
    tanggal: str
    nama_berkas: str
    sha256: str
    ukuran: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RiwayatAudit:
    """A change of a record.

    Attributes:
        waktu: when, in WIB.
        petugas: who wrote it, with which command; None where another program did.
        sebelum: the row as JSON, before and after.
    """

    id: int
    operasi: int | None
    waktu: str
    petugas: str | None
    perintah: str | None
    tabel: str
    uid: str | None
    aksi: str
    sebelum: str | None
    sesudah: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SegelAudit:
    """The seal of an operation, up to which change of the history it goes."""

    operasi: int
    waktu: str
    perintah: str
    versi: str
    riwayat_sampai: int
    segel: str


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

"""A photograph of a kegiatan, small enough for a document."""

from dataclasses import dataclass

ENDINGS = (".jpg", ".jpeg", ".png")
"""Of the copies that may be photographs."""
JENIS = "dokumentasi"
"""The kind of evidence that photographs are; a scan of a paper is of another kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FotoTercatat:
    """A copy that may be a photograph, by the number of its row, with what the record says of it.

    Attributes:
        kegiatan: the number of the kegiatan; ``nama`` is its name.
        tempat: the names of its kecamatan; None where it is the whole regency's.
        sha256: of the copy; ``nama_berkas`` what the file was called.
    """

    id: int
    kegiatan: int
    nama: str
    tanggal: str
    tempat: str | None
    keterangan: str | None
    sha256: str
    nama_berkas: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Foto:
    """A small picture (JPEG, without what a camera notes in it) and what the record says of it.

    Attributes:
        isi: its bytes; ``lebar`` and ``tinggi`` are in pixels.
    """

    nama: str
    tanggal: str
    tempat: str | None
    keterangan: str | None
    isi: bytes
    lebar: int
    tinggi: int

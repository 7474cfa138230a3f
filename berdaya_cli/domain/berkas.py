"""Files that are written into a folder, and how its manifest lists them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Berkas:
    """A file to be: its name in the folder and its bytes, made as they are asked for."""

    nama: str
    isi: Iterable[bytes]


@dataclass(frozen=True, slots=True)
class BerkasTertulis:
    """A file that was written, as the manifest lists it."""

    nama: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BerkasDihapus:
    """A file that an earlier export wrote and no later one does; it is taken away."""

    nama: str
    sha256: str


MANIFEST_SCHEMA = "berdaya/manifest/2"
"""Tells a manifest of ours from that of something else."""


@dataclass(frozen=True, slots=True)
class Manifes:
    """What the manifest of a folder lists.

    Attributes:
        dihapus: files that are no longer made; they were taken away.
        dibuat: files that are being made: the export that began them has not come to its end.
    """

    berkas: tuple[BerkasTertulis, ...] = ()
    dihapus: tuple[BerkasDihapus, ...] = ()
    dibuat: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Every file that an export has made, or has begun."""
        made = (row.nama for row in self.berkas)
        gone = (row.nama for row in self.dihapus)
        return frozenset((*made, *gone, *self.dibuat))

"""Files that are written into a folder, and how its manifest lists them."""

from dataclasses import dataclass


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

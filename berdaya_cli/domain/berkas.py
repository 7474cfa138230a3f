"""Files that are written into a folder, and how its manifest lists them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from berdaya_cli.domain.text import is_kept_by_windows, is_plain


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
    """A file that an export wrote: what is taken away where no later one writes it."""

    nama: str
    sha256: str


_ENDINGS = (
    ".csv", ".json", ".ndjson", ".geojson", ".xlsx", ".html", ".pdf", ".docx", ".txt", ".md",
)  # fmt: skip
"""How the names of the files of an export end."""


def is_file_name(name: str) -> bool:
    """Return whether a text can name a file on every system: a plain name, never a path."""
    alone = PurePosixPath(name).name == name == PureWindowsPath(name).name
    return alone and is_plain(name) and not name.startswith(".") and not is_kept_by_windows(name)


def is_export_name(name: str) -> bool:
    """Return whether an export could have made a file of a name."""
    return is_file_name(name) and name.endswith(_ENDINGS) and not name.endswith("manifest.json")


MANIFEST_SCHEMA = "berdaya/manifest/2"
"""Tells a manifest of ours from that of something else."""


@dataclass(frozen=True, slots=True)
class Manifes:
    """What the manifest of a folder lists.

    Attributes:
        dihapus: files that are no longer made; they were taken away.
        dibuat: what earlier versions noted of files that they were making; empty since.
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

"""What a check of the database can find, before anyone words it."""

from dataclasses import dataclass
from typing import Literal

JenisCacat = Literal[
    "integrity",
    "foreign-key",
    "schema-missing",
    "schema-changed",
    "schema-extra",
    "schema-active",
    "not-text",
    "left-over",
    "row-without-history",
    "row-differs",
    "row-missing",
    "seal",
    "anchor",
    "unsealed",
    "counter",
    "copy-missing",
    "copy-changed",
    "overlap-pilot",
    "overlap-penugasan",
    "no-place",
    "other-days",
    "unfit",
    "personal-data",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sekitar:
    """Where a database lies.

    Attributes:
        terbuka_bagi_lain: whether others on the machine may read the file, where that is known.
        sisa: the free room on the disk, in bytes.
        ukuran: the size of the file, in bytes.
        folder: the names of the folders above it.
    """

    terbuka_bagi_lain: bool
    sisa: int
    ukuran: int
    folder: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cacat:
    """One thing that is not as it should be.

    Attributes:
        tabel: where it is, if it is in a table or a folder of copies.
        kunci: which row or file.
    """

    jenis: JenisCacat
    tabel: str | None = None
    kunci: str | None = None

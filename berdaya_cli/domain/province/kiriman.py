"""One package (kiriman) of a regency as of a day: its note, its name, what it may follow."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Literal

from berdaya_cli.domain.errors import BerdayaError, ExitCode
from berdaya_cli.domain.privasi import find_in_row
from berdaya_cli.domain.province.isi import ISI
from berdaya_cli.domain.publish.penyamaran import LEAST_K, MOST_K
from berdaya_cli.domain.text import is_plain
from berdaya_cli.language import _

NOTE, HEADS = "kiriman.json", "kepala.txt"
"""The files of a package beside its tables."""
NAMES = (NOTE, HEADS, *(f"{table}.parquet" for table in ISI))
"""Every file of a package, and no other."""
SEAL_IN_NAME = 12
"""Hexadecimal digits of a seal that the name of a package bears."""
SKETCH = 32
"""So many uids of kegiatan a note names, the least ones: a copy of another regency shows."""
_KODE = re.compile(r"\d\d\.\d\d", re.ASCII)
_HARI = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", re.ASCII)
_MOST_OPERATIONS = 1 << 53
_LONGEST = 100
"""Characters of a text in a note."""
_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)


class KirimanRefusedError(BerdayaError):
    """A package cannot be taken in; what is wrong with it is a stable word in ``kind``."""

    code = "kiriman-refused"
    exit_code = ExitCode.FINDINGS

    def __init__(self, kind: str, message: str, *, hint: str = "", **data: object) -> None:
        super().__init__(message, hint=hint, **data)
        self.kind = kind


def _is_short(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and is_plain(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasKiriman:
    """A table of a package as its note states it.

    Attributes:
        baris: its rows.
        ukuran: its bytes.
        jumlah: the sum of each of its columns of amounts and people, by name; None is no value.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    baris: int
    ukuran: int
    sha256: str
    jumlah: dict[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiriman:
    """The note of a package.

    Attributes:
        nama: the regency with what it is: Kota Semarang.
        sampai: the day up to which its dated rows travel, as ISO text.
        operasi: the number of the regency's last operation.
        segel: the whole seal of that operation.
        skema_basis: the schema of the regency's database.
        daftar: the year of the code list.
        k: counts of people below this are hidden where any of it is published.
        sidik: the least uids of its kegiatan, in their order.
        kepala: SHA-256 of the file with the chain of heads.
        diterima: when it was taken into the lake; empty before.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    skema: Literal["berdaya/kiriman/1"]
    kabupaten: str
    nama: str
    provinsi: str
    sampai: str
    operasi: int
    segel: str
    skema_basis: int
    daftar: str
    versi: str
    k: int
    tabel: dict[str, BerkasKiriman]
    sidik: tuple[str, ...] = ()
    kepala: str
    diterima: str = ""

    def __post_init__(self) -> None:
        """Refuse what names no regency, day or seal: paths are made of them; and other numbers.

        Raises:
            ValueError: it does not.
        """
        date.fromisoformat(self.sampai)
        texts = (self.nama, self.provinsi, self.versi, self.daftar)
        if any(find_in_row({"teks": text}) for text in texts) or not all(map(_is_short, texts)):
            raise ValueError(self.kabupaten)
        hashes = (self.segel, self.kepala, *(row.sha256 for row in self.tabel.values()))
        if not (
            _KODE.fullmatch(self.kabupaten)
            and _HARI.fullmatch(self.sampai)
            and all(_HEX.fullmatch(text) for text in hashes)
            and set(self.tabel) == set(ISI)
            and 0 < self.operasi < _MOST_OPERATIONS
            and self.skema_basis > 0
            and LEAST_K <= self.k <= MOST_K
            and all(row.ukuran > 0 and row.baris >= 0 for row in self.tabel.values())
        ):
            raise ValueError(self.kabupaten)

    @property
    def cap(self) -> str:
        """What its files are called in a lake: its day and the beginning of its seal."""
        return f"{self.sampai}_{self.segel[:SEAL_IN_NAME]}"

    @property
    def berkas(self) -> str:
        """The name of the file that is sent."""
        return f"TERBATAS_{self.kabupaten}_{self.cap}.zip"

    @property
    def urutan(self) -> tuple[str, int]:
        """What is greater the newer it is: of one day the one with more operations."""
        return self.sampai, self.operasi


def newest(kiriman: Iterable[Kiriman], per: str = "9999-12-31") -> dict[str, Kiriman]:
    """Return the newest package up to a day of each regency, by its code, in their order."""
    found: dict[str, Kiriman] = {}
    for one in sorted(kiriman, key=lambda row: (row.kabupaten, row.urutan)):
        if one.sampai <= per:
            found[one.kabupaten] = one
    return found


@dataclass(frozen=True, slots=True)
class RantaiKepala:
    """The heads of a regency's history: how the seal of each operation begins, by its number."""

    segel: Mapping[int, str] = field(default_factory=dict)

    def knows(self, kiriman: Kiriman) -> bool:
        """Return whether the head of a package is one of this history."""
        shown = self.segel.get(kiriman.operasi)
        return shown is not None and kiriman.segel.startswith(shown)


def check_follows(
    new: Kiriman, chain: RantaiKepala, known: Mapping[str, RantaiKepala], there: Iterable[Kiriman]
) -> None:
    """Refuse a package that does not go on from those of its regency that were taken in.

    Args:
        new: the package.
        chain: its own heads.
        known: the heads of those that are there, by their ``cap``.
        there: those that are there.

    Raises:
        KirimanRefusedError: its history lacks the last head that was accepted, or has another.
    """
    for one in there:
        later = new.operasi >= one.operasi
        fits = chain.knows(one) if later else known.get(one.cap, RantaiKepala()).knows(new)
        if not fits:
            raise KirimanRefusedError(
                "other-history",
                _("Its history is not that of the package of {day} (operation {n})."),
                hint=_("Ask the office whether its database was made anew or restored."),
                day=one.sampai,
                n=one.operasi,
            )

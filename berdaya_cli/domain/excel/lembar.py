"""A sheet of a file that came in: its rows as they stand there, before anyone reads them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Rusak:
    """A cell that shows an error (its word, like #REF!), or a formula that has no value ("")."""

    kata: str

    def __str__(self) -> str:
        return self.kata


_ERROR = re.compile(
    r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)|Err:\d{3}",
    re.IGNORECASE,
)
"""What Excel and LibreOffice show for an error, or (####) in a column that is too narrow."""


def error_in(text: str) -> Rusak | None:
    """Return the error that a text is what is left of: it was saved or pasted as text."""
    word = text.strip()
    return Rusak(word) if word[:1] in {"#", "E", "e"} and _ERROR.fullmatch(word) else None


Sel = str | int | float | bool | date | datetime | time | timedelta | Rusak | None
"""What a cell holds; an empty one is None or an empty text."""
MARKED = ".tandai.xlsx"
"""How the names of marked copies end: they are sent back, but not found in a folder."""
BarisLembar = tuple[int, Sequence[Sel]]
"""A row with its number, counted from 1 as Excel shows it."""
Rentang = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column, counted from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """One sheet.

    Attributes:
        nama: its name; empty for a text file, which has none.
        baris: its rows, each once.
        gabung: the cells that are merged.
        tersembunyi: the numbers of rows that nobody sees; of columns from 0 likewise.
    """

    nama: str
    baris: Iterator[BarisLembar]
    gabung: Sequence[Rentang] = ()
    tersembunyi: frozenset[int] = frozenset()
    kolom_tersembunyi: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Aslinya:
    """A file as it came: the bytes of an xlsx, or the sheets of any other kind."""

    isi: bytes | None
    lembar: tuple[Lembar, ...] = ()


def column_letter(column: int) -> str:
    """Return the letters of a column counted from 0: A, B, ... Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def is_blank(value: Sel) -> bool:
    """Return whether a cell holds nothing that is seen."""
    return value is None or (isinstance(value, str) and not value.strip())

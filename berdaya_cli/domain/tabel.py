"""A whole table on its way to a screen, a pipe or a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

Value = str | int | float | None
"""One cell, as SQLite keeps it."""

Jenis = Literal[
    "teks",
    "kode",
    "angka",
    "rupiah",
    "tanggal",
    "sampai",
    "waktu",
    "persen",
    "nilai",
    "kanan",
    "ya",
    "json",
]


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column: its machine name, its heading (an English message id) and what it holds.

    ``kode`` is text that must not be folded; ``tanggal`` is ISO text, and so are ``sampai``, which
    without a value has no end, and ``waktu``, a moment with its seconds and zone; ``rupiah`` is
    whole rupiah, ``persen`` hundredths of a percent, ``nilai`` ten-thousandths of a unit, which
    programs are given as a number, ``kanan`` a figure that is written out
    already, ``ya`` 1 for yes and 0 for no; ``json`` is what belongs to the row, as JSON text, and
    stands in JSON answers only.
    """

    nama: str
    judul: str
    jenis: Jenis = "teks"
    only_in_pipes: bool = False
    """Left out on a terminal, where room is short; in a pipe and in JSON it is always there."""
    gives_way: int = 0
    """Left out where a terminal is too narrow for all, the highest number first; 0 never is."""
    summed: bool = False
    """Whether the sum of the rows means something: a row counts nothing that another one counts."""


DECIMALS = 4
SCALE: int = 10**DECIMALS
"""What 1 is kept as in the columns of SCALED: a whole, of a percentage."""
SCALED: tuple[Jenis, ...] = ("persen", "nilai")


def as_number(nilai: int) -> int | float:
    """Return a value in ten-thousandths as the number that it is."""
    return nilai // SCALE if nilai % SCALE == 0 else nilai / SCALE


@dataclass(frozen=True, slots=True)
class Tabel:
    """A named table whose rows are tuples in the order of its columns.

    A dataclass per row would double the time of a long listing.

    Attributes:
        kosong: what to say on a terminal instead of an empty table (a message id).
        versi: which form its JSON has; a change of its keys needs a new number.
    """

    nama: str
    kolom: Sequence[Kolom]
    baris: Iterable[tuple[Value, ...]]
    kosong: str = ""
    versi: int = 1

    @property
    def for_programs(self) -> Iterable[tuple[Value, ...]]:
        """Its rows as programs read them: values of indicators as numbers."""
        scaled = [n for n, kolom in enumerate(self.kolom) if kolom.jenis == "nilai"]
        return map(partial(_as_numbers, scaled), self.baris) if scaled else self.baris


def _as_numbers(places: Sequence[int], row: tuple[Value, ...]) -> tuple[Value, ...]:
    cells = list(row)
    for place in places:
        value = cells[place]
        cells[place] = as_number(value) if isinstance(value, int) else value
    return tuple(cells)

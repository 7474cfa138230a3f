"""The sheet of a form on which indicators are filled: its words, its columns, its rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.indikator.catatan import BarisUkur

SHEET = "Indikator"
TITLE = "INDIKATOR YANG DIUKUR SENDIRI"
"""By this an import knows the sheet, whatever it is called."""
COLUMNS = (
    ("indikator", "Kode indikator", 16),
    ("nama", "Indikator", 30),
    ("kecamatan", "Kecamatan", 14),
    ("periode", "Periode", 10),
    ("satuan", "Satuan", 12),
    ("target", "Target", 10),
    ("nilai", "Nilai", 10),
    ("pembilang", "Pembilang", 10),
    ("penyebut", "Penyebut", 10),
    ("sumber", "Sumber", 28),
)
"""What each column is, its heading, and how many characters a line of it holds."""
FILLED = ("target", "nilai", "pembilang", "penyebut", "sumber")
"""The columns that are to be filled."""
_READ = frozenset(name for name, _heading, _width in COLUMNS) - {"nama", "satuan"}
_NAMES = {heading.casefold(): name for name, heading, _width in COLUMNS}
_VALUES = ("target", "nilai", "pembilang", "penyebut")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndikatorDiminta:
    """A row of the sheet as it goes out: an indicator in a place and period, and what is known."""

    indikator: str
    nama: str
    kecamatan: str
    periode: str
    satuan: str
    target: str = ""
    nilai: str = ""
    pembilang: str = ""
    penyebut: str = ""
    sumber: str = ""


def read_rows(
    rows: Iterable[tuple[int, Sequence[object]]], sumber: str
) -> Iterator[tuple[int, BarisUkur]]:
    """Return what is filled in of a sheet, with the number of each row.

    Args:
        rows: the rows of the sheet, by their numbers.
        sumber: where a value comes from of which the row does not say it.
    """
    places: dict[int, str] = {}
    for number, row in rows:
        texts = [_text(cell) for cell in row]
        if not places:
            found = {n: _NAMES[t.casefold()] for n, t in enumerate(texts) if t.casefold() in _NAMES}
            places = found if {"indikator", "periode"} <= set(found.values()) else {}
            continue
        said = {places[n]: text for n, text in enumerate(texts) if n in places and text}
        if any(said.get(name) for name in _VALUES):
            yield (
                number,
                BarisUkur(
                    **{"sumber": sumber} | {name: t for name, t in said.items() if name in _READ}
                ),
            )


def _text(cell: object) -> str:
    """Return a cell as a person writes it: a number with a decimal comma."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell).replace(".", ",")
    return " ".join(str(cell).split())

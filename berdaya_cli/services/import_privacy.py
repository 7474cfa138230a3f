"""Looking for people where nothing is taken in: other sheets, rows passed over, names of files.

The file itself is kept, so it must not hold a NIK anywhere. Telephone numbers stand in letterheads
and below signatures; there they are the office's.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from berdaya_cli.domain.formulir import PERSONAL_HEADING, heading_key
from berdaya_cli.domain.kepala_tabel import SEARCHED
from berdaya_cli.domain.lembar import Lembar, Sel
from berdaya_cli.domain.privasi import find_personal

_FEWEST_DIGITS = 16


def niks_in(rows: Iterable[tuple[int, Sequence[Sel]]]) -> Iterator[tuple[int, int, Sel]]:
    """Give the row, the column and the cell of every NIK."""
    for number, row in rows:
        for column, cell in enumerate(row):
            if holds_nik(cell):
                yield number, column, cell


def holds_nik(cell: Sel) -> bool:
    """Tell whether a cell holds the number of a person."""
    if isinstance(cell, float):
        cell = int(cell) if cell.is_integer() else None
    text = str(cell or "")
    if len(text) < _FEWEST_DIGITS:
        return False
    found = find_personal(text)
    return found is not None and found[0] == "NIK"


def names_people(lembar: Lembar) -> bool:
    """Tell whether a sheet lists people: two headings that name them stand side by side."""
    for _number, row in islice(lembar.baris, SEARCHED):
        keys = [heading_key(cell) for cell in row if isinstance(cell, str)]
        personal = sum(bool(PERSONAL_HEADING.fullmatch(key)) or key == "nama" for key in keys)
        if personal > 1:
            return True
    return False


def niks_of(lembar: Lembar) -> Iterator[tuple[int, int, Sel]]:
    """Look through a whole sheet."""
    return niks_in(lembar.baris)

"""Where the table of a sheet begins, and what each of its columns holds.

The sheets of others have letterheads above, headings over two or three merged rows, and columns
of their own. The heading is taken from where most columns are understood.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from berdaya_cli.domain.excel.kolom import (
    BY_NAME,
    HEADINGS,
    PASSED_OVER,
    PERSONAL_HEADING,
    heading_key,
)
from berdaya_cli.domain.excel.lembar import BarisLembar, Rentang, column_letter, is_blank

SEARCHED = 30
"""Rows from the top in which a heading may begin."""
DEEPEST = 3
"""Rows that a heading may have."""
FEWEST = 3
"""Columns that must be understood, or it is no heading."""
LETTER = "kolom "
"""What stands before a column's letter where it could be taken for a heading: L, P."""
DROPPED = ""
"""What ``--buang-kolom`` makes of a column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KepalaTabel:
    """The heading of a table.

    Attributes:
        baris: its first and last row, as Excel counts them.
        kolom: the column (from 0) of each value that is understood.
        judul: what stands above each column.
        asing: columns that nobody understands.
        orang: columns that name people.
        ganda: columns that say the same as another.
    """

    baris: tuple[int, int]
    kolom: Mapping[str, int]
    judul: Mapping[int, str] = field(default_factory=dict)
    asing: tuple[int, ...] = ()
    orang: tuple[int, ...] = ()
    ganda: tuple[int, ...] = ()


def find_heading(
    rows: Sequence[BarisLembar], merged: Sequence[Rentang], said: Mapping[str, str]
) -> KepalaTabel | None:
    """Find the heading among the first rows of a sheet; None where there is none.

    Args:
        rows: the first rows, without a gap.
        merged: the merged cells of the sheet.
        said: what the user says of columns, by heading or letter: a name, or DROPPED.
    """
    grid = [["" if is_blank(cell) else str(cell) for cell in row] for _number, row in rows]
    _spread(grid, merged)
    found = ((_understood(block, said), place) for place, block in _blocks(grid))
    most = max(found, key=lambda one: len(one[0].kolom), default=None)
    if most is None or len(most[0].kolom) < FEWEST or "nama" not in most[0].kolom:
        return None
    best, (first, last) = most
    return KepalaTabel(
        baris=(rows[first][0], rows[last][0]),
        kolom=best.kolom,
        judul=best.judul,
        asing=tuple(best.asing),
        orang=tuple(best.orang),
        ganda=tuple(best.ganda),
    )


def _blocks(grid: list[list[str]]) -> Iterator[tuple[tuple[int, int], list[list[str]]]]:
    """Return what may be a heading with its first and last row, the flat ones first."""
    for depth in range(1, DEEPEST + 1):
        for first in range(min(SEARCHED, len(grid) - depth + 1)):
            block = [list(row) for row in grid[first : first + depth]]
            if any(block[0]):
                yield (first, first + depth - 1), block


def _spread(grid: list[list[str]], merged: Sequence[Rentang]) -> None:
    """Let every cell of a merged range say what its first cell says."""
    for top, left, bottom, right in merged:
        if top >= len(grid) or left >= len(grid[top]):
            continue
        text = grid[top][left]
        for row in grid[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                row[column] = text


@dataclass(slots=True)
class _Found:
    kolom: dict[str, int] = field(default_factory=dict)
    judul: dict[int, str] = field(default_factory=dict)
    asing: list[int] = field(default_factory=list)
    orang: list[int] = field(default_factory=list)
    ganda: list[int] = field(default_factory=list)


def _understood(block: list[list[str]], said: Mapping[str, str]) -> _Found:
    found = _Found()
    headings = {column: (labels, _keys(labels)) for column, labels in _labels(block)}
    known = {key for _labels, keys in headings.values() for key in keys}
    shared = _shared(headings.values())
    letters = {key.removeprefix(LETTER): name for key, name in said.items() if key not in known}
    for column, (labels, keys) in headings.items():
        found.judul[column] = " / ".join(labels)
        wanted = letters.get(column_letter(column).casefold())
        wanted = (
            wanted if wanted is not None else next((said[key] for key in keys if key in said), None)
        )
        if wanted == DROPPED and _names_people(keys):
            found.orang.append(column)  # the file would be kept with it
        elif wanted is not None:
            if wanted != DROPPED:
                _place(found, wanted, column)
        else:
            _guess(found, column, [key for key in keys if key not in shared])
    if "nama" not in found.kolom and "uraian" in found.kolom:
        found.kolom["nama"] = found.kolom.pop("uraian")  # what describes it is all its name
    return found


def _shared(headings: Iterable[tuple[list[str], list[str]]]) -> set[str]:
    """Return the upper labels that stand over several columns: alone they name none of them."""
    uppers = [heading_key(label) for labels, _keys in headings for label in labels[:-1]]
    return {key for key in uppers if uppers.count(key) > 1}


def _guess(found: _Found, column: int, keys: list[str]) -> None:
    """Understand a column by its heading alone."""
    name = next((HEADINGS[key] for key in keys if key in HEADINGS), None)
    if _names_people(keys):
        found.orang.append(column)
    elif name is not None:
        _place(found, name, column)
    elif not any(key in PASSED_OVER for key in keys):
        found.asing.append(column)


def _names_people(keys: list[str]) -> bool:
    return any(PERSONAL_HEADING.fullmatch(key) for key in keys[:2])


def _place(found: _Found, name: str, column: int) -> None:
    """Choose the name of a column; a second source of money or partner takes the next number."""
    stem, underscore, number = name.rpartition("_")
    names = [name]
    if underscore and number == "1":
        names += [f"{stem}_{n}" for n in (2, 3) if f"{stem}_{n}" in BY_NAME]
    free = next((one for one in names if one not in found.kolom), None)
    if free is None:
        found.ganda.append(column)
    else:
        found.kolom[free] = column


def _labels(block: list[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Return what stands above each column, top down, each text once."""
    width = max(len(row) for row in block)
    for upper, lower in pairwise(block):
        for column in range(1, min(len(upper), len(lower))):
            if not upper[column] and lower[column] and upper[column - 1] and lower[column - 1]:
                upper[column] = upper[column - 1]  # one label over several columns, not merged
    for column in range(width):
        texts = [" ".join(row[column].split()) for row in block if column < len(row)]
        labels = list(dict.fromkeys(filter(None, texts)))
        if labels:
            yield column, labels


def _keys(labels: list[str]) -> list[str]:
    """Return the ways to understand labels: together, the lowest, the one above it."""
    joined = heading_key(" ".join(labels))
    return list(dict.fromkeys([joined, *(heading_key(label) for label in reversed(labels))]))

"""Which rows can belong to the heading of a table: labels, and labels that part others; units."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from berdaya_cli.domain.excel.kolom import HEADINGS, heading_key
from berdaya_cli.domain.excel.lembar import BarisLembar, Rentang, Sel, is_blank
from berdaya_cli.domain.uang import find_satuan

_VALUE = re.compile(
    r"(?:rp\.? ?)?[(-]?\d[\d.,:/\s-]*\)?%?(?: [^\W\d]+\.?)?|\d{1,2} [a-z]+ \d{4}", re.IGNORECASE
)
"""What no heading says: a number, an amount, a day, "2 kegiatan"."""


def is_labels(row: Sequence[Sel]) -> bool:
    """Return whether a row holds nothing but words: no number, date or amount is a label."""
    return all(
        isinstance(cell, str) and not _VALUE.fullmatch(cell.strip())
        for cell in row
        if not is_blank(cell)
    )


def filled_columns(rows: Sequence[Sequence[str]]) -> int:
    """Count the columns of some rows that hold something: they name as many values at most."""
    return sum(any(cells) for cells in zip_longest(*rows, fillvalue=""))


def own_labels(upper: list[str], lower: list[str]) -> list[int]:
    """Return the columns whose lower cell stands below a label that is theirs alone.

    A row of data has one below the label of nearly every column; parts of labels have not.
    """
    found = []
    for column in range(min(len(upper), len(lower))):
        above, below = upper[column], lower[column]
        beside = upper[column + 1 : column + 2], upper[max(column - 1, 0) : column]
        spans = any(not one or one == above for pair in beside for one in pair)
        known = heading_key(f"{above} {below}") in HEADINGS
        if above and below and above != below and not spans and not known:
            found.append(column)
    return found


def parts_a_label(upper: list[str], lower: list[str]) -> bool:
    """Return whether a row parts a label of the row above it: two of its cells stand below one."""
    width = min(len(upper), len(lower))
    filled = [n for n in range(width) if lower[n] and lower[n] != upper[n]]
    return any(
        other == one + 1 and upper[one] and upper[other] in {"", upper[one]}
        for one, other in pairwise(filled)
    )


def spread(grid: list[list[str]], merged: Sequence[Rentang]) -> None:
    """Let every cell of a merged range say what its first cell says."""
    for top, left, bottom, right in merged:
        if top >= len(grid) or left >= len(grid[top]):
            continue
        text = grid[top][left]
        for row in grid[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                row[column] = text


def labels_above(block: list[list[str]]) -> Iterator[tuple[int, list[str]]]:
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


def unit_above(above: Sequence[BarisLembar]) -> tuple[int, int] | None:
    """Return the row of a title that says in what money is counted, and in what."""
    for number, row in above:
        for cell in row:
            if isinstance(cell, str) and (satuan := find_satuan(cell)):
                return number, satuan
    return None

"""Rows of a sheet on their way from one process to another.

What ``marshal`` does not know travels as a pair of a word and a plain value.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from berdaya_cli.domain.excel.lembar import BarisLembar, Rusak, Sel

_PLAIN = {type(None), str, int, float, bool}
Packed = tuple[int, list[Any]]
"""A row on its way: its number, and its cells."""


def packed(row: BarisLembar) -> Packed:
    """Make a row ready to travel."""
    number, cells = row
    return number, [cell if cell.__class__ in _PLAIN else _word(cell) for cell in cells]


def _word(cell: Sel) -> tuple[str, str | float]:
    """Write a value that needs a word."""
    if isinstance(cell, timedelta):
        return "timedelta", cell.total_seconds()
    if isinstance(cell, datetime | date | time):
        return type(cell).__name__, cell.isoformat()
    return "rusak", str(cell)


_READ: dict[str, Callable[[Any], Sel]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "timedelta": lambda seconds: timedelta(seconds=seconds),
    "rusak": Rusak,
}


def unpacked(rows: list[Packed]) -> Iterator[BarisLembar]:
    """Return rows as they were before they travelled.

    Raises:
        ValueError: they are none.
    """
    for number, cells in rows:
        yield (
            number,
            [cell if cell.__class__ is not tuple else _READ[cell[0]](cell[1]) for cell in cells],
        )

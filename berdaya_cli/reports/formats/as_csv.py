"""Tables as CSV for open data: UTF-8, commas, full values, empty for what is not known."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import islice
from typing import Literal, TypeVar

from berdaya_cli.domain.tabel import Tabel, Value

T = TypeVar("T")
Row = tuple[Value, ...]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A text that starts so would be run as a formula by a spreadsheet."""
_FORMULA_IN_QUOTES = re.compile(r'"[=+\-@]')
_AT_ONCE = 1000
"""Rows that are written, and handed on, at once."""


def render(tabel: Tabel) -> Iterator[bytes]:
    """Write a table (RFC 4180) under a line of machine names."""
    yield _written([tuple(kolom.nama for kolom in tabel.kolom)])
    for rows in _chunks(tabel.for_programs):
        yield _written(tuple(map(_guarded, row)) for row in rows)


def render_arrays(kolom: tuple[str, ...], arrays: Iterable[str]) -> Iterator[bytes]:
    """Write rows that come as JSON arrays, in which an empty text stands for nothing.

    A JSON array without its brackets is a line of CSV with quotes around each text, unless a text
    in it is escaped, or could be taken for a formula: only these are looked into.
    """
    yield _written([kolom])
    for lines in _chunks(arrays):
        written = "\r\n".join([line[1:-1] for line in lines])
        if _wants_a_look(written):
            written = "\r\n".join(_looked_at(lines))
        yield written.encode() + b"\r\n"


def _wants_a_look(array: str) -> bool:
    """Return whether a text in JSON arrays is escaped, or could be taken for a formula."""
    return "\\" in array or _FORMULA_IN_QUOTES.search(array) is not None


class _Rows(list[str]):
    """Takes what a writer of CSV writes, which is a row at a time."""

    write = list.append


def _looked_at(arrays: list[str]) -> Iterator[str]:
    """Write rows of which some want a closer look: these are read together, which is quicker."""
    wanting = [_wants_a_look(array) for array in arrays]
    some = [array for array, wants in zip(arrays, wanting, strict=True) if wants]
    lines = _Rows()
    rows = (map(_guarded, row) for row in json.loads(f"[{','.join(some)}]"))
    csv.writer(lines, quoting=csv.QUOTE_NONNUMERIC, lineterminator="").writerows(rows)
    written = iter(lines)
    for array, wants in zip(arrays, wanting, strict=True):
        yield next(written) if wants else array[1:-1]


_LIKE_A_NUMBER = re.compile(r"(?!\d{4}-\d\d-\d\d$)\d[\d.,:/eE-]*", re.ASCII)
"""What Excel might take for a number, a time or a month; whole days stay days."""


def render_for_excel(kolom: tuple[str, ...], rows: Iterable[Row]) -> Iterator[bytes]:
    """Write a table for a double click in an Indonesian Excel.

    Semicolons, decimal commas, a byte order mark; a code such as 33.03, which it would take for a
    time, stands as a formula that gives the text.
    """
    yield b"\xef\xbb\xbf" + _written([kolom], delimiter=";")
    for some in _chunks(rows):
        yield _written((tuple(map(_for_excel, row)) for row in some), delimiter=";")


def _chunks(things: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(things)
    while chunk := list(islice(iterator, _AT_ONCE)):
        yield chunk


def _written(rows: Iterable[Row], *, delimiter: str = ",") -> bytes:
    return _text(rows, delimiter=delimiter).encode()


def _text(
    rows: Iterable[Row], *, delimiter: str = ",", quoting: Literal[0, 2] = csv.QUOTE_MINIMAL
) -> str:
    buffer = StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, quoting=quoting).writerows(rows)
    return buffer.getvalue()


def _for_excel(value: Value) -> Value:
    if isinstance(value, float):
        return str(value).replace(".", ",")
    if isinstance(value, str) and _LIKE_A_NUMBER.fullmatch(value):
        return f'="{value}"'
    return _guarded(value)


def _guarded(value: Value) -> Value:
    """Keep text that looks like a formula text, with an apostrophe before it."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value

"""How far the filled cells of a sheet reach: a library makes room for all that lies between.

A few bytes can say that a cell stands in the last row and column, or is repeated a million times.
"""

import re
from typing import IO
from xml.etree import ElementTree as ET

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.language import _

MOST_CELLS = 30_000_000
"""Cells of a sheet, the empty ones between filled ones included."""
_FILLED = re.compile(rb'<(?:\w+:)?c r="([A-Z]{1,8})([0-9]{1,12})"[^>]*[^/]>')
_LONGEST_TAG = 200
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_MARK = "terisi"
"""What is set on cells that hold something."""
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


class ReachOfXlsx:
    """Looks at a sheet of an xlsx, a piece of its XML after the other."""

    def __init__(self) -> None:
        self._rows = self._columns = 0
        self._rest = b""

    def look(self, piece: bytes) -> None:
        """Look at a piece; a cell may be cut in two by the end of one.

        Raises:
            UnreadableFileError: the sheet reaches too far.
        """
        text = self._rest + piece
        for letters, digits in _FILLED.findall(text):
            self._rows = max(self._rows, int(digits))
            self._columns = max(self._columns, _number(letters))
        self._rest = text[-_LONGEST_TAG:]
        _check(self._rows, self._columns)


def check_ods(content: IO[bytes]) -> None:
    """Look at the sheets of an ods, where rows and cells may be repeated.

    Raises:
        UnreadableFileError: a sheet reaches too far.
    """
    rows = columns = widest = 0
    for event, element in ET.iterparse(content, events=("start", "end")):  # noqa: S314  expat bounds entities; the size is known
        if event == "start":
            if element.tag == f"{_TABLE}table":
                rows = widest = 0
            elif element.tag == f"{_TABLE}table-row":
                columns = 0
            continue
        if element.tag in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}:
            columns += int(element.get(f"{_TABLE}number-columns-repeated", "1"))
            if element.get(f"{_OFFICE}value-type") is not None:
                widest = max(widest, columns)
                element.set(_MARK, "ya")
        elif element.tag == f"{_TABLE}table-row":
            rows += int(element.get(f"{_TABLE}number-rows-repeated", "1"))
            if any(cell.get(_MARK) for cell in element):
                _check(rows, widest)
            element.clear()


def _number(letters: bytes) -> int:
    """Turn the letters of a column into its number: A is 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _check(rows: int, columns: int) -> None:
    if rows * columns > MOST_CELLS:
        raise UnreadableFileError(
            "too-large",
            _("A sheet reaches over more cells than can be read."),
            hint=_("Copy the filled rows into a fresh workbook and send that."),
        )

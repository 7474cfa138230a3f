"""Workbooks: xlsx, xls and ods through calamine, which reads them many times faster than others.

It is imported in a process of its own only (``sheet_child``), for what comes in may be hostile.

It gives nothing for a cell that shows an error and for a formula without a kept value; those of
an xlsx are found in the XML of the sheet.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from math import isfinite
from posixpath import join, normpath
from typing import IO, Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from berdaya_cli.domain.excel.lembar import BarisLembar, Rentang, Rusak, Sel
from berdaya_cli.storage.excel.sheet_kinds import Known, damaged, know_workbook, locked

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_Strange = dict[int, dict[int, str]]
"""What strange cells show, by row (from 1) and column (from 0)."""


@contextmanager
def _its_complaints() -> Iterator[None]:
    """Report in our words what a library says of a workbook."""
    try:
        yield
    except PasswordError:
        locked()
    except (CalamineError, ET.ParseError, KeyError, ValueError) as error:
        raise damaged() from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # Rust's word for a mistake of its own
            raise damaged() from error
        raise


class Workbook:
    """The sheets of a workbook, each read when it is asked for.

    Raises:
        UnreadableFileError: it is none, damaged or locked; so does each of its methods.
    """

    def __init__(self, content: bytes) -> None:
        file = BytesIO(content)
        self.kind = know_workbook(file)
        with _its_complaints():
            self._strange = _strange_cells(file, self.kind)
            file.seek(0)
            self._book = CalamineWorkbook.from_filelike(file)
            self.names = {
                about.name: about.visible == SheetVisibleEnum.Visible
                for about in self._book.sheets_metadata
                if about.typ == SheetTypeEnum.WorkSheet
            }
        """The names of its sheets, and whether people see them."""

    def sheet(self, name: str) -> tuple[tuple[Rentang, ...], int, Iterator[BarisLembar]]:
        """Open a sheet: what is merged in it, how many rows it has, and these."""
        with _its_complaints():
            sheet = self._book.get_sheet_by_name(name)
            merged = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
            return merged, sheet.total_height or 1, _rows(sheet, self._strange.get(name, {}))


def _rows(
    sheet: Any,  # noqa: ANN401  calamine has no types
    strange: _Strange,
) -> Iterator[BarisLembar]:
    """Return the rows from the top of the sheet, each from its first column."""
    if sheet.start is None:
        return
    before: list[Sel] = [None] * sheet.start[1]
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        row = before + [Rusak("") if c.__class__ is float and not isfinite(c) else c for c in cells]
        for column, word in strange.get(number, {}).items():
            row += [None] * (column + 1 - len(row))
            row[column] = Rusak(word)
        yield number, row


def _strange_cells(file: IO[bytes], known: Known) -> dict[str, _Strange]:
    """Find, by sheet, the formulas without a value and the cells that show an error."""
    if not known.special:
        return {}
    found: dict[str, _Strange] = {}
    with ZipFile(file) as packed:
        for name, part in _parts(packed).items():
            if part in known.special:
                with packed.open(part) as sheet:
                    for row, column, word in _strange(sheet):
                        found.setdefault(name, {}).setdefault(row, {})[column] = word
    return found


def _parts(packed: ZipFile) -> dict[str, str]:
    """Return the part of each sheet by the sheet's name."""
    links = {
        link.get("Id"): link.get("Target", "")
        for link in ET.fromstring(packed.read("xl/_rels/workbook.xml.rels")).iter(  # noqa: S314  expat bounds entities; the size is known
            f"{_PACKAGE}Relationship"
        )
    }
    sheets = ET.fromstring(packed.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")  # noqa: S314  as above
    return {
        sheet.get("name", ""): normpath(join("xl", target)).removeprefix("/")
        for sheet in sheets
        if (target := links.get(sheet.get(f"{_OFFICE}id"), ""))
    }


def _strange(file: IO[bytes]) -> Iterator[tuple[int, int, str]]:
    for _event, cell in ET.iterparse(file):  # noqa: S314  as above
        if cell.tag == f"{_MAIN}row":
            cell.clear()
        if cell.tag != f"{_MAIN}c":
            continue
        value = cell.findtext(f"{_MAIN}v")
        wrong = cell.get("t") == "e"
        unknown = not value and cell.get("t") != "str"
        if wrong or (unknown and cell.find(f"{_MAIN}f") is not None):
            yield (*_position(cell.get("r", "A1")), value or "")
        cell.clear()


def _position(reference: str) -> tuple[int, int]:
    """Turn B12 into its row from 1 and its column from 0."""
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(reference[len(letters) :]), column - 1

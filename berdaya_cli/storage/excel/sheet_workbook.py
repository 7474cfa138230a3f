"""Workbooks: xlsx, xls and ods through calamine, which reads them many times faster than others.

It gives nothing for a cell that shows an error and for a formula without a kept value; those of
an xlsx are found in the XML of the sheet.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from math import isfinite
from pathlib import Path
from posixpath import join, normpath
from typing import IO, Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar, Rusak, Sel
from berdaya_cli.storage.excel.sheet_kinds import Known, damaged, locked

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_Strange = dict[int, dict[int, str]]
"""What strange cells show, by row (from 1) and column (from 0)."""
_EVERY = 500
"""Rows between two words on progress."""


@contextmanager
def open_workbook(
    path: Path, known: Known, progress: Callable[[float], None]
) -> Iterator["Workbook"]:
    """Open a workbook; ``progress`` hears how far a sheet is read.

    Raises:
        UnreadableFileError: it is damaged or locked.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
            book = stack.enter_context(CalamineWorkbook.from_filelike(file))
            sheets = Workbook(book, _strange_cells(path, known), progress)
        except PasswordError:
            locked()
        except (CalamineError, ET.ParseError, KeyError, ValueError) as error:
            raise damaged() from error
        try:
            yield sheets
        except CalamineError as error:
            raise damaged() from error
        except BaseException as error:
            if type(error).__name__ == "PanicException":  # Rust's word for a mistake of its own
                raise damaged() from error
            raise


class Workbook:
    """The sheets of a workbook, each read when it is asked for."""

    def __init__(
        self,
        book: Any,  # noqa: ANN401  calamine has no types
        strange: dict[str, _Strange],
        progress: Callable[[float], None],
    ) -> None:
        from python_calamine import SheetTypeEnum, SheetVisibleEnum

        self._book, self._strange, self._progress = book, strange, progress
        self.names = {
            about.name: about.visible == SheetVisibleEnum.Visible
            for about in book.sheets_metadata
            if about.typ == SheetTypeEnum.WorkSheet
        }
        """The names of its sheets, and whether people see them."""

    def sheet(self, name: str) -> Lembar:
        """Open a sheet."""
        sheet = self._book.get_sheet_by_name(name)
        merged = sheet.merged_cell_ranges or ()
        return Lembar(
            nama=name,
            baris=_rows(sheet, self._strange.get(name, {}), self._progress),
            gabung=[(*first, *last) for first, last in merged],
        )


def _rows(
    sheet: Any,  # noqa: ANN401  calamine has no types
    strange: _Strange,
    progress: Callable[[float], None],
) -> Iterator[BarisLembar]:
    """Return the rows from the top of the sheet, each from its first column."""
    if sheet.start is None:
        return
    total = sheet.total_height or 1
    before: list[Sel] = [None] * sheet.start[1]
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        if not number % _EVERY:
            progress(number / total)
        row = before + [Rusak("") if c.__class__ is float and not isfinite(c) else c for c in cells]
        for column, word in strange.get(number, {}).items():
            row += [None] * (column + 1 - len(row))
            row[column] = Rusak(word)
        yield number, row


def _strange_cells(path: Path, known: Known) -> dict[str, _Strange]:
    """Find, by sheet, the formulas without a value and the cells that show an error."""
    if not known.special:
        return {}
    found: dict[str, _Strange] = {}
    with ZipFile(path) as packed:
        for name, part in _parts(packed).items():
            if part in known.special:
                with packed.open(part) as file:
                    for row, column, word in _strange(file):
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

"""A workbook in which the cells to put right are red and say why; else it stays what it is.

openpyxl keeps drop-downs, protection and hidden sheets, so that a form stays a form. Marks of an
earlier round are taken away first.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import PatternFill
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.domain.excel.lembar import Lembar, Rusak, Sel, is_blank
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.reports.values import visible

AUTHOR = "berdaya"
LONGEST_TITLE = 31
"""Characters of the name of a sheet."""
_LAST_ROW, _LAST_COLUMN = 1 << 20, 1 << 14
"""Of a sheet of Excel."""
RED = "FFFF9A9A"
YELLOW = "FFFFE699"
"""For what is only worth a word."""
_SIZE = (320, 140)
_MARKS = {RED, YELLOW}


Mark = tuple[str, str, str, bool]
"""Of a cell its sheet (empty: the first) and name, what is said of it, and whether it is wrong."""


def marks(temuan: Iterable[Temuan]) -> list[Mark]:
    """Return what is to be marked, as plain values."""
    places: dict[tuple[str, str], list[Temuan]] = defaultdict(list)
    for one in temuan:
        place = dict(one.tempat)
        if place["baris"] is not None:
            sheet = str(place["lembar"] or "")[:LONGEST_TITLE]
            places[sheet, f"{place['kolom'] or 'A'}{place['baris']}"].append(one)
    return [
        (
            sheet,
            reference,
            visible("\n".join(" ".join(filter(None, (t.pesan, t.saran))) for t in found)),
            any(one.berat == "kesalahan" for one in found),
        )
        for (sheet, reference), found in places.items()
    ]


def render(sheets: Iterable[Lembar], wanted: Iterable[Mark]) -> bytes:
    """Mark the cells of a copy of what stands in sheets that were read before.

    Raises:
        UnreadableFileError: they cannot stand in an xlsx.
    """
    with _its_complaints():
        return _marked(_copied(sheets), wanted)


def mark(content: bytes, wanted: Iterable[Mark]) -> bytes:
    """Mark the cells of an xlsx, which is foreign: in a process of its own (``storage.apart``).

    Raises:
        UnreadableFileError: openpyxl does not understand the workbook.
    """
    with _its_complaints():
        book = load_workbook(BytesIO(content))
        _unmark(book)
        return _marked(book, wanted)


def serve() -> Callable[[tuple[Any, ...]], bytes]:
    """Make what marks a workbook in a process of its own.

    One of ours is marked first: openpyxl imports when it is used, and later no file can be opened.
    """
    mark(_marked(Workbook(), [("", "A1", AUTHOR, True)]), ())
    return lambda words: mark(*words)


@contextmanager
def _its_complaints() -> Iterator[None]:
    """Report in our words what openpyxl says of workbooks that it does not understand."""
    try:
        yield
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, BadZipFile) as error:
        raise UnreadableFileError(
            "not-marked", _("The cells cannot be marked in a copy of this file.")
        ) from error


def _copied(sheets: Iterable[Lembar]) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, lembar in enumerate(sheets, start=1):
        sheet = book.create_sheet(lembar.nama[:LONGEST_TITLE] or f"Lembar {number}")
        for row, cells in lembar.baris:
            for column, value in enumerate(cells, start=1):
                if not is_blank(value) and row <= _LAST_ROW and column <= _LAST_COLUMN:
                    _put(sheet.cell(row, column), value)
    return book


def _put(cell: Cell | MergedCell, value: Sel) -> None:
    try:
        cell.value = visible(str(value)) if isinstance(value, (str, Rusak)) else value
    except (IllegalCharacterError, ValueError):
        cell.value = visible(str(value))
    if isinstance(value, str):
        cell.data_type = "s"  # a text that starts with = is no formula


def _unmark(book: Workbook) -> None:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.comment is not None and cell.comment.author == AUTHOR:
                    cell.comment = None
                    if cell.fill.fgColor.rgb in _MARKS:
                        cell.fill = PatternFill()


def _marked(book: Workbook, wanted: Iterable[Mark]) -> bytes:
    for title, reference, text, wrong in wanted:
        sheet = title or book.worksheets[0].title
        if sheet not in book.sheetnames:
            continue
        cell = book[sheet][reference]
        if not isinstance(cell, MergedCell):
            cell.fill = PatternFill("solid", fgColor=RED if wrong else YELLOW)
            cell.comment = Comment(text, AUTHOR, width=_SIZE[0], height=_SIZE[1])
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        _InMemory(book, archive).save()
    return buffer.getvalue()


class _InMemory(ExcelWriter):
    """Writes a workbook whose sheets are kept in memory until it is whole.

    openpyxl would keep each in a file, which a killed program leaves behind.
    """

    def __init__(self, workbook: Workbook, archive: ZipFile) -> None:
        super().__init__(workbook, archive)
        self._into = archive

    def write_worksheet(self, ws: Any) -> None:  # noqa: ANN401  openpyxl's type hides what it needs
        """Add one sheet, as openpyxl does."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        content = BytesIO()
        writer: Any = WorksheetWriter(ws, out=content)
        writer.write()
        ws._rels = writer._rels
        self._into.writestr(ws.path[1:], content.getvalue())
        self.manifest.append(ws)

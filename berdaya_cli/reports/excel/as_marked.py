"""A workbook in which the cells to put right are red and say why; else it stays what it is.

openpyxl keeps drop-downs, protection and hidden sheets, so that a form stays a form. Marks of an
earlier round are taken away first.
"""

from collections import defaultdict
from collections.abc import Iterable
from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils.exceptions import IllegalCharacterError

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.domain.excel.lembar import Aslinya, Lembar, Rusak, Sel, is_blank
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.reports.values import visible

AUTHOR = "berdaya"
_LAST_ROW, _LAST_COLUMN = 1 << 20, 1 << 14
"""Of a sheet of Excel."""
RED = "FFFF9A9A"
YELLOW = "FFFFE699"
"""For what is only worth a word."""
_SIZE = (320, 140)
_MARKS = {RED, YELLOW}


def render(asli: Aslinya, temuan: Iterable[Temuan]) -> bytes:
    """Mark the cells of an xlsx; of a file of another kind a copy of what stands in its sheets.

    Raises:
        UnreadableFileError: openpyxl does not understand the workbook.
    """
    try:
        if asli.isi is not None:
            book = load_workbook(BytesIO(asli.isi))
            _unmark(book)
        else:
            book = _copied(asli.lembar)
        return _marked(book, temuan)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # what openpyxl says of workbooks that it does not understand
        raise UnreadableFileError(
            "not-marked", _("The cells cannot be marked in a copy of this file.")
        ) from error


def _copied(sheets: Iterable[Lembar]) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, lembar in enumerate(sheets, start=1):
        sheet = book.create_sheet(lembar.nama[:31] or f"Lembar {number}")
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


def _marked(book: Workbook, temuan: Iterable[Temuan]) -> bytes:
    places: dict[tuple[str, str], list[Temuan]] = defaultdict(list)
    for one in temuan:
        place = dict(one.tempat)
        if place["baris"] is None:
            continue
        sheet = str(place["lembar"] or book.worksheets[0].title)[:31]
        places[sheet, f"{place['kolom'] or 'A'}{place['baris']}"].append(one)
    for (sheet, reference), found in places.items():
        if sheet not in book.sheetnames:
            continue
        cell = book[sheet][reference]
        text = "\n".join(" ".join(filter(None, (one.pesan, one.saran))) for one in found)
        wrong = any(one.berat == "kesalahan" for one in found)
        if not isinstance(cell, MergedCell):
            cell.fill = PatternFill("solid", fgColor=RED if wrong else YELLOW)
            cell.comment = Comment(visible(text), AUTHOR, width=_SIZE[0], height=_SIZE[1])
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()

"""How the cells of the form look: black on white and greys, so that it prints on any machine."""

from functools import lru_cache
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.tata_letak import KolomFormulir

F4 = 14
"""Excel's number of the paper that Indonesian offices use, 8.5 x 13 inch."""
DEFAULT = {"font_name": "Arial", "font_size": 10}
"""The widths of columns count its digits; every machine has it, or one of its measures."""
_PER_CHARACTER, _BESIDE = 0.86, 0.7
"""What a character of the smaller font takes of the width of a column, and what no text takes."""
LINE, PADDING = 12.0, 4.0
"""Points of a line of a cell, and what a row has beside its lines."""
_GREY, _LIGHT, _EDGE, _DIM = "#D9DCE0", "#EEF0F2", "#8A939B", "#4A545C"
_TEXT = {"num_format": "@", "text_wrap": True}
_AMOUNT = {"num_format": "#,##0"}
_BASE: dict[str, Any] = {"font_name": "Arial", "font_size": 9, "valign": "top"}


class FormStyle:
    """The formats of one workbook; each is made once."""

    def __init__(self, book: Workbook) -> None:
        def new(**said: object) -> Format:
            return book.add_format(_BASE | said)

        edge = {"border": 1, "border_color": _EDGE}
        self.office = new(bold=True)
        self.title = new(bold=True, font_size=13)
        self.label = new(bold=True)
        self.wrapped = new(text_wrap=True)
        self.said = new(bottom=1, bottom_color=_EDGE)
        self.box = new(**edge, num_format="@", bg_color="#FFFFFF")
        self.hint = new(font_color=_DIM)
        self.code = new(align="right", font_color=_DIM)
        self.group = new(
            **edge, bold=True, font_size=8, align="center", text_wrap=True, bg_color=_GREY
        )
        self.heading = new(**edge, bold=True, align="center", text_wrap=True, bg_color=_GREY)
        self.mark = new(font_size=6, font_color="#9AA5B1", align="fill")
        self.number = new(**edge, align="center", font_color=_DIM)
        self.text = new(**edge, **_TEXT)
        self.amount = new(**edge, **_AMOUNT)
        self.locked = new(**edge, **_TEXT, bg_color=_LIGHT, font_color=_DIM)

    def of(self, jenis: str) -> Format:
        """Return the format of the cells of a kind of column."""
        return self.amount if jenis in {"rupiah", "jumlah"} else self.text


@lru_cache(maxsize=1024)
def lines_of(text: str, width: int) -> int:
    """Return how many lines a text takes in a cell that holds so many characters a line.

    Words stay whole; one that is longer than a line takes several.
    """
    return sum(_lines_of_paragraph(part, width) for part in text.split("\n"))


def _lines_of_paragraph(text: str, width: int) -> int:
    lines, used = 1, 0
    for word in text.split():
        length = len(word)
        if used and used + 1 + length > width:
            lines, used = lines + 1, 0
        used += length + (1 if used else 0)
        lines, used = lines + (used - 1) // width if used > width else lines, (used - 1) % width + 1
    return lines


def height_of(texts: list[tuple[str, int]], least: int = 1) -> float:
    """Return the height of a row in points, for texts with the width of their cells.

    LibreOffice does not let rows grow with wrapped text, so that the height is said.
    """
    return PADDING + LINE * max([least, *(lines_of(text, width) for text, width in texts)])


def width_of(kolom: KolomFormulir) -> float:
    """Return the width of a column, in Excel's terms."""
    return kolom.lebar * _PER_CHARACTER + _BESIDE


def set_columns(sheet: Worksheet, columns: tuple[KolomFormulir, ...]) -> None:
    """Set the width of each column, and fold away those that few need."""
    for number, kolom in enumerate(columns):
        folded = {"level": 1, "hidden": True} if kolom.terlipat else {}
        sheet.set_column(number, number, width_of(kolom), None, folded)
    sheet.set_column(len(columns), len(columns), None, None, {"collapsed": True})

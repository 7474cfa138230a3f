"""One table as a workbook of one sheet, to go through line by line and to print."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from itertools import chain, islice
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.bentuk import Kertas
from berdaya_cli.domain.tabel import SCALE, SCALED, Jenis, Kolom, Tabel, Value
from berdaya_cli.language import _
from berdaya_cli.reports.values import visible

CREATED = datetime(2025, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Stands in the file for the time of its making, so that the same report gives the same bytes."""
TEXT_STAYS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Texts stay texts, also where they look like formulas or links."""
FORMATS: dict[Jenis, str] = {
    "rupiah": '"Rp"#,##0',
    "persen": "0.00%",
    "angka": "#,##0",
    "nilai": "#,##0.00##",
}
PAPER: dict[Kertas, int] = {"a4": 9, "f4": 14}
"""Excel's numbers of papers (ECMA-376, pageSetup paperSize); 14 is folio."""
LONGEST_CELL = 32_767
"""Characters: Excel's limit for a cell."""
SHORT, NARROW, MONEY, WIDEST = 4, 9, 18, 50
"""Characters: the least width of a column of numbers and of others, that of amounts (Excel shows no
part of a figure that does not fit), and the width of a column of long texts."""
LOOKED_AT = 200
"""Rows by which the width of a column is judged."""
DATES: tuple[Jenis, ...] = ("tanggal", "sampai")
DAY = "d mmm yyyy"
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
LINE, MOST_LINES = 15, 20
"""Points of a line of text, and lines of a row: Excel knows no higher one."""
SUM_OF_WHAT_IS_SHOWN = 109
"""What SUBTOTAL is to do (ECMA-376, SUBTOTAL function_num): a filter changes the sum."""


def new_book(buffer: BytesIO, judul: str, *, row_by_row: bool = False) -> Workbook:
    """Begin a workbook in the typeface of documents; the same content gives the same bytes."""
    looks = {"font_name": "Arial", "font_size": 10}
    memory = {"constant_memory": row_by_row, "in_memory": not row_by_row}
    book = Workbook(buffer, TEXT_STAYS | memory | {"default_format_properties": looks})
    book.set_properties({"title": judul, "created": CREATED})
    return book


@dataclass(frozen=True, slots=True, kw_only=True)
class Kepala:
    """What stands above a table on paper, and the paper.

    Attributes:
        judul: what the table is.
        keterangan: lines below it: whose it is, of which day or period, in which units.
    """

    judul: str
    keterangan: tuple[str, ...] = ()
    kertas: Kertas = "a4"


def render(tabel: Tabel, kepala: Kepala) -> Iterator[bytes]:
    """Write every column; those that a terminal has no room for are folded away."""
    buffer = BytesIO()
    book = new_book(buffer, kepala.judul, row_by_row=True)
    _Sheet(book, tabel, kepala).write()
    book.close()
    yield buffer.getvalue()


class _Sheet:
    """The one sheet, written row by row: of a long table no more is kept."""

    def __init__(self, book: Workbook, tabel: Tabel, kepala: Kepala) -> None:
        self._sheet: Worksheet = book.add_worksheet(tabel.nama[:31])
        self._kolom, self._kepala = tabel.kolom, kepala
        rows = iter(tabel.baris)
        some = list(islice(rows, LOOKED_AT))
        self._rows = chain(some, rows)
        self._widths = [column_width(kolom, n, some) for n, kolom in enumerate(self._kolom)]
        self._sums: Counter[int] = Counter()
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._head = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "vcenter", "border": 1}
        )
        self._looks = {strong: _looks(book, strong=strong) for strong in (False, True)}

    def write(self) -> None:
        """Write title, table and sums, and how it is printed."""
        for column, width in enumerate(self._widths):
            away = {"level": 1, "hidden": True} if _is_folded(self._kolom[column]) else None
            self._sheet.set_column(column, column, width, None, away)
        left = next(n for n, kolom in enumerate(self._kolom) if not _is_folded(kolom))
        self._sheet.write_string(0, left, visible(self._kepala.judul), self._title)
        below = self._kepala.keterangan
        if any(map(_is_folded, self._kolom)):
            below = (*below, _("More columns are folded: [+] above the table shows them"))
        for row, line in enumerate(below, start=1):
            self._sheet.write_string(row, left, visible(line))
        head = len(below) + 2
        for column, kolom in enumerate(self._kolom):
            self._sheet.write_string(head, column, _(kolom.judul), self._head)
        last = head
        for values in self._rows:
            last += 1
            self._row(last, values)
        if last > head:
            self._sheet.autofilter(head, 0, last, len(self._kolom) - 1)
            self._sum(head + 1, last)
        self._page(head)

    def _row(self, at: int, values: Sequence[Value]) -> None:
        looks = self._looks[False]
        high = LINE
        for column, (kolom, value) in enumerate(zip(self._kolom, values, strict=True)):
            look = looks.get(look_of(kolom.jenis, value), looks["teks"])
            if value is None:
                self._sheet.write_blank(at, column, None, look)
            elif isinstance(value, str) and kolom.jenis in DATES and _DAY.fullmatch(value):
                self._sheet.write_datetime(at, column, datetime.fromisoformat(value), look)
            elif isinstance(value, str):
                text = visible(value)[:LONGEST_CELL]
                high = max(high, lines_needed(text, self._widths[column]))
                self._sheet.write_string(at, column, text, look)
            else:
                shown = value / SCALE if kolom.jenis in SCALED else value
                self._sheet.write_number(at, column, shown, look)
                self._sums[column] += value if isinstance(value, int) else 0
        if high > LINE:
            self._sheet.set_row(at, high)

    def _sum(self, first: int, last: int) -> None:
        """Write the sums of the columns that have one below the table."""
        summed = [n for n, kolom in enumerate(self._kolom) if kolom.summed]
        if not summed:
            return
        looks = self._looks[True]
        label = next(n for n, kolom in enumerate(self._kolom) if kolom.jenis == "teks")
        self._sheet.write_string(last + 1, label, _("Total"), looks["teks"])
        for column in summed:
            cells = xl_range(first, column, last, column)
            formula = f"=SUBTOTAL({SUM_OF_WHAT_IS_SHOWN},{cells})"
            look = looks.get(self._kolom[column].jenis, looks["teks"])
            self._sheet.write_formula(last + 1, column, formula, look, self._sums[column])

    def _page(self, head: int) -> None:
        self._sheet.freeze_panes(head + 1, 0)
        self._sheet.set_landscape()
        self._sheet.set_paper(PAPER[self._kepala.kertas])
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(head)
        page = _("Page {page} of {pages}").format(page="&P", pages="&N")
        self._sheet.set_footer(f"&L{visible(self._kepala.judul)[:100]}&R{page}")


def look_of(jenis: Jenis, value: Value) -> Jenis:
    """Return as what a cell looks: a value without decimals as a count."""
    whole = jenis == "nilai" and isinstance(value, int) and value % SCALE == 0
    return "angka" if whole else jenis


def lines_needed(text: str, width: int) -> int:
    """Return the points that a text needs in height in a cell of so many characters."""
    lines = sum(ceil(max(len(line), 1) / width) for line in text.splitlines() or [""])
    return LINE * min(lines, MOST_LINES)


def _is_folded(kolom: Kolom) -> bool:
    """Return whether a column is folded away, for a page has no more room than a terminal."""
    return kolom.only_in_pipes and not kolom.summed


def column_width(kolom: Kolom, at: int, rows: Sequence[Sequence[Value]]) -> int:
    """Return the width of a column in characters, by its heading and the first rows."""
    longest = max((len(str(row[at])) for row in rows if row[at] is not None), default=0)
    words = max(map(len, _(kolom.judul).split()), default=0)
    short = kolom.jenis == "angka" and longest <= SHORT
    least = MONEY if kolom.jenis == "rupiah" else SHORT if short else NARROW
    return min(max(least, words + 2, longest + 1), WIDEST)


def _looks(book: Workbook, *, strong: bool) -> dict[Jenis, Format]:
    """Return how cells look, by what they hold."""
    plain = {"border": 1, "valign": "top", "bold": strong}
    looks = {
        jenis: book.add_format(plain | {"num_format": code}) for jenis, code in FORMATS.items()
    }
    day = book.add_format(plain | {"num_format": DAY, "align": "left"})
    text = book.add_format(plain | {"text_wrap": True})
    return looks | dict.fromkeys(DATES, day) | {"teks": text}

"""One table as a sheet that is printed and signed: letterhead, title, table, signatures."""

from collections.abc import Iterator
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.bentuk import Kertas
from berdaya_cli.domain.tabel import SCALE, SCALED, Jenis, Kolom, Value
from berdaya_cli.reports.formats.as_sheet import (
    FORMATS,
    LINE,
    LONGEST_CELL,
    PAPER,
    column_width,
    lines_needed,
    look_of,
    new_book,
)
from berdaya_cli.reports.report.naskah_data import NaskahTertulis, TandaTangan, heading
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import visible

MONEY, WIDEST = 14, 28
"""Characters: the width of amounts, and the widest column."""
MANY, NARROWER = 10, 16
"""A table of more columns has none that is wider: it is printed one page wide."""
_FORMATS: dict[Jenis, str] = FORMATS | {"rupiah": FORMATS["angka"]}
"""The currency stands in the heading, not in each cell."""
_ROOM = 4
"""Rows for a pen."""
_BORDER = {"border": 1, "valign": "top"}


def render(naskah: NaskahTertulis, section: Section, kertas: Kertas = "a4") -> Iterator[bytes]:
    """Write the sheet: one page wide, headings on each page, in grey as in colour."""
    buffer = BytesIO()
    book = new_book(buffer, " ".join(naskah.judul))
    SignedSheet(book, "Lampiran", naskah, section, kertas).write(naskah.judul)
    book.close()
    yield buffer.getvalue()


class SignedSheet:
    """A sheet with a table, below the letterhead and above who signs it."""

    def __init__(
        self,
        book: Workbook,
        nama: str,
        naskah: NaskahTertulis,
        section: Section,
        kertas: Kertas = "a4",
    ) -> None:
        self._sheet: Worksheet = book.add_worksheet(nama)
        self._naskah, self._section, self._kertas = naskah, section, kertas
        widest = WIDEST if len(section.kolom) <= MANY else NARROWER
        self._widths = [
            _money_width(n, section)
            if kolom.jenis == "rupiah"
            else min(widest, column_width(kolom, n, section.baris))
            for n, kolom in enumerate(section.kolom)
        ]
        self._last = max(len(section.kolom) - 1, 3)
        middle = {"align": "center", "text_wrap": True}
        self._plain, self._bold = book.add_format(middle), book.add_format(middle | {"bold": True})
        self._note = book.add_format({"italic": True, "text_wrap": True, "valign": "top"})
        self._head = book.add_format(_BORDER | middle | {"bold": True, "valign": "vcenter"})
        self._looks = {
            (jenis, strong): book.add_format(
                _BORDER
                | ({"num_format": _FORMATS[jenis]} if jenis in FORMATS else {"text_wrap": True})
                | {"bold": strong}
            )
            for jenis in {kolom.jenis for kolom in section.kolom} | {"teks"}
            for strong in (False, True)
        }

    def write(self, judul: tuple[str, ...]) -> None:
        """Write it all, below a title of some lines."""
        row = 0
        names = tuple(line.upper() for line in self._naskah.kop.baris)
        for line in (*names, *self._naskah.kop.alamat):
            row = self._across(
                row, line, self._bold if row < len(self._naskah.kop.baris) else self._plain
            )
        row += 1
        for line in (*judul, *filter(None, (self._naskah.keadaan, self._naskah.tanda))):
            row = self._across(row, line, self._bold)
        row = self._table(row + 1)
        for line in self._section.catatan:
            self._sheet.merge_range(row, 0, row, self._last, visible(line), self._note)
            self._sheet.set_row(row, lines_needed(line, sum(self._widths)))
            row += 1
        self._signatures(row + 1)
        self._page()

    def _across(self, row: int, text: str, look: Format) -> int:
        self._sheet.merge_range(row, 0, row, self._last, visible(text), look)
        return row + 1

    def _table(self, row: int) -> int:
        self._heading = row
        for column, kolom in enumerate(self._section.kolom):
            self._sheet.write_string(row, column, visible(heading(kolom)), self._head)
            self._sheet.set_column(column, column, self._widths[column])
        self._sheet.set_row(row, 3 * LINE)
        sums = len(self._section.baris) - self._section.berjumlah
        for number, values in enumerate(self._section.baris):
            row += 1
            for column, (kolom, value) in enumerate(zip(self._section.kolom, values, strict=True)):
                self._cell(row, column, kolom, value, strong=number >= sums)
            texts = zip(values, self._widths, strict=True)
            high = [lines_needed(v, width) for v, width in texts if isinstance(v, str)]
            self._sheet.set_row(row, max(high, default=LINE))
        if sums:
            last = len(self._section.kolom) - 1
            self._sheet.autofilter(self._heading, 0, self._heading + sums, last)
        self._sheet.freeze_panes(self._heading + 1, 0)
        return row + 1

    def _cell(self, row: int, column: int, kolom: Kolom, value: Value, *, strong: bool) -> None:
        look = self._looks[look_of(kolom.jenis, value), strong]
        if value is None:
            self._sheet.write_blank(row, column, None, look)
        elif isinstance(value, str):
            self._sheet.write_string(row, column, visible(value)[:LONGEST_CELL], look)
        else:
            shown = value / SCALE if kolom.jenis in SCALED else value
            self._sheet.write_number(row, column, shown, look)

    def _signatures(self, row: int) -> None:
        """Write who signs to the right, and who takes note of it to the left, if somebody does."""
        half = (self._last + 1) // 2
        self._line(row, half, self._last, self._naskah.tempat_tanggal, self._plain)
        if self._naskah.mengetahui:
            self._line(row, 0, half - 1, "Mengetahui,", self._plain)
            self._signature(row + 1, 0, half - 1, self._naskah.mengetahui)
        self._signature(row + 1, half, self._last, self._naskah.penanda_tangan)

    def _signature(self, row: int, first: int, last: int, one: TandaTangan) -> None:
        for line in one.jabatan:
            self._line(row, first, last, line, self._plain)
            row += 1
        row += _ROOM
        self._line(row, first, last, one.nama or f"({'.' * 36})", self._bold)
        for line in one.bawah:
            row += 1
            self._line(row, first, last, line, self._plain)

    def _line(self, row: int, first: int, last: int, text: str, look: Format) -> None:
        if first == last:
            self._sheet.write_string(row, first, text, look)
        else:
            self._sheet.merge_range(row, first, row, last, text, look)

    def _page(self) -> None:
        self._sheet.set_landscape()
        self._sheet.set_paper(PAPER[self._kertas])
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(self._heading)
        self._sheet.set_footer(f"&L{visible(self._naskah.kaki)}&RHalaman &P dari &N")


def _money_width(column: int, section: Section) -> int:
    """Return the width of a column of amounts: Excel shows no part of one that does not fit."""
    amounts = [row[column] for row in section.baris if isinstance(row[column], int)]
    return max(MONEY, *(len(f"{amount:,}") + 2 for amount in amounts)) if amounts else MONEY

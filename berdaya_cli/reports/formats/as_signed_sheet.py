"""One table as a sheet that is printed and signed: letterhead, title, table, signatures."""

from collections.abc import Iterator
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.language import _
from berdaya_cli.reports.formats.as_workbook import (
    CREATED,
    FORMATS,
    HUNDREDTHS,
    LONGEST_CELL,
    TEXT_STAYS,
)
from berdaya_cli.reports.report.naskah_data import NaskahTertulis, TandaTangan
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import visible

_WIDTH = {"rupiah": 18, "angka": 9, "persen": 9, "kode": 12, "teks": 34}
_NUMBER_WIDTH, _LINE = 5, 15
"""Characters of the column of numbers, points of a line."""
_ROOM = 4
"""Rows for a pen."""
_BORDER = {"border": 1, "valign": "top"}


def render(naskah: NaskahTertulis, section: Section) -> Iterator[bytes]:
    """Write the sheet: one page wide, headings on each page, in grey as in colour."""
    buffer = BytesIO()
    book = Workbook(buffer, TEXT_STAYS | {"in_memory": True})
    book.set_properties({"title": " ".join(naskah.judul), "created": CREATED})
    _SignedSheet(book, naskah, section).write()
    book.close()
    yield buffer.getvalue()


class _SignedSheet:
    """The one sheet of the paper."""

    def __init__(self, book: Workbook, naskah: NaskahTertulis, section: Section) -> None:
        self._sheet: Worksheet = book.add_worksheet("Lampiran")
        self._naskah, self._section = naskah, section
        self._last = max(len(section.kolom) - 1, 3)
        middle = {"align": "center", "text_wrap": True}
        self._plain, self._bold = book.add_format(middle), book.add_format(middle | {"bold": True})
        self._note = book.add_format({"italic": True})
        self._head = book.add_format(_BORDER | middle | {"bold": True, "valign": "vcenter"})
        self._looks = {
            (jenis, strong): book.add_format(
                _BORDER
                | ({"num_format": FORMATS[jenis]} if jenis in FORMATS else {"text_wrap": True})
                | {"bold": strong}
            )
            for jenis in {kolom.jenis for kolom in section.kolom} | {"teks"}
            for strong in (False, True)
        }

    def write(self) -> None:
        row = 0
        names = tuple(line.upper() for line in self._naskah.kop.baris)
        for line in (*names, *self._naskah.kop.alamat):
            row = self._across(
                row, line, self._bold if row < len(self._naskah.kop.baris) else self._plain
            )
        row += 1
        for line in (*self._naskah.judul, *filter(None, (self._naskah.tanda,))):
            row = self._across(row, line, self._bold)
        row = self._table(row + 1)
        for line in self._section.catatan:
            self._sheet.write_string(row, 0, visible(line), self._note)
            row += 1
        self._signatures(row + 1)
        self._page()

    def _across(self, row: int, text: str, look: Format) -> int:
        self._sheet.merge_range(row, 0, row, self._last, visible(text), look)
        return row + 1

    def _table(self, row: int) -> int:
        self._heading = row
        for column, kolom in enumerate(self._section.kolom):
            self._sheet.write_string(row, column, visible(_(kolom.judul)), self._head)
            width = _NUMBER_WIDTH if kolom.nama == "nomor" else _WIDTH.get(kolom.jenis, 14)
            self._sheet.set_column(column, column, width)
        self._sheet.set_row(row, 2 * _LINE)
        sums = len(self._section.baris) - self._section.berjumlah
        for number, values in enumerate(self._section.baris):
            row += 1
            for column, (kolom, value) in enumerate(zip(self._section.kolom, values, strict=True)):
                self._cell(row, column, kolom, value, strong=number >= sums)
        return row + 1

    def _cell(self, row: int, column: int, kolom: Kolom, value: Value, *, strong: bool) -> None:
        look = self._looks[kolom.jenis, strong]
        if value is None:
            self._sheet.write_blank(row, column, None, look)
        elif isinstance(value, str):
            self._sheet.write_string(row, column, visible(value)[:LONGEST_CELL], look)
        else:
            shown = value / HUNDREDTHS if kolom.jenis == "persen" else value
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
        self._sheet.set_paper(9)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(self._heading)
        self._sheet.set_footer(f"&L{visible(self._naskah.kaki)}&RHalaman &P dari &N")

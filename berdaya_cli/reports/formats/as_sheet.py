"""One table as a workbook of one sheet, for whoever goes through it line by line."""

from collections.abc import Iterator
from io import BytesIO

from xlsxwriter import Workbook

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.language import _
from berdaya_cli.reports.formats.as_workbook import (
    CREATED,
    FORMATS,
    HUNDREDTHS,
    LONGEST_CELL,
    TEXT_STAYS,
)
from berdaya_cli.reports.values import visible

NARROW, MONEY, WIDE = 14, 24, 50
"""Characters: the width of a column of codes and figures, of amounts (Excel shows no part of a
figure that does not fit), and of texts."""


def render(tabel: Tabel) -> Iterator[bytes]:
    """Write every column, also those that a terminal has no room for."""
    buffer = BytesIO()
    book = Workbook(buffer, TEXT_STAYS | {"constant_memory": True})
    book.set_properties({"title": tabel.nama, "created": CREATED})
    sheet = book.add_worksheet(tabel.nama[:31])
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "vcenter"})
    for column, kolom in enumerate(tabel.kolom):
        sheet.write_string(0, column, _(kolom.judul), head)
        width = {"teks": WIDE, "rupiah": MONEY}.get(kolom.jenis, NARROW)
        sheet.set_column(column, column, width)
    looks = {jenis: book.add_format({"num_format": code}) for jenis, code in FORMATS.items()}
    last = 0
    for last, row in enumerate(tabel.baris, start=1):
        for column, (kolom, value) in enumerate(zip(tabel.kolom, row, strict=True)):
            if isinstance(value, str):
                sheet.write_string(last, column, visible(value)[:LONGEST_CELL])
            elif value is not None:
                shown = value / HUNDREDTHS if kolom.jenis == "persen" else value
                sheet.write_number(last, column, shown, looks.get(kolom.jenis))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(tabel.kolom) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    book.close()
    yield buffer.getvalue()

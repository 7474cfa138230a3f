"""The third sheet of the form: the same columns on one sheet of F4, to be filled in by hand."""

from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.domain.excel.tata_letak import CODE_LABEL, KolomFormulir
from berdaya_cli.reports.excel.form_head import FIRST_ROW, FormHead
from berdaya_cli.reports.excel.form_style import F4, FormStyle, width_of

ROWS = 12
_CENTIMETRE = 28.35
"""In points; so are the others."""
_PRINTED = 878.4
"""What a sheet of F4 has room for between its margins."""
_UNIT, _EDGE = 5.25, 3.75
"""What the width of a column is counted in, and what each has beside it."""


def write_paper(
    sheet: Worksheet, style: FormStyle, form: FormulirTerisi, columns: tuple[KolomFormulir, ...]
) -> None:
    """Write the head and twelve empty rows of a centimetre."""
    shown = tuple(kolom for kolom in columns if not kolom.terlipat)
    sheet.set_column(0, 0, 0.5)
    for number, kolom in enumerate(shown[1:], start=1):
        sheet.set_column(number, number, width_of(kolom))
    FormHead(sheet, style, form, shown, paper=True).write()
    sheet.write_blank(FIRST_ROW - 1, 0, None)
    for row in range(FIRST_ROW, FIRST_ROW + ROWS):
        sheet.set_row(row, _CENTIMETRE / _scale(shown[1:]))
        for column, kolom in enumerate(shown[1:], start=1):
            if kolom.nama:
                sheet.write_blank(row, column, None, style.text)
            else:
                sheet.write_number(row, column, row - FIRST_ROW + 1, style.number)
    sheet.set_landscape()
    sheet.set_paper(F4)
    sheet.set_margins(0.4, 0.4, 0.4, 0.5)
    sheet.fit_to_pages(1, 1)
    sheet.set_footer(f"&L{CODE_LABEL}: {form.kode}")
    sheet.print_area(0, 1, FIRST_ROW + ROWS - 1, len(shown) - 1)


def _scale(shown: tuple[KolomFormulir, ...]) -> float:
    """Return how much smaller the columns are printed than they are."""
    return min(_PRINTED / sum(width_of(kolom) * _UNIT + _EDGE for kolom in shown), 1)

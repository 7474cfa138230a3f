"""The sheet of a form on which indicators are filled."""

from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.domain.indikator.lembar import COLUMNS, FILLED, TITLE
from berdaya_cli.reports.excel.form_style import F4, FormStyle, height_of

_RULES = (
    "Isi Nilai, atau Pembilang dan Penyebut bila satuannya persen atau rata-rata.",
    "Kosong = belum dilaporkan. nihil = tidak ada. Target hanya bila ada dasarnya.",
    "Hanya jumlah: tanpa nama orang, NIK, nomor telepon, atau cerita kasus.",
)
_HEAD = len(_RULES) + 2
_NOTED = {
    "input_title": "Nilai",
    "input_message": "Tulis seperti 62,5 atau 1.250; nihil bila tidak ada.",
}


def write_indicators(sheet: Worksheet, style: FormStyle, form: FormulirTerisi) -> None:
    """Write a row for each indicator, place and period that the form asks for."""
    sheet.write_string(0, 0, TITLE, style.title)
    for row, rule in enumerate(_RULES, start=1):
        sheet.write_string(row, 0, rule, style.hint)
    for column, (_name, heading, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(_HEAD, column, heading, style.heading)
    for row, one in enumerate(form.indikator, start=_HEAD + 1):
        for column, (name, _heading, _width) in enumerate(COLUMNS):
            look = style.text if name in FILLED else style.locked
            sheet.write_string(row, column, getattr(one, name), look)
        sheet.set_row(row, height_of([(one.nama, COLUMNS[1][2]), (one.sumber, COLUMNS[-1][2])]))
    last = _HEAD + len(form.indikator)
    for column, (name, _heading, _width) in enumerate(COLUMNS):
        if name in FILLED[:-1]:
            sheet.data_validation(_HEAD + 1, column, last, column, {"validate": "any", **_NOTED})
    sheet.freeze_panes(_HEAD + 1, 2)
    sheet.set_landscape()
    sheet.set_paper(F4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEAD)

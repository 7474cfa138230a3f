"""The form as an Excel workbook: to fill in, to read, to print, and what an import knows it by."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import BarisFormulir, FormulirTerisi
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.tata_letak import (
    CETAK,
    CODE_LABEL,
    DAFTAR,
    ELSEWHERE,
    ISIAN,
    PETUNJUK,
    TANDA,
    VERSI,
    columns_of,
)
from berdaya_cli.domain.indikator.lembar import SHEET
from berdaya_cli.domain.kegiatan.anggaran import TAHAP
from berdaya_cli.domain.kegiatan.status import NAMA_JENIS, NAMA_STATUS
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.reports.excel.form_guide import FormGuide
from berdaya_cli.reports.excel.form_head import (
    DAY_ROW,
    FIRST_ROW,
    GROUP_ROW,
    HEAD_ROW,
    LEFT,
    NIHIL_ROW,
    FormHead,
)
from berdaya_cli.reports.excel.form_indicators import write_indicators
from berdaya_cli.reports.excel.form_paper import write_paper
from berdaya_cli.reports.excel.form_rules import NIHIL_RULE, rule_of
from berdaya_cli.reports.excel.form_style import DEFAULT, F4, FormStyle, height_of, set_columns

_ROOM = 30
"""Rows below the blank ones that are looked after as well."""
_SHOWN_ELSEWHERE = {"nama", "tempat", "fokus", "pelaksana"}
"""What is shown of a kegiatan about which another form asks; its number too."""


def render(form: FormulirTerisi) -> bytes:
    """Write a form; the same form gives the same bytes."""
    buffer = BytesIO()
    options = {"in_memory": True, "default_format_properties": dict(DEFAULT)}  # it changes them
    book = Workbook(buffer, options)
    book.set_properties(
        {
            "title": "Formulir kegiatan Kecamatan Berdaya",
            "created": datetime.fromisoformat(f"{form.formulir.tanggal}T00:00:00"),
        }
    )
    _Form(book, form).write()
    book.close()
    return buffer.getvalue()


class _Form:
    def __init__(self, book: Workbook, form: FormulirTerisi) -> None:
        self._book, self._form, self._style = book, form, FormStyle(book)
        self._sheet: Worksheet = book.add_worksheet(ISIAN)
        self._asked = book.add_worksheet(SHEET) if form.indikator else None
        self._guide: Worksheet = book.add_worksheet(PETUNJUK)
        self._paper: Worksheet = book.add_worksheet(CETAK)
        self._lists: Worksheet = book.add_worksheet(DAFTAR)
        self._mark: Worksheet = book.add_worksheet(TANDA)
        self._columns = columns_of(form.formulir)
        self._number = next(at for at, kolom in enumerate(self._columns) if not kolom.nama)
        """Where the column of the numbers of the rows stands."""
        self._cells = [
            (at, kolom, self._style.of(BY_NAME[kolom.nama].jenis))
            for at, kolom in enumerate(self._columns)
            if at and kolom.nama
        ]
        """Where each column that an import reads stands, and how its cells look."""
        self._last = FIRST_ROW + len(form.baris) + len(form.kosong) - 1

    def write(self) -> None:
        ranges = self._write_lists()
        FormHead(self._sheet, self._style, self._form, self._columns).write()
        self._rows()
        self._validate(ranges)
        self._page()
        FormGuide(self._guide, self._style, self._form, self._columns).write()
        if self._asked:
            write_indicators(self._asked, self._style, self._form)
        write_paper(self._paper, self._style, self._form, self._columns)
        self._write_mark()

    def _rows(self) -> None:
        for number, row in enumerate(self._form.baris, start=FIRST_ROW):
            if row.dari:
                self._row_elsewhere(number, row)
            else:
                self._row(number, row.kode, row.nilai)
        first_blank = FIRST_ROW + len(self._form.baris)
        for number, code in enumerate(self._form.kosong, start=first_blank):
            self._row(number, code, {})

    def _row(self, number: int, code: str, said: Mapping[str, Value]) -> None:
        sheet, texts = self._sheet, []
        sheet.write_string(number, 0, code, self._style.mark)
        sheet.write_number(number, self._number, number - FIRST_ROW + 1, self._style.number)
        for column, kolom, look in self._cells:
            shown = said.get(kolom.nama)
            if shown is None:
                sheet.write_blank(number, column, None, look)
            elif isinstance(shown, str):
                sheet.write_string(number, column, shown, look)
                if not kolom.terlipat:
                    texts.append((shown, kolom.lebar))
            else:
                sheet.write_number(number, column, shown, look)
        sheet.set_row(number, height_of(texts, least=2))

    def _row_elsewhere(self, number: int, row: BarisFormulir) -> None:
        """Show a kegiatan about which another form asks, and leave nothing to fill in."""
        style, said = self._style.locked, f"{ELSEWHERE} {row.dari}"
        self._sheet.write_blank(number, 0, None, self._style.mark)
        texts = []
        self._sheet.write_number(number, self._number, number - FIRST_ROW + 1, self._style.number)
        for column, kolom, _look in self._cells:
            value = row.nilai.get(kolom.nama) if kolom.nama in _SHOWN_ELSEWHERE else None
            text = said if kolom.nama == "kendala_tindak_lanjut" else str(value or "")
            self._sheet.write_string(number, column, text, style)
            texts += [] if kolom.terlipat else [(text, kolom.lebar)]
        self._sheet.set_row(number, height_of(texts))

    def _write_lists(self) -> dict[str, str]:
        """Write what the drop-downs offer, and give where each list stands."""
        daftar = self._form.daftar
        lists = {
            "tempat": daftar.tempat,
            "fokus": daftar.fokus,
            "lembaga": daftar.lembaga,
            "sumber_dana": daftar.sumber_dana,
            "jenis": tuple(NAMA_JENIS),
            "status": tuple(NAMA_STATUS),
            "tahap": TAHAP,
        }
        ranges = {}
        for column, (name, words) in enumerate(lists.items()):
            letter = chr(ord("A") + column)
            for row, word in enumerate(words):
                self._lists.write_string(row, column, word)
            ranges[name] = f"={DAFTAR}!${letter}$1:${letter}${max(len(words), 1)}"
        self._lists.very_hidden()
        return ranges

    def _validate(self, ranges: dict[str, str]) -> None:
        sheet = self._sheet
        for column, kolom in enumerate(self._columns):
            rule = rule_of(kolom, ranges) if kolom.nama else None
            if rule:
                sheet.data_validation(FIRST_ROW, column, self._last + _ROOM, column, rule)
        box = LEFT[1][0]
        sheet.data_validation(DAY_ROW, box, DAY_ROW, box, _DAY_NOTE)
        sheet.data_validation(NIHIL_ROW, box, NIHIL_ROW, box, NIHIL_RULE)

    def _page(self) -> None:
        sheet = self._sheet
        set_columns(sheet, self._columns)
        sheet.freeze_panes(FIRST_ROW, 3)
        sheet.set_landscape()
        sheet.set_paper(F4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(GROUP_ROW, HEAD_ROW)
        sheet.set_margins(0.4, 0.4, 0.5, 0.6)
        sheet.set_footer(
            f"&L{CODE_LABEL}: {self._form.kode}&C{nama_tanggal(self._form.formulir.tanggal)}"
            "&RHalaman &P dari &N"
        )
        sheet.print_area(0, 1, self._last, len(self._columns) - 1)
        area = f"B{FIRST_ROW + 1}:AZ{self._last + 1 + _ROOM}"
        sheet.ignore_errors({"number_stored_as_text": area})
        sheet.activate()

    def _write_mark(self) -> None:
        formulir = self._form.formulir
        facts = {
            "formulir": self._form.uid,
            "versi": VERSI,
            "kabupaten": formulir.kabupaten,
            "pelaksana": formulir.pelaksana or "",
            "kecamatan": formulir.kecamatan or "",
            "fokus": formulir.fokus or "",
            "periode": formulir.periode,
            "contoh": "ya" if self._form.contoh else "tidak",
        }
        for row, (name, value) in enumerate(facts.items()):
            self._mark.write_string(row, 0, name)
            self._mark.write_string(row, 1, str(value))
        self._mark.very_hidden()


_DAY_NOTE = {
    "validate": "any",
    "input_title": "Keadaan per tanggal",
    "input_message": "Hari terakhir yang dilaporkan, misalnya 31/10/2025. Bila kosong: akhir"
    " periode, atau hari berkas ini diterima bila periodenya belum berakhir.",
}

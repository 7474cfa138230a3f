"""The form as an Excel workbook: one sheet to fill in, one to read, two that nobody sees."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.domain.excel.kolom import (
    BY_NAME,
    DAFTAR,
    DAY_LABEL,
    IN_FORM,
    ISIAN,
    PETUNJUK,
    TANDA,
    VERSI,
)
from berdaya_cli.domain.kegiatan.status import NAMA_JENIS, NAMA_STATUS
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import FUZZY, nama_tanggal
from berdaya_cli.reports.excel.form_guide import write_guide
from berdaya_cli.reports.excel.form_rules import rule_of

DAY_CELL, NIHIL_CELL = "C3", "F3"
"""Where the day and the mark of no activity stand."""
GROUP_ROW, HEAD_ROW, FIRST_ROW = 4, 5, 6
"""Rows from 0: the groups of columns, their headings, the first one to fill in."""
BOOKED = {"realisasi_1": "Tercatat 1 (Rp)", "realisasi_2": "Tercatat 2 (Rp)"} | {
    "jumlah": "Peserta Tercatat"
}
"""Locked columns beside sums: what is booked already."""
GROUPS = {
    "nama": "KEGIATAN",
    "kecamatan": "TEMPAT DAN PELAKU",
    "jenis": "JENIS DAN WAKTU",
    "sumber_dana_1": "SUMBER DANA PERTAMA",
    "sumber_dana_2": "SUMBER DANA KEDUA",
    "laki_laki": "PESERTA S.D. BULAN INI (ORANG)",
    "kendala": "PERMASALAHAN",
}
"""The column at which each group begins."""
WIDTHS = {"nama": 34, "fokus": 16, "program": 16, "kendala": 27, "tindak_lanjut": 27} | {
    "kecamatan": 13,
    "desa": 13,
}
_WIDTH = {
    "rupiah": 14,
    "jumlah": 9,
    "tanggal": 11,
    "waktu": 11,
    "kode": 4,
    "lembaga": 12,
    "sumber_dana": 14,
}
_OTHER_WIDTH = 11
_SCALE = 54
"""Percent at which a page holds the columns between two of its breaks."""
PAGES = ("sumber_dana_1", "laki_laki")
"""The columns at which a printed page begins, the name of the kegiatan beside them again."""


def render(form: FormulirTerisi) -> bytes:
    """Write a form; the same form gives the same bytes."""
    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True})
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
        self._book, self._form = book, form
        self._sheet: Worksheet = book.add_worksheet(ISIAN)
        self._guide: Worksheet = book.add_worksheet(PETUNJUK)
        self._lists: Worksheet = book.add_worksheet(DAFTAR)
        self._mark: Worksheet = book.add_worksheet(TANDA)
        self._columns: list[tuple[str, str]] = []  # the name ("" where locked) and the heading
        for name in IN_FORM:
            self._columns.append((name, BY_NAME[name].judul))
            if name in BOOKED:
                self._columns.append(("", BOOKED[name]))
        self._at = {name: n for n, (name, _title) in enumerate(self._columns) if name}
        self._last = FIRST_ROW + len(form.baris) + len(form.kosong) - 1

    def write(self) -> None:
        self._formats()
        ranges = self._write_lists()
        self._head()
        self._rows()
        self._validate(ranges)
        self._page()
        write_guide(self._book, self._guide, self._form)
        self._write_mark()

    def _formats(self) -> None:
        new = self._book.add_format
        base = {"font_name": "Arial", "font_size": 10, "valign": "top"}
        edge = base | {"border": 1, "border_color": "#9AA5B1"}
        free = edge | {"locked": False}
        locked = edge | {"bg_color": "#ECEFF1", "font_color": "#455A64"}
        self._title = new(base | {"bold": True, "font_size": 14})
        self._label = new(base | {"bold": True})
        self._hint = new(base | {"italic": True, "font_color": "#455A64"})
        self._group = new(
            edge | {"bold": True, "align": "center", "bg_color": "#1F4E79", "font_color": "#FFFFFF"}
        )
        self._heading = new(
            edge | {"bold": True, "text_wrap": True, "bg_color": "#D6E4F0", "align": "center"}
        )
        self._code = new(
            {"font_name": "Arial", "font_size": 6, "font_color": "#9AA5B1", "align": "fill"}
        )
        self._booked = new(locked | {"num_format": "#,##0"})
        self._day = new(free | {"num_format": "dd/mm/yyyy", "align": "left"})
        amount = new(free | {"num_format": "#,##0"})
        text = new(free | {"text_wrap": True})
        self._free = {"rupiah": amount, "jumlah": amount, "tanggal": self._day, "waktu": self._day}
        self._text: Format = text

    def _head(self) -> None:
        sheet, form = self._sheet, self._form
        sample = "DATA CONTOH - " if form.contoh else ""
        sheet.write(0, 1, f"{sample}FORMULIR KEGIATAN KECAMATAN BERDAYA", self._title)
        scope = "   |   ".join(f"{what}: {which}" for what, which in form.lingkup)
        sheet.write(1, 1, scope, self._label)
        sheet.write("B3", f"{DAY_LABEL} (boleh kosong):", self._label)
        sheet.write_blank(DAY_CELL, None, self._day)
        sheet.merge_range("D3:E3", "NIHIL, tidak ada kegiatan:", self._label)
        sheet.write_blank(NIHIL_CELL, None, self._text)
        hint = (
            "Satu baris satu kegiatan. Realisasi dan peserta diisi jumlah dari awal sampai dengan"
            " bulan ini. Cara mengisi setiap kolom: lihat lembar Petunjuk. Jangan tulis nama,"
            " NIK, atau nomor telepon orang."
        )
        sheet.write(3, 1, hint, self._hint)
        self._write_groups()
        for n, (_name, title) in enumerate(self._columns):
            sheet.write(HEAD_ROW, n, title, self._heading)

    def _write_groups(self) -> None:
        starts = [self._at[name] for name in GROUPS] + [len(self._columns)]
        for first, after, title in zip(starts, starts[1:], GROUPS.values(), strict=False):
            self._sheet.merge_range(GROUP_ROW, first, GROUP_ROW, after - 1, title, self._group)

    def _rows(self) -> None:
        for number, row in enumerate(self._form.baris, start=FIRST_ROW):
            self._row(number, row.kode, row.nilai, row.tercatat)
        first_blank = FIRST_ROW + len(self._form.baris)
        for number, code in enumerate(self._form.kosong, start=first_blank):
            self._row(number, code, {}, {})

    def _row(
        self, number: int, code: str, said: Mapping[str, Value], known: Mapping[str, Value]
    ) -> None:
        self._sheet.write_string(number, 0, code, self._code)
        before = ""
        for column, (name, _title) in enumerate(self._columns[1:], start=1):
            if not name:
                self._write(number, column, known.get(before), self._booked)
                continue
            before = name
            kolom = BY_NAME[name]
            value = said.get(name)
            style = self._free.get(kolom.jenis, self._text)
            if kolom.jenis == "waktu" and value is not None and not FUZZY.fullmatch(str(value)):
                self._sheet.write_datetime(
                    number, column, datetime.fromisoformat(f"{value}T00:00:00"), style
                )
            else:
                shown = nama_tanggal(str(value)) if kolom.jenis == "waktu" and value else value
                self._write(number, column, shown, style)

    def _write(self, row: int, column: int, value: Value, style: Format) -> None:
        if value is None:
            self._sheet.write_blank(row, column, None, style)
        elif isinstance(value, str):
            self._sheet.write_string(row, column, value, style)
        else:
            self._sheet.write_number(row, column, value, style)

    def _write_lists(self) -> dict[str, str]:
        """Write what the drop-downs offer, and give where each list stands."""
        daftar = self._form.daftar
        lists = {
            "kecamatan": daftar.kecamatan,
            "fokus": daftar.fokus,
            "lembaga": daftar.lembaga,
            "sumber_dana": daftar.sumber_dana,
            "jenis": tuple(NAMA_JENIS),
            "status": tuple(NAMA_STATUS),
            "ya": ("Ya",),
        }
        ranges = {}
        for column, (name, words) in enumerate(lists.items()):
            letter = chr(ord("A") + column)
            for row, word in enumerate(words):
                self._lists.write_string(row, column, word)
            ranges[name] = f"={DAFTAR}!${letter}$1:${letter}${len(words)}"
        for row, (kecamatan, desa) in enumerate(daftar.desa):
            self._lists.write_string(row, len(lists), kecamatan)
            self._lists.write_string(row, len(lists) + 1, desa)
        of, names = (chr(ord("A") + len(lists) + n) for n in (0, 1))
        chosen = f"${chr(ord('A') + self._at['kecamatan'])}{FIRST_ROW + 1}"
        ranges["desa"] = (
            f"=OFFSET({DAFTAR}!${names}$1,MATCH({chosen},{DAFTAR}!${of}:${of},0)-1,0,"
            f"COUNTIF({DAFTAR}!${of}:${of},{chosen}),1)"
        )
        self._lists.very_hidden()
        return ranges

    def _validate(self, ranges: dict[str, str]) -> None:
        for name, column in self._at.items():
            rule = rule_of(BY_NAME[name], ranges)
            if rule:
                self._sheet.data_validation(FIRST_ROW, column, self._last, column, rule)
        day = rule_of(BY_NAME["tanggal_dokumen"], ranges) or {}
        day["input_title"] = "Keadaan per tanggal"
        day["input_message"] = (
            "Hari terakhir yang dilaporkan, misalnya 31/10/2025. Bila kosong: akhir periode, atau"
            " hari berkas ini diterima bila periodenya belum berakhir."
        )
        self._sheet.data_validation(DAY_CELL, day)
        self._sheet.data_validation(
            NIHIL_CELL,
            {
                "validate": "list",
                "source": ranges["ya"],
                "input_title": "NIHIL",
                "input_message": "Pilih Ya bila tidak ada kegiatan pada periode ini.",
            },
        )

    def _page(self) -> None:
        sheet = self._sheet
        sheet.freeze_panes(FIRST_ROW, 2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_print_scale(_SCALE)
        sheet.set_v_pagebreaks([self._at[name] for name in PAGES])
        sheet.repeat_rows(GROUP_ROW, HEAD_ROW)
        sheet.repeat_columns(1, 1)
        sheet.set_margins(0.4, 0.4, 0.5, 0.6)
        sheet.set_footer(f"&L{nama_tanggal(self._form.formulir.tanggal)}&RHalaman &P dari &N")
        sheet.print_area(0, 1, self._last, len(self._columns) - 1)
        for column, (name, _title) in enumerate(self._columns):
            jenis = BY_NAME[name].jenis if name else "rupiah"
            sheet.set_column(column, column, WIDTHS.get(name, _WIDTH.get(jenis, _OTHER_WIDTH)))
        sheet.set_row(HEAD_ROW, 42)
        sheet.protect(
            "",
            {
                "format_cells": True,
                "format_columns": True,
                "format_rows": True,
                "insert_rows": True,
                "delete_rows": True,
                "sort": True,
                "autofilter": True,
            },
        )
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
            "sel_tanggal": DAY_CELL,
            "sel_nihil": NIHIL_CELL,
        }
        for row, (name, value) in enumerate(facts.items()):
            self._mark.write_string(row, 0, name)
            self._mark.write_string(row, 1, str(value))
        self._mark.very_hidden()

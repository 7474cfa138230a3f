"""A report as a workbook: the figures, the groups, and the forms LRFK and monev, to work on."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.bentuk import Kertas
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import SCALE, SCALED, Jenis, Value
from berdaya_cli.language import _
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
from berdaya_cli.reports.formats.as_signed_sheet import SignedSheet
from berdaya_cli.reports.report.attention import matters, nothing_open
from berdaya_cli.reports.report.edition import edition_notes
from berdaya_cli.reports.report.in_words import figure
from berdaya_cli.reports.report.naskah import frame, title_lines
from berdaya_cli.reports.report.naskah_data import write_out
from berdaya_cli.reports.report.page_one import as_of, lead
from berdaya_cli.reports.report.tables.changes import CHANGES
from berdaya_cli.reports.report.tables.coverage import coverage
from berdaya_cli.reports.report.tables.figures import (
    money_per_fokus,
    people_by_group,
    people_per_fokus,
    per_kecamatan,
)
from berdaya_cli.reports.report.tables.lampiran import annexes
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import visible

MORE: tuple[tuple[str, str, Jenis], ...] = (("pagu", "Pagu", "rupiah"), ("persen", "%", "persen"))
FIRST, OTHERS = 34, 26
"""Characters: the columns of the summary."""
HEAD = 4
"""The row of the headings of a table, from 0: above them stands what it is, and of when."""
NAMES_OF_ANNEXES = ("LRFK", "Monev")
UNITS = "Satuan: Rp untuk uang, orang untuk peserta (hadir). Sel kosong: belum dilaporkan, bukan 0."


def render(laporan: Laporan, kertas: Kertas = "a4") -> Iterator[bytes]:
    """Write the workbook; texts stay texts, also where they look like formulas or links."""
    buffer = BytesIO()
    book = new_book(buffer, " ".join(title_lines(laporan)))
    sheets = _Sheets(book, laporan, kertas)
    sheets.summary()
    sheets.table("Peserta per fokus", people_per_fokus(laporan))
    sheets.table("Kelompok peserta", people_by_group(laporan))
    money = sheets.table("Keuangan per fokus", money_per_fokus(laporan))
    sheets.chart(money, len(laporan.per_fokus))
    if laporan.per_kecamatan:
        sheets.table("Per kecamatan", per_kecamatan(laporan))
    if laporan.jangkauan:
        sheets.table("Desa", coverage(laporan))
    paper = write_out(frame(laporan, ()))
    for name, (judul, annex) in zip(NAMES_OF_ANNEXES, annexes(laporan), strict=False):
        SignedSheet(book, name, paper, annex, kertas).write((*title_lines(laporan), judul))
    book.close()
    yield buffer.getvalue()


class _Sheets:
    """The sheets of one workbook."""

    def __init__(self, book: Workbook, laporan: Laporan, kertas: Kertas) -> None:
        self._book, self._laporan, self._kertas = book, laporan, kertas
        self._head = book.add_format(
            {
                "bold": True,
                "font_color": "white",
                "bg_color": "#123F57",
                "text_wrap": True,
                "valign": "vcenter",
                "border": 1,
            }
        )
        self._plain = book.add_format({"text_wrap": True, "valign": "top"})
        self._bold = book.add_format({"bold": True})
        self._title = book.add_format({"bold": True, "font_size": 13})
        self._formats = {
            (jenis, total): book.add_format(
                {
                    "num_format": code,
                    "valign": "top",
                    "border": 1,
                    "bold": total,
                    **({"bg_color": "#E3ECF2"} if total else {}),
                }
            )
            for jenis, code in FORMATS.items()
            for total in (False, True)
        }
        self._texts = {
            False: book.add_format({"text_wrap": True, "valign": "top", "border": 1}),
            True: book.add_format(
                {
                    "text_wrap": True,
                    "valign": "top",
                    "border": 1,
                    "bold": True,
                    "bg_color": "#E3ECF2",
                }
            ),
        }

    def summary(self) -> None:
        """Write the title, the figures in their three stretches of time, and what is open."""
        laporan, sheet = self._laporan, self._sheet("Ringkasan")
        row = 0
        lines = [*title_lines(laporan), as_of(laporan), *filter(None, [marks(laporan)])]
        for row, line in enumerate(lines):
            sheet.write_string(row, 0, line, self._title)
        row = self._across(sheet, row + 1, lead(laporan))
        periods = (laporan.periode.sebelum, laporan.periode, laporan.periode.tahun_berjalan)
        groups = (laporan.total.sebelum, laporan.total.ini, laporan.total.tahun_berjalan)
        shown = [n for n in range(3) if n or laporan.sebanding]
        row += 1
        sheet.set_row(row, 2 * LINE)
        names = ["s.d. " + laporan.periode.nama if n > 1 else periods[n].nama for n in shown]
        for column, text in enumerate((_("Figure"), *names)):
            sheet.write_string(row, column, visible(text), self._head)
        for nama, label, jenis in (*CHANGES, *MORE):
            row += 1
            sheet.write_string(row, 0, _(label), self._texts[False])
            for column, n in enumerate(shown, start=1):
                self._value(sheet, (row, column), figure(groups[n], nama), jenis, total=False)
        row += 2
        sheet.write_string(row, 0, _("What needs a decision"), self._bold)
        said = [hal.teks for hal in matters(laporan)]
        for number, line in enumerate(said or (nothing_open(laporan),), start=1):
            row = self._across(sheet, row + 1, f"{number}. {line}" if said else line)
        row += 1
        for note in (UNITS, *edition_notes(laporan)):
            row = self._across(sheet, row + 1, note)
        sheet.set_column(0, 0, FIRST)
        sheet.set_column(1, 3, OTHERS)

    def _across(self, sheet: Worksheet, row: int, text: str) -> int:
        """Write a sentence across the columns of figures, as high as it needs."""
        sheet.merge_range(row, 0, row, 3, visible(text)[:LONGEST_CELL], self._plain)
        sheet.set_row(row, lines_needed(text, FIRST + 3 * OTHERS))
        return row

    def table(self, name: str, section: Section) -> Worksheet:
        """Write a table whose last rows sum up, below what it is: frozen header, filters."""
        kolom, baris = section.kolom, section.baris
        sums = len(baris) - section.berjumlah
        sheet = self._sheet(name)
        above = (" ".join(title_lines(self._laporan)), section.judul, as_of(self._laporan))
        for row, line in enumerate(above):
            sheet.write_string(row, 0, visible(line), self._bold if row else self._title)
        widths = [column_width(one, n, baris) for n, one in enumerate(kolom)]
        for column, one in enumerate(kolom):
            sheet.write_string(HEAD, column, _(one.judul), self._head)
            sheet.set_column(column, column, widths[column])
        for number, values in enumerate(baris):
            row = HEAD + 1 + number
            for column, (one, value) in enumerate(zip(kolom, values, strict=True)):
                self._value(sheet, (row, column), value, one.jenis, total=number >= sums)
            texts = [(str(v), w) for v, w in zip(values, widths, strict=True) if v is not None]
            sheet.set_row(row, max(lines_needed(text, width) for text, width in texts))
        sheet.freeze_panes(HEAD + 1, 1)
        if sums:
            sheet.autofilter(HEAD, 0, HEAD + sums, len(kolom) - 1)
        sheet.repeat_rows(HEAD)
        sheet.set_row(HEAD, 32)
        for number, note in enumerate((*section.catatan, UNITS), start=HEAD + len(baris) + 2):
            sheet.write_string(number, 0, visible(note))
        return sheet

    def chart(self, sheet: Worksheet, rows: int) -> None:
        """Draw pagu and spending of each fokus beside their table."""
        columns = [one.nama for one in money_per_fokus(self._laporan).kolom]
        chart = self._book.add_chart({"type": "bar"})
        for name, pattern in (("pagu", None), ("realisasi_sd", "wide_upward_diagonal")):
            column = columns.index(name)
            series: dict[str, Any] = {
                "name": [sheet.name, HEAD, column],
                "categories": [sheet.name, HEAD + 1, 0, HEAD + rows, 0],
                "values": [sheet.name, HEAD + 1, column, HEAD + rows, column],
                "fill": {"color": "#1F5673"},
            }
            if pattern:
                del series["fill"]
                series["pattern"] = {
                    "pattern": pattern,
                    "fg_color": "#9A5B00",
                    "bg_color": "#F3D9B1",
                }
            chart.add_series(series)
        chart.set_title(
            {"name": _("Pagu and spending so far per fokus"), "name_font": {"size": 12}}
        )
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"num_format": "#,##0", "num_font": {"rotation": -30}})
        chart.set_legend({"position": "bottom"})
        sheet.insert_chart(HEAD + rows + 12, 0, chart, {"x_scale": 1.6, "y_scale": 1.2})

    def _sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(PAPER[self._kertas])
        sheet.fit_to_pages(1, 0)
        mark = f"{marks(self._laporan)}  " if marks(self._laporan) else ""
        sheet.set_footer(f"&L{mark}{_escaped(self._laporan.periode.nama)}&R&P / &N")
        return sheet

    def _value(
        self, sheet: Worksheet, at: tuple[int, int], value: Value, jenis: Jenis, *, total: bool
    ) -> None:
        if value is None or value == "":
            sheet.write_blank(*at, None, self._texts[total])
        elif isinstance(value, str):
            sheet.write_string(*at, visible(value)[:LONGEST_CELL], self._texts[total])
        else:
            number = value / SCALE if jenis in SCALED else value
            sheet.write_number(*at, number, self._formats.get((look_of(jenis, value), total)))


def _escaped(text: str) -> str:
    """Write a text for a footer, where an ampersand begins a code."""
    return text.replace("&", "&&")

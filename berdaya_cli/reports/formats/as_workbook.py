"""A report as a workbook: the figures, the groups, and the forms LRFK and monev, to work on."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.bentuk import Kertas
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Jenis, Kolom, Value
from berdaya_cli.language import _
from berdaya_cli.reports.report import lampiran
from berdaya_cli.reports.report.attention import matters, nothing_open
from berdaya_cli.reports.report.coverage import coverage
from berdaya_cli.reports.report.edition import edition_notes, published_section
from berdaya_cli.reports.report.figures import (
    CHANGES,
    money_per_fokus,
    people_by_group,
    people_per_fokus,
    per_kecamatan,
)
from berdaya_cli.reports.report.in_words import figure
from berdaya_cli.reports.report.naskah import title_lines
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import visible

CREATED = datetime(2025, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Stands in the file for the time of its making, so that the same report gives the same bytes."""
TEXT_STAYS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Texts stay texts, also where they look like formulas or links."""
FORMATS: dict[Jenis, str] = {"rupiah": '"Rp"#,##0', "persen": "0.00%", "angka": "#,##0"}
PAPER: dict[Kertas, int] = {"a4": 9, "f4": 14}
"""Excel's numbers of papers (ECMA-376, pageSetup paperSize); 14 is folio."""
NARROWEST, WIDEST = 8, 30
"""Characters between which a column is as wide as what it holds."""
MORE: tuple[tuple[str, str, Jenis], ...] = (("pagu", "Pagu", "rupiah"), ("persen", "%", "persen"))
HUNDREDTHS = 10_000
"""A percentage is kept in hundredths of a percent, and 1 in a workbook is 100 %."""


def render(laporan: Laporan, kertas: Kertas = "a4") -> Iterator[bytes]:
    """Write the workbook; texts stay texts, also where they look like formulas or links."""
    buffer = BytesIO()
    book = Workbook(
        buffer,
        TEXT_STAYS | {"in_memory": True},
    )
    book.set_properties({"title": " ".join(title_lines(laporan)), "created": CREATED})
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
    for name, annex in (("LRFK", lampiran.lrfk(laporan)), ("Monev", lampiran.monev(laporan))):
        sheet = sheets.table(name, published_section(laporan, annex))
        sheet.write_string(len(annex.baris) + 2, 1, annex.catatan[0])
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
        self._bold = book.add_format({"bold": True})
        self._title = book.add_format({"bold": True, "font_size": 13})
        self._formats = {
            (jenis, total): book.add_format(
                {
                    "num_format": code,
                    "valign": "top",
                    "bold": total,
                    **({"bg_color": "#E3ECF2"} if total else {}),
                }
            )
            for jenis, code in FORMATS.items()
            for total in (False, True)
        }
        self._texts = {
            False: book.add_format({"text_wrap": True, "valign": "top"}),
            True: book.add_format(
                {"text_wrap": True, "valign": "top", "bold": True, "bg_color": "#E3ECF2"}
            ),
        }

    def summary(self) -> None:
        """Write the title, the figures in their three stretches of time, and what is open."""
        laporan, sheet = self._laporan, self._sheet("Ringkasan")
        row = 0
        lines = [*title_lines(laporan), *filter(None, [marks(laporan)])]
        for row, line in enumerate(lines):
            sheet.write_string(row, 0, line, self._title)
        periods = (laporan.periode.sebelum, laporan.periode, laporan.periode.tahun_berjalan)
        row += 2
        for column, text in enumerate((_("Figure"), *(p.nama for p in periods))):
            sheet.write_string(row, column, visible(text), self._head)
        groups = (laporan.total.sebelum, laporan.total.ini, laporan.total.tahun_berjalan)
        for nama, label, jenis in (*CHANGES, *MORE):
            row += 1
            sheet.write_string(row, 0, _(label))
            for column, group in enumerate(groups, start=1):
                self._value(sheet, (row, column), figure(group, nama), jenis, total=False)
        row += 2
        sheet.write_string(row, 0, _("What needs a decision"), self._bold)
        for line in matters(laporan) or (nothing_open(laporan),):
            row += 1
            sheet.write_string(row, 0, line)
        notes = ("Sel kosong berarti belum dilaporkan, bukan 0.", *edition_notes(laporan))
        for number, note in enumerate(notes, start=row + 2):
            sheet.write_string(number, 0, note)
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 3, 26)

    def table(self, name: str, section: Section) -> Worksheet:
        """Write a table whose last rows sum up: frozen header, filters, a line for print."""
        kolom, baris = section.kolom, section.baris
        sums = len(baris) - section.berjumlah
        sheet = self._sheet(name)
        for column, one in enumerate(kolom):
            sheet.write_string(0, column, _(one.judul), self._head)
            sheet.set_column(column, column, _width(one, [row[column] for row in baris]))
        for number, row in enumerate(baris, start=1):
            total = number > sums
            for column, (one, value) in enumerate(zip(kolom, row, strict=True)):
                self._value(sheet, (number, column), value, one.jenis, total=total)
        sheet.freeze_panes(1, 2 if kolom[0].nama == "id" else 1)
        if sums:
            sheet.autofilter(0, 0, sums, len(kolom) - 1)
        sheet.repeat_rows(0)
        sheet.set_row(0, 32)
        return sheet

    def chart(self, sheet: Worksheet, rows: int) -> None:
        """Draw pagu and spending of each fokus beside their table."""
        columns = [one.nama for one in money_per_fokus(self._laporan).kolom]
        chart = self._book.add_chart({"type": "bar"})
        for name, pattern in (("pagu", None), ("realisasi_sd", "wide_upward_diagonal")):
            column = columns.index(name)
            series: dict[str, Any] = {
                "name": [sheet.name, 0, column],
                "categories": [sheet.name, 1, 0, rows, 0],
                "values": [sheet.name, 1, column, rows, column],
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
        sheet.insert_chart(rows + 3, 0, chart, {"x_scale": 1.6, "y_scale": 1.2})

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
            if total:  # the line of sums is coloured from end to end
                sheet.write_blank(*at, None, self._texts[total])
        elif isinstance(value, str):
            sheet.write_string(*at, visible(value)[:LONGEST_CELL], self._texts[total])
        else:
            number = value / HUNDREDTHS if jenis == "persen" else value
            sheet.write_number(*at, number, self._formats.get((jenis, total)))


LONGEST_CELL = 32_767
"""Characters: Excel's limit for a cell."""


def _escaped(text: str) -> str:
    """Write a text for a footer, where an ampersand begins a code."""
    return text.replace("&", "&&")


def _width(kolom: Kolom, values: list[Value]) -> int:
    longest = max((len(str(value)) for value in values if value is not None), default=0)
    extra = 6 if kolom.jenis in FORMATS else 2
    return min(WIDEST, max(NARROWEST, len(_(kolom.judul)) // 2 + 4, longest + extra))

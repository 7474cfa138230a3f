"""Ways in which a sheet and its workbook are mangled: merged, hidden, formatted, copied, renamed."""

import struct
import zlib
from io import BytesIO

from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.utils import get_column_letter

from tests.mangling.form import BEFORE, MONEY, WORDS


def _neighbours(form):
    """Return the first two known rows where one stands below the other."""
    rows = form.known()
    return rows[:2] if len(rows) > 1 and rows[1] == rows[0] + 1 else None


def merged_trouble(_draw, form):
    """Merge the cells of trouble of two rows: it is that of both."""
    rows = _neighbours(form)
    if rows is None or "csv" in form.shape:
        return
    at = form.columns.get("kendala_tindak_lanjut", form.columns.get("kendala"))
    one, other = map(form.name_in, rows)
    trouble, (spent, people, _trouble, status) = form.grid[rows[0]][at], form.meant[other]
    if trouble in WORDS and status and form.meant[one][2] == trouble:
        form.merged.append((rows[0], at, rows[1], at))
        form.meant[other] = spent, people, trouble, status


def merged_money(_draw, form):
    """Merge the spending of two rows: whose is it?"""
    rows = _neighbours(form)
    if rows and form.get(rows[0], "realisasi_1"):  # else Excel throws the other away
        at = form.columns["realisasi_1"]
        form.merged.append((rows[0], at, rows[1], at))


def merged_names(_draw, form):
    """Merge the names of two rows: are they one kegiatan?"""
    if rows := _neighbours(form):
        at = form.columns["nama"]
        form.merged.append((rows[0], at, rows[1], at))


def merged_across(_draw, form):
    """Merge men and women of a row: one number for both."""
    men, women = form.columns.get("laki_laki"), form.columns.get("perempuan")
    rows = [n for n in form.known() if men is not None and form.grid[n][men] is not None]
    if rows and women == men + 1:
        form.merged.append((rows[0], men, rows[0], women))


def rows_hidden(_draw, form):
    """Hide a row."""
    form.hidden_rows.add(form.known()[-1])


def filter_on(draw, form):
    """Leave a filter on: rows that it hides are in the file."""
    row = draw(st.sampled_from(form.known()))
    form.hidden_rows.add(row)
    head, width = form.head + 1, len(form.grid[form.head])

    def touch(sheet):
        sheet.auto_filter.ref = f"A{head}:{get_column_letter(width)}{sheet.max_row}"
        sheet.auto_filter.add_filter_column(1, [str(form.name_in(row))])

    form.touches.append(touch)


def columns_hidden(draw, form):
    """Hide columns: that of codes, others."""
    at = {form.columns["kode"], draw(st.integers(0, len(form.grid[form.head]) - 1))}

    def touch(sheet):
        for n in at:
            sheet.column_dimensions[get_column_letter(n + 1)].hidden = True

    form.touches.append(touch)


def frozen_and_grouped(_draw, form):
    """Freeze panes, group rows, set the print area, protect the sheet."""
    head = form.head + 2

    def touch(sheet):
        sheet.freeze_panes = f"D{head}"
        sheet.row_dimensions.group(head, head + 3, hidden=False)
        sheet.print_title_rows = f"{head - 1}:{head - 1}"
        sheet.print_area = f"A1:P{head + 20}"
        sheet.protection.set_password("rahasia")

    form.touches.append(touch)


def commented(draw, form):
    """Comment on cells."""
    row, column = draw(st.sampled_from(form.known())) + 1, draw(st.integers(1, 12))

    def touch(sheet):
        sheet.cell(row, column).comment = Comment(
            "Mohon dicek, angka sementara 99.000.000", "Kasubag"
        )
        sheet.cell(row, 3).hyperlink = "https://contoh.go.id/foto"

    form.touches.append(touch)


def pictured(_draw, form):
    """Put the stamp of the office and a picture of the signature into the sheet."""
    form.touches.append(lambda sheet: sheet.add_image(_Stamp(), "C3"))


class _Stamp(Image):
    """A picture of one dot: the library itself wants another library to read one."""

    def __init__(self):
        self.width = self.height = 1
        self.format, self.anchor, self.ref = "png", "A1", BytesIO()

    def _data(self):
        parts = (
            b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0),
            b"IDAT" + zlib.compress(b"\0\0"),
            b"IEND",
        )
        chunks = (
            struct.pack(">I", len(p) - 4) + p + struct.pack(">I", zlib.crc32(p)) for p in parts
        )
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _formatted(form, names, style):
    places = [
        (n + 1, form.columns[name] + 1)
        for n in form.known()
        for name in names
        if name in form.columns
    ]

    def touch(sheet):
        for row, column in places:
            if isinstance(sheet.cell(row, column).value, int):
                sheet.cell(row, column).number_format = style

    form.touches.append(touch)


def amounts_formatted(draw, form):
    """Show money otherwise: as a currency, in thousands, as text."""
    styles = ('"Rp"#,##0', "#,##0.00", "@", "0.00E+00", "#,##0,", '[$Rp-421]#,##0;[Red]"minus" 0')
    _formatted(form, MONEY, draw(st.sampled_from(styles)))


def amounts_as_percentages(_draw, form):
    """Show money as a percentage."""
    _formatted(form, ["realisasi_1"], "0%")


def counts_as_days(draw, form):
    """Show people as days or hours."""
    _formatted(
        form, ["jumlah", "perempuan"], draw(st.sampled_from(["dd/mm/yyyy", "[h]:mm", "mmm-yy"]))
    )


def work_done_as_a_percentage(_draw, form):
    """Say how much work is done as a part, shown as a percentage."""
    rows = [n for n in form.known() if form.name_in(n) in BEFORE and form.meant[form.name_in(n)][3]]
    if not rows or "fisik_persen" not in form.columns:
        return
    at, nama = form.columns["fisik_persen"], form.name_in(rows[0])
    form.rest[nama] = (*form.rest[nama][:-1], 7_500)
    form.grid[rows[0]][at] = 0.75 if form.shape.startswith("xls") else "75%"

    def touch(sheet):
        sheet.cell(rows[0] + 1, at + 1).number_format = "0%"

    form.touches.append(touch)


def sums_by_formula(_draw, form):
    """Work out the sum of men and women by a formula, its value kept beside it."""
    if not {"laki_laki", "perempuan", "jumlah"} <= form.columns.keys():
        return
    men, women, at = (form.columns[name] for name in ("laki_laki", "perempuan", "jumlah"))
    for row in form.known():
        if isinstance(form.grid[row][men], int) and isinstance(form.grid[row][at], int):
            one, other = (f"{get_column_letter(n + 1)}{row + 1}" for n in (men, women))
            form.formulas[row, at] = f"{one}+{other}"


def renamed(draw, form):
    """Give the sheet another name."""
    form.sheet = draw(st.sampled_from(["Sheet1", "Dinsos TW IV", "Lembar 1", "isian (2)"]))


def copied_in_the_book(_draw, form):
    """Copy the sheet within its workbook, and fill in but one of the two."""
    form.others.append([list(row) for row in form.grid])


def mark_lost(_draw, form):
    """Lose the hidden sheet by which a form is known."""
    form.mark = False


def guide_deleted(_draw, form):
    """Delete the sheets to read and to print."""
    form.sheets = [one for one in form.sheets if one[1] != "visible"]


def lists_deleted(_draw, form):
    """Delete the hidden sheets of lists."""
    form.sheets = [one for one in form.sheets if one[1] == "visible"]


def sheets_beside(draw, form):
    """Put sheets of notes, or of another table, beside it or before it."""
    form.first = draw(st.booleans())
    form.others.append(draw(st.sampled_from([
        [["Catatan rapat"], ["Dikirim ulang"]],
        [["No", "Kegiatan", "Kecamatan", "Fokus", "Tanggal"], [1, "Lain", "Bukateja", "lansia", "3/11/2025"]],
        [["Total realisasi", "=SUM(Isian!J12:J40)"], [None, "#REF!"]],
    ])))  # fmt: skip


WAYS = (
    merged_trouble, merged_money, merged_names, merged_across, rows_hidden, filter_on, columns_hidden,
    frozen_and_grouped, commented, pictured, amounts_formatted, amounts_as_percentages, counts_as_days,
    work_done_as_a_percentage, sums_by_formula, renamed, copied_in_the_book, mark_lost, guide_deleted,
    lists_deleted, sheets_beside,
)  # fmt: skip
"""Of what is said of cells by their place: nothing may move them afterwards."""

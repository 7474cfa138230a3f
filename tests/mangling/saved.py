"""A mangled form as the bytes of a file: xlsx, ods, or text as one program or another writes it."""

import csv
import io
import re
from datetime import date, datetime
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

from berdaya_cli.domain.excel.tata_letak import ISIAN, TANDA

SHAPES = (
    "xlsx",
    "csv;",
    "xlsx",
    "csv,",
    "ods",
    "csv;cp1252",
    "xlsx",
    "csv\t",
    "csv;plain",
    "csv;sep",
    "xlsm",
)
_ENCODINGS = {"cp1252": "cp1252", "plain": "utf-8"}
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)
_ODS = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def save(form, folder):
    """Write a form into a folder as its shape says, and return where."""
    path = folder / f"formulir.{form.shape.rstrip(';,').split(';')[0].strip()}"
    if form.shape.startswith("csv"):
        path.write_bytes(as_csv(form))
    else:
        path.write_bytes(as_ods(form) if form.shape == "ods" else as_xlsx(form))
    return path


def as_csv(form):
    """Write the filled sheet as text; its shape says what parts cells, and how it is encoded."""
    delimiter, how = form.shape[3], form.shape[4:]
    file = io.StringIO()
    file.write("sep=;\r\n" if how == "sep" else "")
    csv.writer(file, delimiter=delimiter).writerows(
        [[_as_text(cell) for cell in row] for row in form.grid]
    )
    return file.getvalue().encode(_ENCODINGS.get(how, "utf-8-sig"), errors="replace")


def _as_text(cell):
    """Write a cell as Indonesian Excel does."""
    if isinstance(cell, float):
        return f"{cell:g}".replace(".", ",")
    return f"{cell:%d/%m/%Y}" if isinstance(cell, datetime) else "" if cell is None else cell


def sheets_of(form):
    """Return the sheets of the workbook, the filled one among them: name, state, rows."""
    own = (form.sheet, "visible", form.grid)
    others = [(f"Lain {n}", "visible", rows) for n, rows in enumerate(form.others, start=1)]
    around = [own, *others] if form.first else [*others, own]
    mark = [(TANDA, "veryHidden", form.facts)] if form.mark else []
    return [*around, *form.sheets, *mark]


def as_xlsx(form, original=None):
    """Write a workbook: a fresh one, or over the one that went out, with all that is in it."""
    book = openpyxl.load_workbook(original) if original else openpyxl.Workbook()
    if original:
        book[ISIAN].title = form.sheet
    else:
        book.remove(book.active)
    for number, (name, state, rows) in enumerate(sheets_of(form)):
        if name not in book.sheetnames:
            book.create_sheet(name, number).sheet_state = state
        elif name != form.sheet:
            continue
        _write(book[name], rows)
    for name in set(book.sheetnames) - {name for name, _state, _rows in sheets_of(form)}:
        del book[name]
    sheet = book[form.sheet]
    _dress(sheet, form)
    book.active = book.sheetnames.index(form.sheet)
    file = io.BytesIO()
    book.save(file)
    number = book.sheetnames.index(form.sheet) + 1
    return (
        _with_values(file, f"xl/worksheets/sheet{number}.xml", form)
        if form.formulas
        else file.getvalue()
    )


def _write(sheet, rows):
    for area in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(area))
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        cell.value = None
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is not None:
                sheet.cell(number, column).value = value


def _dress(sheet, form):
    for (row, column), formula in form.formulas.items():
        sheet.cell(row + 1, column + 1).value = f"={formula}"
    for touch in form.touches:
        touch(sheet)
    for row in form.hidden_rows:
        sheet.row_dimensions[row + 1].hidden = True
    for first_row, first, last_row, last in form.merged:
        sheet.merge_cells(start_row=first_row + 1, start_column=first + 1, end_row=last_row + 1, end_column=last + 1)  # fmt: skip


def _with_values(file, part, form):
    """Keep the value of each formula beside it, as Excel does and the library does not."""
    letters = {
        (r, c): f"{openpyxl.utils.get_column_letter(c + 1)}{r + 1}" for r, c in form.formulas
    }
    values = {letters[r, c]: form.grid[r][c] for r, c in form.formulas}

    def valued(match):
        return f"{match[1]}<v>{values[match[2]]}</v>" if match[2] in values else match[0]

    target = io.BytesIO()
    with ZipFile(file) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                text = content.decode()
                content = re.sub(r'(<c r="(\w+)"[^>]*><f>[^<]*</f>)<v ?/>', valued, text).encode()
            new.writestr(name, content)
    return target.getvalue()


def as_ods(form):
    """Write a workbook of LibreOffice, as a library does, with what is merged and hidden."""
    tables = "".join(_table(form, *one) for one in sheets_of(form))
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{shown}"/></style:style>'
        for name, shown in (("ta1", "true"), ("ta2", "false"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_ODS} office:version="1.3">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", _MANIFEST)
        packed.writestr("content.xml", content)
    return file.getvalue()


def _table(form, name, state, rows):
    style = "ta1" if state == "visible" else "ta2"
    own = name == form.sheet
    hidden = form.hidden_rows if own else ()
    seen = {True: "collapse", False: "visible"}
    spans = {area[:2]: area for area in form.merged} if own else {}
    covered = {
        (r, c) for top, left, bottom, right in spans.values()
        for r in range(top, bottom + 1) for c in range(left, right + 1)
    } - spans.keys()  # fmt: skip
    lines = "".join(
        f'<table:table-row table:visibility="{seen[n in hidden]}">'
        + "".join(_placed(value, (n, c), spans, covered) for c, value in enumerate(row))
        + "</table:table-row>"
        for n, row in enumerate(rows)
    )
    return f"<table:table table:name={quoteattr(name)} table:style-name={quoteattr(style)}>{lines}</table:table>"


def _placed(value, place, spans, covered):
    """Write a cell where it stands: one that covers others, or is covered, says so."""
    if place in covered:
        return "<table:covered-table-cell/>"
    if place not in spans:
        return _cell(value)
    top, left, bottom, right = spans[place]
    said = f'table:number-rows-spanned="{bottom - top + 1}" table:number-columns-spanned="{right - left + 1}"'
    return _cell(value).replace("<table:table-cell", f"<table:table-cell {said}", 1)


def _cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value:%Y-%m-%dT%H:%M:%S}"><text:p>{value:%d/%m/%Y}</text:p></table:table-cell>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'

"""What a workbook says of its cells and calamine does not.

Cells that show an error or a formula without a kept value, cells that Excel shows as a percentage,
rows and columns that nobody sees, the merged cells of an ods.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO
from posixpath import join, normpath
from typing import IO, Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import xlrd

from berdaya_cli.domain.excel.lembar import Rentang
from berdaya_cli.storage.excel.sheet_kinds import Known

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_VALUES = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_PERCENT_FORMATS = {"9", "10"}
"""The formats 0% and 0.00% that every workbook knows (ECMA-376, 18.8.30)."""
_STYLES = "xl/styles.xml"
_MOST_REPEATED = 10_000
"""Rows that an ods repeats and of which more are only empty ones."""
_TRUE = {"1", "true"}


@dataclass(slots=True)
class Facts:
    """What is known of one sheet; rows count from 1, columns from 0.

    Attributes:
        words: what strange cells show.
        persen: the cells that are shown as a percentage.
        rows: those that nobody sees; columns likewise.
        gabung: the merged cells of an ods; calamine knows those of the others.
    """

    words: dict[int, dict[int, str]] = field(default_factory=dict)
    persen: dict[int, set[int]] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    gabung: list[Rentang] = field(default_factory=list)


def facts_of(file: IO[bytes], known: Known) -> dict[str, Facts]:
    """Look at the sheets of a workbook, by their names."""
    if known.kind == "xls":
        return _of_xls(file)
    with ZipFile(file) as packed:
        if known.kind == "ods":
            return _of_ods(packed) if "content.xml" in known.special else {}
        percent = _percent_styles(packed)
        found = {}
        for name, part in _parts(packed).items():
            if part in known.special or (percent and _uses(packed, part, percent)):
                with packed.open(part) as sheet:
                    found[name] = _of_xlsx(sheet, percent)
        return found


def _parts(packed: ZipFile) -> dict[str, str]:
    """Return the part of each sheet by the sheet's name."""
    links = {
        link.get("Id"): link.get("Target", "")
        for link in ET.fromstring(packed.read("xl/_rels/workbook.xml.rels")).iter(  # noqa: S314  expat bounds entities; the process bounds the rest
            f"{_PACKAGE}Relationship"
        )
    }
    sheets = ET.fromstring(packed.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")  # noqa: S314  as above
    return {
        sheet.get("name", ""): normpath(join("xl", target)).removeprefix("/")
        for sheet in sheets
        if (target := links.get(sheet.get(f"{_OFFICE}id"), ""))
    }


def _percent_styles(packed: ZipFile) -> frozenset[str]:
    """Return the numbers of the styles in which cells show a percentage."""
    if _STYLES not in packed.namelist():
        return frozenset()
    styles = ET.fromstring(packed.read(_STYLES))  # noqa: S314  as above
    own = {
        one.get("numFmtId", "")
        for one in styles.iter(f"{_MAIN}numFmt")
        if "%" in _plain_format(one.get("formatCode", ""))
    }
    formats = own | _PERCENT_FORMATS
    cells = styles.find(f"{_MAIN}cellXfs")
    return frozenset(
        str(number)
        for number, one in enumerate(cells if cells is not None else ())
        if one.get("numFmtId") in formats
    )


def _plain_format(code: str) -> str:
    """Return a format without what it only quotes."""
    return re.sub(r'"[^"]*"|\\.', "", code)


def _uses(packed: ZipFile, part: str, styles: frozenset[str]) -> bool:
    """Return whether a sheet has a cell of one of some styles."""
    if part not in packed.namelist():
        return False
    wanted = re.compile(rf"\bs\s*=\s*[\"'](?:{'|'.join(sorted(styles))})[\"']".encode())
    return wanted.search(packed.read(part)) is not None


def _of_xlsx(file: IO[bytes], percent: frozenset[str]) -> Facts:
    facts = Facts()
    for event, element in ET.iterparse(file, events=("start", "end")):  # noqa: S314  as above
        if event == "start":
            if element.tag == f"{_MAIN}row" and _is_hidden(element):
                facts.rows.add(int(element.get("r", "0")))
            continue
        if element.tag == f"{_MAIN}col" and _is_hidden(element):
            first, last = int(element.get("min", "1")), int(element.get("max", "1"))
            facts.columns.update(range(first - 1, min(last, 1 << 14)))
        if element.tag == f"{_MAIN}c":
            _look_at_cell(facts, element, percent)
        if element.tag in {f"{_MAIN}c", f"{_MAIN}row"}:
            element.clear()
    return facts


def _is_hidden(element: ET.Element) -> bool:
    return element.get("hidden") in _TRUE or element.get("ht", element.get("width")) == "0"


def _look_at_cell(facts: Facts, cell: ET.Element, percent: frozenset[str]) -> None:
    reference = cell.get("r")
    if reference is None:
        return
    value = cell.findtext(f"{_MAIN}v")
    wrong = cell.get("t") == "e"
    unknown = not value and cell.get("t") != "str"
    if wrong or (unknown and cell.find(f"{_MAIN}f") is not None):
        row, column = _position(reference)
        facts.words.setdefault(row, {})[column] = value or ""
    if cell.get("s") in percent and cell.get("t", "n") == "n":
        row, column = _position(reference)
        facts.persen.setdefault(row, set()).add(column)


def _position(reference: str) -> tuple[int, int]:
    """Turn B12 into its row from 1 and its column from 0."""
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(reference[len(letters) :]), column - 1


def _of_xls(file: IO[bytes]) -> dict[str, Facts]:
    """Look at an old workbook; of one that xlrd cannot read nothing is known beside its values."""
    file.seek(0)
    try:
        book = xlrd.open_workbook(
            file_contents=file.read(), formatting_info=True, logfile=StringIO(), on_demand=True
        )
        return {name: _of_old_sheet(book, book.sheet_by_name(name)) for name in book.sheet_names()}
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  it raises whatever it stumbles over
        return {}


def _of_old_sheet(book: Any, sheet: Any) -> Facts:  # noqa: ANN401  xlrd has no types
    percent = {
        number
        for number, style in enumerate(book.xf_list)
        if "%" in _plain_format(book.format_map[style.format_key].format_str)
    }
    facts = Facts(
        rows={row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden or not info.height},
        columns={n for n, info in sheet.colinfo_map.items() if info.hidden or not info.width},
    )
    for row in range(sheet.nrows):
        for column, kind in enumerate(sheet.row_types(row)):
            if kind == xlrd.XL_CELL_ERROR:
                word = xlrd.error_text_from_code.get(sheet.cell_value(row, column), "")
                facts.words.setdefault(row + 1, {})[column] = word
            elif kind == xlrd.XL_CELL_NUMBER and sheet.cell_xf_index(row, column) in percent:
                facts.persen.setdefault(row + 1, set()).add(column)
    return facts


def _of_ods(packed: ZipFile) -> dict[str, Facts]:
    found: dict[str, Facts] = {}
    with packed.open("content.xml") as content:
        for table in _tables(content):
            found[table.get(f"{_TABLE}name", "")] = _of_table(table)
            table.clear()
    return found


def _tables(content: IO[bytes]) -> Iterator[ET.Element]:
    return (
        element
        for _event, element in ET.iterparse(content)  # noqa: S314  as above
        if element.tag == f"{_TABLE}table"
    )


def _of_table(table: ET.Element) -> Facts:
    facts, row, column = Facts(), 0, 0
    for element in table.iter(f"{_TABLE}table-column"):
        times = _times(element, "columns")
        if element.get(f"{_TABLE}visibility") in {"collapse", "filter"}:
            facts.columns.update(range(column, column + times))
        column += times
    for element in table.iter(f"{_TABLE}table-row"):
        times = _times(element, "rows")
        if element.get(f"{_TABLE}visibility") in {"collapse", "filter"}:
            facts.rows.update(range(row + 1, row + 1 + times))
        at = 0
        for cell in element:
            across = _times(cell, "columns")
            if cell.get(f"{_VALUES}value-type") == "percentage":
                for number in range(row + 1, row + 1 + times):
                    facts.persen.setdefault(number, set()).update(range(at, at + across))
            down, right = _times(cell, "rows", "spanned"), _times(cell, "columns", "spanned")
            if down > 1 or right > 1:
                facts.gabung.append((row, at, row + down - 1, at + right - 1))
            at += across
        row += times
    return facts


def _times(element: ET.Element, what: str, how: str = "repeated") -> int:
    return min(int(element.get(f"{_TABLE}number-{what}-{how}", "1")), _MOST_REPEATED)

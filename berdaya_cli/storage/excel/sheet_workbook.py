"""Workbooks: xlsx, xls and ods through calamine, which reads them many times faster than others.

It is imported in a process of its own only (``sheet_child``), for what comes in may be hostile.

It gives nothing for a cell that shows an error and for a formula without a kept value; those of
an xlsx are found in the XML of the sheet.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from math import isfinite
from typing import Any
from xml.etree import ElementTree as ET

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from berdaya_cli.domain.excel.lembar import BarisLembar, Rentang, Rusak, Sel
from berdaya_cli.storage.excel.sheet_facts import Facts, facts_of
from berdaya_cli.storage.excel.sheet_kinds import damaged, know_workbook, locked


@contextmanager
def _its_complaints() -> Iterator[None]:
    """Report in our words what a library says of a workbook."""
    try:
        yield
    except PasswordError:
        locked()
    except (CalamineError, ET.ParseError, KeyError, ValueError) as error:
        raise damaged() from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # Rust's word for a mistake of its own
            raise damaged() from error
        raise


class Workbook:
    """The sheets of a workbook, each read when it is asked for.

    Raises:
        UnreadableFileError: it is none, damaged or locked; so does each of its methods.
    """

    def __init__(self, content: bytes) -> None:
        file = BytesIO(content)
        self.kind = know_workbook(file)
        with _its_complaints():
            self._facts = facts_of(file, self.kind)
            file.seek(0)
            self._book = CalamineWorkbook.from_filelike(file)
            self.names = {
                about.name: about.visible == SheetVisibleEnum.Visible
                for about in self._book.sheets_metadata
                if about.typ == SheetTypeEnum.WorkSheet
            }
        """The names of its sheets, and whether people see them."""
        self._last: tuple[str, Any] = ("", None)

    def facts(self, name: str) -> Facts:
        """Return what the XML of a sheet says beside its values."""
        return self._facts.get(name, Facts())

    def sheet(self, name: str) -> tuple[tuple[Rentang, ...], int, Iterator[BarisLembar]]:
        """Open a sheet: what is merged in it, how many rows it has, and these.

        The one that was opened last is at hand.
        """
        with _its_complaints():
            known, sheet = self._last
            if known != name or sheet is None:
                sheet = self._book.get_sheet_by_name(name)
                self._last = name, sheet
            told = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
            merged = told or tuple(self.facts(name).gabung)
            return merged, sheet.total_height or 1, _rows(sheet, self.facts(name))


def _rows(
    sheet: Any,  # noqa: ANN401  calamine has no types
    facts: Facts,
) -> Iterator[BarisLembar]:
    """Return the rows from the top of the sheet, each from its first column."""
    if sheet.start is None:
        return
    before: list[Sel] = [None] * sheet.start[1]
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        row = before + [Rusak("") if c.__class__ is float and not isfinite(c) else c for c in cells]
        for column, word in facts.words.get(number, {}).items():
            row += [None] * (column + 1 - len(row))
            row[column] = Rusak(word)
        for column in facts.persen.get(number, ()):
            if column < len(row) and row[column].__class__ in {int, float}:
                row[column] = _as_shown(row[column])
        yield number, row


def _as_shown(value: Any) -> str:  # noqa: ANN401  a number
    """Write a percentage as Excel shows it: 0.85 is 85%."""
    return f"{round(value * 100, 6):g}%".replace(".", ",")

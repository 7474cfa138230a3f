"""The process that reads one workbook: it gets the bytes, and gives back sheets and rows."""

from itertools import islice
from typing import Any

from berdaya_cli.storage.apart import Serve
from berdaya_cli.storage.excel.sheet_workbook import Workbook
from berdaya_cli.storage.excel.travelling_rows import packed

AT_ONCE = 500
"""Rows that travel together."""


def serve() -> Serve:
    """Make what answers the questions of ``sheets``: open, sheet, rows."""
    state: dict[str, Any] = {}

    def answer(words: tuple[Any, ...]) -> object:
        what, *more = words
        if what == "open":
            book = state["book"] = Workbook(*more)
            return book.kind.kind, book.names
        if what == "sheet":
            merged, total, state["rows"] = state["book"].sheet(*more)
            facts = state["book"].facts(*more)
            return merged, total, sorted(facts.rows), sorted(facts.columns)
        return [packed(row) for row in islice(state["rows"], AT_ONCE)]

    return answer

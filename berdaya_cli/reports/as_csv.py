"""A table as CSV for open data: UTF-8, commas, full values, empty for what is not known."""

import csv
from collections.abc import Iterator
from io import StringIO

from berdaya_cli.domain.tabel import Tabel, Value

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A text that starts so would be run as a formula by a spreadsheet."""
_CHUNK_ROWS = 1000


def render(tabel: Tabel) -> Iterator[bytes]:
    """Write a table as CSV (RFC 4180) under a line of machine names."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow([kolom.nama for kolom in tabel.kolom])
    for number, baris in enumerate(tabel.baris, start=1):
        writer.writerow([_guarded(value) for value in baris])
        if number % _CHUNK_ROWS == 0:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


def _guarded(value: Value) -> Value:
    """Keep text that looks like a formula text, with an apostrophe before it."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value

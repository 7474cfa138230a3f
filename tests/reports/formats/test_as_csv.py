"""Tables as CSV: what a spreadsheet would run stays text, and everything comes back."""

import csv
import json
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.reports.formats import as_csv

HARD = st.text(st.sampled_from("=+-@\t\r\n,\";\\'\u2028\x00\xe9ab "), max_size=4)
CELLS = st.one_of(HARD.filter(lambda text: "\x00" not in text), st.integers(-9, 9), st.none())
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=5)


def check(written, rows):
    _head, *back = csv.reader(StringIO(written.decode(), newline=""))
    assert len(back) == len(rows)
    for found, row in zip(back, rows, strict=True):
        for cell, value in zip(found, row, strict=True):
            acts = isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
            assert cell == ("'" if acts else "") + ("" if value is None else str(value))


@given(ROWS)
def test_no_cell_can_be_run_and_each_comes_back(rows):
    tabel = Tabel("x", tuple(Kolom(name, name) for name in "abc"), rows)
    check(b"".join(as_csv.render(tabel)), rows)


@given(ROWS)
def test_nor_where_the_rows_are_arrays(rows):
    arrays = [
        json.dumps(["" if v is None else v for v in row], ensure_ascii=False, separators=(",", ":"))
        for row in rows
    ]
    check(b"".join(as_csv.render_arrays(("a", "b", "c"), arrays)), rows)

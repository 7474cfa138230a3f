"""Columns on paper: they fill the width, no figure is broken, no word runs into its neighbour."""

import re

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.reports.drawing.text_width import text_width
from berdaya_cli.reports.formats.table_widths import (
    PADDING,
    SMALLEST,
    column_widths,
    fitted,
    fitting_size,
)
from berdaya_cli.reports.report.naskah_data import KolomTertulis, section_out
from berdaya_cli.reports.section import Section

WORDS = st.text("abcdefgh ijklmnop", max_size=60)
AMOUNTS = st.integers(0, 10**12).map(lambda n: f"{n:,}".replace(",", "."))
ROOM, SIZE = 468, 9


def section(heads, rows, figures):
    from dataclasses import replace

    made = section_out(Section(judul="x"))
    kolom = tuple(KolomTertulis(h, n in figures) for n, h in enumerate(heads))
    return replace(made, kolom=kolom, baris=tuple(map(tuple, rows)))


@st.composite
def tables(draw):
    columns = draw(st.integers(1, 14))
    figures = {n for n in range(columns) if draw(st.booleans())}
    figures = set(sorted(figures)[:4])
    heads = [draw(WORDS) for _n in range(columns)]
    cells = [AMOUNTS if n in figures else WORDS for n in range(columns)]
    rows = draw(st.lists(st.tuples(*cells), min_size=1, max_size=6))
    return section(heads, rows, figures)


@given(tables())
def test_columns_fill_the_room_and_keep_figures_whole(table):
    size = fitting_size(table, ROOM, SIZE)
    widths = column_widths(table, ROOM, size)

    assert SMALLEST <= size <= SIZE
    assert sum(widths) <= ROOM + 0.01
    for row in table.baris:
        for cell, width, kolom in zip(row, widths, table.kolom, strict=True):
            if kolom.kanan:
                assert text_width(cell, size) + PADDING * size <= width + 0.01
            else:
                for piece in re.split(r"[ |]", fitted(cell, width, size, "|")):
                    assert text_width(piece, size) <= max(width - PADDING * size, size) + 0.01


def test_an_amount_within_a_text_is_never_broken():
    cell = "selesai; pagu Rp1.250.000.000.000 perpanjanganberkelanjutan"

    assert fitted(cell, 40, 9, "|").split(" ")[2] == "Rp1.250.000.000.000"
    assert "|" in fitted(cell, 40, 9, "|").split(" ")[3]

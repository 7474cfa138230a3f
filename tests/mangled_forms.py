"""Forms that went out, filled in and mangled as offices and programs do: what a test draws."""

from hypothesis import strategies as st

from tests.mangling import cells, columns, rows, sheets
from tests.mangling.form import fill, fresh

WAYS = (*rows.CHANGING, *cells.WAYS, *rows.ADDING, *columns.WAYS, *sheets.WAYS)
"""In the order in which they are applied."""
MOST = 6
"""So many at once."""


@st.composite
def filled(draw, forms, shapes, ways=WAYS):
    """Fill one of some forms in, choose how it is saved, and mangle it in up to six ways."""
    form = fresh(forms[draw(st.sampled_from(sorted(forms)))])
    form.shape = draw(st.sampled_from(shapes))
    fill(draw, form)
    for way in sorted(
        draw(st.lists(st.sampled_from(ways), max_size=MOST, unique=True)), key=ways.index
    ):
        if not form.known():
            break
        form.done.append(way.__name__)
        way(draw, form)
        width = max(map(len, form.grid))
        form.grid = [row + [None] * (width - len(row)) for row in form.grid]
    return form

"""A table that needs no folding is drawn without Rich, and looks as Rich draws it."""

from hypothesis import assume, given
from hypothesis import strategies as st

from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.reports.formats.as_table import _drawn, _fits, _leasts, _plain, render
from tests.rounds import examples

WORDS = st.text("abcXYZ 0123456789-.,", max_size=9).map(lambda text: " ".join(text.split()))
KINDS = st.sampled_from(["teks", "kode", "angka", "rupiah", "persen", "tanggal"])


@st.composite
def tables(draw):
    columns = [
        Kolom(f"k{n}", draw(WORDS.filter(bool)), kind)
        for n, kind in enumerate(draw(st.lists(KINDS, min_size=1, max_size=6)))
    ]
    rows = st.lists(
        WORDS.filter(bool) | st.just("\u2013"), min_size=len(columns), max_size=len(columns)
    )
    return columns, draw(st.lists(rows, max_size=6))


@examples(300)
@given(table=tables(), width=st.integers(20, 90))
def test_it_looks_as_rich_draws_it(table, width):
    columns, cells = table
    assume(_fits(columns, cells, width))

    assert _plain(columns, cells, colour=False) == _drawn(
        columns, cells, _leasts(columns, cells), width=width, colour=False
    )


def test_what_folds_or_may_be_wide_is_left_to_rich():
    columns = [Kolom("nama", "Nama"), Kolom("n", "N", "angka")]

    assert not _fits(columns, [["Karang duren", "1"]], 16)
    assert _fits(columns, [["Karang duren", "1"]], 17)
    assert not _fits(columns, [["\u6f22\u5b57", "1"]], 80)
    assert not _fits(columns, [["Caf\u00e9", "1"]], 80)


def test_headings_are_bold_where_there_is_colour():
    columns = [Kolom("nama", "Nama"), Kolom("n", "N", "angka")]
    shown = render(columns, [("a", 1)], width=80, colour=True)

    assert shown.splitlines()[0] == " \x1b[1mNama  N\x1b[0m"
    assert (
        render(columns, [("a", 1)], width=80, colour=False)
        == " Nama  N\n \u2500\u2500\u2500\u2500\u2500\u2500\u2500\n a     1\n"
    )

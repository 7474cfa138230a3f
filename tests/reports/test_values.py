import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.language import use_language
from berdaya_cli.reports.values import NOT_REPORTED, for_people, for_programs, in_pieces, visible


@pytest.mark.parametrize(
    ("value", "jenis", "written"),
    [
        (None, "angka", NOT_REPORTED),
        (0, "angka", "0"),
        (1500, "angka", "1.500"),
        (1500, "rupiah", "Rp1.500"),
        (8750, "persen", "87,50%"),
        ("2025-07", "tanggal", "Juli 2025"),
        (None, "tanggal", NOT_REPORTED),
        (None, "sampai", "tanpa batas"),
        ("2025-12-31", "sampai", "31 Desember 2025"),
        (1, "ya", "ya"),
        (0, "ya", "tidak"),
        (-7.5, "teks", "-7.5"),
        ("33.03", "kode", "33.03"),
    ],
)
def test_a_value_for_people(value, jenis, written):
    assert for_people(value, jenis) == written


def test_a_value_for_people_in_english():
    use_language("en")

    assert for_people(1_500_000, "rupiah") == "Rp1,500,000"
    assert for_people("2025-10-13", "tanggal") == "13 October 2025"


@pytest.mark.parametrize(
    ("value", "written"),
    [(None, ""), (0, "0"), (1500000, "1500000"), ("2025-07", "2025-07"), ("a\tb\nc", r"a\tb\nc")],
)
def test_a_value_for_programs(value, written):
    assert for_programs(value) == written


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("biasa \u2013 \u00e9 \u2615", "biasa \u2013 \u00e9 \u2615"),
        ("\x1b[31m", r"\x1b[31m"),
        ("a\r\nb", r"a\r\nb"),
        ("\u202eabc", r"\u202eabc"),
        ("a\u200bb", "a\u200bb"),
        ("\x00", r"\x00"),
    ],
)
def test_control_characters_are_shown(text, shown):
    assert visible(text) == shown


@given(text=st.text(max_size=200))
def test_a_text_in_pieces_is_the_same_text(text):
    pieces = in_pieces(text)

    assert "".join(pieces) == text
    assert max(len(word) for piece in pieces for word in [*piece.split(), ""]) <= 30
    assert len(pieces) > 1 or max([0, *map(len, text.split())]) <= 30

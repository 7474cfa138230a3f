import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.uang import (
    add,
    find_satuan,
    is_reported,
    parse_jumlah,
    parse_persen,
    parse_rupiah,
    persen,
)
from berdaya_cli.language import format_percent, format_rupiah


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [
        ("1500000", 1_500_000),
        ("1.500.000", 1_500_000),
        ("Rp 1.500.000,00", 1_500_000),
        ("Rp1.500.000", 1_500_000),
        ("Rp. 1.500.000,-", 1_500_000),
        ("1.500", 1_500),
        ("15 jt", 15_000_000),
        ("15jt", 15_000_000),
        ("1,5 juta", 1_500_000),
        ("2 M", 2_000_000_000),
        ("750 ribu", 750_000),
        ("nihil", 0),
        ("0", 0),
    ],
)
def test_money_is_read_as_officials_write_it(typed, rupiah):
    assert parse_rupiah(typed) == rupiah


@pytest.mark.parametrize(
    "typed",
    ["", "-", "1,5", "1.50", "15.0000", "-5", "1e6", "lima", "5 kg", "9" * 30],
)
def test_what_is_no_money_is_refused(typed):
    with pytest.raises(InvalidValueError) as caught:
        parse_rupiah(typed)

    assert caught.value.message == f"'{typed}' bukan jumlah uang."


@pytest.mark.parametrize(
    ("typed", "people"), [("32", 32), ("1.250", 1250), ("nihil", 0), (" 0 ", 0)]
)
def test_a_count_is_read(typed, people):
    assert parse_jumlah(typed) == people


@pytest.mark.parametrize("typed", ["", "-", "3,5", "-1", "1.2", "banyak", "9" * 20])
def test_what_is_no_count_is_refused(typed):
    with pytest.raises(InvalidValueError, match="bukan jumlah"):
        parse_jumlah(typed)


@pytest.mark.parametrize(
    ("part", "whole", "hundredths"),
    [
        (7, 8, 8750),
        (1, 3, 3333),
        (2, 3, 6667),
        (0, 5, 0),
        (5, 0, None),
        (5, None, None),
        (None, 5, None),
    ],
)
def test_a_percentage_is_rounded_half_up_and_needs_a_whole(part, whole, hundredths):
    assert persen(part, whole) == hundredths


def test_a_sum_of_nothing_known_is_not_known():
    assert add(None, None) is None
    assert add(None, 0) == 0
    assert add(1, None, 2) == 3


@given(st.integers(min_value=0, max_value=10**15))
def test_money_is_read_back_as_it_is_written(rupiah):
    assert parse_rupiah(format_rupiah(rupiah)) == rupiah
    assert parse_rupiah(str(rupiah)) == rupiah


def test_numbers_are_written_as_in_indonesia():
    assert format_rupiah(1_500_000) == "Rp1.500.000"
    assert format_rupiah(-1_500) == "-Rp1.500"
    assert format_percent(8750) == "87,50%"


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [
        ("1 rb", 1_000), ("1 ribu", 1_000), ("1 jt", 10**6), ("1 juta", 10**6), ("1 m", 10**9), ("1 miliar", 10**9),
        ("1 milyar", 10**9), ("1 jt.", 10**6), ("1.500,00", 1_500), ("0,5 rb", 500), ("1,250 jt", 1_250_000),
        ("1000000 M", 10**15), ("1.000.000.000.000.000", 10**15),
    ],
)  # fmt: skip
def test_every_scale_and_the_largest_amount(typed, rupiah):
    assert parse_rupiah(typed) == rupiah


@pytest.mark.parametrize(
    "typed",
    ["1.000.000.000.000.001", "1000001 M", "500,000", "1.500,000", "1 t", "0,0001 jt0", "1,5 rb,"],
)
def test_beyond_the_largest_amount_or_of_an_english_excel(typed):
    with pytest.raises(InvalidValueError):
        parse_rupiah(typed)


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("12 orang", 12),
        ("12 org", 12),
        ("12 org.", 12),
        ("12orang", 12),
        ("12 jiwa", 12),
        ("1.000.000.000", 10**9),
    ],
)
def test_a_count_may_say_of_what_and_has_a_largest(typed, people):
    assert parse_jumlah(typed) == people


def test_more_than_the_people_of_the_country_are_no_count():
    for typed in ("1000000001", "1.000.000.001", "9999999999"):
        with pytest.raises(InvalidValueError):
            parse_jumlah(typed)


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [
        ("75", 7500), ("75%", 7500), ("75 %", 7500), ("87,5%", 8750), ("87.5", 8750), ("87,55", 8755), ("0", 0),
        ("0,01", 1), ("0,1", 10), ("100", 10_000), ("100,00%", 10_000), (" 5 ", 500),
    ],
)  # fmt: skip
def test_a_percentage_is_read_in_hundredths(typed, hundredths):
    assert parse_persen(typed) == hundredths


@pytest.mark.parametrize("typed", ["", "-1", "100,01", "101", "1000", "1,234", "%", "lima", "1,,5"])
def test_what_is_no_percentage_is_refused(typed):
    with pytest.raises(InvalidValueError, match="bukan persentase"):
        parse_persen(typed)


@pytest.mark.parametrize(
    "text", [None, "", " ", "-", "\u2013", "\u2014", "Rp-", "Rp -", "rp.-", "Rp. -"]
)
def test_what_says_nothing(text):
    assert not is_reported(text)


@pytest.mark.parametrize("text", ["0", "nihil", "--", "x", "Rp", "rp 0"])
def test_what_says_something(text):
    assert is_reported(text)


@pytest.mark.parametrize(
    ("part", "whole", "hundredths"),
    [
        (1, 20_000, 1),
        (1, 20_001, 0),
        (1, 6, 1667),
        (-1, 2, -5000),
        (3, 2, 15_000),
        (10**15, 10**15, 10_000),
    ],
)
def test_half_a_hundredth_goes_up(part, whole, hundredths):
    assert persen(part, whole) == hundredths


@pytest.mark.parametrize(
    ("text", "satuan", "rupiah"),
    [("15.000", 1000, 15_000_000), ("15,5", 1000, 15_500), ("1,234", 1000, 1234), ("15 jt", 1000, 15_000_000),
     ("12,75", 10**6, 12_750_000), ("nihil", 1000, 0), ("Rp 15.000,-", 1000, 15_000_000)],
)  # fmt: skip
def test_an_amount_of_a_table_in_thousands_or_millions(text, satuan, rupiah):
    assert parse_rupiah(text, satuan) == rupiah


@pytest.mark.parametrize(
    ("text", "satuan"), [("617.666.666,66", 1), ("1,0000001 juta", 1), ("2.000,5", 1)]
)
def test_sen_are_refused_with_the_nearest_amount(text, satuan):
    with pytest.raises(InvalidValueError, match="sen") as caught:
        parse_rupiah(text, satuan)
    assert "Mungkin Rp" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "satuan"),
    [
        ("(dalam ribuan rupiah)", 1000), ("Pagu (Rp juta)", 10**6), ("Pagu (Rp.000)", 1000), ("dalam jutaan", 10**6),
        ("Anggaran (x Rp1.000)", 1000), ("Pagu (juta)", 10**6), ("dlm ribuan", 1000), ("Pagu (Rp 000)", 1000),
        ("dalam satuan ribu rupiah", 1000), ("milyar rupiah", 10**9), ("(Rp.000.000)", 10**6), ("(dalam Rp ribu)", 1000),
        ("Pagu (Rp)", None), ("Rp 1.000.000", None), ("PROGRAM SERIBU", None), ("Ribuan peserta", None), ("Jumlah", None),
        ("laporan bantuan rupa", None), ("(Rp 1.000,-)", None),
    ],
)  # fmt: skip
def test_in_which_unit_a_heading_says_that_amounts_are(text, satuan):
    assert find_satuan(text) == satuan

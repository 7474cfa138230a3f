import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.uang import add, parse_jumlah, parse_rupiah, persen
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
    ["", "-", "1,5", "1.50", "15.0000", "-5", "1e6", "lima", "5 kg", "9" * 30, "1,0000001 juta"],
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

"""Values as people type them, in ten-thousandths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.reference.nilai import LARGEST, parse_nilai, parse_of_calendar, write_nilai


@pytest.mark.parametrize(
    ("typed", "nilai"),
    [
        ("0", 0), ("nihil", 0), ("62,5", 625_000), ("62.5", 625_000), ("1.250", 12_500_000),
        ("97,50%", 975_000), ("Rp1.500.000", 15_000_000_000), ("12 orang", 120_000),
        ("0,0001", 1), ("0.725", 7_250), ("1.250,75", 12_507_500), ("0,50000", 5_000),
    ],
)  # fmt: skip
def test_reads(typed, nilai):
    assert parse_nilai(typed) == nilai


@pytest.mark.parametrize(
    "typed",
    ["", "-1", "12,", ",5", "1.25.000", "1,250.75", "١٢", "1e3", "NaN", "lima", "5/8", "1 2"],
)
def test_refuses(typed):
    with pytest.raises(InvalidValueError):
        parse_nilai(typed)


def test_finer_than_it_keeps_is_refused_with_the_nearest():
    with pytest.raises(InvalidValueError) as refused:
        parse_nilai("33,33335")
    assert "33,3334" in refused.value.hint


def test_too_large_is_refused():
    with pytest.raises(InvalidValueError):
        parse_nilai(str(LARGEST + 1))


@given(st.integers(0, LARGEST * 10_000))
def test_what_is_written_is_read_back(nilai):
    assert parse_nilai(write_nilai(nilai)) == nilai


@pytest.mark.parametrize("typed", ["2025-03-02..2025-04-01", "kemarin", ""])
def test_other_stretches_of_days_are_no_period(typed):
    with pytest.raises(InvalidValueError):
        parse_of_calendar(typed)

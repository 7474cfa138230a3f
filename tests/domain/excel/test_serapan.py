"""Percentages beside amounts: what they can mean, and when they say something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.excel.serapan import NEAR, other_percentage, percentages


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("85%", (85.0,)), (" 85,5 % ", (85.5,)), ("0,85", (0.85, 85.0)), ("85", (85.0, 8500.0)), (0.5, (0.5, 50.0)),
        (1, (1.0, 100.0)), (0, (0.0, 0.0)), ("-", ()), ("", ()), (None, ()), (True, ()), ("tiga", ()), ("1.000,5", ()),
    ],
)  # fmt: skip
def test_what_a_percentage_can_mean(raw, meant):
    assert percentages(raw) == meant


@pytest.mark.parametrize(
    ("raw", "pagu", "realisasi", "other"),
    [
        ("90%", 10_000_000, 9_000_000, None),
        (0.9, 10_000_000, 9_000_000, None),
        (90, 10_000_000, 9_000_000, None),
        ("91%", 10_000_000, 9_000_000, None),
        ("89%", 10_000_000, 9_000_000, None),
        ("91,01%", 10_000_000, 9_000_000, 9000),
        ("88,99%", 10_000_000, 9_000_000, 9000),
        ("0,9%", 10_000_000, 9_000_000, 9000),
        ("0%", 10_000_000, 0, None),
        ("5%", 10_000_000, 0, 0),
        ("120%", 10_000_000, 12_000_000, None),
        ("33,33%", 3, 1, None),
        ("50%", 3, 1, 3333),
        ("50%", 0, 1, None),
        ("50%", None, 1, None),
        ("50%", 10, None, None),
        ("-", 10, 1, None),
    ],
)
def test_one_that_the_amounts_do_not_give_is_reported_with_theirs(raw, pagu, realisasi, other):
    assert other_percentage(raw, pagu, realisasi) == other


@given(st.integers(1, 10**12), st.integers(0, 10**12), st.integers(-NEAR, NEAR))
def test_rounding_is_no_other_percentage(pagu, realisasi, off):
    said = (realisasi * 10_000 / pagu + off * 0.99) / 100

    assert other_percentage(f"{said:.6f}%", pagu, realisasi) is None

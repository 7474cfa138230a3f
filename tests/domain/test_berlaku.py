"""From when to when something holds: both ends count, a fuzzy day is its last possible one."""

import pytest

from berdaya_cli.domain.berlaku import check_validity, days, holds, overlap
from berdaya_cli.domain.errors import InvalidValueError


@pytest.mark.parametrize(
    ("mulai", "sampai", "wanted"),
    [
        ("2025-07", None, ("2025-07-31", "9999-12-31")),
        ("2025", "2025-TW4", ("2025-12-31", "2025-12-31")),
        ("2025-02-03", "2026-02", ("2025-02-03", "2026-02-28")),
    ],
)
def test_the_days_of_a_validity(mulai, sampai, wanted):
    assert days(mulai, sampai) == wanted


@pytest.mark.parametrize(
    ("hari", "wanted"),
    [("2025-07-30", False), ("2025-07-31", True), ("2025-09-30", True), ("2025-10-01", False)],
)
def test_both_ends_count(hari, wanted):
    assert holds("2025-07", "2025-09", hari) is wanted


def test_without_an_end_it_goes_on():
    assert holds("2025-07-01", None, "2999-01-01")


@pytest.mark.parametrize(
    ("other", "wanted"),
    [
        (("2025-06-01", "2025-06-30"), False),
        (("2025-06-01", "2025-07-01"), True),
        (("2025-09-30", None), True),
        (("2025-10-01", None), False),
        (("2025-08-01", "2025-08-01"), True),
    ],
)
def test_two_validities_share_a_day_or_do_not(other, wanted):
    assert overlap("2025-07-01", "2025-09-30", *other) is wanted
    assert overlap(*other, "2025-07-01", "2025-09-30") is wanted


def test_it_may_end_on_the_day_on_which_it_starts_and_not_before():
    check_validity("2025-07-01", "2025-07-01")
    check_validity("2025-07", "2025-07-31")
    check_validity(None, "2025-07-01")
    check_validity("2025-07-01", None)
    with pytest.raises(InvalidValueError):
        check_validity("2025-07-02", "2025-07-01")
    with pytest.raises(InvalidValueError):
        check_validity("2025-07", "2025-07-30")

"""A reminder: at most five things, one of each kind before a second of any."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.pantau.pengingat import (
    DIMINTA,
    TERBANYAK,
    HalDiminta,
    day_to_answer,
    most_pressing,
    period_to_ask_about,
)

THINGS = st.lists(
    st.builds(HalDiminta, jenis=st.sampled_from(DIMINTA), nama=st.text("abc", max_size=3))
)


@given(THINGS)
def test_each_kind_has_its_turn_before_a_second_of_any(found):
    chosen = most_pressing(found)
    kinds = [hal.jenis for hal in chosen]

    assert len(chosen) == min(TERBANYAK, len(found))
    assert kinds == sorted(kinds, key=DIMINTA.index)
    left_out = {hal.jenis for hal in found} - set(kinds)
    assert not left_out or len(set(kinds)) == TERBANYAK
    for kind in set(kinds):
        of_kind = [hal for hal in found if hal.jenis == kind]
        assert [hal for hal in chosen if hal.jenis == kind] == of_kind[: kinds.count(kind)]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 12))
def test_an_answer_is_asked_for_on_a_working_day(day, days):
    found = date.fromisoformat(day_to_answer(day.isoformat(), days))

    between = [date.fromordinal(n) for n in range(day.toordinal() + 1, found.toordinal() + 1)]
    assert found.weekday() < 5
    assert sum(one.weekday() < 5 for one in between) == days


@pytest.mark.parametrize(
    ("codes", "day", "period"),
    [
        ((), "2026-01-08", "2025-TW4"),
        ((), "2025-12-31", "2025-TW3"),
        (("2025-TW4", "2026-TW1"), "2026-01-08", "2026-TW1"),
        (("2025-TW4", "2026-TW1"), "2025-12-31", "2025-TW4"),
        (("2025", "2025-TW4"), "2025-12-31", "2025-TW4"),
        (("2025-TW4", "2025-TW3"), "2026-03-01", "2025-TW4"),
    ],
)
def test_the_newest_period_that_has_begun_is_asked_about(codes, day, period):
    assert period_to_ask_about(codes, day).kode == period

"""A seed brings in what only it changed; what people changed stays; both is a conflict."""

import pytest

from berdaya_cli.domain.seed.banding import changed_since, compare_columns


@pytest.mark.parametrize(
    ("wanted", "now", "before", "taken", "conflict"),
    [
        ("a", "a", "a", False, False),
        ("b", "a", "a", True, False),
        ("a", "b", "a", False, False),
        ("b", "b", "a", False, False),
        ("c", "b", "a", False, True),
        (None, "a", "a", True, False),
        ("a", None, None, False, True),
    ],
)
def test_one_column(wanted, now, before, taken, conflict):
    last = None if before is None else {"nama": before}
    found = compare_columns({"nama": wanted}, {"nama": now}, last)

    assert found == ({"nama": wanted} if taken else {}, ("nama",) if conflict else ())


def test_where_no_seed_wrote_what_differs_is_a_conflict():
    assert compare_columns({"a": 1, "b": 2}, {"a": 1, "b": 3}, None) == ({}, ("b",))


def test_a_column_that_the_seed_did_not_have_yet_is_as_it_stands():
    assert compare_columns({"a": 1, "b": 2}, {"a": 0, "b": None}, {"a": 0}) == (
        {"a": 1, "b": 2},
        (),
    )


def test_what_a_seed_says_otherwise_than_before():
    assert changed_since({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 0}) == ("b",)

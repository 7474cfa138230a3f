"""What texts may hold, and what a time of day looks like."""

import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.publish.penjadwalan import parse_pukul
from berdaya_cli.domain.text import (
    acts,
    check_link,
    is_kept_by_windows,
    is_plain,
    may_hold_number,
)

ACTING = "\x00\x07\n\r\t\x1b\x7f\x85\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("character", ACTING)
def test_a_character_that_acts(character):
    assert acts(character)
    assert not is_plain(f"Posyandu{character}")


@pytest.mark.parametrize("character", "aZ9 -_.;'\u00e9\u4e2d\u00a0\u200d\ufe0f\U0001f600")
def test_a_character_that_is_seen(character):
    assert not acts(character)
    assert is_plain(f"Posyandu{character}")


@pytest.mark.parametrize(
    "text", ["http://a", "https://a.go.id/x?y#z", "HTTPS://A", "https://a/b c"[:11]]
)
def test_a_link(text):
    check_link(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a.go.id",
        "ftp://a",
        "https://",
        "https:///a",
        "https://a b",
        "javascript:x",
        " https://a",
    ],
)
def test_what_is_no_link(text):
    with pytest.raises(InvalidValueError):
        check_link(text)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("12345678", False),
        ("123456789", True),
        ("1-2-3-4-5-6-7-8-9", True),
        ("12345678x", False),
        ("\u0661", True),
    ],
)
def test_so_many_digits_may_be_the_number_of_a_person(text, may):
    assert may_hold_number(text) is may


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("02:15", (2, 15)), ("2.15", (2, 15)), (" 2:15 ", (2, 15)), ("00:00", (0, 0)), ("09:59", (9, 59)),
        ("19:00", (19, 0)), ("20:00", (20, 0)), ("23:59", (23, 59)), ("0:05", (0, 5)),
    ],
)  # fmt: skip
def test_a_time_of_day(text, wanted):
    assert parse_pukul(text) == wanted


@pytest.mark.parametrize(
    "text", ["", "24:00", "2", "02:60", "02:1", "0215", "02-15", "-1:00", "\u0662:15", "002:15"]
)
def test_what_is_no_time_of_day(text):
    with pytest.raises(InvalidValueError):
        parse_pukul(text)


@pytest.mark.parametrize(
    "name",
    ["con", "PRN", "aux.pdf", "Nul.tar.gz", "com1", "COM9.txt", "lpt1", "LPT9.x", "con .txt"],
)
def test_a_name_that_windows_keeps_for_itself(name):
    assert is_kept_by_windows(name)


@pytest.mark.parametrize(
    "name", ["console", "com", "com0", "com10", "lpt0.txt", "a.con", "nula.pdf", ""]
)
def test_a_name_that_windows_leaves_to_people(name):
    assert not is_kept_by_windows(name)


def test_half_a_character_acts():
    assert acts("\ud800")

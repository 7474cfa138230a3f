"""Stretches of days: what people type, and how they are written."""

import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.rentang import nama_rentang, parse_rentang, parse_waktu


@pytest.mark.parametrize(
    ("typed", "mulai", "selesai"),
    [
        ("13-14 Oktober 2025", "2025-10-13", "2025-10-14"),
        ("13\u201314 Oktober 2025", "2025-10-13", "2025-10-14"),
        ("2025-10-13..2025-11-30", "2025-10-13", "2025-11-30"),
        ("13 Oktober 2025 s.d. 30 November 2025", "2025-10-13", "2025-11-30"),
        ("13 Oktober 2025 sampai 30 November 2025", "2025-10-13", "2025-11-30"),
        ("13/10/2025-14/10/2025", "2025-10-13", "2025-10-14"),
        ("30 Oktober\u20132 November 2025", "2025-10-30", "2025-11-02"),
        ("30 Oktober-2 November 2025", "2025-10-30", "2025-11-02"),
        ("13 Oktober 2025..", "2025-10-13", None),
        ("13/10/2025", "2025-10-13", "2025-10-13"),
    ],
)
def test_a_stretch_of_days_is_read(typed, mulai, selesai):
    assert parse_rentang(typed) == (mulai, selesai)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("14-13 Oktober 2025", "sebelum mulai"),
        ("2025-10-14..2025-10-13", "sebelum mulai"),
        ("2025-10-14..2025-10-15..2025-10-16", "bukan tanggal"),
        ("Oktober 2025", "perlu sampai harinya"),
    ],
)
def test_a_stretch_that_cannot_be_is_refused(typed, why):
    with pytest.raises(InvalidValueError, match=why):
        parse_rentang(typed)


@pytest.mark.parametrize(
    ("mulai", "selesai", "written"),
    [
        ("2025-10-13", "2025-10-14", "13\u201314 Oktober 2025"),
        ("2025-10-13", "2025-10-13", "13 Oktober 2025"),
        ("2025-10-13", "2025-11-02", "13 Oktober 2025 \u2013 2 November 2025"),
        ("2025-10", "2025-11", "Oktober 2025 \u2013 November 2025"),
        ("2025-10-13", None, "sejak 13 Oktober 2025"),
        ("2025-TW3", None, "sejak Triwulan III 2025"),
        ("2025", "2025", "2025"),
    ],
)
def test_a_stretch_of_days_is_written_as_officials_do(mulai, selesai, written):
    assert nama_rentang(mulai, selesai) == written


@pytest.mark.parametrize(
    "sign",
    [
        "..",
        " .. ",
        " - ",
        "\u2013",
        " \u2013 ",
        " sd ",
        " s.d ",
        " s.d. ",
        " s d. ",
        " s/d ",
        " sampai ",
        " hingga ",
        " to ",
        " SAMPAI ",
    ],
)
def test_every_sign_between_two_days(sign):
    assert parse_rentang(f"13 Oktober 2025{sign}2 November 2025") == ("2025-10-13", "2025-11-02")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13 s.d. 14 Oktober 2025", ("2025-10-13", "2025-10-14")),
        ("13 dan 14 Oktober 2025", ("2025-10-13", "2025-10-14")),
        ("13 - 14 Oktober 2025", ("2025-10-13", "2025-10-14")),
        ("9 Okt - 2 Nov 2025", ("2025-10-09", "2025-11-02")),
        ("Senin, 13 Oktober 2025", ("2025-10-13", "2025-10-13")),
        ("13-13 Oktober 2025", ("2025-10-13", "2025-10-13")),
    ],
)
def test_more_stretches_of_days(typed, meant):
    assert parse_rentang(typed) == meant


def test_when_an_event_is():
    assert parse_waktu("Juli 2025") == ("2025-07", None)
    assert parse_waktu("13-14 Oktober 2025") == ("2025-10-13", "2025-10-14")
    with pytest.raises(InvalidValueError):
        parse_waktu("kapan-kapan")


@pytest.mark.parametrize(
    ("mulai", "selesai", "written"),
    [
        ("2025-10-01", "2025-10-31", "1\u201331 Oktober 2025"),
        ("2025-10", "2025-10-31", "Oktober 2025 \u2013 31 Oktober 2025"),
        ("2025-10-01", "2025-10", "1 Oktober 2025 \u2013 Oktober 2025"),
        ("2024-10-01", "2025-10-02", "1 Oktober 2024 \u2013 2 Oktober 2025"),
    ],
)
def test_more_stretches_as_officials_write_them(mulai, selesai, written):
    assert nama_rentang(mulai, selesai) == written


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("12 dan 13 November 2025", ("2025-11-12", "2025-11-13")),
        ("12 & 13 November 2025", ("2025-11-12", "2025-11-13")),
        ("12, 13 dan 14 November 2025", ("2025-11-12", "2025-11-14")),
        ("31 Oktober dan 1 November 2025", ("2025-10-31", "2025-11-01")),
        ("13/10/2025; 14/10/2025", ("2025-10-13", "2025-10-14")),
        ("12 sampai dengan 14 November 2025", ("2025-11-12", "2025-11-14")),
        ("12-14/11/2025", ("2025-11-12", "2025-11-14")),
        ("12 - 14.11.2025", ("2025-11-12", "2025-11-14")),
        ("13/10/2025 - 14/10/2025", ("2025-10-13", "2025-10-14")),
    ],
)
def test_days_that_are_listed_are_a_stretch_where_they_follow_each_other(text, days):
    assert parse_rentang(text) == days


@pytest.mark.parametrize(
    "text",
    [
        "5 dan 12 November 2025",
        "30 Oktober dan 12 November 2025",
        "5 & 12 November 2025",
        "1, 2, 5 November 2025",
    ],
)
def test_days_that_lie_apart_are_no_stretch(text):
    with pytest.raises(InvalidValueError, match="terpisah") as caught:
        parse_rentang(text)
    assert ".." in caught.value.hint


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("2025", "2025-01-01..2025-12-31"), ("November 2025", "2025-11-01..2025-11-30"),
        ("TW III 2025", "2025-07-01..2025-09-30"), ("11/2025", "2025-11-01..2025-11-30"),
        ("2-2024", "2024-02-01..2024-02-29"),
    ],
)  # fmt: skip
def test_what_is_no_day_says_how_to_write_just_that_stretch(text, stretch):
    with pytest.raises(InvalidValueError) as caught:
        parse_rentang(text)
    assert stretch in caught.value.hint

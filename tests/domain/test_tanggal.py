from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.rentang import nama_rentang, parse_rentang, parse_waktu
from berdaya_cli.domain.tanggal import (
    as_of,
    check_tanggal,
    day_after,
    day_before,
    last_day,
    nama_tanggal,
    parse_hari,
    parse_tanggal,
    read_past_day,
    to_roman,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2025-10-13", "2025-10-13"),
        ("13/10/2025", "2025-10-13"),
        ("03/04/2025", "2025-04-03"),
        ("13-10-2025", "2025-10-13"),
        ("13.10.2025", "2025-10-13"),
        ("13 Okt 2025", "2025-10-13"),
        ("  13   oktober 2025 ", "2025-10-13"),
        ("1 Nopember 2025", "2025-11-01"),
        ("5 Agt 2025", "2025-08-05"),
        ("3 March 2025", "2025-03-03"),
        ("Oktober 2025", "2025-10"),
        ("akhir Juli 2025", "2025-07"),
        ("2025-07", "2025-07"),
        ("2025", "2025"),
        ("TW I 2026", "2026-TW1"),
        ("triwulan iv 2025", "2025-TW4"),
        ("2025-tw2", "2025-TW2"),
    ],
)
def test_a_date_is_read_as_precisely_as_it_was_typed(typed, meant):
    assert parse_tanggal(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "besok",
        "31/02/2025",
        "2025-13-01",
        "13 Foo 2025",
        "akhir 13 Juli 2025",
        "1/2",
        "2025-TW5",
    ],
)
def test_what_is_no_date_is_refused_with_a_hint(typed):
    with pytest.raises(InvalidValueError) as caught:
        parse_tanggal(typed)

    assert caught.value.message == f"'{typed}' bukan tanggal."
    assert "13 Oktober 2025" in caught.value.hint


@pytest.mark.parametrize(
    ("fuzzy", "last"),
    [
        ("2025-07", date(2025, 7, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-TW1", date(2025, 3, 31)),
        ("2025-TW4", date(2025, 12, 31)),
        ("2025", date(2025, 12, 31)),
        ("2025-10-13", date(2025, 10, 13)),
    ],
)
def test_a_fuzzy_date_stands_for_its_last_possible_day(fuzzy, last):
    assert last_day(fuzzy) == last


@pytest.mark.parametrize("text", ["20250731", "2025-7-1", "2025-02-30", "2025-00", "x"])
def test_only_the_one_way_of_writing_a_date_is_kept(text):
    with pytest.raises(InvalidValueError):
        last_day(text)


def test_a_single_day_must_be_a_day():
    with pytest.raises(InvalidValueError, match="perlu sampai harinya"):
        parse_hari("Oktober 2025")


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


def test_as_of_is_today_unless_asked_for():
    assert as_of(None, "2025-11-20") == "2025-11-20"
    assert as_of("Juli 2025", "2025-11-20") == "2025-07-31"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_read_back_as_it_is_written(day):
    assert parse_tanggal(nama_tanggal(day.isoformat())) == day.isoformat()
    assert parse_tanggal(day.strftime("%d/%m/%Y")) == day.isoformat()
    assert last_day(day_before(day.isoformat())).toordinal() == day.toordinal() - 1


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
    "day",
    [
        "Senin",
        "selasa",
        "RABU",
        "Kamis",
        "Jumat",
        "Jum'at",
        "Jum\u2019at",
        "Sabtu",
        "Minggu",
        "Ahad",
    ],
)
def test_the_day_of_the_week_says_nothing_more(day):
    assert parse_tanggal(f"{day}, 13 Oktober 2025") == "2025-10-13"
    assert parse_tanggal(f"{day} 13 Oktober 2025") == "2025-10-13"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1/2/2025", "2025-02-01"), ("2025/10/3", "2025-10-03"), ("2025-1-9", "2025-01-09"), ("3 Okt. 2025", "2025-10-03"),
        ("tw1 2025", "2025-TW1"), ("TW-2 2025", "2025-TW2"), ("triwulan 3 2025", "2025-TW3"), ("Triwulan II 2025", "2025-TW2"),
        ("tw iii 2025", "2025-TW3"), ("end of July 2025", "2025-07"), ("29 Februari 2024", "2024-02-29"),
        ("2025-12", "2025-12"), ("2025-01", "2025-01"), ("2025-TW1", "2025-TW1"), ("Desember 2025", "2025-12"),
    ],
)  # fmt: skip
def test_more_ways_of_writing_a_date(typed, meant):
    assert parse_tanggal(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["2025-TW0", "tw 0 2025", "tw v 2025", "2025-00", "0000", "29 Februari 2025", "32/1/2025", "0/1/2025", "1/13/2025",
     "13 2025", "Oktober", "13 Oktober", "13 Oktober 25", "2025 10 13", "akhir 2025 Juli", "123/1/2025"],
)  # fmt: skip
def test_more_that_is_no_date(typed):
    with pytest.raises(InvalidValueError):
        parse_tanggal(typed)


def test_the_days_around_a_date():
    assert (day_before("2025-03-01"), day_after("2025-02-28")) == ("2025-02-28", "2025-03-01")
    assert (day_before("2025"), day_after("2025")) == ("2025-12-30", "2026-01-01")


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


def test_a_date_that_is_kept_is_a_date():
    check_tanggal(None)
    check_tanggal("2025-TW1")
    with pytest.raises(InvalidValueError):
        check_tanggal("besok")


def test_a_day_that_has_come():
    assert read_past_day(None, "2025-11-20") == "2025-11-20"
    assert read_past_day("20/11/2025", "2025-11-20") == "2025-11-20"
    with pytest.raises(InvalidValueError, match="21 November 2025 belum tiba"):
        read_past_day("21/11/2025", "2025-11-20")


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


def test_quarters_in_roman_numbers():
    assert [to_roman(n) for n in range(1, 5)] == ["I", "II", "III", "IV"]


@pytest.mark.parametrize(
    ("text", "fits"),
    [("31/12/1899", False), ("1/1/1900", True), ("31/12/2199", True), ("1/1/2200", False), ("1899", False),
     ("TW I 1900", True), ("Desember 2199", True), ("Januari 2200", False), ("0001-01-01", False)],
)  # fmt: skip
def test_a_year_is_one_that_can_be_meant(text, fits):
    if fits:
        check_tanggal(parse_tanggal(text))
    else:
        with pytest.raises(InvalidValueError, match="tidak mungkin"):
            parse_tanggal(text)


def test_the_first_and_the_last_of_all_days_have_no_neighbours_outside():
    assert (day_before("0001-01-01"), day_after("9999-12-31")) == ("0001-01-01", "9999-12-31")
    assert (day_before("2025-01-01"), day_after("2025-12-31")) == ("2024-12-31", "2026-01-01")


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
    "text", ["13/10/25", "13-10-25", "13.10.25", "13 Okt 25", "13 Oktober '25"]
)
def test_a_year_of_two_digits_is_refused_with_the_reason(text):
    for parse in (parse_tanggal, parse_rentang):
        with pytest.raises(InvalidValueError, match="dua angka") as caught:
            parse(text)
        assert "empat angka" in caught.value.hint


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

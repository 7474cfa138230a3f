from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.rentang import parse_rentang
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


def test_as_of_is_today_unless_asked_for():
    assert as_of(None, "2025-11-20") == "2025-11-20"
    assert as_of("Juli 2025", "2025-11-20") == "2025-07-31"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_read_back_as_it_is_written(day):
    assert parse_tanggal(nama_tanggal(day.isoformat())) == day.isoformat()
    assert parse_tanggal(day.strftime("%d/%m/%Y")) == day.isoformat()
    assert last_day(day_before(day.isoformat())).toordinal() == day.toordinal() - 1


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
    "text", ["13/10/25", "13-10-25", "13.10.25", "13 Okt 25", "13 Oktober '25"]
)
def test_a_year_of_two_digits_is_refused_with_the_reason(text):
    for parse in (parse_tanggal, parse_rentang):
        with pytest.raises(InvalidValueError, match="dua angka") as caught:
            parse(text)
        assert "empat angka" in caught.value.hint

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.tanggal import (
    as_of,
    day_before,
    last_day,
    nama_rentang,
    nama_tanggal,
    parse_hari,
    parse_rentang,
    parse_tanggal,
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


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_every_day_is_read_back_as_it_is_written(day):
    assert parse_tanggal(nama_tanggal(day.isoformat())) == day.isoformat()
    assert parse_tanggal(day.strftime("%d/%m/%Y")) == day.isoformat()
    assert last_day(day_before(day.isoformat())).toordinal() == day.toordinal() - 1

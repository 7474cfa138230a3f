from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.periode import Periode, parse_periode, quarter_of, year_period
from berdaya_cli.domain.tanggal import day_after


@pytest.mark.parametrize(
    ("typed", "kode", "mulai", "akhir", "nama"),
    [
        ("2025", "2025", "2025-01-01", "2025-12-31", "Tahun 2025"),
        ("Tahun 2025", "2025", "2025-01-01", "2025-12-31", "Tahun 2025"),
        (
            "Oktober-Desember 2025",
            "2025-10-01..2025-12-31",
            "2025-10-01",
            "2025-12-31",
            "1 Oktober 2025 \u2013 31 Desember 2025",
        ),
        (
            "okt s.d. nov 2025",
            "2025-10-01..2025-11-30",
            "2025-10-01",
            "2025-11-30",
            "1 Oktober 2025 \u2013 30 November 2025",
        ),
        (
            "1-15 November 2025",
            "2025-11-01..2025-11-15",
            "2025-11-01",
            "2025-11-15",
            "1\u201315 November 2025",
        ),
        ("2025-S2", "2025-S2", "2025-07-01", "2025-12-31", "Semester II Tahun 2025"),
        ("2025-s1", "2025-S1", "2025-01-01", "2025-06-30", "Semester I Tahun 2025"),
        ("2025-TW4", "2025-TW4", "2025-10-01", "2025-12-31", "Triwulan IV Tahun 2025"),
        ("tw4 2025", "2025-TW4", "2025-10-01", "2025-12-31", "Triwulan IV Tahun 2025"),
        (
            "Triwulan IV Tahun 2025",
            "2025-TW4",
            "2025-10-01",
            "2025-12-31",
            "Triwulan IV Tahun 2025",
        ),
        ("triwulan iv 2025", "2025-TW4", "2025-10-01", "2025-12-31", "Triwulan IV Tahun 2025"),
        ("semester 2 2025", "2025-S2", "2025-07-01", "2025-12-31", "Semester II Tahun 2025"),
        ("2024-02", "2024-02", "2024-02-01", "2024-02-29", "Februari 2024"),
        ("november 2025", "2025-11", "2025-11-01", "2025-11-30", "November 2025"),
        (
            "2025-10-13..2025-11-30",
            "2025-10-13..2025-11-30",
            "2025-10-13",
            "2025-11-30",
            "13 Oktober 2025 \u2013 30 November 2025",
        ),
        (
            "Oktober 2025..November 2025",
            "2025-10-01..2025-11-30",
            "2025-10-01",
            "2025-11-30",
            "1 Oktober 2025 \u2013 30 November 2025",
        ),
        ("13/10/2025", "2025-10-13", "2025-10-13", "2025-10-13", "13 Oktober 2025"),
    ],
)
def test_a_period_is_read_and_named(typed, kode, mulai, akhir, nama):
    periode = parse_periode(typed)

    assert (periode.kode, periode.mulai, periode.akhir) == (kode, mulai, akhir)
    assert periode.nama == nama


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("2025-TW5", "Mungkin maksud Anda 2025-TW4?"),
        ("2025-T4", "Mungkin maksud Anda 2025-TW4?"),
        ("Novembr 2025", "Mungkin maksud Anda November 2025?"),
        ("semester 3 2025", "Tulis seperti 2025, 2025-S2, 2025-TW4, 2025-11, atau November 2025."),
        ("kemarin", "Tulis seperti 2025, 2025-S2, 2025-TW4, 2025-11, atau November 2025."),
        ("0000", "Tulis seperti 2025, 2025-S2, 2025-TW4, 2025-11, atau November 2025."),
        (
            "13 Oktober 2025..",
            "Mungkin maksud Anda Oktober 2025?",
        ),
        ("besok..lusa", "Tulis seperti 2025, 2025-S2, 2025-TW4, 2025-11, atau November 2025."),
    ],
)
def test_a_misspelt_period_is_refused_with_the_nearest(typed, hint):
    with pytest.raises(InvalidValueError) as caught:
        parse_periode(typed)

    assert caught.value.message == f"'{typed}' bukan periode."
    assert caught.value.hint == hint


def test_a_period_cannot_end_before_it_starts():
    with pytest.raises(InvalidValueError, match="berakhir sebelum mulai"):
        parse_periode("2025-12..2025-01")


def test_up_to_counts_from_the_first_of_january():
    periode = parse_periode("2025-TW4")

    assert periode.awal_tahun == "2025-01-01"
    assert (periode.tahun_mulai, periode.tahun_akhir) == (2025, 2025)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_the_periods_of_a_year_cover_each_day_once(day):
    iso, year = day.isoformat(), day.year
    for codes in (
        [f"{year}-{month:02}" for month in range(1, 13)],
        [f"{year}-TW{quarter}" for quarter in range(1, 5)],
        [f"{year}-S1", f"{year}-S2"],
        [f"{year}"],
    ):
        holding = [p for p in map(parse_periode, codes) if p.mulai <= iso <= p.akhir]
        assert len(holding) == 1
    assert year_period(year).kode == str(year)


@pytest.mark.parametrize(
    ("typed", "kode"),
    [
        ("tw 1 2025", "2025-TW1"), ("TW-2 2025", "2025-TW2"), ("triwulan iii 2025", "2025-TW3"), ("tw4/2025", "2025-TW4"),
        ("tw i-2025", "2025-TW1"), ("tw ii tahun 2025", "2025-TW2"), ("s1 2025", "2025-S1"), ("smt 2 2025", "2025-S2"),
        ("semester ii 2025", "2025-S2"), ("Semester I Tahun 2025", "2025-S1"),
        ("januari-maret 2025", "2025-01-01..2025-03-31"), ("januari \u2013 maret 2025", "2025-01-01..2025-03-31"),
        ("januari sd maret 2025", "2025-01-01..2025-03-31"), ("januari s/d maret 2025", "2025-01-01..2025-03-31"),
        ("januari sampai maret 2025", "2025-01-01..2025-03-31"), ("januari hingga maret 2025", "2025-01-01..2025-03-31"),
        ("january to march 2025", "2025-01-01..2025-03-31"), ("2025-12", "2025-12"), ("2025-01", "2025-01"),
        ("2025-TW1..2025-TW2", "2025-01-01..2025-06-30"), ("13 Oktober 2025 - 2 November 2025", "2025-10-13..2025-11-02"),
    ],
)  # fmt: skip
def test_every_word_for_a_period(typed, kode):
    assert parse_periode(typed).kode == kode


@pytest.mark.parametrize(
    "typed",
    ["s3 2025", "s iii 2025", "tw 5 2025", "2025-13", "2025-S0", "2025-S3", "2025-TW0", "s0 2025"],
)
def test_there_are_no_more_quarters_semesters_and_months(typed):
    with pytest.raises(InvalidValueError):
        parse_periode(typed)


@pytest.mark.parametrize(
    ("kode", "before"),
    [
        ("2025", "2024"), ("2025-S1", "2024-S2"), ("2025-S2", "2025-S1"), ("2025-TW1", "2024-TW4"), ("2025-TW2", "2025-TW1"),
        ("2025-TW3", "2025-TW2"), ("2025-TW4", "2025-TW3"), ("2025-01", "2024-12"), ("2025-12", "2025-11"), ("2025-10", "2025-09"),
        ("2025-10-13..2025-10-14", "2025-10-11..2025-10-12"), ("2025-01-01..2025-01-01", "2024-12-31..2024-12-31"),
    ],
)  # fmt: skip
def test_the_period_before_is_of_the_same_kind(kode, before):
    assert parse_periode(kode).sebelum == (
        parse_periode(before) if ".." not in before else Periode(before, *before.split(".."))
    )


def test_before_the_first_year_there_is_none():
    with pytest.raises(InvalidValueError):
        parse_periode("0001").sebelum  # noqa: B018  it is asked for


@pytest.mark.parametrize(
    ("kode", "hari", "wanted"),
    [
        ("2025-TW3", "2025-06-30", False), ("2025-TW3", "2025-07-01", True), ("2025-TW3", "2025-09-30", True),
        ("2025-TW3", "2025-10-01", False),
    ],
)  # fmt: skip
def test_both_ends_of_a_period_count(kode, hari, wanted):
    assert parse_periode(kode).memuat(hari) is wanted


def test_the_year_to_date():
    assert parse_periode("2025-TW1").tahun_berjalan == parse_periode("2025-TW1")
    assert parse_periode("2025-TW3").tahun_berjalan == Periode(
        "2025-01-01..2025-09-30", "2025-01-01", "2025-09-30"
    )
    two = parse_periode("2024-12-01..2025-01-31")
    assert (two.awal_tahun, two.tahun_mulai, two.tahun_akhir) == ("2024-01-01", 2024, 2025)


def test_the_months_and_quarters_of_a_period():
    assert [m.kode for m in parse_periode("2024-12-31..2025-02-01").bulan] == [
        "2024-12",
        "2025-01",
        "2025-02",
    ]
    assert [q.kode for q in parse_periode("2025-S2").triwulan] == ["2025-TW3", "2025-TW4"]
    assert [q.kode for q in parse_periode("2024-12-31..2025-04-01").triwulan] == ["2025-TW1"]
    assert [q.kode for q in parse_periode("2025-01-01..2025-03-30").triwulan] == []
    assert [q.kode for q in parse_periode("2025").triwulan] == [f"2025-TW{n}" for n in range(1, 5)]


@pytest.mark.parametrize(
    ("kode", "wanted"),
    [
        ("2025", True),
        ("2025-S1", True),
        ("2025-TW2", True),
        ("2025-11", False),
        ("2025-01-01..2025-06-30", False),
    ],
)
def test_people_are_published_by_quarters(kode, wanted):
    assert parse_periode(kode).is_published is wanted


@pytest.mark.parametrize(
    ("kode", "name"),
    [
        ("2025", "2025"), ("2025-11", "2025-11"), ("2025-S2", "Semester-II-2025"), ("2025-TW4", "TW-IV-2025"),
        ("2025-10-13..2025-10-14", "2025-10-13_2025-10-14"),
    ],
)  # fmt: skip
def test_how_it_stands_in_the_name_of_a_file(kode, name):
    assert parse_periode(kode).nama_berkas == name


@pytest.mark.parametrize(
    ("hari", "quarter"),
    [
        ("2025-01-01", "TW1"),
        ("2025-03-31", "TW1"),
        ("2025-04-01", "TW2"),
        ("2025-09-30", "TW3"),
        ("2025-10-01", "TW4"),
        ("2025-12-31", "TW4"),
    ],
)
def test_the_quarter_of_a_day(hari, quarter):
    assert quarter_of(hari).kode == f"2025-{quarter}"


@given(st.sampled_from(["2025", "2025-S1", "2025-S2", "2025-TW1", "2025-TW4", "2025-12", "2024-02",
                        "2025-10-13..2025-11-30", "2024-02-29..2024-02-29"]))  # fmt: skip
def test_the_period_before_the_next_one_is_this_one(code):
    period = parse_periode(code)

    assert period.sesudah.mulai == day_after(period.akhir)
    assert period.sesudah.sebelum == period


def test_a_period_that_nothing_can_come_after_is_refused():
    with pytest.raises(InvalidValueError):
        _ = parse_periode("9999").sesudah

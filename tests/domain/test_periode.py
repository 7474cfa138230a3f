from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.periode import parse_periode, year_period


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

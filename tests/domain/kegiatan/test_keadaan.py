"""How a kegiatan stands on a day, at the edges of days, periods and years."""

from dataclasses import dataclass

import pytest

from berdaya_cli.domain.kegiatan.keadaan import (
    UangSumber,
    belongs,
    concerns,
    is_past_schedule,
    is_still_open,
    latest,
    money_by_source,
    pagu_in_force,
)
from berdaya_cli.domain.periode import parse_periode

TW3 = parse_periode("2025-TW3")


@dataclass(frozen=True)
class Row:
    tanggal: str
    status: str = "berjalan"
    sumber_dana: str = "baznas"
    tahun: int = 2025
    jumlah: int = 0


@pytest.mark.parametrize(
    ("hari", "wanted"),
    [
        ("2025-06-30", None),
        ("2025-07-01", 0),
        ("2025-07-02", 1),
        ("2025-07-03", 2),
        ("2026-01-01", 2),
    ],
)
def test_the_latest_row_up_to_a_day_holds(hari, wanted):
    rows = [Row("2025-07-01"), Row("2025-07-02"), Row("2025-07-03")]

    assert latest(rows, hari) == (None if wanted is None else rows[wanted])


def test_of_one_day_the_later_entry_holds():
    first, second = Row("2025-07-01", "selesai"), Row("2025-07-01", "berjalan")

    assert latest([first, second], "2025-07-01") is second


@pytest.mark.parametrize(
    ("selesai", "status", "hari", "wanted"),
    [
        (None, "berjalan", "2030-01-01", False),
        ("2025-07-31", "berjalan", "2025-07-31", False),
        ("2025-07-31", "berjalan", "2025-08-01", True),
        ("2025-07-31", None, "2025-08-01", True),
        ("2025-07-31", "direncanakan", "2025-08-01", True),
        ("2025-07-31", "ditunda", "2025-08-01", True),
        ("2025-07-31", "selesai", "2025-08-01", False),
        ("2025-07-31", "dibatalkan", "2025-08-01", False),
    ],
)
def test_past_its_schedule(selesai, status, hari, wanted):
    assert is_past_schedule(selesai, status, hari) is wanted


@pytest.mark.parametrize(
    ("progress", "wanted"),
    [
        ([], True),
        ([("2025-06-30", "selesai")], False),
        ([("2025-06-30", "dibatalkan")], False),
        ([("2025-06-30", "ditunda")], True),
        ([("2025-07-01", "selesai")], True),
        ([("2025-06-29", "selesai"), ("2025-06-30", "berjalan")], True),
        ([("2025-06-30", "selesai"), ("2025-07-01", "berjalan")], True),
        ([("2025-06-30", "selesai"), ("2025-09-30", "berjalan")], True),
        ([("2025-06-30", "selesai"), ("2025-10-01", "berjalan")], False),
        ([("2025-06-30", "selesai"), ("2025-08-01", "dibatalkan")], False),
    ],
)
def test_without_an_end_it_is_open_until_it_is_closed(progress, wanted):
    rows = [Row(*one) for one in progress]

    assert is_still_open(rows, TW3) is wanted
    assert belongs("2025-01-01", None, rows, TW3) is wanted


@pytest.mark.parametrize(
    ("mulai", "selesai", "happened", "wanted"),
    [
        ("2025-06-01", "2025-06-30", (), False),
        ("2025-06-01", "2025-07-01", (), True),
        ("2025-09-30", "2025-10-05", (), True),
        ("2025-10-01", "2025-10-05", (), False),
        ("2025-10-01", None, (), False),
        ("2025-09-30", None, (), True),
        ("2025-01-01", "2025-02-01", ("2025-06-30",), False),
        ("2025-01-01", "2025-02-01", ("2025-07-01",), True),
        ("2025-01-01", "2025-02-01", ("2025-09-30",), True),
        ("2025-01-01", "2025-02-01", ("2025-10-01", "2025-06-30"), False),
    ],
)
def test_it_concerns_the_periods_that_it_overlaps_or_is_paid_or_held_in(
    mulai, selesai, happened, wanted
):
    assert concerns(mulai, selesai, (), happened, TW3) is wanted
    assert belongs(mulai, selesai, (), TW3) is (wanted and not happened)


@pytest.mark.parametrize(
    ("periode", "wanted"),
    [
        ("2025-TW3", [("baznas", 2025, 2), ("dak", 2025, 5)]),
        ("2025-06", [("baznas", 2025, 1), ("dak", 2025, 5)]),
        ("2025-05", []),
        ("2025-07-01..2026-01-01", [("baznas", 2025, 3), ("dak", 2025, 5), ("baznas", 2026, 9)]),
        ("2024", []),
        ("2026", [("baznas", 2026, 9)]),
    ],
)
def test_of_each_source_and_year_the_latest_pagu_holds(periode, wanted):
    rows = [
        Row("2025-06-30", jumlah=1), Row("2025-06-30", sumber_dana="dak", jumlah=5), Row("2025-09-30", jumlah=2),
        Row("2025-10-01", jumlah=3), Row("2025-12-31", tahun=2026, jumlah=9),
    ]  # fmt: skip

    found = [
        (row.sumber_dana, row.tahun, row.jumlah)
        for row in pagu_in_force(rows, parse_periode(periode))
    ]
    assert found == wanted


def test_spending_is_held_against_the_pagu_of_its_source_and_year():
    pagu = [
        Row("2025-01-01", sumber_dana="apbd", jumlah=100),
        Row("2025-06-01", sumber_dana="apbd", jumlah=80),
        Row("2025-01-01", sumber_dana="bok", jumlah=50),
    ]
    spent = [Row("2024-12-31", sumber_dana="apbd", jumlah=999), Row("2025-02-01", sumber_dana="apbd", jumlah=90), Row("2025-03-01", sumber_dana="baznas", jumlah=5),
             Row("2025-03-01", sumber_dana="bok", jumlah=70), Row("2025-04-01", sumber_dana="bok", jumlah=-40)]  # fmt: skip
    year = parse_periode("2025")

    found = money_by_source(pagu, spent, year)
    assert found == (
        UangSumber("apbd", 2025, 80, 90), UangSumber("baznas", 2025, None, 5), UangSumber("bok", 2025, 50, 30),
    )  # fmt: skip
    assert [m.di_atas_pagu for m in found] == [10, None, None]
    assert [m.tanpa_pagu for m in found] == [None, 5, None]
    assert [m.sisa for m in found] == [None, None, 20]
    half = money_by_source(pagu, spent, parse_periode("2025-TW1"))
    assert half[0] == UangSumber("apbd", 2025, 100, 90)
    assert half[0].sisa == 10


@pytest.mark.parametrize(
    ("spent", "above", "left"), [(79, None, 1), (80, None, None), (81, 1, None)]
)
def test_spending_of_the_very_pagu_is_neither_above_it_nor_leaves_anything(spent, above, left):
    money = UangSumber("apbd", 2025, 80, spent)
    assert (money.di_atas_pagu, money.tanpa_pagu, money.sisa) == (above, None, left)

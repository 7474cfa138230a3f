"""What values come to: the rules of each kind, with the numbers of faults that others had."""

from fractions import Fraction
from functools import reduce
from operator import add

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.indikator.capaian import Capaian, percent_reached
from berdaya_cli.domain.indikator.catatan import PengukuranTercatat, TargetTercatat
from berdaya_cli.domain.indikator.hasil import (
    NOT_REPORTED,
    Hasil,
    TargetBerlaku,
    add_up,
    in_force,
    over_time,
    target_of,
)
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.reference.indikator import IndikatorTercatat
from berdaya_cli.domain.reference.nilai import parse_nilai

LATER = "2030-12-31"
YEAR = parse_periode("2025")
MONTHS = [f"2025-{n:02}" for n in range(1, 13)]


def indikator(jenis="jumlah", satuan="orang", **more):
    plain = {
        "kabupaten": "33.03", "kode": "x", "nama": "X", "definisi": "x", "ukuran": None, "arah": "naik",
        "tingkat": "kabupaten", "fokus": None, "nama_fokus": None, "terlindung": False, "ambang": 10_000,
        "nilai_awal": None, "tahun_awal": None, "judul_awal": None, "layanan": None,
    }  # fmt: skip
    return IndikatorTercatat(**plain | {"jenis": jenis, "satuan": satuan} | more)


def measured(*said):
    """Give rows in the order of their entry: (period, value) or (period, numerator, denominator)."""
    rows = []
    for number, (periode, *values) in enumerate(said, start=1):
        scaled = [None if value is None else parse_nilai(str(value)) for value in values]
        parts = (
            dict(zip(("pembilang", "penyebut"), scaled, strict=True)) if len(scaled) == 2 else {}
        )
        rows.append(
            PengukuranTercatat(
                id=number, indikator="x", periode=periode, tanggal="2026-01-01", judul_sumber=None,
                **parts or {"nilai": scaled[0]},
            )
        )  # fmt: skip
    return in_force(rows)


def targets(*said):
    return [
        TargetTercatat(
            id=number, indikator="x", periode=periode, tanggal=day, judul_sumber="Renja",
            nilai=None if value is None else parse_nilai(str(value)),
        )
        for number, (periode, value, day) in enumerate(said, start=1)
    ]  # fmt: skip


def value(jenis, known, periode="2025", satuan="orang", hari=LATER):
    found = over_time(jenis, known, parse_periode(periode), hari).nilai(indikator(jenis, satuan))
    return None if found is None else Fraction(found, 10_000)


class TestFaultsThatOthersHad:
    """The issues of akvo-rsr by their numbers: cumulative indicators are our kind ``terakhir``."""

    def test_5194_a_cumulative_value_is_that_of_the_last_period_not_the_sum(self):
        known = measured(("2025-TW1", 4), ("2025-TW2", 6), ("2025-TW3", 8))
        assert value("terakhir", known) == 8

    def test_5194_nor_is_it_held_against_the_sum_of_targets(self):
        rows = targets(*((f"2025-TW{n}", n * 2, "2025-01-01") for n in range(1, 5)))
        assert target_of("terakhir", rows, YEAR, LATER).nilai == 8 * 10_000
        assert target_of("jumlah", rows, YEAR, LATER).nilai == 20 * 10_000

    def test_5216_without_any_value_there_is_none_and_nothing_breaks(self):
        assert value("terakhir", {}) is None
        assert value("terakhir", {}, "2025-TW1") is None

    def test_5211_the_last_value_stands_also_after_the_last_period(self):
        known = measured(("2025-TW1", 3), ("2025-TW2", 5))
        assert value("terakhir", known, "2025") == 5
        assert value("terakhir", known, "2026-TW3") == 5

    def test_5211_on_the_last_day_of_a_period_too(self):
        known = measured(("2025-TW2", 5))
        assert value("terakhir", known, "2025-TW2", hari="2025-06-30") == 5

    def test_5212_a_period_without_a_value_carries_the_one_before(self):
        known = measured(("2020", 2), ("2021", 5))
        assert [value("terakhir", known, year) for year in ("2020", "2021", "2022")] == [2, 5, 5]

    def test_5212_of_places_the_last_value_of_each_is_added_so_it_does_not_fall(self):
        bukateja = measured(("2025-TW1", 1), ("2025-TW2", 2))
        kejobong = measured(("2025-TW1", 1))
        sums = [
            add_up(
                over_time("terakhir", known, parse_periode(when), LATER)
                for known in (bukateja, kejobong)
            )
            for when in ("2025-TW1", "2025-TW2")
        ]
        assert [found.pembilang // 10_000 for found in sums] == [2, 3]

    def test_5216_nothing_is_carried_into_a_period_that_has_not_begun(self):
        known = measured(("2025-TW1", 5))
        assert value("terakhir", known, "2025-TW4", hari="2025-09-30") is None

    def test_5239_several_values_of_one_period_replace_each_other(self):
        known = measured(("2025-TW1", 1), ("2025-TW1", 2))
        assert value("terakhir", known) == 2
        assert value("jumlah", known) == 2

    def test_5241_a_late_entry_for_an_earlier_period_changes_no_later_one(self):
        known = measured(
            ("2025-TW1", 1), ("2025-TW1", 2), ("2025-TW2", 3), ("2025-TW2", 5), ("2025-TW1", 3)
        )
        quarters = [value("terakhir", known, f"2025-TW{n}") for n in (1, 2, 3)]
        assert quarters == [3, 5, 5]

    def test_2446_ratios_are_made_anew_from_their_parts(self):
        parts = [Hasil(15 * 10_000, 50 * 10_000), Hasil(15 * 10_000, 50 * 10_000)]
        assert add_up(parts).nilai(indikator("rasio", "%")) == 30 * 10_000

    def test_the_shares_of_iati_flattener_are_a_hundred_percent(self):
        """48.48 + 5 + 40 + 5 + 1.52 is 99.99999999999999 in binary fractions (its CA-3 activity)."""
        shares = ["48.48", "5", "40", "5", "1.52"]
        assert reduce(add, map(float, shares)) == 99.99999999999999  # sum() rounds from 3.12 on
        known = measured(*zip(MONTHS, shares, strict=False))
        found = over_time("jumlah", known, YEAR, LATER)
        assert found.pembilang == 100 * 10_000
        assert percent_reached("naik", found.pembilang, 100 * 10_000) == 10_000


class TestOverTime:
    def test_what_is_reported_for_a_quarter_stands_for_its_months(self):
        known = measured(("2025-10", 3), ("2025-11", 4), ("2025-TW4", 10), ("2025-07", 1))
        assert value("jumlah", known) == 11
        assert value("jumlah", known, "2025-10") == 3

    def test_what_is_missing_is_named_but_not_what_is_not_over(self):
        found = over_time("jumlah", measured(("2025-07", 1)), YEAR, "2025-09-15")
        assert [one.kode for one in found.kosong] == ["2025-S1", "2025-08"]

    def test_a_value_that_is_taken_back_is_not_reported(self):
        known = measured(("2025-10", 3), ("2025-10", None))
        assert value("jumlah", known) is None
        assert over_time("jumlah", known, YEAR, LATER) == NOT_REPORTED

    def test_none_is_not_the_same_as_not_reported(self):
        assert value("jumlah", measured(("2025-10", "nihil"))) == 0

    def test_days_that_are_no_calendar_period_take_what_lies_within(self):
        known = measured(("2025-10", 3), ("2025-11", 4), ("2025-12", 5))
        assert value("jumlah", known, "2025-10-01..2025-11-30") == 7
        assert value("jumlah", known, "2025-10-02..2025-11-30") == 4

    def test_different_things_do_not_add_up(self):
        known = measured(("2025-TW1", 3), ("2025-TW2", 4))
        assert value("unik", known) is None
        assert value("unik", known, "2025-TW2") == 4
        assert value("unik", measured(("2025", 5)), "2025-01-01..2025-12-31") == 5

    def test_nothing_is_divided_by_nothing(self):
        assert value("rasio", measured(("2025-TW1", 0, 0)), satuan="%") is None
        assert value("rasio", measured(("2025-TW1", 0, 0), ("2025-TW2", 1, 4)), satuan="%") == 25

    @pytest.mark.parametrize(
        ("satuan", "shown"),
        [("%", 25), ("per 1.000 penduduk", 250), ("per 100 keluarga", 25), ("orang per kali", "0.25"),
         ("per 100.000 kelahiran", 25_000)],
    )  # fmt: skip
    def test_the_unit_says_by_what_a_ratio_is_multiplied(self, satuan, shown):
        assert value("rasio", measured(("2025", 1, 4)), satuan=satuan) == Fraction(shown)


AMOUNTS = st.lists(st.integers(0, 10**9), min_size=1, max_size=12)


@given(AMOUNTS, st.randoms(use_true_random=False), st.integers(1, 10**9))
def test_splitting_or_reordering_rows_changes_no_attainment_of_a_sum(amounts, chance, target):
    months = list(zip(MONTHS, amounts, strict=False))
    whole = measured(("2025", sum(amounts)))
    shuffled = months.copy()
    chance.shuffle(shuffled)
    found = [over_time("jumlah", known, YEAR, LATER).pembilang for known in
             (whole, measured(*months), measured(*shuffled))]  # fmt: skip
    assert len(set(found)) == 1
    assert len({percent_reached("naik", one, target * 10_000) for one in found}) == 1


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 10**6)), min_size=1, max_size=12))
def test_ratios_from_parts_are_that_of_the_whole(parts):
    monthly = measured(*((month, a, b) for month, (a, b) in zip(MONTHS, parts, strict=False)))
    whole = measured(("2025", sum(a for a, _b in parts), sum(b for _a, b in parts)))
    one = indikator("rasio", "%")
    assert over_time("rasio", monthly, YEAR, LATER).nilai(one) == over_time(
        "rasio", whole, YEAR, LATER
    ).nilai(one)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*MONTHS, "2025-TW1", "2025-TW3", "2025-S2", "2025"]),
            st.integers(0, 99),
        )
    )
)
def test_no_day_counts_twice_in_a_sum(said):
    known = measured(*said)
    used = [parse_periode(row) for row in known]
    counted = []

    def leaves(periode):
        if periode.kode in known:
            counted.append(periode)
            return
        for part in periode.bagian:
            leaves(part)

    leaves(YEAR)
    expected = sum(known[one.kode].pembilang for one in counted)
    found = over_time("jumlah", known, YEAR, LATER)
    assert (found.pembilang or 0) == expected
    assert bool(used) == found.reported


class TestTargets:
    def test_the_first_holds_before_it_was_written_down_a_later_one_since_its_day(self):
        rows = targets(("2025", 800, "2026-01-08"), ("2025", 900, "2026-02-01"))
        early = target_of("jumlah", rows, YEAR, "2025-12-31")
        late = target_of("jumlah", rows, YEAR, "2026-03-01")
        assert (early.nilai, early.awal) == (800 * 10_000, 800 * 10_000)
        assert (late.nilai, late.awal) == (900 * 10_000, 800 * 10_000)

    def test_one_that_is_taken_back_holds_no_longer(self):
        rows = targets(("2025", 800, "2025-01-08"), ("2025", None, "2025-02-01"))
        assert target_of("jumlah", rows, YEAR, LATER) is None

    def test_of_parts_the_whole_has_one_only_where_each_has(self):
        rows = targets(*((f"2025-TW{n}", 10, "2025-01-01") for n in (1, 2, 3)))
        assert target_of("jumlah", rows, YEAR, LATER) is None
        assert target_of("rasio", rows, YEAR, LATER) is None


def line(nilai, target, arah="naik", ambang=10_000):
    one = indikator(arah=arah, ambang=ambang)
    aimed = None if target is None else TargetBerlaku(target * 10_000, target * 10_000, YEAR)
    found = NOT_REPORTED if nilai is None else Hasil(nilai * 10_000)
    return Capaian(indikator=one, periode=YEAR, ini=found, sd=found, target=aimed)


@pytest.mark.parametrize(
    ("nilai", "target", "arah", "persen", "keadaan"),
    [
        (612, 800, "naik", 7650, "di-bawah"),
        (800, 800, "naik", 10_000, "sesuai"),
        (900, 800, "naik", 11_250, "di-atas"),
        (1, 3, "naik", 3333, "di-bawah"),
        (2, 3, "naik", 6667, "di-bawah"),
        (8, 10, "turun", 12_000, "di-atas"),
        (10, 10, "turun", 10_000, "sesuai"),
        (12, 10, "turun", 8000, "di-bawah"),
        (30, 10, "turun", 0, "di-bawah"),
        (0, 0, "turun", None, "sesuai"),
        (1, 0, "turun", None, "di-bawah"),
        (5, 0, "naik", None, "sesuai"),
        (None, 800, "naik", None, "belum-dilaporkan"),
        (612, None, "naik", None, "tanpa-target"),
    ],
)
def test_how_far_a_target_is_reached(nilai, target, arah, persen, keadaan):
    found = line(nilai, target, arah)
    assert (found.persen, found.keadaan) == (persen, keadaan)


def test_within_its_band_nothing_is_to_be_said():
    assert line(720, 800, ambang=9000).keadaan == "sesuai"
    assert line(719, 800, ambang=9000).keadaan == "di-bawah"

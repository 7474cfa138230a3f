"""Figures worth a second look: what each rule finds, and what it leaves alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.indikator.perlu_dicek import (
    FEWEST_LIKE,
    AngkaKegiatan,
    Kejadian,
    Lazim,
    inspect,
    look_again,
)

PLAIN = AngkaKegiatan(
    id=1, uid="u", nama="Senam", fokus="lansia", pelaksana="dinsos", kecamatan=("33.03.03",), mulai="2025-03-01",
    lewat=False, status="berjalan", realisasi=None, pagu=None, fisik=None, penerima_manfaat=None,
)  # fmt: skip
USUAL = Lazim.of([20, 25, 30, 30, 35, 40, 40, 45, 50, 60])


def held(*said):
    """Give occurrences: day, all, men, women, and who lives there if that is known."""
    return tuple(
        Kejadian(day, (*people[:3], None, None, None, None), people[3] if people[3:] else None)
        for day, *people in said
    )


def found(one, usual=USUAL):
    return [
        (tanda.jenis, dict(tanda.angka))
        for tanda in look_again(one, {"lansia": usual} if usual else {})
    ]


@pytest.mark.parametrize(
    ("realisasi", "pagu", "fisik", "jenis"),
    [
        (9750, 10_000, 800, "uang-mendahului"),
        (5800, 10_000, 800, "uang-mendahului"),
        (5799, 10_000, 800, None),
        (4471, 10_000, 10_000, "pekerjaan-mendahului"),
        (5001, 10_000, 10_000, None),
        (9750, 10_000, None, None),
        (9750, None, 800, None),
        (None, 10_000, 10_000, None),
        (0, 0, 10_000, None),
    ],
)
def test_money_and_work(realisasi, pagu, fisik, jenis):
    said = [
        one for one, _figures in found(replace(PLAIN, realisasi=realisasi, pagu=pagu, fisik=fisik))
    ]
    assert said == ([jenis] if jenis else [])


def test_more_people_than_live_there():
    one = replace(
        PLAIN,
        kejadian=held(
            ("2025-10-01", 300_000, None, None, 5200), ("2025-11-01", 30, None, None, 5200)
        ),
    )
    assert found(one) == [("peserta-di-atas-penduduk", {"jumlah": 300_000, "penduduk": 5200})]


def test_a_count_that_is_far_from_the_like():
    one = replace(
        PLAIN, kejadian=held(("2025-10-01", 3200, None, None), ("2025-11-01", 41, None, None))
    )
    assert (
        found(one) == [("jauh-dari-biasanya", {"jumlah": 3200, "rendah": 25, "tinggi": 60})]
        or found(one)[0][1]["jumlah"] == 3200
    )
    assert found(one, None) == []


@pytest.mark.parametrize("people", [0, 10, 20, 60, 100, 120, None])
def test_what_is_near_enough_is_left_alone(people):
    assert found(replace(PLAIN, kejadian=held(("2025-10-01", people, None, None)))) == []


@given(st.lists(st.integers(1, 10**6), max_size=FEWEST_LIKE - 1))
def test_under_eight_nothing_is_usual(values):
    assert Lazim.of(values) is None


@given(st.lists(st.integers(1, 10**6), min_size=FEWEST_LIKE, max_size=60))
def test_nothing_within_what_is_usual_is_far(values):
    usual = Lazim.of(values)
    assert not any(
        usual.is_far(value)
        for value in range(
            usual.rendah, usual.tinggi + 1, max(1, (usual.tinggi - usual.rendah) // 50)
        )
    )
    assert sum(usual.is_far(value) for value in values) <= len(values) / 2


def test_a_month_that_is_copied_from_the_one_before():
    same = held(("2025-10-06", 41, 13, 28), ("2025-11-06", 41, 13, 28))
    assert found(replace(PLAIN, kejadian=same)) == [
        ("bulan-disalin", {"bulan": 202_511, "jumlah": 41})
    ]
    across = held(("2025-12-06", 41, 13, 28), ("2026-01-09", 41, 13, 28))
    assert [one for one, _f in found(replace(PLAIN, kejadian=across))] == ["bulan-disalin"]


@pytest.mark.parametrize(
    "rows",
    [
        held(("2025-10-06", 41, 13, 28), ("2025-12-06", 41, 13, 28)),
        held(("2025-10-06", 41, 13, 28), ("2025-11-06", 41, 14, 27)),
        held(("2025-10-06", 40, None, None), ("2025-11-06", 40, None, None)),
        held(("2025-10-06", 8, 3, 5), ("2025-11-06", 8, 3, 5)),
        held(("2025-10-06", 41, 13, 28), ("2025-10-20", 41, 13, 28)),
    ],
)
def test_months_that_may_be_alike_by_chance(rows):
    assert found(replace(PLAIN, kejadian=rows), None) == []


def test_spending_of_which_nothing_is_reported():
    spent = replace(PLAIN, lewat=True, realisasi=5_000_000, pagu=10_000_000)
    assert found(spent) == [("belanja-tanpa-peserta", {"realisasi": 5_000_000})]
    for told in (
        {"lewat": False}, {"realisasi": 4_990_000}, {"penerima_manfaat": 30}, {"fisik": 8000},
        {"kejadian": held(("2025-10-06", 0, None, None))}, {"status": "dibatalkan"},
    ):  # fmt: skip
        assert found(replace(spent, **told)) == [], told


def test_what_an_inspector_asks_about():
    one = replace(
        PLAIN,
        belanja=(("2025-04-01", 1_000_000), ("2025-12-20", 4_000_000), ("2025-12-28", 2_000_000)),
    )
    assert [(tanda.jenis, tanda.sidik) for tanda in inspect(one)] == [
        ("angka-bulat", "jumlah=7000000 kali=3"),
        ("menumpuk-desember", "bagian=8571 jumlah=6000000 tahun=2025"),
    ]
    assert list(inspect(replace(one, mulai="2025-11-01", belanja=one.belanja[:2]))) == []


def test_two_far_ones_do_not_hide_each_other():
    usual = Lazim.of([101, 102, 103, 104, 105, 106, 107, 1_000, 10_500], one_thing=True)
    assert usual is not None
    assert usual.is_far(1_000)
    assert usual.is_far(10_500)
    assert (usual.rendah, usual.tinggi) == (101, 107)

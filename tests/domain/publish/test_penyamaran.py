"""Hiding small counts: nobody who knows the rule can tell a hidden one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.publish.penyamaran import (
    Cacah,
    Kubus,
    SelPeserta,
    parse_k,
    public_periode,
    samarkan,
)

NOTHING = (None,) * len(GROUPS)


def counts(**known):
    return tuple(known.get(name) for name in GROUPS)


def shown(cell, k=5):
    return {name: c.tampil for name, c in zip(GROUPS, samarkan(cell, k), strict=True)}


def possible(cells, k):
    """Group raw cells by what is published of them: all that an attacker can tell apart."""
    seen = {}
    for cell in cells:
        seen.setdefault(samarkan(cell, k), []).append(cell)
    return seen


def pinned(cells, k):
    """Give the published cells in which a hidden count can have one value only."""
    return [
        (published, name)
        for published, raw in possible(cells, k).items()
        for n, name in enumerate(GROUPS)
        if published[n].samar and len({cell[n] for cell in raw}) == 1
    ]


@pytest.mark.parametrize("k", [5, 6, 11])
def test_no_hidden_count_of_men_and_women_can_be_told(k):
    """Also not by somebody who knows that everybody was counted by sex."""
    sexes = [
        counts(jumlah=whole, laki_laki=men, perempuan=whole - men)
        for whole in range(3 * k)
        for men in range(whole + 1)
    ]
    assert pinned(sexes, k) == []


@pytest.mark.parametrize("k", [5, 6, 11])
def test_no_hidden_count_can_be_told_where_some_were_not_counted_by_sex(k):
    sexes = [
        counts(jumlah=whole, laki_laki=men, perempuan=women)
        for whole in range(3 * k)
        for men in range(whole + 1)
        for women in range(whole + 1 - men)
    ]
    assert pinned(sexes, k) == []


@pytest.mark.parametrize("k", [5, 11])
def test_so_few_as_were_not_counted_by_sex_cannot_be_told(k):
    """They may be those of one kegiatan."""
    for whole in range(4 * k):
        for men in range(whole + 1):
            for women in range(whole + 1 - men):
                told = shown(counts(jumlah=whole, laki_laki=men, perempuan=women), k)
                known = all(isinstance(told[n], int) for n in ("jumlah", "laki_laki", "perempuan"))
                assert not (known and 0 < whole - men - women < k)


@pytest.mark.parametrize("k", [5, 6, 11])
def test_no_hidden_part_can_be_told_from_another_that_excludes_it(k):
    """Nobody is a child and elderly at once, which an attacker knows."""
    parts = [
        counts(jumlah=whole, anak=anak, lansia=lansia)
        for whole in range(3 * k)
        for anak in range(whole + 1)
        for lansia in range(whole + 1 - anak)
    ]
    assert pinned(parts, k) == []


@pytest.mark.parametrize("k", [5, 11])
def test_no_hidden_part_of_a_known_whole_can_be_told(k):
    parts = [
        counts(jumlah=whole, disabilitas=part)
        for whole in range(3 * k)
        for part in range(whole + 1)
    ]
    assert pinned(parts, k) == []


def test_none_nothing_and_few_stay_three_values():
    assert shown(counts(jumlah=0, laki_laki=0))["laki_laki"] == 0
    assert shown(counts(jumlah=4))["jumlah"] == "<5"
    assert shown(counts(jumlah=4), k=11)["jumlah"] == "<11"
    assert shown(NOTHING) == dict.fromkeys(GROUPS)
    assert shown(counts(jumlah=5))["jumlah"] == 5


def test_what_would_give_a_hidden_count_back_is_hidden_too():
    told = shown(counts(jumlah=100, laki_laki=3, perempuan=97, lansia=98, anak=2))

    assert told == {
        "jumlah": 100, "laki_laki": "<5", "perempuan": "x", "disabilitas": None, "lansia": "x",
        "anak": "<5", "pemuda": None,
    }  # fmt: skip


def test_in_a_small_whole_no_mark_tells_which_part_is_small():
    assert shown(counts(jumlah=6, laki_laki=1, perempuan=5)) == {
        **dict.fromkeys(GROUPS), "jumlah": 6, "laki_laki": "x", "perempuan": "x",
    }  # fmt: skip


@given(
    st.lists(st.integers(0, 40) | st.none(), min_size=len(GROUPS), max_size=len(GROUPS)),
    st.integers(5, 20),
)
def test_nothing_small_is_ever_shown(cell, k):
    for count, raw in zip(samarkan(tuple(cell), k), cell, strict=True):
        assert count.tampil in {raw, f"<{k}", "x"}
        assert not (raw and raw < k and count.tampil == raw)
        assert (count.tampil is None) == (raw is None)


def cube(*people, k=5, kabupaten="33.03"):
    return Kubus(
        k,
        tuple(
            SelPeserta(
                kabupaten=kabupaten, periode=periode, kecamatan=kecamatan, fokus=fokus,
                cacah=samarkan(counts(jumlah=jumlah), k),
            )
            for periode, kecamatan, fokus, jumlah in people
        ),
    )  # fmt: skip


def test_a_sum_is_made_of_what_is_published_only():
    kubus = cube(
        ("2025-TW1", "a", "rppa", 10), ("2025-TW1", "b", "rppa", 3), ("2025-TW1", None, "rppa", 7),
        ("2025-TW2", "a", "rppa", 100), ("2025-TW1", "b", "lansia", 0), ("2025-TW2", "c", "x", None),
    )  # fmt: skip

    def total(*periods, **scope):
        return kubus.jumlah(periods, **scope)[0].tampil

    assert total("2025-TW1", "2025-TW2") == 117
    assert total("2025-TW1") == 17
    assert total("2025-TW1", kecamatan="a") == 10
    assert total("2025-TW1", kecamatan="") == 7
    assert total("2025-TW1", kecamatan="a", fokus="lansia") is None
    assert total("2025-TW1", fokus="lansia") == 0
    assert total("2025-TW2", fokus="x") is None
    assert total("2025-TW3") is None


def test_a_sum_is_of_one_regency():
    here = cube(("2025-TW1", None, "rppa", 10))
    there = cube(("2025-TW1", None, "rppa", 1000), kabupaten="33.04")
    both = Kubus(5, here.sel + there.sel)

    assert both.of("33.03").jumlah(["2025-TW1"], kecamatan="")[0].tampil == 10


def test_a_sum_of_hidden_counts_is_hidden_and_not_nothing():
    kubus = cube(("2025-TW1", "a", "rppa", 3), ("2025-TW1", "b", "rppa", 0))

    assert kubus.jumlah(["2025-TW1"])[0] == Cacah(None, "x")
    assert kubus.jumlah(["2025-TW1"], kecamatan="a")[0] == Cacah(None, "<5")


@pytest.mark.parametrize("text", ["4", "0", "-5", "lima", "5,0", "1001", "", "\u0665"])
def test_an_office_cannot_publish_less_than_is_safe(text):
    with pytest.raises(InvalidValueError):
        parse_k(text)
    assert [parse_k(least) for least in ("5", "11", "1000")] == [5, 11, 1000]


@pytest.mark.parametrize(
    ("today", "wanted"),
    [
        ("2026-01-01", "2025"),
        ("2026-03-31", "2025"),
        ("2026-04-01", "2026"),
        ("2026-12-31", "2026"),
    ],
)
def test_the_public_gets_the_year_of_the_last_quarter_that_is_over(today, wanted):
    assert public_periode(today) == wanted


@pytest.mark.parametrize(("whole", "mark"), [(9, "x"), (10, "<5"), (11, "<5"), (14, "<5")])
def test_a_small_part_says_so_from_twice_the_smallest_count_on(whole, mark):
    assert shown(counts(jumlah=whole, lansia=3))["lansia"] == mark

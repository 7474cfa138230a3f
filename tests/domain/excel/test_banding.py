"""Three values, one rule: what the form says, what it said last, what the record says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.excel.banding import compare, gone_sources
from berdaya_cli.domain.excel.baris_masuk import NilaiDana, flat, is_another

WORDS = st.sampled_from(["a", "b", "c", None])
NAMES = ("uraian", "program", "hasil", "kendala", "tindak_lanjut", "sub_kegiatan")
ROWS = st.fixed_dictionaries(dict.fromkeys(NAMES, WORDS))
SUMS = st.fixed_dictionaries(
    dict.fromkeys(
        ("jumlah", "lansia", NilaiDana("realisasi", "bok"), NilaiDana("pagu", "bok")),
        st.integers(0, 9),
    )
)


def names(rows):
    return {row.nama for row in rows}


@given(form=ROWS, dasar=ROWS, data=ROWS, pakai=st.sampled_from([None, "form", "data"]))
def test_every_value_meets_one_fate(form, dasar, data, pakai):
    banding = compare(form, dasar, data, pakai)
    changed_there = {name for name in NAMES if form[name] not in {dasar[name], data[name]}}
    changed_here = {name for name in NAMES if data[name] != dasar[name]}

    only_there, both = changed_there - changed_here, changed_there & changed_here
    assert names(banding.diambil) == only_there | (both if pakai == "form" else set())
    assert names(banding.konflik) == (both if pakai is None else set())
    assert names(banding.dibiarkan) == (both if pakai == "data" else set())
    assert banding.mundur == ()


@given(form=SUMS, data=SUMS)
def test_sums_fall_only_on_purpose(form, data):
    taken = compare(form, data, data, None)
    fallen = {name for name in form if form[name] < data[name] and name != NilaiDana("pagu", "bok")}

    assert names(taken.mundur) == fallen
    assert names(taken.diambil) == {name for name in form if form[name] != data[name]} - fallen
    assert names(compare(form, data, data, "form").diambil) >= fallen


@given(form=ROWS, data=ROWS)
def test_a_table_that_was_never_seen_fills_in_and_overwrites_nothing(form, data):
    banding = compare(form, None, data, None)

    assert all(row.data is None for row in banding.diambil)
    assert all(row.form is not None for row in banding.konflik)


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [("selesai", "berjalan", True), ("berjalan", "selesai", False), (None, "berjalan", False)],
)
def test_a_status_goes_back_only_on_purpose(before, now, told):
    banding = compare({"status": now}, {"status": before}, {"status": before}, None)

    assert bool(banding.mundur) == told


def test_money_is_named_by_its_source_wherever_it_stands():
    one = flat(
        {
            "sumber_dana_1": "bok",
            "pagu_1": 5,
            "realisasi_1": None,
            "sumber_dana_2": "dak",
            "pagu_2": 7,
        }
    )
    other = flat({"sumber_dana_1": "dak", "pagu_1": 7, "sumber_dana_2": "bok", "pagu_2": 5})

    assert one == other == {NilaiDana("pagu", "bok"): 5, NilaiDana("pagu", "dak"): 7}
    assert gone_sources({NilaiDana("pagu", "dak"): 7}, one) == ("bok",)
    assert gone_sources(one, None) == ()


BASE = {
    "nama": "Posyandu lansia",
    "fokus": "lansia",
    "lokasi": "33.03.03",
    "tanggal_mulai": "2025-10-13",
    "pelaksana": "dinsos",
}


@pytest.mark.parametrize(
    ("changes", "another"),
    [
        ({"nama": "Posyandu lansia Kejobong"}, False),
        ({"nama": "Posyandu lansia Kejobong", "tanggal_mulai": "2025-10-14"}, False),
        ({"nama": "Senam pagi", "tanggal_mulai": "2025-11-01"}, True),
        ({"nama": "Senam pagi"}, False),
        ({"tanggal_mulai": "2025-11-01", "lokasi": "33.03.04", "fokus": "rppa"}, False),
        ({"nama": "Posyandu remaja", "lokasi": "33.03.04", "fokus": "rppa"}, True),
    ],
)
def test_a_corrected_row_is_told_from_another_one(changes, another):
    assert is_another(BASE | changes, BASE) == another

"""Three values, one rule: what the form says, what it said last, what the record says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.excel.banding import compare, gone_sources, shares_changed
from berdaya_cli.domain.excel.baris_masuk import (
    DESCRIBING,
    KEY,
    MONEY,
    PAPERS,
    PEOPLE,
    PROGRESS,
    SOURCES,
    BarisMasuk,
    NilaiDana,
    dump_isi,
    flat,
    is_another,
    other_keys,
    read_isi,
)

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


@pytest.mark.parametrize(
    ("name", "said", "now", "taken"),
    [
        ("lokasi", "33.03.03", "33.03.03.2001", False),
        ("lokasi", "33.03.03", "33.03.03.2001;33.03.03.2002", True),
        ("lokasi", "33.03.04", "33.03.03.2001", True),
        ("lokasi", "", "33.03.03.2001", True),
        ("lokasi", "33.03.03", "33.03.034", True),
        ("nama", "POSYANDU lansia", "Posyandu Lansia", False),
        ("nama", "Posyandu", "Posyandu Lansia", True),
        ("mitra", "", "pln", False),
        ("mitra", "pmi", "pln", True),
        ("uraian", "", "panjang", True),
    ],
)
def test_a_table_that_says_less_exactly_what_is_known_changes_nothing(name, said, now, taken):
    assert names(compare({name: said}, None, {name: now}, "form").diambil) == {name} & (
        {name} if taken else set()
    )
    assert names(compare({name: said}, {name: "lain"}, {name: now}, "form").diambil) == {name}


def test_only_sums_to_date_grow_in_a_table_that_was_never_seen():
    grown = {
        "jumlah": 9,
        NilaiDana("realisasi", "bok"): 9,
        NilaiDana("pagu", "bok"): 9,
        "penerima_manfaat": 9,
    }
    banding = compare(grown, None, dict.fromkeys(grown, 5), None)

    assert names(banding.diambil) == {"jumlah", NilaiDana("realisasi", "bok")}
    assert names(banding.konflik) == {NilaiDana("pagu", "bok"), "penerima_manfaat"}
    assert names(compare(grown, None, dict.fromkeys(grown, 10), None).konflik) == set(grown)


@pytest.mark.parametrize(
    "name", ["hasil", "kendala", "tindak_lanjut", "uraian", "mitra", "status", "jumlah"]
)
def test_an_emptied_cell_empties_what_describes_and_nothing_that_is_counted(name):
    taken = compare({name: None}, {name: "x"}, {name: "x"}, None)

    assert names(taken.diambil) == {name} - {"status", "jumlah"}
    assert names(compare({name: None}, {}, {name: "x"}, "form").diambil) == set()


def test_a_source_of_money_is_gone_that_had_an_amount():
    assert gone_sources(
        {}, {NilaiDana("pagu", "bok"): 0, NilaiDana("pagu", "dak"): 5, "jumlah": 5}
    ) == ("dak",)


@pytest.mark.parametrize(("tahun", "money"), [(2024, False), (2025, True), (2026, False)])
def test_what_was_said_of_money_holds_for_its_year(tahun, money):
    said = dump_isi({"tahun": 2025, "nama": "Posyandu", "sumber_dana_2": "bok", "realisasi_2": 7})

    assert read_isi(said, tahun) == {"nama": "Posyandu"} | (
        {NilaiDana("realisasi", "bok"): 7} if money else {}
    )


def test_every_value_of_a_row_is_compared():
    row = dict.fromkeys((*DESCRIBING, *PROGRESS, *PEOPLE), 1)

    assert flat(row) == row
    assert set(row) | set(PAPERS) | {"baris", "bukti", "hari", "peserta_tempat", "tahun", "uid"} | {
        f"{what}_{n}" for what in ("sumber_dana", *MONEY) for n in SOURCES
    } == set(BarisMasuk._fields)


@pytest.mark.parametrize("name", KEY)
def test_what_tells_kegiatan_apart(name):
    assert other_keys(BASE | {name: "lain"}, BASE) == (name,)
    assert other_keys({name: "lain"}, {}) == (name,)
    assert other_keys({}, BASE) == ()


@given(
    sent=SUMS,
    answers=st.lists(st.tuples(st.integers(0, 2), SUMS), min_size=1, max_size=5),
    pakai=st.sampled_from([None, "jumlah"]),
)
def test_forms_of_several_places_never_lose_what_one_of_them_reported(sent, answers, pakai):
    """Three forms went out with the same values; each may come back more than once."""
    data, last = dict(sent), [dict(sent)] * 3
    for who, more in answers:
        said = {name: last[who][name] + count for name, count in more.items()}
        others = [shares_changed(sent, one) for n, one in enumerate(last) if n != who]
        banding = compare(said, last[who], data, pakai, frozenset().union(*others))
        asked = names(banding.bersama) | names(banding.konflik) | names(banding.mundur)
        taken = {beda.nama: beda.form for beda in banding.diambil}
        for name in said.keys() - asked - {NilaiDana("pagu", "bok")}:
            grown = said[name] - last[who][name]
            assert taken.get(name, data[name]) == data[name] + grown
        pagu = NilaiDana("pagu", "bok")
        if pakai == "jumlah":
            assert asked <= {pagu}
        if pagu not in asked:  # equal pagu of two forms is one pagu, and said to be
            told = names(banding.sepakat)
            assert said[pagu] in {taken.get(pagu, data[pagu]), last[who][pagu]}
            assert (said[pagu] == data[pagu] != last[who][pagu]) <= (pagu in told)
        if not asked:
            data, last[who] = data | taken, said
    if pakai == "jumlah":
        for name in sent.keys() - {NilaiDana("pagu", "bok")}:
            assert data[name] == sent[name] + sum(one[name] - sent[name] for one in last)


def test_the_same_sum_in_two_forms_is_asked_for_once():
    money = NilaiDana("realisasi", "bok")
    both = {money: 4}
    assert names(compare(both, {}, both, None, {money}).bersama) == {money}
    assert not compare(both, {}, both, "data", {money}).is_news
    (taken,) = compare(both, {}, both, "jumlah", {money}).diambil
    assert (taken.data, taken.form) == (4, 8)
    assert not compare(both, both, both, None, {money}).is_news
    assert not compare({money: None}, {}, both, None, {money}).is_news

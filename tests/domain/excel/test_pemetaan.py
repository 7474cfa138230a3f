"""Answers that are kept: a closed list of fields and bodies, bounded, and never of people."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, PersonalDataError
from berdaya_cli.domain.excel.kepala_tabel import find_heading
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.pemetaan import (
    DROPPED,
    LONGEST,
    LONGEST_KEY,
    LONGEST_NAME,
    MOST_ANSWERS,
    Pemetaan,
    can_be_kept,
    fingerprint,
    read_isi,
)

SIDIK = fingerprint(["kegiatan", "satker"])
HEAD = ["Kegiatan", "Fokus", "Kecamatan", "Satker", "Catatan"]


def kept(**parts):
    return Pemetaan(**{"nama": "LRFK", "sidik": SIDIK, "kolom": {"satker": "pelaksana"}} | parts)


def heading(head, answers, said=None):
    return find_heading([(1, head)], (), said or {}, answers)


def known_by(head):
    return heading(head, {}).sidik


def test_the_order_of_columns_does_not_change_the_fingerprint():
    assert known_by(HEAD) == known_by(HEAD[::-1])
    assert known_by(HEAD) != known_by([*HEAD, "Ket. lain"])
    assert known_by(["KEGIATAN ", "fokus", "Kecamatan", "Satker", "Catatan"]) == known_by(HEAD)


def test_an_answer_says_what_an_unknown_column_is():
    found = heading(HEAD, {known_by(HEAD): {"satker": "pelaksana", "catatan": DROPPED}})

    assert (found.kolom["pelaksana"], found.asing) == (3, ())


def test_an_answer_to_another_heading_says_nothing():
    assert heading([*HEAD, "Lain"], {known_by(HEAD): {"satker": "pelaksana"}}).asing == (3, 4, 5)


def test_an_answer_changes_nothing_of_what_is_understood():
    answers = {known_by(HEAD): {"kegiatan": "uraian", "fokus": DROPPED, "satker": "pelaksana"}}
    found = heading(HEAD, answers)

    assert (found.kolom["nama"], found.kolom["fokus"], found.asing) == (0, 1, (4,))


@pytest.mark.parametrize("people", ["NIK", "Nama Peserta", "No. HP", "Alamat", "Daftar Nama"])
def test_an_answer_opens_no_column_of_people(people):
    head = [*HEAD, people]
    key = heading(head, {}).kunci[5]
    found = heading(head, {known_by(head): {key: "uraian", "satker": "pelaksana"}})

    assert found.orang == (5,)
    assert not can_be_kept(key, lembaga=False)


def test_of_two_columns_that_are_said_to_be_one_the_second_is_reported():
    answers = {known_by(HEAD): {"satker": "pelaksana", "catatan": "pelaksana"}}

    assert heading(HEAD, answers).ganda == (4,)


def test_what_the_user_says_now_goes_before_an_answer():
    answers = {known_by(HEAD): {"satker": "pelaksana"}}

    assert heading(HEAD, answers, {"satker": "mitra_1"}).kolom["mitra_1"] == 3


@pytest.mark.parametrize(
    "parts",
    [
        {"nama": " "},
        {"nama": "a" * (LONGEST_NAME + 1)},
        {"nama": "a\x1b[2J"},
        {"sidik": "ab"},
        {"sidik": SIDIK.upper()},
        {"kolom": {}},
        {"kolom": {"satker": "pelaksana; DROP"}},
        {"kolom": {"satker": "kode "}},
        {"kolom": {"": "pelaksana"}},
        {"kolom": {"Satker": "pelaksana"}},
        {"kolom": {"a" * (LONGEST_KEY + 1): "pelaksana"}},
        {"kolom": {f"k{n}": "pelaksana" for n in range(MOST_ANSWERS + 1)}},
        {"kolom": {"nama": "nama"}},
        {"kolom": {"nama peserta": "uraian"}},
        {"lembaga": {"dinsos pbg": "../dinsos"}},
        {"lembaga": {"dinsos pbg": ""}},
    ],
)
def test_what_says_more_than_it_may_is_refused(parts):
    with pytest.raises(InvalidValueError, match="tidak dapat dipakai"):
        kept(**parts)


def test_what_is_just_within_the_bounds_is_kept():
    assert (LONGEST_NAME, LONGEST_KEY, MOST_ANSWERS, LONGEST) == (80, 200, 100, 40_000)
    many = {f"k{n}": "uraian" for n in range(MOST_ANSWERS)}
    for parts in ({"nama": "a" * 80}, {"kolom": {"a" * 200: "uraian"}}, {"kolom": many}):
        assert kept(**parts)
    lembaga = {f"{n:03}{'a' * 190}": "d" * 60 for n in range(MOST_ANSWERS)}
    row = kept(kolom={f"{n:03}{'b' * 70}": "uraian" for n in range(MOST_ANSWERS)}, lembaga=lembaga)
    exact = row.isi + " " * (LONGEST - len(row.isi))
    assert read_isi(row.nama, SIDIK, exact) == row
    with pytest.raises(InvalidValueError):
        read_isi(row.nama, SIDIK, exact + " ")


def test_answers_in_words():
    row = kept(kolom={"satker": "pelaksana", "catatan": DROPPED}, lembaga={"dinsos pbg": "dinsos"})

    assert row.words() == ("satker = Pelaksana", "catatan = dilewati", "dinsos pbg = dinsos")


@pytest.mark.parametrize(
    ("key", "lembaga", "can"),
    [
        ("satker", False, True), ("nama", False, False), ("nik", False, False), ("nama", True, True),
        ("dinas sosial", True, True), ("3303010101010001", True, False), ("Satker", False, False),
    ],
)  # fmt: skip
def test_which_words_can_be_asked_for(key, lembaga, can):
    assert can_be_kept(key, lembaga=lembaga) == can


def test_the_word_that_cannot_be_is_named_and_a_number_of_a_person_masked():
    with pytest.raises(InvalidValueError, match="'a; b' bukan nama kolom"):
        kept(kolom={"satker": "a; b"})
    with pytest.raises(InvalidValueError, match=r"'33\*+01' bukan nama kolom"):
        kept(kolom={"satker": "3303010101010001"})


@pytest.mark.parametrize(
    "parts",
    [
        {"nama": "NIK 3303010101010001"},
        {"kolom": {"3303010101010001": "pelaksana"}},
        {"lembaga": {"081234567890": "dinsos"}},
    ],
)
def test_numbers_of_people_are_not_kept(parts):
    with pytest.raises(PersonalDataError):
        kept(**parts)


@pytest.mark.parametrize(
    "isi",
    ["", "[]", "[" * 5000, '{"kolom": []}', '{"kolom": {"satker": 1}}', '{"lain": {}}', '{"kolom": {}}',
     '{"kolom": {"satker": ["pelaksana"]}}', '"' + "a" * LONGEST + '"'],
)  # fmt: skip
def test_what_is_no_mapping_is_refused(isi):
    with pytest.raises(InvalidValueError):
        read_isi("LRFK", SIDIK, isi)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,9}( [a-z]{1,9})?", fullmatch=True),
        st.sampled_from([DROPPED, *BY_NAME]),
        min_size=1,
        max_size=8,
    ),
    st.dictionaries(st.from_regex(r"[a-z]{1,9}", fullmatch=True), st.just("dinsos"), max_size=4),
)
def test_what_is_kept_is_read_again(kolom, lembaga):
    try:
        row = kept(kolom=kolom, lembaga=lembaga)
    except BerdayaError:
        return

    assert read_isi(row.nama, row.sidik, row.isi) == row
    assert json.loads(row.isi) == {"kolom": kolom, "lembaga": lembaga}


def test_the_same_answers_are_kept_in_the_same_words():
    one, other = {"satker": "pelaksana", "café": DROPPED}, {"café": DROPPED, "satker": "pelaksana"}

    assert kept(kolom=one).isi == kept(kolom=other).isi
    assert "café" in kept(kolom=one).isi

"""Where a finding of an import is, what it repeats of a cell, and how alike ones are put together."""

import pytest

from berdaya_cli.domain.excel.lembar import column_letter
from berdaya_cli.domain.excel.temuan_impor import (
    LONGEST_SHOWN,
    PLACES,
    Tempat,
    grouped,
    runs,
    shown,
    temuan_impor,
)

NIK = "3303044107900001"


def finding(row, column=1, value="x", said="wrong", **more):
    return temuan_impor(
        "a.xlsx", Tempat("Isian", row, column, "Pagu", value), "value", said, **more
    )


def test_a_finding_says_where_it_is():
    one = finding(7, saran="do")

    assert one.tempat == (
        ("berkas", "a.xlsx"),
        ("lembar", "Isian"),
        ("baris", 7),
        ("kolom", "B"),
        ("judul", "Pagu"),
        ("nilai", "x"),
    )
    assert tuple(name for name, _value in one.tempat) == PLACES
    assert (one.jenis, one.pesan, one.saran, one.berat) == ("value", "wrong", "do", "kesalahan")


def test_what_is_not_known_of_a_place_is_nothing():
    assert dict(temuan_impor("a.csv", Tempat(), "value", "wrong").tempat) == {
        "berkas": "a.csv", "lembar": None, "baris": None, "kolom": None, "judul": None, "nilai": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, None),
        (5.0, "5"),
        (5.5, "5.5"),
        (True, "True"),
        (" a \n b ", "a b"),
        ("a" * LONGEST_SHOWN, "a" * LONGEST_SHOWN),
        ("a" * (LONGEST_SHOWN + 1), "a" * (LONGEST_SHOWN - 1) + "\u2026"),
        (NIK, "33************01"),
        (float(NIK), "33************01"),
    ],
)
def test_a_cell_is_repeated_short_and_never_with_a_number_of_a_person(value, said):
    assert LONGEST_SHOWN == 40
    assert shown(value) == said


def test_a_number_of_a_person_is_masked_in_every_part_of_a_place():
    place = dict(temuan_impor("a", Tempat(NIK, 1, 0, NIK, NIK), "value", "wrong").tempat)

    assert {place["lembar"], place["judul"], place["nilai"]} == {"33************01"}


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([], ""),
        ([5], "5"),
        ([5, 6], "5-6"),
        ([9, 5, 7, 8, 7], "5, 7-9"),
        ([1, 3, 5], "1, 3, 5"),
        ([1, 2, 4, 5], "1-2, 4-5"),
    ],
)
def test_numbers_are_written_shortly(numbers, said):
    assert runs(numbers) == said


def test_what_rows_have_in_common_is_reported_once():
    found = grouped(
        [
            finding(9, berat="peringatan"),
            finding(5),
            finding(6),
            finding(8),
            finding(7, value="y"),
            finding(7, column=2),
            finding(7, said="other"),
            finding(7, saran="do"),
            temuan_impor("a.xlsx", Tempat(), "empty", "nothing"),
        ]
    )

    assert [(one.lembar, one.baris, one.kolom, one.nilai, one.pesan, one.saran) for one in found] == [
        ("Isian", "5-6, 8", "B Pagu", "x", "wrong", ""),
        ("Isian", "7", "B Pagu", "y", "wrong", ""),
        ("Isian", "7", "C Pagu", "x", "wrong", ""),
        ("Isian", "7", "B Pagu", "x", "other", ""),
        ("Isian", "7", "B Pagu", "x", "wrong", "do"),
        ("", "", "", "", "nothing", ""),
        ("Isian", "9", "B Pagu", "x", "wrong", ""),
    ]  # fmt: skip
    assert [one.berat for one in found] == ["kesalahan"] * 6 + ["peringatan"]


@pytest.mark.parametrize(
    ("number", "letters"),
    [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")],
)
def test_the_letters_of_a_column(number, letters):
    assert column_letter(number) == letters

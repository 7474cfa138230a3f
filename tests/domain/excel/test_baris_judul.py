"""Labels: which rows can belong to a heading, and which part what stands above them."""

import pytest

from berdaya_cli.domain.excel.baris_judul import (
    is_labels,
    labels_above,
    own_labels,
    parts_a_label,
    spread,
)


@pytest.mark.parametrize(
    "row",
    [
        ["Kegiatan", "Pagu (Rp)", None, ""], ["L", "P"], ["Realisasi", "%"], ["s.d. bulan ini", "Tahun 2025"], [],
        ["Rp", "TW III"], ["Target 2026"],
    ],
)  # fmt: skip
def test_words_are_labels(row):
    assert is_labels(row)


@pytest.mark.parametrize(
    "cell",
    [1, 2.5, True, "12", "Rp 12.000", "12.500.000", "(12)", "85%", "85,5 %", "13/10/2025", "13 Oktober 2025",
     "2 kegiatan", "08.30-10.00", "-5", "rp5"],
)  # fmt: skip
def test_values_are_no_labels(cell):
    assert not is_labels(["Kegiatan", cell])


def test_labels_stand_top_down_each_once():
    block = [["Peserta", "", "Realisasi", "Realisasi"], ["L", "P", "Rp", "Realisasi"]]

    assert list(labels_above(block)) == [
        (0, ["Peserta", "L"]),
        (1, ["Peserta", "P"]),
        (2, ["Realisasi", "Rp"]),
        (3, ["Realisasi"]),
    ]


def test_an_empty_column_has_no_labels_and_a_short_row_does_not_end_the_others():
    assert list(labels_above([["A", "", "C"], ["B"]])) == [(0, ["A", "B"]), (2, ["C"])]


def test_merged_cells_say_the_same_in_each():
    grid = [["Peserta", "", "x"], ["", "", "y"], ["a", "b", "c"]]
    spread(grid, [(0, 0, 1, 1), (9, 0, 12, 4)])

    assert grid == [["Peserta", "Peserta", "x"], ["Peserta", "Peserta", "y"], ["a", "b", "c"]]


@pytest.mark.parametrize(
    ("upper", "lower", "own"),
    [
        (["A", "B", "C"], ["x", "y", "z"], [0, 1, 2]),
        (["A", "", "C"], ["x", "y", "z"], []),
        (["A", "A", "C", "D"], ["x", "y", "z", "w"], [2, 3]),
        (["A", "B", "C"], ["A", "B", "z"], [2]),
        (["Pagu", "B", "C"], ["Anggaran", "y", ""], [1]),
        (["Jumlah", "B", "C"], ["Peserta", "y", "z"], [1, 2]),
        (["A", "B"], ["x"], [0]),
        (["", "B", "C"], ["", "y", "z"], [2]),
    ],
)
def test_which_lower_cells_stand_below_a_label_of_their_own(upper, lower, own):
    assert own_labels(upper, lower) == own


@pytest.mark.parametrize(
    ("upper", "lower", "own", "parts"),
    [
        (["Realisasi", ""], ["Rp", "%"], [], True),
        (["Kegiatan", "Peserta", ""], ["", "L", "P"], [], True),
        (["Kegiatan", "Peserta"], ["Senam", "Lansia"], [0, 1], False),
        (["Kegiatan", "Peserta"], ["", ""], [], False),
        (["Peserta", "Peserta"], ["Peserta", "P"], [], False),
        (["Peserta", "", ""], ["L", "", "P"], [], False),
    ],
)
def test_lower_labels_part_what_stands_above_or_stand_for_themselves(upper, lower, own, parts):
    assert bool(own_labels(upper, lower)) == bool(own)
    assert parts_a_label(upper, lower) == parts

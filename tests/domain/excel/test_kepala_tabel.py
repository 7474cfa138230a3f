"""Which row is the heading of a table, and what each column of it is taken for."""

import pytest

from berdaya_cli.domain.excel.kepala_tabel import DEEPEST, FEWEST, SEARCHED, find_heading
from berdaya_cli.domain.excel.pemetaan import DROPPED

PLAIN = ["Kegiatan", "Fokus", "Kecamatan"]
BLANK = [None, None, None]


def heading(*rows, merged=(), said=None, first=1):
    return find_heading(list(enumerate(rows, start=first)), merged, said or {})


def test_a_heading_on_the_first_row():
    found = heading(PLAIN, ["Posyandu", "lansia", "Kejobong"])

    assert found.baris == (1, 1)
    assert found.kolom == {"nama": 0, "fokus": 1, "kecamatan": 2}
    assert found.judul == {0: "Kegiatan", 1: "Fokus", 2: "Kecamatan"}
    assert found.asing == found.orang == found.ganda == ()


def test_a_heading_below_a_letterhead_keeps_the_numbers_of_its_rows():
    assert heading(
        ["PEMERINTAH KABUPATEN"], [], ["Kegiatan", "Fokus", "Kecamatan"], first=7
    ).baris == (9, 9)


@pytest.mark.parametrize(("above", "there"), [(SEARCHED - 1, True), (SEARCHED, False)])
def test_a_heading_is_searched_for_in_the_first_rows(above, there):
    assert bool(heading(*[BLANK] * above, PLAIN)) is there


def test_so_many_columns_make_a_heading():
    assert (SEARCHED, DEEPEST, FEWEST) == (30, 3, 3)
    assert heading(["Kegiatan", "Fokus"]) is None
    assert heading(["Pilar", "Kecamatan", "Pelaksana"]) is None, "none is named after the kegiatan"
    assert heading() is None


def test_what_describes_a_kegiatan_is_its_name_where_there_is_no_other():
    assert heading(["Uraian", "Fokus", "Kecamatan"]).kolom["nama"] == 0
    both = heading(["Uraian", "Fokus", "Kecamatan", "Kegiatan"]).kolom
    assert (both["uraian"], both["nama"]) == (0, 3)


def test_the_first_of_two_headings_that_say_the_same_is_taken():
    assert heading(PLAIN, ["Posyandu", "lansia", "Kejobong"], PLAIN).baris == (1, 1)


def test_a_lower_heading_that_says_more_is_taken():
    assert heading(["Kegiatan", "Fokus", ""], BLANK, [*PLAIN, "Status"]).baris == (3, 3)


def test_a_flat_heading_goes_before_a_deep_one():
    """Rows of data below it belong to no heading that says no more."""
    assert heading(PLAIN, ["Kegiatan", "", ""], ["Posyandu", "lansia", "Kejobong"]).baris == (1, 1)


MEN_AND_WOMEN = {"nama": 0, "fokus": 1, "kecamatan": 2, "laki_laki": 3, "perempuan": 4}


def test_merged_labels_over_men_and_women():
    found = heading(
        [*PLAIN, "Peserta", None, "Status"],
        ["", "", "", "L", "P", ""],
        merged=[(0, 3, 0, 4), *((0, n, 1, n) for n in range(3))],
    )

    assert found.baris == (1, 2)
    assert found.kolom == MEN_AND_WOMEN | {"status": 5}
    assert found.judul[4] == "Peserta / P"


def test_a_range_that_is_merged_downwards_says_its_text_in_every_row():
    found = heading(
        [*PLAIN, "Peserta", None],
        ["", "", "", "L", "P"],
        merged=[(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2)],
    )

    assert found.baris == (1, 2)
    assert found.kolom == MEN_AND_WOMEN


def test_a_label_over_several_columns_that_is_not_merged():
    found = heading([*PLAIN, "Peserta", None], [None, None, None, "L", "P"])

    assert found.kolom == MEN_AND_WOMEN
    assert (found.judul[3], found.judul[4]) == ("Peserta / L", "Peserta / P")


def test_a_label_reaches_over_the_second_column_too():
    found = heading(["Peserta", None, *PLAIN, None], ["L", "P", "", "", "", ""])

    assert found.kolom == {"laki_laki": 0, "perempuan": 1, "nama": 2, "fokus": 3, "kecamatan": 4}
    assert (found.judul[0], found.judul[1]) == ("Peserta / L", "Peserta / P")


@pytest.mark.parametrize("short", [0, 1, 2])
def test_a_heading_whose_rows_are_not_of_one_length(short):
    found = heading([*PLAIN, "Peserta", "Peserta"][: 5 - short], ["", "", "", "L", "P"])

    assert found.kolom == MEN_AND_WOMEN


def test_a_heading_whose_upper_row_is_longer():
    found = heading([*PLAIN, "Peserta", None, "Status"], ["", "", "", "L", "P"])

    assert found.kolom == MEN_AND_WOMEN | {"status": 5}


def test_a_label_reaches_over_an_empty_cell_only_where_both_stand_beside_another():
    found = heading([*PLAIN, "Mitra", None, None], ["", "", "", None, "Catatan aneh", "Status"])

    assert found.kolom == {"nama": 0, "fokus": 1, "kecamatan": 2, "mitra_1": 3, "status": 5}
    assert (found.judul[4], found.judul[5]) == ("Catatan aneh", "Status")
    assert found.asing == (4,)


def test_a_heading_of_three_rows():
    found = heading(
        ["Kegiatan", None, None, None, None],
        ["", "Fokus", "Kecamatan", "Peserta", None],
        ["", "", "", "L", "P"],
    )

    assert found.baris == (1, 3)
    assert found.kolom == MEN_AND_WOMEN
    assert heading(["Kegiatan"], ["", "Fokus"], ["", "", "Kecamatan"]).baris == (1, 3)
    assert heading(["Kegiatan"], [""], ["", "Fokus"], ["", "", "Kecamatan"]) is None


def test_a_label_over_several_columns_names_none_of_them():
    found = heading([*PLAIN, "Peserta", "Peserta", None], ["", "", "", "L", "Warna", "Status"])

    assert found.kolom == {"nama": 0, "fokus": 1, "kecamatan": 2, "laki_laki": 3, "status": 5}
    assert found.asing == (4,)


def test_a_label_over_one_column_names_it():
    found = heading([None, *PLAIN, "Status"], ["L", "", "", "", "Terakhir"])

    assert found.kolom == {"laki_laki": 0, "nama": 1, "fokus": 2, "kecamatan": 3, "status": 4}


@pytest.mark.parametrize(
    "merged", [(9, 0, 9, 1), (2, 0, 2, 1), (0, 9, 0, 10), (0, 3, 0, 4), (1, 3, 1, 3)]
)
def test_a_merged_range_beyond_the_rows_does_no_harm(merged):
    assert heading(PLAIN, ["a", "b", "c"], merged=[merged]).kolom == {
        "nama": 0,
        "fokus": 1,
        "kecamatan": 2,
    }


def test_a_second_and_third_partner_take_the_next_number_and_a_fourth_is_left():
    found = heading([*PLAIN, "Mitra", "Mitra Kerja", "Partner", "Mitra"])

    assert (found.kolom["mitra_1"], found.kolom["mitra_2"], found.kolom["mitra_3"]) == (3, 4, 5)
    assert found.ganda == (6,)


def test_there_are_two_sources_of_money():
    found = heading([*PLAIN, "Pagu", "Budget", "Anggaran"])

    assert (found.kolom["pagu_1"], found.kolom["pagu_2"]) == (3, 4)
    assert found.ganda == (5,)


def test_a_column_whose_name_has_its_number_stands_there():
    found = heading([*PLAIN, "Mitra 2", "Mitra 2"])

    assert found.kolom["mitra_2"] == 3
    assert found.ganda == (4,)


def test_a_second_column_of_one_value_is_left():
    found = heading([*PLAIN, "Status", "Status"])

    assert found.kolom["status"] == 3
    assert found.ganda == (4,)


def test_columns_of_people_and_strange_ones_are_known():
    found = heading(["No", *PLAIN, "NIK", "Warna kesukaan"])

    assert found.orang == (4,)
    assert found.asing == (5,)
    assert found.judul[0] == "No"


def test_what_the_user_says_of_a_column_holds():
    rows = (["Acara", "Fokus", "Kecamatan", "Warna"],)

    assert heading(*rows) is None
    assert heading(*rows, said={"acara": "nama"}).kolom["nama"] == 0
    assert heading(*rows, said={"kolom a": "nama"}).kolom["nama"] == 0
    assert heading(*rows, said={"a": "nama", "warna": DROPPED}).asing == ()


def test_people_are_not_thrown_away_by_a_word():
    found = heading([*PLAIN, "NIK"], said={"nik": DROPPED})

    assert found.orang == (3,)
    assert heading([*PLAIN, "NIK"], said={"nik": "kode"}).kolom["kode"] == 3


def test_a_letter_that_is_a_heading_means_the_heading():
    rows = ([*PLAIN, "L", "P"],)

    assert heading(*rows, said={"l": "perempuan", "p": "laki_laki"}).kolom["perempuan"] == 3

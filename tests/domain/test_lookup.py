import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import AmbiguousNameError, NotFoundError
from berdaya_cli.domain.lookup import Candidate, choose, normal, number_in
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import KecamatanNotFoundError

ROWS = (
    Candidate("33.03.03", "Kejobong"),
    Candidate("33.03.04", "Kaligondang"),
    Candidate("33.03.16", "Pengadegan", ("Pangadegan",)),
    Candidate("33.03.05", "Purbalingga"),
    Candidate("33.03.99", "Kecamatan Purbalingga", (), "yang lain"),
)


@pytest.mark.parametrize(
    "asked",
    ["33.03.03", "Kejobong", "KEJOBONG", " kejobong ", "Kecamatan Kejobong", "kec. Kejobong"],
)
def test_a_row_is_found_by_code_or_name_whatever_the_case(asked):
    assert choose(asked, ROWS, KecamatanNotFoundError) == "33.03.03"


def test_a_row_is_found_by_its_alias():
    assert choose("pangadegan", ROWS, KecamatanNotFoundError) == "33.03.16"


def test_an_exact_name_goes_before_one_that_fits_without_its_first_word():
    assert choose("kecamatan purbalingga", ROWS, KecamatanNotFoundError) == "33.03.99"


def test_an_unknown_name_is_told_with_the_nearest():
    with pytest.raises(KecamatanNotFoundError) as caught:
        choose("Kejobon", ROWS, KecamatanNotFoundError)

    assert caught.value.message == "Tidak ada kecamatan bernama 'Kejobon'."
    assert caught.value.hint == "Mungkin maksud Anda Kejobong?"


def test_a_name_that_is_like_no_other_lists_what_there_is_where_that_is_short():
    with pytest.raises(KecamatanNotFoundError) as caught:
        choose("xyz", ROWS, KecamatanNotFoundError)

    assert caught.value.hint == (
        "Yang ada: Kejobong, Kaligondang, Pengadegan, Purbalingga, Kecamatan Purbalingga"
    )


def test_a_name_that_is_like_no_other_of_many_says_where_to_look():
    rows = [Candidate(str(number), f"Kecamatan {number}") for number in range(100)]
    with pytest.raises(KecamatanNotFoundError) as caught:
        choose("xyz", rows, KecamatanNotFoundError)

    assert caught.value.hint == "Lihat daftarnya dengan: berdaya list-kecamatan"


@pytest.mark.parametrize("asked", ["330303", "Kejobong\u200f", "\u2068Kejobong\u2069"])
def test_a_code_without_points_and_invisible_marks_do_not_matter(asked):
    assert choose(asked, ROWS, KecamatanNotFoundError) == "33.03.03"


def test_a_name_of_two_rows_lists_them_with_their_codes():
    rows = (Candidate("1", "Bojong", (), "Mrebet"), Candidate("2", "Bojong", (), "Purbalingga"))
    with pytest.raises(AmbiguousNameError) as caught:
        choose("bojong", rows, KecamatanNotFoundError)

    assert caught.value.hint == "Pakai kodenya: 1 (Bojong, Mrebet); 2 (Bojong, Purbalingga)"


@given(st.text())
def test_any_text_finds_a_row_or_says_that_there_is_none(asked):
    found = Mistakes().note(choose, asked, ROWS, KecamatanNotFoundError)

    assert found is None or found in {row.kode for row in ROWS}


def test_braces_in_a_name_are_text():
    with pytest.raises(KecamatanNotFoundError, match=r"bernama '\{x\}'"):
        choose("{x}", ROWS, KecamatanNotFoundError)


@pytest.mark.parametrize(
    "word",
    [
        "kecamatan",
        "kec",
        "kec.",
        "desa",
        "kelurahan",
        "kel",
        "kel.",
        "kabupaten",
        "kab",
        "kab.",
        "kota",
    ],
)
def test_what_stands_before_a_name_does_not_matter(word):
    assert choose(f"{word.title()} Kejobong", ROWS, KecamatanNotFoundError) == "33.03.03"
    with pytest.raises(KecamatanNotFoundError):
        choose(f"{word}Kejobong", ROWS, KecamatanNotFoundError)


@pytest.mark.parametrize("sign", [" ", "_", ",", ";", "/", "-", " - "])
def test_what_stands_between_words_does_not_matter(sign):
    assert normal(f" Desa{sign}Kejobong ") == "desa kejobong"


def test_a_code_goes_before_a_name():
    rows = (Candidate("1", "2"), Candidate("2", "1"))

    assert choose("1", rows, KecamatanNotFoundError) == "1"
    assert choose("2", rows, KecamatanNotFoundError) == "2"


def test_three_near_names_are_offered_at_the_most():
    rows = [Candidate(str(n), f"Karanganyar {n}") for n in range(5)]
    with pytest.raises(NotFoundError) as caught:
        choose("Karanganyar", rows, KecamatanNotFoundError)

    assert caught.value.hint.count("Karanganyar") == 3


@pytest.mark.parametrize(("many", "listed"), [(14, True), (15, True), (16, False)])
def test_up_to_fifteen_names_are_all_listed(many, listed):
    rows = [Candidate(f"33.03.{n:02}", f"Kecamatan {n}") for n in range(many)]
    with pytest.raises(NotFoundError) as caught:
        choose("xyz", rows, KecamatanNotFoundError)

    assert caught.value.hint.startswith("Yang ada:") is listed


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("12", 12), (" 12 ", 12), ("#12", 12), ("no. 12", 12), ("No.12", 12), ("no 12", 12),
        ("NO12", 12), ("tindak_lanjut 12", None), ("tindak lanjut 12", 12), ("tindak-lanjut  12", 12),
        ("tindak lanjut12", None), ("9" * 18, int("9" * 18)), ("9" * 19, None), ("", None), ("12a", None),
        ("-12", None), ("\u0661", None),
    ],
)  # fmt: skip
def test_a_number_as_people_write_it(text, wanted):
    assert number_in(text, "tindak_lanjut") == wanted

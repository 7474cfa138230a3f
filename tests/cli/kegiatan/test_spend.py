"""spend: what was spent, by source of money."""

import pytest


def test_spending_the_whole_pagu_is_no_cause_for_a_warning(posyandu):
    result = posyandu("spend", "1", "--dana", "apbd:15jt")

    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("spend", "1", "--dana", "apbd:16jt"),
            "realisasi dari apbd-kabupaten (Rp16.000.000) melebihi pagunya (Rp15.000.000)",
        ),
        (
            ("spend", "1", "--dana", "Baznas:1jt"),
            "ada realisasi dari baznas, pagunya belum dilaporkan",
        ),
        (("spend", "1", "--dana", "apbd:-1jt"), "seluruhnya di bawah nol: -Rp1.000.000"),
        (("spend", "1", "--dana", "apbd: (1jt)"), "seluruhnya di bawah nol: -Rp1.000.000"),
    ],
)
def test_what_is_odd_is_kept_with_a_warning(posyandu, words, told):
    result = posyandu(*words)

    assert result.exit_code == 0
    assert told in result.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("spend", "1", "--dana", "apbdd:1jt"), 3, "Mungkin maksud Anda APBD Kabupaten"),
        (("spend", "1", "--dana", "1jt"), 4, "tidak menyebut sumber dana"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    result = posyandu.refuses(words, code, told)

    assert "3303014507900001" not in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("spend", "1", "--dana", "apbd:1jt", "--tanggal", "2025-10-07", "--bukti", "A1"),
    ],
)
def test_the_same_row_twice_is_refused_unless_it_is_meant(posyandu, words):
    assert posyandu(*words).exit_code == 0
    before = posyandu.content()
    again = posyandu(*words)

    assert (again.exit_code, again.stdout) == (4, "")
    assert "Sudah ada" in again.stderr
    assert posyandu.content() == before
    assert posyandu(*words, "--lagi").exit_code == 0


def test_a_receipt_that_comes_later_goes_to_its_spending(posyandu):
    words = ("spend", "1", "--dana", "apbd:1jt", "--tanggal", "2025-10-07")
    posyandu(*words)
    later = posyandu(*words, "--bukti", "SP2D-4", "--catatan", "menyusul")

    assert (later.exit_code, later.stderr) == (0, "")
    assert later.stdout.endswith("nomor bukti SP2D-4\nTersimpan.\n")
    receipts = "SELECT jumlah, nomor_bukti FROM realisasi ORDER BY id"
    assert posyandu.sql(receipts) == [(1_000_000, "SP2D-4")]
    assert posyandu("undo", "--yes").exit_code == 0
    assert posyandu.sql(receipts) == [(1_000_000, None)]
    for number in ("SP2D-4", "SP2D-5"):
        assert posyandu(*words, "--bukti", number).exit_code == 0
    assert posyandu.sql(receipts) == [(1_000_000, "SP2D-4"), (1_000_000, "SP2D-5")]

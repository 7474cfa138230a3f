"""budget: the pagu of a kegiatan, as it stands."""

import json

import pytest


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("budget", "1", "--dana", "apbd:1jt", "--tahap", "akhir", "--tahun", "25"), 4, "'25' bukan tahun anggaran."),
        (("budget", "1", "--dana", "apbd:-1"), 4, "bukan jumlah uang"),
        (("budget", "1", "--dana", "apbd:1jt", "--tanggal-dokumen", "2025-01-02"), 4, "memerlukan nomor dokumennya"),
        (("budget", "1", "--dana", "apbd:1jt", "--dokumen", "DPA 1", "--tanggal-dokumen", "2027-01-02"), 4, "2 Januari 2027"),
        (("budget", "1", "--dana", "apbd:1jt", "--dokumen", "3303014507900001"), 4, "NIK"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    result = posyandu.refuses(words, code, told)

    assert "3303014507900001" not in result.stderr


def test_the_same_pagu_again_changes_nothing(posyandu):
    assert posyandu("budget", "1", "--dana", "apbd:15jt").stdout == "Tidak ada perubahan.\n"
    changed = ("budget", "1", "--dana", "apbd:20jt", "--tahap", "perubahan")
    assert "Rp15.000.000 > Rp20.000.000" in posyandu(*changed).stdout
    assert posyandu(*changed).stdout == "Tidak ada perubahan.\n"


def test_a_pagu_bears_its_document(posyandu):
    paper = ("--dokumen", " DPA  1/2025 ", "--tanggal-dokumen", "2 Januari 2025")
    first = posyandu("budget", "1", "--dana", "apbd:15jt", *paper)
    assert (
        "murni: Rp15.000.000 > Rp15.000.000 (DPA 1/2025)" in first.stdout
    )  # the amount is known, the paper is new
    assert posyandu("budget", "1", "--dana", "apbd:15jt", *paper).stdout == "Tidak ada perubahan.\n"
    assert posyandu("budget", "1", "--dana", "apbd:15jt").stdout == "Tidak ada perubahan.\n"
    rows = json.loads(posyandu("show", "1", "--json").stdout)["data"]["anggaran"]
    assert [(r["nomor_dokumen"], r["tanggal_dokumen"]) for r in rows] == [
        (None, None), ("DPA 1/2025", "2025-01-02"),
    ]  # fmt: skip
    assert posyandu.sql("SELECT nomor_dokumen FROM pagu_kini") == [("DPA 1/2025",)]

"""budget: the pagu of a kegiatan, as it stands."""

import pytest


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("budget", "1", "--dana", "apbd:1jt", "--tahap", "akhir", "--tahun", "25"), 4, "'25' bukan tahun anggaran."),
        (("budget", "1", "--dana", "apbd:-1"), 4, "bukan jumlah uang"),
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

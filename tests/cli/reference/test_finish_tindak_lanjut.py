"""finish-tindak-lanjut: what was done, and what came of it."""

import pytest

ADD = (
    "add-tindak-lanjut", "rakor-provinsi-2025", "--uraian", "Susun SK Tim Kecamatan", "--lembaga", "dinpermasdes",
    "--batas", "Oktober 2025",
)  # fmt: skip


@pytest.fixture
def agreed(berdaya):
    assert berdaya(*ADD).exit_code == 0
    assert berdaya(
        "add-tindak-lanjut", "rakor-provinsi-2025", "--uraian", "Data aset RPPA", "--lembaga", "dinsos",
        "--batas", "2025-11-15",
    ).exit_code == 0  # fmt: skip
    return berdaya


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("finish-tindak-lanjut", "satu"), 3, "Tidak ada tindak lanjut satu"),
        (("finish-tindak-lanjut", "1", "--tanggal", "2025-12-01"), 4, "belum tiba"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(agreed, words, code, told):
    agreed.refuses(words, code, told)


def test_the_same_thing_done_twice_changes_nothing(agreed):
    agreed("finish-tindak-lanjut", "1", "--tanggal", "2025-11-10")
    before = agreed.content()

    assert agreed("finish-tindak-lanjut", "1").stdout == "Tidak ada perubahan.\n"
    assert (
        agreed("edit-tindak-lanjut", "1", "--lembaga", "dinpermasdes").stdout
        == "Tidak ada perubahan.\n"
    )
    assert agreed.content() == before

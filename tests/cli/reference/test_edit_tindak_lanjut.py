"""edit-tindak-lanjut: what, who or until when is put right."""

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
        (("edit-tindak-lanjut", "1"), 2, "Tidak ada yang diminta untuk diubah"),
        (("edit-tindak-lanjut", "9", "--uraian", "x"), 3, "Tidak ada tindak lanjut 9"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(agreed, words, code, told):
    agreed.refuses(words, code, told)

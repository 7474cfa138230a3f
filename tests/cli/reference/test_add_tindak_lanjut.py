"""add-tindak-lanjut: what is to be done, by whom, until when."""

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
        (ADD, 4, "Sudah ada: tindak lanjut 1"),
        ((*ADD[:1], "rakor-propinsi", *ADD[2:]), 3, "Tidak ada agenda bernama 'rakor-propinsi'"),
        ((*ADD[:5], "dinsoss", "--batas", "lusa"), 3, "'lusa' bukan tanggal"),
        ((*ADD[:3], "-", *ADD[4:]), 4, "perlu uraian"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(agreed, words, code, told):
    agreed.refuses(words, code, told)

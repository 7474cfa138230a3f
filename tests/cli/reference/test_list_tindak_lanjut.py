"""list-tindak-lanjut: what is open, the most urgent first."""

import json

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


def test_the_list_is_as_of_a_day(agreed):
    agreed("finish-tindak-lanjut", "1", "--tanggal", "2025-11-10", "--hasil", "Selesai sudah")

    def listed(*words):
        answer = json.loads(agreed("list-tindak-lanjut", *words, "--json").stdout)["data"]
        return [(row["id"], row["tanggal_selesai"], row["hasil"]) for row in answer]

    assert listed("--per", "2025-11-09") == [(1, None, None), (2, None, None)]
    assert listed("--belum") == [(2, None, None)]
    assert listed("--lembaga", "dinpermasdes") == [(1, "2025-11-10", "Selesai sudah")]
    assert listed("--agenda", "rakor-kabupaten") == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("list-tindak-lanjut", "--agenda", "apa", "--lembaga", "dinsoss"), 3, "dinsoss"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(agreed, words, code, told):
    agreed.refuses(words, code, told)

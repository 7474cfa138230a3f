"""list-kegiatan: filters, search, order, limit."""

import json

import pytest


@pytest.fixture
def three(berdaya):
    base = ("record", "--fokus", "rppa", "--tanggal", "2025-10-01..")
    for words in (
        ("--nama", "Beta 100%", "--pelaksana", "dinsos", "--kecamatan", "Kejobong", "--desa", "Langgar", "--dana", "apbd:3jt"),
        ("--nama", "alfa", "--pelaksana", "setda", "--mitra", "dinsos", "--kecamatan", "Kejobong", "--program", "PKH",
         "--status", "berjalan", "--dana", "apbd:5jt", "--realisasi", "apbd:1jt"),
        ("--nama", "Gama_1", "--pelaksana", "dinsos", "--mitra", "koni", "--uraian", "memuat alfa juga", "--status", "selesai"),
    ):  # fmt: skip
        assert berdaya(*base, *words).exit_code == 0
    return berdaya


def ids(berdaya, *words):
    result = berdaya("list-kegiatan", *words, "--json")
    assert result.exit_code == 0, result.stderr
    return [row["id"] for row in json.loads(result.stdout)["data"]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ((), [1, 2, 3]),
        (("--pelaksana", "dinsos"), [1, 3]),
        (("--mitra", "dinsos"), [2]),
        (("--lembaga", "dinsos"), [1, 2, 3]),
        (("--lembaga", "koni"), [3]),
        (("--status", "berjalan"), [2]),
        (("--status", "terlaksana"), [3]),
        (("--jenis", "kolaborasi"), [2]),
        (("--kecamatan", "Kejobong", "--desa", "Langgar"), [1]),
        (("--kecamatan", "Kejobong", "--desa", "Timbang"), []),
        (("--dana", "apbd"), [1, 2]),
        (("--dana", "csr"), []),
        (("--cari", "ALFA"), [2, 3]),
        (("--cari", "pkh"), [2]),
        (("--cari", "100%"), [1]),
        (("--cari", "%"), [1]),
        (("--cari", "a_1"), [3]),
        (("--cari", "!"), []),
        (("--urut", "nama"), [2, 1, 3]),
        (("--urut", "pagu"), [2, 1, 3]),
        (("--urut", "realisasi", "--limit", "1"), [2]),
        (("--limit", "2"), [1, 2]),
        (("--cari", "a", "--status", "selesai", "--periode", "2025-TW4"), [3]),
    ],
)
def test_what_is_asked_for_is_listed(three, words, found):
    assert ids(three, *words) == found


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--desa", "Langgar"), 4, "kecamatan mana"),
        (("--kecamatan", "Kejobong", "--desa", "Sempor Lor"), 3, "Tidak ada desa"),
        (("--dana", "bazanas"), 3, "Baznas"),
        (("--urut", "nam"), 4, "Mungkin maksud Anda nama?"),
        (("--urut", "x"), 4, "Pilih salah satu: nomor, nama, tanggal, pagu, realisasi."),
        (
            ("--status", "beres", "--jenis", "lama", "--limit", "x", "--mitra", "konni"),
            4,
            "'beres' bukan status.",
        ),
    ],
)
def test_what_cannot_be_is_refused(three, words, code, told):
    result = three("list-kegiatan", *words)

    assert (result.exit_code, result.stdout) == (code, "")
    assert told in result.stderr

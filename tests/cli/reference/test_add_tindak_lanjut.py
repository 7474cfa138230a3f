"""add-tindak-lanjut: what is to be done, by whom, until when."""

import json

import pytest

from tests.terminal import ENTER, Terminal

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


DECISIONS = (
    ("Susun SK Tim Kecamatan", "dinpermasdes", "akhir Desember 2025"),
    ("Lengkapi bukti", "dinsos", "2025-12-10"),
)


def rows(berdaya):
    return berdaya.sql("SELECT uraian, lembaga, batas FROM tindak_lanjut ORDER BY id")


@pytest.mark.parametrize("ending", ["json", "yaml", "-"])
def test_all_decisions_of_a_meeting_come_as_a_list(berdaya, tmp_path, ending):
    listed = [dict(zip(("uraian", "lembaga", "batas"), one, strict=True)) for one in DECISIONS]
    text = json.dumps(listed)  # which is YAML too
    path = tmp_path / f"rapat.{ending}"
    path.write_text(text, encoding="utf-8")
    where = "-" if ending == "-" else str(path)
    told = berdaya("add-tindak-lanjut", "rakor-kabupaten", "--dari", where, stdin=text)

    assert told.exit_code == 0, told.stderr
    assert rows(berdaya) == [
        ("Susun SK Tim Kecamatan", "dinpermasdes", "2025-12"),
        ("Lengkapi bukti", "dinsos", "2025-12-10"),
    ]
    assert berdaya.sql("SELECT count(*) FROM operasi WHERE perintah = 'add-tindak-lanjut'") == [
        (1,)
    ]
    assert berdaya("undo", "--yes").exit_code == 0
    assert rows(berdaya) == []


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("[]", 4, "isinya kosong"),
        ("{", 4, "bukan daftar keputusan"),
        ('[{"uraian": "x"}]', 4, "No. 1: satu keputusan berkunci tepat"),
        ('[{"uraian": "x", "lembaga": "dinsos", "batas": 3}]', 4, "'batas' memerlukan teks"),
        (
            json.dumps([{"uraian": "x", "lembaga": "dinsoss", "batas": "2026"}, {"uraian": "y", "lembaga": "dinsos", "batas": "lusa"}]),
            3, "No. 2: 'lusa'",
        ),
        (
            '[{"uraian": "NIK 3303031208900004", "lembaga": "dinsos", "batas": "2025-12"}]', 4, "NIK",
        ),
    ],
)  # fmt: skip
def test_a_list_with_a_mistake_changes_nothing(berdaya, text, code, told):
    words = ("add-tindak-lanjut", "rakor-kabupaten", "--dari", "-")
    berdaya.refuses(words, code, told, stdin=text)


def test_what_is_missing_is_said_where_nobody_can_be_asked(berdaya):
    berdaya.refuses(
        ("add-tindak-lanjut", "rakor-kabupaten", "--uraian", "x"), 2, "--lembaga, --batas"
    )
    berdaya.refuses(
        ("add-tindak-lanjut", "rakor-kabupaten", "--uraian", "x", "--dari", "-"), 2, "dari berkas"
    )


def test_on_a_terminal_decisions_are_asked_for_one_after_the_other(berdaya):
    shell = Terminal(berdaya, "add-tindak-lanjut", "rakor-kabupaten")
    for what, who, until in DECISIONS:
        shell.answer("Apa yang diputuskan?", what + ENTER)
        shell.answer("Siapa pelaksananya?", who + ENTER)
        shell.answer("Paling lambat kapan?", until + ENTER)
    shell.answer("Apa yang diputuskan?", ENTER)
    shell.sees("2. Lengkapi bukti; dinsos; 2025-12-10")
    shell.answer("Jangan disimpan", ENTER)
    shell.ends()

    assert [row[0] for row in rows(berdaya)] == [what for what, _who, _until in DECISIONS]

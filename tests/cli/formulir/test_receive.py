"""receive: what came by chat, telephone or paper is a report that came in, with a number."""

import sqlite3

import openpyxl
import pytest

OUT = ("template", "--pelaksana", "dinsos", "--periode", "2025-TW4", "--output")
HEARD = ("receive", "dinsos", "--periode", "2025-TW4", "--lewat", "telepon")
STEPS = "SELECT langkah, cara, dari, tanggal FROM formulir_langkah ORDER BY id"


@pytest.fixture
def out(berdaya, tmp_path):
    """A form that is handed over and awaited."""
    words = (*OUT, str(tmp_path / "f.xlsx"), "--paling-lambat", "7 Januari 2026", "--diserahkan")
    assert berdaya(*words).exit_code == 0
    return tmp_path / "f.xlsx"


def standing(berdaya):
    heads, *rows = (line.split("\t") for line in berdaya("list-formulir").stdout.splitlines())
    found = (dict(zip(heads, row, strict=True)) for row in rows)
    names = ("untuk", "batas", "diterima", "pada", "per", "cara")
    return [tuple(row[name] for name in names) for row in found]


@pytest.mark.usefixtures("out")
def test_who_reports_by_telephone_owes_nothing_any_more(berdaya):
    assert standing(berdaya) == [("Dinsosdaldukkbp3a", "2026-01-07", "belum", "", "", "")]
    said = berdaya(*HEARD, "--tanggal", "2025-11-18", "--dari", "Kasubag Program")
    assert said.stdout == (
        "Laporan 2: Dinsosdaldukkbp3a, Triwulan IV Tahun 2025, lewat telepon pada 18 November 2025\n"
        "Tersimpan.\n"
    )
    assert said.stderr == "Catat isinya dengan --penerimaan 2.\n"
    assert standing(berdaya) == [
        ("Dinsosdaldukkbp3a", "2026-01-07", "ya", "2025-11-18", "2025-11-18", "telepon")
    ]
    assert berdaya.sql(STEPS) == [
        ("diserahkan", "berkas", None, "2025-11-20"),
        ("diterima", "telepon", "Kasubag Program", "2025-11-18"),
    ]
    again = ("receive", "dinsos", "--periode", "2025-TW4", "--lewat", "rapat", "--nihil")
    assert berdaya(*again).exit_code == 0
    assert standing(berdaya) == [
        ("Dinsosdaldukkbp3a", "2026-01-07", "nihil", "2025-11-20", "2025-11-20", "rapat")
    ]
    assert berdaya("undo", "--yes").exit_code == 0
    assert standing(berdaya)[0][2] == "ya"


@pytest.mark.usefixtures("out")
def test_a_report_that_is_taken_back_is_owed_again(berdaya):
    assert berdaya(*HEARD).exit_code == 0
    assert berdaya("undo", "--yes").exit_code == 0
    assert standing(berdaya)[0][2] == "belum"


def test_nihil_of_an_office_that_was_given_no_form(berdaya):
    words = (
        "receive",
        "Kecamatan Bukateja",
        "--periode",
        "tw4 2025",
        "--lewat",
        "pesan",
        "--nihil",
    )
    assert ", NIHIL, lewat pesan pada 20 November 2025" in berdaya(*words).stdout
    assert standing(berdaya) == [
        ("Kecamatan Bukateja", "", "nihil", "2025-11-20", "2025-11-20", "pesan")
    ]
    assert berdaya.sql("SELECT pelaksana, kecamatan, periode FROM formulir") == [
        (None, "33.03.02", "2025-TW4")
    ]


def test_a_form_that_comes_back_notes_itself(berdaya, out):
    book = openpyxl.load_workbook(out)
    book["Isian"]["H5"].value = "Kepala Subbagian Perencanaan"
    book.save(out)
    assert berdaya("import", str(out)).exit_code == 0
    assert berdaya("import", str(out)).exit_code == 0  # again is no news
    assert berdaya.sql(STEPS)[1:] == [
        ("diterima", "berkas", "Kepala Subbagian Perencanaan", "2025-11-20")
    ]


@pytest.mark.usefixtures("out")
def test_what_is_entered_bears_the_number_of_the_report(berdaya):
    words = ("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal",
             "2025-11-03", "--kecamatan", "Kejobong", "--status", "berjalan", "--dana", "BOK:1 jt")  # fmt: skip
    before = berdaya.content()
    berdaya.refuses((*words, "--penerimaan", "9"), 3, "Tidak ada laporan masuk bernomor 9.")
    berdaya.refuses((*words, "--penerimaan", "1"), 3, "bernomor 1")  # handed over, not received
    berdaya.refuses((*words, "--penerimaan", "dua"), 3, "bernomor dua")
    assert berdaya.content() == before
    berdaya(*HEARD)
    for done in (
        words,
        ("log", "1", "--jumlah", "3"),
        ("progress", "1", "--status", "selesai"),
        ("spend", "1", "--dana", "BOK:5 jt"),
        ("budget", "1", "--dana", "BOK:6 jt", "--tahap", "perubahan"),
    ):
        assert berdaya(*done, "--penerimaan", "2").exit_code == 0, done
    history = berdaya("history").stdout.splitlines()[-5:]
    assert all("--penerimaan 2" in line for line in history)
    berdaya("spend", "1", "--dana", "BOK:1 rb", "--penerimaan=laporan 2")
    berdaya("spend", "1", "--dana", "BOK:2 rb")
    words = ("report", "--periode", "2025-TW4", "--jejak", "--angka", "total.ini.realisasi")
    head, *rows = [line.split("\t") for line in berdaya(*words).stdout.splitlines()]
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(row["isi"], row["penerimaan"]) for row in found] == [
        ("5000000", "2: telepon, 2025-11-20"),
        ("1000", "2: telepon, 2025-11-20"),
        ("2000", ""),
    ]


@pytest.mark.parametrize(
    ("changed", "code", "told"),
    [
        ({1: "dinso"}, 3, "dinso"),
        ({3: "besok"}, 4, "besok"),
        ({5: "merpati"}, 4, "pesan, telepon, kertas, rapat"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, changed, code, told):
    berdaya("list-pilots")
    before = berdaya.content()
    words = tuple(changed.get(n, word) for n, word in enumerate(HEARD))
    berdaya.refuses(words, code, told)
    berdaya.refuses((*HEARD, "--tanggal", "2026-02-01"), 4, "belum tiba")
    berdaya.refuses((*HEARD, "--dari", "Ibu Tini 081234567890"), 4, "nomor seseorang")
    assert berdaya.content() == before


@pytest.mark.usefixtures("out")
def test_the_step_of_another_laptop_comes_by_merge_once(berdaya, tmp_path):
    with sqlite3.connect(berdaya.db) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    other = berdaya.at(tmp_path / "dua.db")
    assert other(*HEARD).exit_code == 0
    for _time in range(2):
        assert berdaya("merge", str(other.db)).exit_code == 0
    assert [step for step, *_rest in berdaya.sql(STEPS)] == ["diserahkan", "diterima"]


def test_nihil_beside_kegiatan_of_that_period_asks_for_a_second_look(berdaya):
    berdaya(
        "record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
        "--tanggal", "2025-11-01",
    )  # fmt: skip
    said = berdaya("receive", "dinsos", "--periode", "2025-TW4", "--lewat", "telepon", "--nihil")
    other = berdaya("receive", "dinsos", "--periode", "2025-TW3", "--lewat", "telepon", "--nihil")

    assert (said.exit_code, other.exit_code) == (0, 0)
    assert said.stderr == "Mohon dicek: 1 kegiatan Dinsosdaldukkbp3a tercatat dalam periode itu.\n"
    assert other.stderr == ""

"""undo: an operation goes back wholly, or nothing of it does."""

import json
import re
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.storage.files import data_path
from tests.faults import run
from tests.rounds import examples

STEPS = (
    ("record", "--nama", "Senam {n}", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
     "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30", "--dana", "APBD Kabupaten:5 jt"),
    ("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong", "--mulai", "2025-08-0{d}"),
    ("designate", "Rembang", "--alasan", "uji {n}", "--dasar", "SK Bupati", "--mulai", "2025-09-0{d}"),
    ("add-lembaga", "Lembaga {n}", "--jenis", "mitra"),
    ("edit-fokus", "lansia", "--uraian", "Uraian {n}"),
    ("log", "1", "--tanggal", "2025-10-1{d}", "--jumlah", "2{d}"),
    ("spend", "1", "--dana", "APBD Kabupaten:1{d}0.000", "--tanggal", "2025-10-1{d}"),
    ("delete", "1", "--alasan", "uji"),
    ("import", "{file}"),
    ("undo",),
    ("undo",),
)  # fmt: skip
TABLE = (
    "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal;Sumber Dana;Pagu;L;P\n"
    "Rapat {n};Bukateja;rppa;dinsos;14/10/2025;Baznas;1.00{d}.000;1{d};12\n"
)


def rows(db):
    """Give every row that counts, of every table: the history, and what is put aside, only grow."""
    with closing(sqlite3.connect(db)) as conn:
        names = [
            name
            for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if name not in {
                "operasi", "riwayat", "isian_ditarik", "sqlite_sequence", "_sqlite_migrations",
                "operasi_berjalan", "gabungan",
            }
        ]  # fmt: skip
        return {name: sorted(map(repr, conn.execute(f"SELECT * FROM {name}"))) for name in names}


def last_operation(berdaya):
    return berdaya.sql("SELECT max(id) FROM operasi")[0][0]


@examples(25)
@given(st.lists(st.integers(0, len(STEPS) - 1), min_size=1, max_size=9))
def test_any_sequence_goes_back_step_by_step(berdaya, tmp_path, steps):
    """And an undo of it all goes back in turn: each state is that of before, table by table."""
    start = berdaya.db.read_bytes()
    states = [rows(berdaya.db)]
    for number, step in enumerate(steps):
        file = tmp_path / f"{number}.csv"
        file.write_text(TABLE.format(n=number, d=number % 9 + 1), encoding="utf-8")
        before = last_operation(berdaya)
        berdaya(*(w.format(n=number, d=number % 9 + 1, file=file) for w in STEPS[step]))
        if last_operation(berdaya) != before:
            states.append(rows(berdaya.db))
    done = last_operation(berdaya)
    assert len(states) == done
    for operation in range(done, 1, -1):
        result = berdaya("undo", str(operation))
        assert (result.exit_code, result.stderr) == (0, "")
        assert rows(berdaya.db) == states[operation - 2]
    for operation in range(last_operation(berdaya), done, -1):
        assert berdaya("undo", str(operation)).exit_code == 0
    assert rows(berdaya.db) == states[-1]
    assert berdaya.sql("PRAGMA foreign_key_check") == []
    for ending in ("", "-wal", "-shm"):
        berdaya.db.with_name(berdaya.db.name + ending).unlink(missing_ok=True)
    berdaya.db.write_bytes(start)


def record(berdaya, nama="Senam"):
    berdaya(
        "record", "--nama", nama, "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
        "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30",
    )  # fmt: skip


def test_it_says_what_goes_back(berdaya, golden):
    record(berdaya)
    berdaya("edit", "1", "--nama", "Senam lansia")
    result = berdaya("undo")

    assert (result.exit_code, result.stderr) == (0, "")
    golden("undo.txt", re.sub(r"\d{4}-\d\d-\d\dT\S+, oleh \w+", "WAKTU, oleh uji", result.stdout))
    assert berdaya.sql("SELECT nama FROM kegiatan") == [("Senam",)]


def test_a_dry_run_shows_it_and_changes_nothing(berdaya):
    record(berdaya)
    before = berdaya.content()
    result = berdaya("undo", "--dry-run")

    assert "Operasi 2: record" in result.stdout
    assert "Uji coba" in result.stdout
    assert berdaya.content() == before


def test_an_undo_is_undone(berdaya):
    record(berdaya)
    whole = rows(berdaya.db)
    berdaya("undo")
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]
    berdaya("undo")
    assert rows(berdaya.db) == whole


def test_what_came_later_is_named(berdaya):
    record(berdaya)
    berdaya("spend", "1", "--dana", "Baznas:250.000", "--tanggal", "2025-11-01")
    berdaya("edit", "1", "--nama", "Senam lansia")
    berdaya.refuses(
        ("undo", "2"), 4,
        "Kesalahan: Operasi 2 tidak dapat diurungkan: sudah ada yang lebih baru.\n"
        "  kegiatan 1: sudah berubah (operasi 4)\n"
        "  realisasi 1: masih memakai yang akan dihapus (operasi 3)\n"
        "Saran: Urungkan dahulu operasi yang lebih baru; lihat: berdaya history\n",
    )  # fmt: skip
    assert berdaya("undo", "4").exit_code == 0
    assert berdaya("undo", "3").exit_code == 0
    assert berdaya("undo", "2").exit_code == 0


def test_what_another_program_changed_is_not_overwritten(berdaya):
    record(berdaya)
    berdaya.sql("UPDATE kegiatan SET nama = 'Diubah' WHERE id = 1")
    berdaya.refuses(("undo",), 4, "  kegiatan 1: sudah berubah (program lain)\n")


def test_what_was_there_needs_its_place(berdaya):
    """A row that took the place of one that went stands in the way."""
    berdaya("add-lembaga", "Karang Taruna", "--jenis", "mitra")
    berdaya.sql("DELETE FROM lembaga WHERE nama = 'Karang Taruna'")
    berdaya.refuses(("undo",), 4, "lembaga 33.03/karang-taruna: sudah berubah (program lain)\n")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("undo",), 4, "Kesalahan: Operasi 1 (init) tidak dapat diurungkan.\n"),
        (("undo", "1"), 4, "Kesalahan: Operasi 1 (init) tidak dapat diurungkan.\n"),
        (("undo", "99"), 3, "Kesalahan: Tidak ada operasi bernomor '99'.\n"),
        (("undo", "dua"), 3, "Kesalahan: Tidak ada operasi bernomor 'dua'.\n"),
    ],
)
def test_what_cannot_go_back_is_told(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_the_note_of_an_export_is_nothing_to_take_back(berdaya, tmp_path):
    record(berdaya)
    berdaya("export", "--output", str(tmp_path / "x"), "--internal", "--format", "csv")
    berdaya.refuses(("undo", "3"), 4, "Kesalahan: Tidak ada yang dapat diurungkan.\n")
    assert berdaya("undo").exit_code == 0
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]


def test_an_import_comes_in_again_after_it_was_taken_back(berdaya, tmp_path):
    """What its rows said counts no more, else the file would have no news."""
    file = tmp_path / "monev.csv"
    file.write_text(TABLE.format(n=1, d=1), encoding="utf-8")
    first = berdaya("import", str(file))
    whole = {k: len(v) for k, v in rows(berdaya.db).items()}
    berdaya("undo")
    assert berdaya.sql("SELECT count(*) FROM isian") == [(0,)]
    again = berdaya("import", str(file))

    assert again.stdout == first.stdout.replace("kegiatan 1,", "kegiatan 2,")
    assert {k: len(v) for k, v in rows(berdaya.db).items()} == whole


def test_a_large_import_goes_back(berdaya, tmp_path):
    lines = [
        f"Rapat {n};Bukateja;rppa;dinsos;{n % 28 + 1}/10/2025;Baznas;1.000.000;10;12"
        for n in range(2000)
    ]
    file = tmp_path / "besar.csv"
    file.write_text(TABLE.splitlines()[0] + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    before = rows(berdaya.db)
    assert berdaya("import", str(file)).exit_code == 0
    result = berdaya("undo")

    assert (result.exit_code, result.stderr) == (0, "")
    assert rows(berdaya.db) == before
    assert "... dan " in result.stdout


def test_numbers_do_not_return(berdaya):
    record(berdaya)
    berdaya("undo")
    record(berdaya, "Lain")
    assert berdaya.sql("SELECT id FROM kegiatan") == [(2,)]


def test_a_deletion_goes_back_though_its_place_has_a_new_number(berdaya):
    record(berdaya)
    record(berdaya, "Kedua")
    berdaya("delete", "2", "--alasan", "salah")
    record(berdaya, "Ketiga")
    assert berdaya("undo", "4").exit_code == 0
    assert berdaya.sql("SELECT kegiatan FROM kegiatan_lokasi ORDER BY kegiatan") == [
        (1,),
        (2,),
        (3,),
    ]
    of_third = json.loads(berdaya("history", "3", "--json").stdout)["data"]
    assert {row["operasi"] for row in of_third} == {5}
    assert berdaya("undo").exit_code == 0
    assert berdaya.sql("SELECT kegiatan FROM kegiatan_lokasi ORDER BY kegiatan") == [(1,), (3,)]


def test_fractions_of_many_digits_go_back(berdaya, tmp_path):
    seed = data_path("purbalingga.yaml").read_text(encoding="utf-8")
    other = tmp_path / "titik.yaml"
    other.write_text(
        seed.replace("lintang: -7.45577", "lintang: -7.4557712345678901"), encoding="utf-8"
    )
    assert berdaya("seed", str(other)).exit_code == 0
    assert berdaya("undo").exit_code == 0
    assert berdaya.sql("SELECT lintang FROM kecamatan WHERE kode = '33.03.01'") == [(-7.45577,)]


def test_it_asks_on_a_terminal(berdaya):
    pytest.importorskip("pexpect", reason="pexpect needs a system with pseudo-terminals")
    from tests.cli.kegiatan.test_interview import DOWN, ENTER, Terminal

    record(berdaya)
    terminal = Terminal(berdaya, "undo")
    terminal.answer("Urungkan?", ENTER)
    terminal.sees("Tidak ada yang disimpan.")
    assert terminal.ends() == 130
    terminal = Terminal(berdaya, "undo")
    terminal.answer("Urungkan?", DOWN + ENTER)
    assert terminal.ends() == 0
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]


def test_who_did_it_can_be_said(berdaya):
    record(berdaya)
    assert run("undo", "--petugas", "Bu Eni", "--db", berdaya.db).returncode == 0
    assert berdaya.sql("SELECT petugas FROM operasi WHERE perintah = 'undo'") == [("Bu Eni",)]


def test_json_has_every_row(berdaya):
    record(berdaya)
    data = json.loads(berdaya("undo", "--json").stdout)["data"]
    assert {(row["tabel"], row["aksi"]) for row in data["perubahan"]} == {
        ("kegiatan", "hapus"), ("kegiatan_lokasi", "hapus"), ("pelaksanaan", "hapus"),
    }  # fmt: skip

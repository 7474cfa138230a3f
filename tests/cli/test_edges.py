"""Inputs and places that no command was made for: said plainly, with the exit code of their kind."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from berdaya_cli.storage.files import data_path
from tests.faults import BERDAYA, clean_environ, run

LONG = "a" * 300
RECORD = (
    "record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
)  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("seed", "{}"), 5), (("init", "--seed", "{}", "--db", "baru.db"), 5), (("record", "--json-input", "{}"), 5),
        (("import", "{}"), 6), (("restore", "{}", "--yes"), 5), (("merge", "{}"), 5), (("doctor", "--jangkar", "{}"), 5),
        (("edit-instansi", "--lambang", "{}"), 4), (("report", "--output", "x.docx", "--templat", "{}"), 5),
        (("report", "--format", "pdf", "--output", "{}"), 5), (("report", "--format", "csv", "--output", "{}"), 5),
        (("template", "--output", "{}"), 5), (("export", "--output", "{}"), 5), (("backup", "--output", "{}"), 5),
        (("history", "--format", "csv", "--output", "{}"), 5), (("list-pilots", "--db", "{}"), 5),
        (("recap", "--format", "csv", "--output", "{}"), 5),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["", ".xlsx", ".png", ".db"])
def test_a_pipe_is_waited_for_by_no_command(berdaya, tmp_path, words, code, ending):
    pipe = tmp_path / f"pipa{ending}"
    os.mkfifo(pipe)
    result = subprocess.run(
        [*BERDAYA, *(word.format(pipe) for word in words)], env=clean_environ(BERDAYA_DB=str(berdaya.db)),
        stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=20, cwd=tmp_path,
    )  # fmt: skip

    assert result.returncode in {code, 4, 5}
    assert b"Traceback" not in result.stderr
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", ["/dev/null", "/dev/stdout", "/dev/full", "/proc/self/fd/1"])
def test_a_device_is_replaced_by_no_report(berdaya, name):
    before = os.lstat(name)
    result = berdaya("report", "--format", "csv", "--output", name)

    assert (result.exit_code, result.stdout) == (5, "")
    assert "bukan berkas biasa" in result.stderr
    assert os.lstat(name).st_mode == before.st_mode


@pytest.mark.parametrize(
    "words",
    [
        ("list-pilots", "--db", f"{LONG}.db"), ("init", "--db", f"{LONG}.db"), ("import", f"{LONG}.xlsx"),
        ("restore", f"{LONG}.db"), ("merge", f"{LONG}.db"), ("seed", f"{LONG}.yaml"),
        ("report", "--output", f"{LONG}.pdf"), ("export", "--output", LONG), ("backup", "--output", LONG),
        ("record", "--json-input", f"{LONG}.json"), ("doctor", "--jangkar", LONG),
        ("report", "--output", "x.docx", "--templat", LONG),
    ],
)  # fmt: skip
def test_a_name_that_is_too_long_is_said_to_be(berdaya, words):
    result = berdaya(*words)

    assert (result.exit_code, result.stdout) == (5, "")
    assert "namanya terlalu panjang" in result.stderr
    assert "Jawaban" not in result.stderr


@pytest.mark.parametrize("name", ["con.pdf", "AUX.pdf", "nul.csv", "com1.html"])
def test_a_name_that_windows_keeps_is_refused_everywhere(berdaya, tmp_path, name):
    result = berdaya("report", "--output", str(tmp_path / name))

    assert (result.exit_code, result.stdout) == (4, "")
    assert list(tmp_path.glob(f"*{name[-4:]}")) == []


@pytest.mark.parametrize(
    "day", ["0001-01-01", "1-1-0001", "1 Januari 0001", "9999-12-31", "1899-12-31", "2200-01-01"]
)
@pytest.mark.parametrize(
    "words",
    [
        (*RECORD, "--tanggal"), ("assign", "dinsos", "--fokus", "rppa", "--kecamatan", "Bobotsari", "--mulai"),
        ("unassign", "dinsos", "--fokus", "rppa", "--kecamatan", "Kejobong", "--sampai"), ("gaps", "--per"),
        ("report", "--periode"), ("recap", "--periode"), ("list-pilots", "--per"), ("list-pejabat", "--per"),
        ("history", "--sejak"), ("designate", "Rembang", "--alasan", "uji", "--dasar", "SK", "--mulai"),
        ("add-sumber", "Uji", "--tanggal"),
    ],
)  # fmt: skip
def test_a_year_that_cannot_be_meant_is_refused(berdaya, words, day):
    before = berdaya.content()
    result = berdaya(*words, day)

    assert (result.exit_code, result.stdout) == (4, "")
    assert berdaya.content() == before


@pytest.mark.parametrize("today", ["0001-01-01", "9999-12-31"])
def test_nor_can_it_be_today(berdaya, today):
    assert berdaya("gaps", today=today).exit_code == 4


@pytest.mark.skipif(os.name == "nt", reason="it is closed by a shell of Unix")
def test_an_input_that_is_closed_is_said_to_be(berdaya):
    result = subprocess.run(
        ["sh", "-c", f"{' '.join(BERDAYA)} record --json-input - <&-"], env=clean_environ(BERDAYA_DB=str(berdaya.db)),
        capture_output=True, check=False,
    )  # fmt: skip

    assert (result.returncode, result.stdout) == (5, b"")
    assert "masukan standarnya tertutup" in result.stderr.decode()


def test_a_history_that_is_nested_deeply_is_damaged(berdaya):
    deep = "[" * 50_000 + "]" * 50_000
    berdaya.sql("UPDATE riwayat SET sesudah = ? WHERE id = 1", deep)
    for words in (
        ("history", "--operasi", "1"),
        ("undo", "1", "--yes"),
        ("doctor",),
        ("history", "--operasi", "1", "--json"),
    ):
        result = berdaya(*words)
        assert result.exit_code in {4, 5, 6}, words
        assert "Traceback" not in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own in Windows")
def test_copies_lie_beside_the_file_that_a_link_leads_to(berdaya, tmp_path):
    there = tmp_path / "meja"
    there.mkdir()
    (there / "tautan.db").symlink_to(berdaya.db)
    (tmp_path / "foto.jpg").write_bytes(b"foto")
    for words in (
        (*RECORD, "--tanggal", "2025-10-13"),
        ("attach", "1", tmp_path / "foto.jpg", "--jenis", "dokumentasi", "--tanggal", "2025-10-13"),
        ("backup",),
    ):
        assert run(*words, "--db", there / "tautan.db").returncode == 0

    assert [path.name for path in there.iterdir()] == ["tautan.db"]
    assert len(list(berdaya.db.with_name("berdaya.bukti").iterdir())) == 1


def test_what_acts_is_escaped_in_json_on_a_terminal(berdaya):
    berdaya.sql("UPDATE fokus SET nama = ? WHERE kode = 'lansia'", "a\x9bb\u202ec\x7fd\u2028e")
    shown = berdaya("list-fokus", "--json", terminal=True).stdout
    piped = berdaya("list-fokus", "--json").stdout

    assert "a\\u009bb\\u202ec\\u007fd\\u2028e" in shown
    assert "a\x9bb\u202ec" in piped


@pytest.fixture
def full_disk(berdaya):
    """The database on a file system without room for a byte, where one can be made."""
    folder = Path(tempfile.mkdtemp())
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        folder.rmdir()
        pytest.skip("no file system can be mounted here")
    with sqlite3.connect(berdaya.db) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    shutil.copy(berdaya.db, folder / "b.db")
    with (folder / "penuh").open("wb", buffering=0) as filler, suppress(OSError):
        while filler.write(bytes(4096)):
            pass
    yield folder / "b.db"
    subprocess.run(["umount", folder], check=True)
    folder.rmdir()


def test_on_a_full_disk_reading_goes_on_and_writing_says_why(full_disk, tmp_path):
    for words in (
        ("list-pilots",),
        ("report", "--kecamatan", "Kejobong"),
        ("history",),
        ("doctor",),
    ):
        result = run(*words, "--db", full_disk)
        assert result.returncode in {0, 6}, words
        assert result.stdout
        assert result.stderr.decode() == "Ruang disk habis; membaca tetap dapat dilakukan.\n"
    for words in (
        (*RECORD, "--tanggal", "2025-10-13"),
        ("edit-fokus", "lansia", "--uraian", "x"),
        ("seed", data_path("purbalingga.yaml")),
    ):
        result = run(*words, "--db", full_disk)
        assert (result.returncode, result.stdout) == (5, b""), words
        assert (
            f"Ruang disk untuk {full_disk} habis; tidak ada yang diubah." in result.stderr.decode()
        )
    assert run("backup", "--output", tmp_path / "cad", "--db", full_disk).returncode == 0
    assert len(list((tmp_path / "cad").glob("*.db"))) == 1

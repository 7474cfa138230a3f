"""Killed at any instant, twenty writers at once, a full disk: nothing is lost, nothing is half there."""

import json
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from tests import crash
from tests.conftest import need
from tests.faults import BERDAYA, clean_environ, run

KILLS = 21
WRITERS, EACH = 20, 50


def test_killed_writers_leave_all_or_nothing(tmp_path):
    need(sys.executable)
    files = crash.prepare(tmp_path)
    alone, chance = crash.seconds_alone(files), random.Random(5)
    seen = {
        crash.kill_once(chance, number, files, tmp_path / "kerja", alone) for number in range(KILLS)
    }
    assert seen == {"done", "not done"}


WRITER = f"""
import sys
from berdaya_cli.cli.app import main
for number in range({EACH}):
    code = main(["record", "--nama", f"Senam {{sys.argv[2]}}-{{number}}", "--fokus", "lansia", "--pelaksana",
                 "dinsos", "--kecamatan", "Kejobong", "--tanggal", "2025-10-13", "--quiet", "--db", sys.argv[1]])
    if code:
        sys.exit(code)
"""


def test_twenty_writers_at_once_lose_nothing_and_no_number_is_twice(berdaya):
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, berdaya.db, str(number)], env=clean_environ(),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for number in range(WRITERS)
    ]  # fmt: skip
    while any(writer.poll() is None for writer in writers):
        looked = run("list-kegiatan", "--db", berdaya.db)
        assert (looked.returncode, looked.stderr) == (0, b"")
    for writer in writers:
        _said, told = writer.communicate()
        assert (writer.returncode, told) == (0, b"")
    names = berdaya.sql("SELECT nama FROM kegiatan")
    assert len(names) == len(set(names)) == WRITERS * EACH
    assert berdaya.sql("SELECT count(DISTINCT id), max(id) FROM kegiatan") == [(1000, 1000)]
    crash.check(berdaya.db)


def test_a_reader_does_not_wait_for_a_writer(berdaya):
    writer = sqlite3.connect(berdaya.db, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE fokus SET nama = nama || 'x'")
    for words in (("list-pilots",), ("report",), ("gaps",), ("doctor",)):
        assert berdaya(*words).exit_code in {0, 6}
    writer.execute("ROLLBACK")
    writer.close()


@pytest.mark.parametrize("room", [0, 4096, 40_000, 300_000, 1_000_000])
def test_files_that_may_not_grow_leave_the_record_intact(berdaya, tmp_path, room):
    crash.record(berdaya.db, "Awal")
    crash.settle(berdaya.db)
    table = tmp_path / "besar.csv"
    lines = [
        f"Rapat {n};Bukateja;rppa;dinsos;13/10/2025;Baznas;1.000.000;10;12" for n in range(400)
    ]
    table.write_text(crash.TABLE + "\n".join(lines) + "\n", encoding="utf-8")
    size = max(room, 32_768)  # SQLite's index of its log has this size from the start
    with closing(sqlite3.connect(berdaya.db)) as reader:
        reader.execute("SELECT count(*) FROM kegiatan").fetchone()
        result = subprocess.run(
            [*BERDAYA, "import", str(table), "--db", str(berdaya.db)], env=clean_environ(),
            capture_output=True, check=False, stdin=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        )  # fmt: skip

    assert result.returncode == 5, result.stderr
    assert result.stderr.startswith(b"Kesalahan: ")
    assert b"Traceback" not in result.stderr
    assert berdaya.sql("SELECT nama FROM kegiatan") == [("Awal",)]
    crash.check(berdaya.db)
    assert run("import", table, "--db", berdaya.db).returncode == 0


@pytest.mark.parametrize("room", [80, 280, 680, 1180, 2180])
def test_a_full_small_disk_leaves_the_record_intact(seeded_file, tmp_path, room):
    """A file system with so many KiB beside the database, where one can be made."""
    size = seeded_file.stat().st_size // 1024 + room
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", folder],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("no file system can be mounted here")
    try:
        crash.fill(Path(shutil.copy(seeded_file, folder / "berdaya.db")), tmp_path / "pindah")
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        folder.rmdir()


def test_a_folder_that_is_read_only_can_be_read_and_not_written(berdaya, tmp_path):
    from tests.cli.publish.test_export_faults import without_privilege

    crash.settle(berdaya.db)
    for path in berdaya.db.parent.glob("berdaya.db-*"):
        path.unlink()
    folder = tmp_path / "baca"
    folder.mkdir()
    db = shutil.copy(berdaya.db, folder)
    folder.chmod(0o555)
    try:
        looked = subprocess.run(
            without_privilege("list-pilots", "--json", "--db", db), env=clean_environ(), capture_output=True,
            check=False,
        )  # fmt: skip
        written = subprocess.run(
            without_privilege(*crash.words_of_record("x"), "--db", db), env=clean_environ(),
            capture_output=True, check=False,
        )  # fmt: skip
    finally:
        folder.chmod(0o755)
    assert len(json.loads(looked.stdout)["data"]) == 4
    assert written.returncode == 5
    assert "tidak dapat ditulis" in written.stderr.decode()

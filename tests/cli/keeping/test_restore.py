"""restore: a backup in the place of the database, and what was there kept."""

import gc
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from berdaya_cli.storage.keeping import restore
from tests.cli.keeping.test_undo import rows
from tests.conftest import FILES
from tests.faults import run

FD = Path("/proc/self/fd")


def made(folder, stem="berdaya"):
    return sorted(folder.glob(f"{stem}-*.db"))


def test_a_log_without_its_database_is_not_played_into_a_backup(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    (copy,) = made(tmp_path / "cad")
    holder = sqlite3.connect(worked.db)
    holder.execute("BEGIN")
    holder.execute("SELECT count(*) FROM kegiatan").fetchone()
    worked("edit", "1", "--nama", "Sesudahnya")
    log = worked.db.with_name("berdaya.db-wal").read_bytes()
    holder.close()
    worked.db.unlink()
    worked.db.with_name("berdaya.db-wal").write_bytes(log)
    assert log
    assert worked("restore", str(copy)).exit_code == 0
    assert rows(worked.db) == rows(copy)


def test_a_newer_or_foreign_database_is_not_replaced(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    (copy,) = made(tmp_path / "cad")
    newer, foreign = tmp_path / "baru.db", tmp_path / "lain.db"
    shutil.copy(copy, newer)
    for path, statement in ((newer, "PRAGMA user_version = 99"), (foreign, "CREATE TABLE x (y)")):
        conn = sqlite3.connect(path)
        conn.execute(statement)
        conn.commit()
        conn.close()
        before = path.read_bytes()
        assert worked("restore", str(copy), "--db", str(path)).exit_code == 5
        assert path.read_bytes() == before


def test_restore_brings_everything_back_and_keeps_what_was_there(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    (copy,) = made(tmp_path / "cad")
    before = rows(worked.db)
    worked("delete", "1", "--alasan", "salah")
    for folder in ("bukti", "impor"):
        shutil.rmtree(worked.db.with_name(f"berdaya.{folder}"))
    later = rows(worked.db)
    result = worked("restore", str(copy))

    assert (result.exit_code, result.stderr) == (0, "")
    assert "salinan berkas yang dikembalikan: 2." in result.stdout
    assert rows(worked.db) == before
    (kept,) = made(worked.db.with_name("berdaya.cadangan"))
    assert rows(kept) == later
    assert worked.sql("SELECT perintah FROM operasi ORDER BY id DESC LIMIT 1") == [("restore",)]


def test_restore_where_there_is_none(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    (copy,) = made(tmp_path / "cad")
    other = tmp_path / "baru" / "berdaya.db"
    result = run("restore", copy, "--db", other)

    assert (result.returncode, result.stderr) == (0, b"")
    assert rows(other) == rows(worked.db)
    assert (other.parent / "berdaya.bukti").is_dir()
    assert stat.S_IMODE(other.stat().st_mode) == 0o600


def test_a_reader_goes_on_while_a_backup_is_put_back(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    worked("delete", "1", "--alasan", "salah")
    reader = sqlite3.connect(worked.db)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM kegiatan").fetchone() == (1,)
    assert worked("restore", str(made(tmp_path / "cad")[0])).exit_code == 0
    assert reader.execute("SELECT count(*) FROM kegiatan").fetchone() == (1,)
    reader.execute("COMMIT")
    assert reader.execute("SELECT count(*) FROM kegiatan").fetchone() == (2,)
    reader.close()


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "tidak ada"), (b"", "kosong"), (b"bukan basis data" * 99, "rusak")],
)
def test_what_is_no_backup_is_refused(worked, tmp_path, content, told):
    path = tmp_path / "x.db"
    if content is not None:
        path.write_bytes(content)
    worked.refuses(("restore", str(path)), 5, told)


def test_sample_and_real_records_stay_apart(worked, contoh_file):
    worked.refuses(("restore", str(contoh_file)), 4, "Data contoh dan data nyata harus terpisah.")
    worked.refuses(("restore", str(worked.db)), 4, "adalah basis data itu sendiri.")


def test_a_newer_backup_is_refused(worked, tmp_path):
    shutil.copy(worked.db, tmp_path / "baru.db")
    with sqlite3.connect(tmp_path / "baru.db") as conn:
        conn.execute("PRAGMA user_version = 99")
    conn.close()
    worked.refuses(("restore", str(tmp_path / "baru.db")), 5, "berdaya yang lebih baru")


def test_an_older_backup_is_brought_up_to_date(worked):
    worked("backup")
    (copy,) = made(worked.db.with_name("berdaya.cadangan"))
    copy.unlink()
    old = sqlite3.connect(copy)
    old.executescript((FILES / "schema-4.sql").read_text(encoding="utf-8"))
    old.close()
    result = worked("restore", str(copy))

    assert result.exit_code == 0
    assert "bentuk versi ini" in result.stderr
    assert worked("list-kegiatan").exit_code == 0


@pytest.mark.skipif(not FD.is_dir(), reason="open files are listed on Linux only")
def test_a_damaged_database_is_closed_before_it_is_moved_aside(worked, tmp_path, monkeypatch):
    """Windows moves no file that is open, and nobody can say when Python would close it."""
    worked("backup", "--output", str(tmp_path / "cad"))
    (copy,) = made(tmp_path / "cad")
    worked.db.write_bytes(b"SQLite format 3\0" + bytes(5000))
    opened = []

    def moved_aside(path):
        opened.extend(str(fd.readlink()) for fd in FD.iterdir() if fd.exists())
        return moving(path)

    moving = restore._moved_aside
    monkeypatch.setattr(restore, "_moved_aside", moved_aside)
    gc.disable()
    try:
        result = worked("restore", str(copy))
    finally:
        gc.enable()

    assert result.exit_code == 0
    assert opened
    assert [name for name in opened if name.startswith(str(worked.db))] == []

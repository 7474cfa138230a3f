"""Databases of every released schema come to today's form, with all that is in them."""

import sqlite3
from contextlib import closing

import pytest

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.storage.connection import SCHEMA_VERSION
from berdaya_cli.storage.opening import open_store
from berdaya_cli.storage.schema import upgrade as upgrading
from tests.conftest import FILES, GOLDEN, OPERASI, uids

RELEASED = range(1, SCHEMA_VERSION)
HISTORY = {"operasi", "_sqlite_migrations", "sqlite_sequence"}


def rows_of(path):
    """Give every row of every table as columns and values."""
    conn = sqlite3.connect(path)
    conn.row_factory = sqlite3.Row
    names = [
        name
        for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if name not in HISTORY
    ]
    found = {name: [dict(row) for row in conn.execute(f"SELECT * FROM {name}")] for name in names}
    conn.close()
    return found


def schema_of(path):
    conn = sqlite3.connect(path)
    rows = conn.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY name"
    ).fetchall()
    conn.close()
    return "".join(f"{sql};\n\n" for (sql,) in rows)


@pytest.fixture(params=RELEASED)
def older(request, berdaya):
    """The program on a database of an older schema."""
    berdaya.db.unlink()
    conn = sqlite3.connect(berdaya.db)
    conn.executescript((FILES / f"schema-{request.param}.sql").read_text(encoding="utf-8"))
    conn.close()
    return berdaya


def test_every_row_survives(older):
    before = rows_of(older.db)
    result = older("list-pilots")

    after = rows_of(older.db)
    assert result.exit_code == 0
    assert result.stdout.count("\n") == 3
    for name, rows in before.items():
        kept = [{k: row[k] for k in old} for row, old in zip(after[name], rows, strict=True)]
        assert kept == rows, name


def test_the_schema_is_todays(older):
    older("info")

    assert schema_of(older.db) == (GOLDEN / "schema.sql").read_text(encoding="utf-8")
    assert older.sql("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert older.sql("PRAGMA integrity_check") == [("ok",)]
    assert older.sql("PRAGMA foreign_key_check") == []


def test_a_file_of_the_schema_that_is_released_is_kept(tmp_path):
    """The next step of the schema is then tried on it, without anybody having to remember."""
    path = tmp_path / "kini.db"
    conn = sqlite3.connect(path)
    conn.executescript((FILES / f"schema-{SCHEMA_VERSION}.sql").read_text(encoding="utf-8"))
    conn.close()

    assert schema_of(path) == (GOLDEN / "schema.sql").read_text(encoding="utf-8")


def test_it_is_told_once_and_stands_in_the_history(older):
    first, second = older("info", "--json"), older("list-pilots")

    assert (first.exit_code, first.stderr, second.stderr) == (0, "", "")
    ((perintah, segel),) = older.sql("SELECT perintah, segel FROM operasi ORDER BY id DESC LIMIT 1")
    assert (perintah, len(segel)) == ("upgrade", 64)


def test_the_backup_is_the_database_as_it_was(older):
    before = rows_of(older.db)
    (version,) = older.sql("PRAGMA user_version")[0]
    told = older("record", "--help").stderr + older("list-fokus").stderr

    backup = older.db.with_name(f"berdaya.skema-{version}.db")
    assert told == (f"Basis data dinaikkan ke bentuk versi ini; cadangannya: {backup}\n")
    assert rows_of(backup) == before
    assert backup.stat().st_mode & 0o077 == 0


def test_no_earlier_backup_is_overwritten(older):
    (version,) = older.sql("PRAGMA user_version")[0]
    earlier = older.db.with_name(f"berdaya.skema-{version}.db")
    earlier.write_bytes(b"penting")
    older("list-pilots")

    assert earlier.read_bytes() == b"penting"
    assert older.db.with_name(f"berdaya.skema-{version}-2.db").exists()


def test_without_a_backup_there_is_no_upgrade(older, monkeypatch):
    before = rows_of(older.db)
    (version,) = older.sql("PRAGMA user_version")[0]

    def full(_path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("berdaya_cli.storage.keeping.backup.scratch", full)
    result = older("list-pilots")

    assert (result.exit_code, result.stdout) == (5, "")
    assert "tidak dapat ditulis" in result.stderr
    assert (rows_of(older.db), older.sql("PRAGMA user_version")) == (before, [(version,)])


def test_a_step_that_fails_leaves_the_file_as_it_was(older, monkeypatch):
    before = rows_of(older.db)
    (version,) = older.sql("PRAGMA user_version")[0]

    def fail(conn, *_numbers):
        conn.execute("DROP TABLE riwayat")
        raise sqlite3.OperationalError("putus")

    monkeypatch.setattr(upgrading, "make_schema", fail)
    with pytest.raises(sqlite3.OperationalError):
        upgrading.upgrade(older.db, OPERASI, uids())

    assert (rows_of(older.db), older.sql("PRAGMA user_version")) == (before, [(version,)])
    assert not older.db.with_name(f"berdaya.skema-{version}.db").exists()


def test_tab_upgrades_nothing(older, monkeypatch):
    before = older.sql("PRAGMA user_version")
    monkeypatch.setenv("COMP_WORDS", "berdaya\nreport\n--kecamatan\nK")
    monkeypatch.setenv("COMP_CWORD", "3")
    with pytest.raises(SystemExit):
        older(_BERDAYA_COMPLETE="complete_bash")

    assert older.sql("PRAGMA user_version") == before
    assert [path.name for path in older.db.parent.glob("*.db")] == ["berdaya.db"]


def test_another_command_may_be_faster(berdaya):
    assert upgrading.upgrade(berdaya.db, OPERASI, uids()) is None


@pytest.mark.parametrize("older", [1], indirect=True)
def test_the_rppa_of_a_file_without_protection_is_protected(older):
    older("info")

    assert older.sql("SELECT kode FROM fokus WHERE terlindung = 'ya'") == [("rppa",)]


def test_a_file_that_nobody_may_write_is_left_and_told(older):
    with pytest.raises(StorageError, match="lebih lama"), open_store(older.db, uids()):
        pass


def test_places_made_anew_keep_what_refers_to_them(tmp_path):
    path = tmp_path / "tua.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript((FILES / "schema-14.sql").read_text(encoding="utf-8"))
        before = conn.execute("SELECT * FROM desa ORDER BY kode").fetchall()
    upgrading.upgrade(path, OPERASI, uids(15))
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT * FROM desa ORDER BY kode").fetchall() == before
        assert before
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = {row[2] for row in conn.execute("PRAGMA foreign_key_list(kegiatan_lokasi)")}
        assert "desa" in tables
        conn.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            conn.execute("INSERT INTO desa_alias VALUES ('99.71', '99.71.01.9999', 'x')")

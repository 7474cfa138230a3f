"""Opening and making the file, and what SQLite complains of."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading

import pytest

from berdaya_cli.domain.errors import (
    DatabaseExistsError,
    DatabaseLockedError,
    DatabaseMissingError,
    DatabaseNewerError,
    NotADatabaseError,
    StorageError,
)
from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage import connection
from berdaya_cli.storage.connection import SCHEMA_VERSION, is_made
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.opening import create_store, open_store
from tests.conftest import OPERASI, uids


@pytest.fixture
def db(tmp_path, seeded_file):
    return shutil.copy(seeded_file, tmp_path / "berdaya.db")


def opened(path):
    with open_store(path, uids()) as store:
        return store.kabupaten.codes()


def test_a_file_that_is_not_there_is_told_with_how_to_make_it(tmp_path):
    with pytest.raises(DatabaseMissingError) as caught:
        opened(tmp_path / "tidak-ada.db")

    assert "berdaya init --db" in caught.value.hint


def test_an_empty_file_is_no_database_yet(tmp_path):
    (tmp_path / "kosong.db").touch()

    with pytest.raises(DatabaseMissingError, match="kosong"):
        opened(tmp_path / "kosong.db")


def test_a_file_of_something_else_is_refused(tmp_path):
    path = tmp_path / "catatan.db"
    path.write_text("bukan basis data, sama sekali bukan " * 100)

    with pytest.raises(NotADatabaseError, match="bukan basis data"):
        opened(path)


def test_a_database_of_something_else_is_refused(tmp_path):
    path = tmp_path / "lain.db"
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE lain (x)")
    conn.close()

    with pytest.raises(NotADatabaseError, match="bukan milik berdaya"):
        opened(path)
    with pytest.raises(NotADatabaseError), create_store(path, uids()):
        pass


def test_a_newer_database_is_left_as_it_is(db):
    with sqlite3.connect(db) as conn:
        conn.execute("PRAGMA user_version = 99")
    conn.close()

    with pytest.raises(DatabaseNewerError, match=f"skema 99, di sini {SCHEMA_VERSION}"):
        opened(db)


def test_a_reader_cannot_write(db):
    with open_store(db, uids()) as store, pytest.raises(sqlite3.OperationalError):
        store.conn.execute("DELETE FROM aset")


def test_a_second_database_is_not_made_over_the_first(db):
    with pytest.raises(DatabaseExistsError), create_store(db, uids()):
        pass


def test_a_database_that_is_made_while_one_looks_at_it_is_ours(tmp_path):
    path = tmp_path / "baru.db"
    path.touch()
    looking = connection.connect(path, "rw")
    looking.execute("PRAGMA journal_mode = WAL")
    made = []

    def make(statement):
        if "sqlite_schema" in statement and not made:
            made.append(path)
            with create_store(path, uids()) as store, store.transaction.write(OPERASI):
                bring_in(store, read_seed(data_path("purbalingga.yaml")))

    looking.set_trace_callback(make)

    assert connection.schema_version(looking, path) == SCHEMA_VERSION
    assert made
    looking.close()


def test_a_new_database_waits_for_those_who_are_at_its_file(tmp_path):
    path = tmp_path / "baru.db"
    path.touch()
    looking = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    looking.execute("BEGIN IMMEDIATE")
    threading.Timer(0.3, looking.execute, ["COMMIT"]).start()

    with create_store(path, uids()) as store, store.transaction.write(OPERASI):
        bring_in(store, read_seed(data_path("purbalingga.yaml")))

    looking.close()
    assert is_made(path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "berkas").touch()

    with (
        pytest.raises(StorageError, match="tidak dapat dibuat"),
        create_store(tmp_path / "berkas" / "x.db", uids()),
    ):
        pass


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_database_is_private(tmp_path):
    path = tmp_path / "baru" / "x.db"
    with create_store(path, uids()):
        pass

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_writer_waits_and_then_says_who_is_in_the_way(db, monkeypatch):
    monkeypatch.setattr(connection, "TURN_SECONDS", 0.1)
    other = sqlite3.connect(db, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with (
            pytest.raises(DatabaseLockedError),
            open_store(db, uids(2), write=True) as store,
            store.transaction.write(OPERASI),
        ):
            pass
    finally:
        other.close()


def test_a_reader_sees_one_state_while_others_write(db):
    with open_store(db, uids()) as store:
        before = store.catalogue.counts()
        other = sqlite3.connect(db)
        with other:
            other.execute("DELETE FROM aset")
        other.close()
        assert store.catalogue.counts() == before


def test_a_database_of_something_else_is_not_changed(tmp_path):
    path = tmp_path / "lain.db"
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE lain (x)")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(NotADatabaseError), create_store(path, uids()):
        pass

    assert path.read_bytes() == before


def test_a_folder_is_no_database(tmp_path):
    with pytest.raises(DatabaseMissingError, match="adalah folder") as caught:
        opened(tmp_path)

    assert caught.value.hint == f"Buat dengan: berdaya init --db {tmp_path}/berdaya.db"


def test_a_database_that_lacks_a_table_is_damaged(db):
    with sqlite3.connect(db) as conn:
        conn.execute("DROP VIEW penugasan_hari")
    conn.close()
    with pytest.raises(NotADatabaseError, match="rusak"), open_store(db, uids()) as store:
        store.penugasan.in_force("33.03.03", "2025-11-20")


def test_twenty_writers_at_once_lose_nothing(db):
    def write(number):
        with (
            open_store(db, uids(100 + number), write=True) as store,
            store.transaction.write(OPERASI),
        ):
            store.sumber.add(f"sumber-{number}", f"Sumber {number}", "33.03")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with open_store(db, uids()) as store:
        found = store.conn.execute("SELECT count(*) FROM sumber WHERE kode LIKE 'sumber-%'")
        assert found.fetchone() == (20,)
        seals = store.conn.execute("SELECT count(DISTINCT segel), count(*) FROM operasi")
        assert seals.fetchone() == (21, 21)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_full_disk_changes_nothing(db):
    """The file may not grow: what SQLite meets on a full disk."""
    script = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from pathlib import Path
from tests.conftest import OPERASI, uids
from berdaya_cli.storage.opening import open_store
path = Path(sys.argv[1])
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
with open_store(path, uids(2), write=True) as store, store.transaction.write(OPERASI):
    for number in range(500):
        store.sumber.add(f"s-{number}", "x" * 1000, "33.03")
"""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", script, db], capture_output=True, text=True, check=False, env=bare
    )

    assert "StorageError" in done.stderr
    with sqlite3.connect(db) as conn:
        assert conn.execute("SELECT count(*) FROM sumber WHERE kode LIKE 's-%'").fetchone() == (0,)
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conn.close()


def test_a_database_that_nobody_can_write_can_be_read(db, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_args: False)

    assert opened(db) == ("33.03",)


def test_an_old_sqlite_is_told(db, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 0))

    with pytest.raises(StorageError, match="terlalu lama"):
        opened(db)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "Ruang disk"),
        ("SQLITE_READONLY", "tidak dapat ditulis"),
        ("SQLITE_CANTOPEN", "tidak dapat ditulis"),
        ("SQLITE_IOERR_WRITE", "bermasalah"),
        ("SQLITE_CORRUPT", "rusak"),
        ("SQLITE_BUSY_SNAPSHOT", "Program lain"),
    ],
)
def test_each_complaint_of_sqlite_is_told_in_plain_words(tmp_path, name, words):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorname = name

    with pytest.raises(StorageError, match=words), connection.translated_errors(tmp_path / "x.db"):
        raise error


def test_a_mistake_of_ours_is_not_dressed_up(tmp_path):
    with pytest.raises(sqlite3.OperationalError), connection.translated_errors(tmp_path):
        raise sqlite3.OperationalError("no such column: salah")

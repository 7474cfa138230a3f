"""Many writers at once: each gets its turn, and who waits can stop waiting."""

import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from berdaya_cli.storage import connection
from tests.faults import BERDAYA, clean_environ, run
from tests.rounds import tries

WRITERS = 12
"""At once; more of them are a bench's (tests/bench/writers.py)."""


def recorded(db, number):
    return run(
        "record", "--nama", f"Senam {number}", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
        "--tanggal", "2025-10-13", "--db", db,
    )  # fmt: skip


def test_none_of_many_writers_is_left_out(berdaya):
    most = tries(4 * WRITERS)
    with ThreadPoolExecutor(WRITERS) as pool:
        results = list(pool.map(lambda n: recorded(berdaya.db, n), range(most)))

    assert [r.returncode for r in results] == [0] * most
    assert berdaya.sql("SELECT count(DISTINCT nama) FROM kegiatan") == [(most,)]
    assert berdaya("doctor").exit_code == 0


@pytest.fixture
def busy(berdaya):
    """Another program that writes and does not end."""
    conn = sqlite3.connect(berdaya.db, isolation_level=None)
    conn.execute("BEGIN IMMEDIATE")
    yield conn
    if conn.in_transaction:
        conn.execute("ROLLBACK")
    conn.close()


def waiting(berdaya):
    """Start a command that has to wait; whoever runs the tests may not listen to Ctrl-C."""
    return subprocess.Popen(
        [*BERDAYA, "edit-fokus", "lansia", "--uraian", "x", "--db", str(berdaya.db)], text=True,
        env=clean_environ(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
        preexec_fn=None if sys.platform == "win32" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  no thread runs here
    )  # fmt: skip


def test_who_waits_says_so_and_goes_on_when_it_may(berdaya, busy):
    with waiting(berdaya) as process:
        assert process.stderr.readline() == (
            "Program lain sedang menulis; menunggu giliran. Ctrl-C untuk berhenti.\n"
        )
        busy.execute("ROLLBACK")
        assert process.wait(20) == 0
    assert berdaya.sql("SELECT uraian FROM fokus WHERE kode = 'lansia'") == [("x",)]


@pytest.mark.usefixtures("busy")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGINT for one process")
def test_ctrl_c_is_answered_at_once(berdaya):
    with waiting(berdaya) as process:
        process.stderr.readline()
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert time.monotonic() - began < 2


@pytest.mark.usefixtures("busy")
def test_who_has_waited_long_enough_is_told(berdaya, monkeypatch):
    monkeypatch.setattr(connection, "TURN_SECONDS", 0.3)
    berdaya.refuses(
        ("edit-fokus", "lansia", "--uraian", "x"), 5,
        "sudah ditunggu 0.3 detik",
    )  # fmt: skip


def test_two_undos_at_once_take_back_one_operation(berdaya):
    recorded(berdaya.db, 1)
    recorded(berdaya.db, 2)
    lock = sqlite3.connect(berdaya.db, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    both = [
        subprocess.Popen(
            [*BERDAYA, "undo", "--yes", "--db", str(berdaya.db)], text=True, env=clean_environ(),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
        )
        for _n in range(2)
    ]  # fmt: skip
    time.sleep(1)
    lock.execute("ROLLBACK")
    lock.close()
    ends = sorted((p.communicate(timeout=30), p.returncode)[1] for p in both)

    assert ends == [0, 4]
    assert berdaya.sql("SELECT nama FROM kegiatan") == [("Senam 1",)]

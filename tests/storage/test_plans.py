"""The watch over plans sees a scan, and no allowance is left over."""

import ast
import sqlite3

import pytest

from tests.plans import ALLOWED, STORAGE, PlannedConnection, scans

MODULE = """
def ask(conn, statement):
    return conn.execute(statement, {"id": 1}).fetchall()
"""


@pytest.fixture
def ask(empty_store):
    """Run a statement as if a module of storage did."""
    names = {}
    exec(compile(MODULE, str(STORAGE / "kegiatan" / "kegiatan.py"), "exec"), names)  # noqa: S102  a module of ours under a name of a wing of storage
    return lambda statement: names["ask"](empty_store.conn, statement)


@pytest.mark.parametrize(
    ("statement", "seen"),
    [
        ("SELECT nama FROM kegiatan WHERE id = :id", False),
        ("SELECT nama FROM kegiatan WHERE id + 1 = :id", True),
        ("SELECT k.nama FROM kecamatan AS k WHERE k.nama = :id", False),
        ("SELECT k.nama FROM kegiatan AS k WHERE k.nama = :id", True),
        ("SELECT count(*) FROM riwayat AS k WHERE :id", True),
        ("DELETE FROM realisasi WHERE jumlah = :id", True),
        ("SELECT 1 FROM kecamatan AS c JOIN pelaksanaan AS p ON p.kecamatan = c.kode WHERE :id", True),
    ],
)  # fmt: skip
def test_a_scan_of_a_growing_table_is_seen(ask, statement, seen):
    PlannedConnection.seen.discard(statement)

    ask(statement)

    found = scans()
    assert bool(found) == seen
    assert all(line.startswith("kegiatan/kegiatan.py:ask: SCAN ") for line in found)


def test_every_connection_of_a_test_is_watched():
    with sqlite3.connect(":memory:") as conn:
        assert isinstance(conn, PlannedConnection)
    conn.close()


@pytest.mark.parametrize("allowed", ALLOWED)
def test_what_is_allowed_to_scan_is_still_there(allowed):
    name, _, function = allowed.split()[0].partition(":")
    tree = ast.parse((STORAGE / name).read_text(encoding="utf-8"))

    assert function in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}

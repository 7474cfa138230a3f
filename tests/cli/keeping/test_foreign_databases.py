"""merge and restore: a database that somebody crafted is refused, quickly, and leaves no trace."""

import json
import os
import shutil
import sqlite3
import time

import pytest

from berdaya_cli.storage.connection import SCHEMA_VERSION
from tests.conftest import sealed_anew
from tests.faults import run

TEN_TIMES = """
    CREATE TRIGGER riwayat_realisasi_naik AFTER INSERT ON realisasi
    BEGIN UPDATE realisasi SET jumlah = jumlah * 10 WHERE id = NEW.id; END
"""
ENDLESS = """
    WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n
"""
CRAFTED = {
    "a trigger that multiplies": TEN_TIMES,
    "a trigger under one of our names": """
        DROP TRIGGER riwayat_realisasi_tambah;
        CREATE TRIGGER riwayat_realisasi_tambah AFTER INSERT ON realisasi BEGIN DELETE FROM pilot; END
    """,
    "a view of no end in the place of a table": f"""
        PRAGMA foreign_keys = OFF; DROP TABLE isian_ditarik; CREATE VIEW isian_ditarik AS {ENDLESS}
    """,
    "another view": f"CREATE VIEW laporan AS {ENDLESS}",
    "an added column": "ALTER TABLE kegiatan ADD COLUMN rahasia TEXT",
    "another table": "CREATE TABLE titipan (isi BLOB)",
    "a table without its rules": """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (jumlah >= 0)', '') WHERE name = 'anggaran';
        UPDATE sqlite_schema SET sql = replace(sql, ' UNIQUE', '') WHERE name = 'kegiatan'
    """,
    "a missing index": "DROP INDEX kegiatan_pelaksana",
    "an index that computes": "CREATE INDEX titipan ON kegiatan (hex(zeroblob(1000)))",
    "a virtual table": "CREATE VIRTUAL TABLE cari USING fts5(isi)",
    "bytes that are no text": "UPDATE lembaga SET nama = CAST(x'ff' AS TEXT) WHERE kode = 'dinporapar'",
    "a history that was changed": "UPDATE riwayat SET waktu = '2020-01-01T00:00:00Z' WHERE id = 5",
    "rows that refer to nothing": """
        PRAGMA foreign_keys = OFF; UPDATE pilot SET kecamatan = '33.03.99' WHERE id = 1
    """,
    "a newer form": "PRAGMA user_version = 99",
    "a form of long ago that it is not": "PRAGMA user_version = 1",
    "a schema that cannot be read": """
        PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE kegiatan (' WHERE name = 'kegiatan'
    """,
    "nothing of ours": "PRAGMA application_id = 1",
    "a trigger under a name of SQLite's own": f"""
        PRAGMA writable_schema = ON;
        INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
        VALUES ('trigger', 'sqlite_naik', 'realisasi', 0, '{TEN_TIMES.strip().replace("riwayat_realisasi_naik", "sqlite_naik")}')
    """,
    "a row before the first of the history": """
        INSERT INTO riwayat (id, operasi, waktu, tabel, kunci, aksi, sebelum, sesudah)
        SELECT -5, operasi, waktu, tabel, kunci, aksi, sebelum, sesudah FROM riwayat WHERE id = 5
    """,
}
VALUES = {
    "an image that is a list": "UPDATE riwayat SET sesudah = '[1, 2]' WHERE id = 5",
    "an image that is no JSON": "UPDATE riwayat SET sesudah = '{' WHERE id = 5",
    "a key that is no list": "UPDATE riwayat SET kunci = '{}' WHERE id = 5",
    "a year of nobody": "UPDATE pilot SET berlaku_mulai = '0000-01-01'",
    "a day after all": "UPDATE agenda SET tanggal_selesai = '9999-12-31'",
    "an amount beyond all": "UPDATE fokus SET urutan = 9223372036854775807 WHERE kode = 'lansia'",
}
"""They need a history that was sealed anew: only the one who looks at values finds them."""


@pytest.fixture
def crafted(berdaya, tmp_path):
    """Make a crafted copy of the database by the name of what is wrong with it."""

    def make(script):
        path = tmp_path / "kiriman.db"
        with sqlite3.connect(berdaya.db) as own:
            own.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        own.close()
        shutil.copy(berdaya.db, path)
        other = sqlite3.connect(path)
        other.executescript(script)
        other.close()
        return path

    return make


@pytest.mark.parametrize("command", ["merge", "restore"])
@pytest.mark.parametrize("what", list(CRAFTED))
def test_a_crafted_database_is_refused_and_leaves_no_trace(berdaya, crafted, what, command):
    path = crafted(CRAFTED[what])
    before = berdaya.content()
    began = time.monotonic()
    result = berdaya(command, str(path))

    assert (result.exit_code, result.stdout) == (5, ""), what
    assert result.stderr.startswith("Kesalahan: ")
    assert time.monotonic() - began < 5
    assert berdaya.content() == before
    assert berdaya("doctor").exit_code == 0


@pytest.mark.parametrize("command", ["merge", "restore"])
@pytest.mark.parametrize("what", list(VALUES))
def test_values_that_cannot_be_are_refused_though_they_are_sealed(berdaya, crafted, what, command):
    path = crafted("")
    forged(path, lambda conn: changes_one(conn, VALUES[what]))
    before = berdaya.content()
    result = berdaya(command, str(path))

    assert (result.exit_code, result.stdout) == (5, ""), what
    assert result.stderr.startswith("Kesalahan: ")
    assert berdaya.content() == before


@pytest.mark.parametrize("command", ["merge", "restore"])
def test_one_that_is_damaged_anywhere_is_refused_or_harmless(berdaya, crafted, command):
    path = crafted("")
    whole = path.read_bytes()
    for place in range(100, len(whole), len(whole) // 12):
        path.write_bytes(whole[:place] + b"\xff" * 40 + whole[place + 40 :])
        assert berdaya(command, str(path)).exit_code in {0, 5, 6}
        assert berdaya("list-pilots").exit_code == 0


def test_one_whose_steps_were_forged_is_brought_to_our_form(berdaya, crafted):
    path = crafted(
        "UPDATE _sqlite_migrations SET name = 'm9999_lain' WHERE name LIKE 'm0006%';"
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lain', 'x', 'y')"
    )

    assert berdaya("restore", str(path)).exit_code == 0
    assert berdaya("doctor").exit_code == 0
    assert berdaya.sql("SELECT count(*) FROM _sqlite_migrations") == [(SCHEMA_VERSION,)]


def forged(path, change):
    """Change a history as somebody does who knows how: seals and all."""
    conn = sqlite3.connect(path)
    change(conn)
    conn.commit()
    conn.close()
    sealed_anew(path)


def changes_one(conn, script):
    """Run it, and see that it meets a row: a case that changes nothing would prove nothing."""
    triggers = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    assert conn.execute(script).rowcount > 0
    for _, sql in triggers:
        conn.execute(sql)


@pytest.mark.parametrize(
    "tabel", ["sqlite_schema", "kegiatan; DROP TABLE pilot", "x' OR 1=1 --", "riwayat", ""]
)
def test_names_in_a_forged_history_run_nowhere(berdaya, crafted, tabel):
    path = crafted("")

    def change(conn):
        conn.execute("UPDATE riwayat SET tabel = ? WHERE operasi = 1 AND tabel = 'aset'", (tabel,))

    forged(path, change)
    assert berdaya("restore", str(path)).exit_code == 0
    assert berdaya("undo", "1").exit_code in {4, 5}
    assert berdaya("history", "--operasi", "1").exit_code == 0
    assert berdaya("merge", str(path)).exit_code in {0, 5, 6}
    assert berdaya.sql("SELECT count(*) FROM pilot") == [(4,)]


def test_columns_in_a_forged_history_run_nowhere(posyandu_again, crafted):
    path = crafted("")
    evil = json.dumps({"id": 1, "nama = 'x' WHERE 1=1; --": "y", "uid": "u", "x') --": 1})

    def change(conn):
        conn.execute(
            "UPDATE riwayat SET sesudah = ? WHERE tabel = 'kegiatan' AND aksi = 'tambah'", (evil,)
        )

    forged(path, change)
    assert posyandu_again("restore", str(path)).exit_code == 0
    assert posyandu_again("undo", "2").exit_code in {0, 4, 5, 6}
    assert posyandu_again("merge", str(path)).exit_code in {0, 5, 6}
    assert posyandu_again("list-kegiatan").exit_code == 0


@pytest.fixture
def posyandu_again(berdaya):
    result = berdaya(
        "record", "--nama", "Posyandu", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
        "--tanggal", "2025-10-13",
    )  # fmt: skip
    assert result.exit_code == 0
    return berdaya


def test_a_link_among_evidence_brings_no_other_file_along(posyandu_again, tmp_path):
    secret = tmp_path / "id_rsa"
    secret.write_text("PRIVATE KEY")
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(b"foto")
    there = tmp_path / "sana"
    there.mkdir()
    shutil.copy(posyandu_again.db, there / "b.db")
    for words in (("attach", "1", photo, "--jenis", "dokumentasi", "--tanggal", "2025-10-13"),):
        assert run(*words, "--db", there / "b.db").returncode == 0
    (copy,) = (there / "b.bukti").iterdir()
    copy.unlink()
    copy.symlink_to(secret)
    (there / "b.bukti" / ("a" * 64)).write_bytes(b"nobody names it")
    (there / "b.bukti" / "catatan.txt").write_bytes(b"no copy")
    result = posyandu_again("merge", str(there / "b.db"))

    assert result.exit_code == 0
    folder = posyandu_again.db.with_name("berdaya.bukti")
    assert not folder.exists() or list(folder.iterdir()) == []
    copy.unlink()
    copy.write_bytes(b"another photo")
    assert posyandu_again("merge", str(there / "b.db")).exit_code == 0
    assert not folder.exists() or list(folder.iterdir()) == []
    copy.write_bytes(b"foto")
    assert posyandu_again("merge", str(there / "b.db")).exit_code == 0
    (found,) = folder.iterdir()
    assert found.read_bytes() == b"foto"
    if os.name != "nt":
        assert (found.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_an_emblem_of_a_forged_row_leads_to_no_other_file(berdaya, crafted, tmp_path):
    (tmp_path / "rahasia.png").write_bytes(b"\x89PNG\r\n\x1a\n rahasia")
    path = crafted(
        "INSERT INTO instansi (kabupaten, nama, lambang, uid)"
        f" VALUES ('33.03', 'Dinas', '{tmp_path}/rahasia.png', 'u')"
    )
    sealed_anew(path)
    result = berdaya("restore", str(path))

    assert result.exit_code in {0, 5}
    made = berdaya("report", "--format", "html", "--periode", "2025")
    assert made.exit_code == 0
    assert "data:image" not in made.stdout

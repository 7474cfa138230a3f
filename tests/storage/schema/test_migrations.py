"""The schema's history, and rules that the tables keep whoever writes."""

import re
import sqlite3

import pytest

from berdaya_cli.storage.audit import audited_tables
from berdaya_cli.storage.connection import SCHEMA_VERSION
from berdaya_cli.storage.schema.migrations import MIGRATIONS


def test_the_steps_are_numbered_without_a_gap():
    numbers = [int(re.match(r"m(\d{4})_", step.name)[1]) for step in MIGRATIONS._migrations]

    assert numbers == list(range(1, SCHEMA_VERSION + 1))


def test_the_whole_schema_is_the_golden_one(empty_store, golden):
    rows = empty_store.conn.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY name"
    )

    golden("schema.sql", "".join(f"{sql};\n\n" for (sql,) in rows))


def test_every_audited_table_has_its_three_triggers(empty_store):
    conn = empty_store.conn
    for table in audited_tables(conn):
        names = conn.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? ORDER BY name",
            (table,),
        ).fetchall()
        assert [name for (name,) in names] == [
            f"riwayat_{table}_hapus",
            f"riwayat_{table}_tambah",
            f"riwayat_{table}_ubah",
        ]


def test_every_table_is_strict(empty_store):
    rows = empty_store.conn.execute("SELECT name, strict FROM pragma_table_list WHERE type='table'")

    loose = {name for name, strict in rows if not strict and not name.startswith("sqlite_")}
    assert loose == {"_sqlite_migrations"}


KEGIATAN = (
    "INSERT INTO kegiatan (kabupaten, nama, fokus, pelaksana, jenis, program, tanggal_mulai,"
    " tanggal_selesai, seluruh_kabupaten, uid) VALUES"
)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE kecamatan SET kode = '33.03.4' WHERE kode = '33.03.04'",
        "UPDATE kecamatan SET kabupaten = '33.04' WHERE kode = '33.03.04'",
        "UPDATE kecamatan SET kategori = 'kaya' WHERE kode = '33.03.04'",
        "UPDATE kecamatan SET kategori = 'miskin' WHERE kode = '33.03.01'",
        "UPDATE kecamatan SET lintang = 'selatan' WHERE kode = '33.03.04'",
        "UPDATE desa SET kecamatan = '33.03.05' WHERE kode = '33.03.04.2010'",
        "UPDATE lembaga SET jenis = 'dinas' WHERE kode = 'dinsos'",
        "UPDATE lembaga SET sumber = 'tidak-ada' WHERE kode = 'dinsos'",
        "UPDATE fokus SET kode = 'Sport Center' WHERE kode = 'sport-center'",
        "DELETE FROM fokus WHERE kode = 'rppa'",
        "UPDATE pilot SET berlaku_mulai = '2025-7' WHERE kecamatan = '33.03.04'",
        "UPDATE pilot SET alasan = '' WHERE kecamatan = '33.03.04'",
        "UPDATE penugasan SET peran = 'ketua' WHERE id = 1",
        "UPDATE aset SET desa = '33.03.03.2007' WHERE kode = 'rppa-sempor-lor'",
        f"{KEGIATAN} ('33.03', '', 'rppa', 'dinsos', 'baru', NULL, '2025-01-01', NULL, 1, 'u')",
        f"{KEGIATAN} ('33.03', 'x', 'rppa', 'dinsos', 'baru', NULL, '2025-02-30', NULL, 1, 'u')",
        f"{KEGIATAN} ('33.03', 'x', 'rppa', 'dinsos', 'baru', 'PKH', '2025-01-01', NULL, 1, 'u')",
        f"{KEGIATAN} ('33.03', 'x', 'rppa', 'dinsos', 'kolaborasi', NULL, '2025-01-01', NULL, 1, 'u')",
        f"{KEGIATAN} ('33.03', 'x', 'rppa', 'dinsos', 'baru', NULL, '2025-01-02', '2025-01-01', 1, 'u')",
        f"{KEGIATAN} ('33.03', 'x', 'tidak-ada', 'dinsos', 'baru', NULL, '2025-01-01', NULL, 1, 'u')",
        "INSERT INTO operasi_berjalan VALUES (2, 1)",
    ],
)
def test_the_tables_refuse_what_cannot_be(store, statement):
    with pytest.raises(sqlite3.IntegrityError):
        store.conn.execute(statement)


@pytest.mark.parametrize(
    "columns",
    [
        "jumlah = -1",
        "jumlah = 3, laki_laki = 2, perempuan = 2",
        "jumlah = 3, lansia = 4",
        "desa = '33.03.04.2010', kecamatan = '33.03.03'",
    ],
)
def test_a_pelaksanaan_refuses_people_that_cannot_be(store, columns):
    store.conn.execute(
        f"{KEGIATAN} ('33.03', 'x', 'rppa', 'dinsos', 'baru', NULL, '2025-01-01', NULL, 1, 'u')"
    )
    store.conn.execute(
        "INSERT INTO pelaksanaan (kegiatan, tanggal, uid) VALUES (1, '2025-01-01', 'p')"
    )

    with pytest.raises(sqlite3.IntegrityError):
        store.conn.execute(f"UPDATE pelaksanaan SET {columns}")

"""History that writes itself, also when another SQLite client writes."""

import json
import sqlite3
import subprocess

import pytest

from berdaya_cli.storage.audit import seal_operation
from tests.conftest import OPERASI, need


def rows(store, tabel):
    return store.conn.execute(
        "SELECT operasi, aksi, kunci, sebelum, sesudah FROM riwayat WHERE tabel = ? ORDER BY id",
        (tabel,),
    ).fetchall()


def test_every_row_of_the_seed_is_in_the_history_of_one_operation(store):
    ((operasi, perintah, segel),) = store.conn.execute("SELECT id, perintah, segel FROM operasi")

    assert (operasi, perintah, len(segel)) == (1, "init", 64)
    history = store.conn.execute(
        "SELECT count(*), count(DISTINCT operasi), min(aksi), max(aksi) FROM riwayat"
    ).fetchone()
    tables = sum(
        row.jumlah for row in store.catalogue.counts() if row.tabel not in {"operasi", "riwayat"}
    )
    assert history == (tables, 1, "tambah", "tambah")


def test_a_change_keeps_the_row_before_and_after(store):
    with store.transaction.write(OPERASI):
        store.conn.execute("UPDATE lembaga SET singkatan = 'Dinsos' WHERE kode = 'dinsos'")

    operasi, aksi, kunci, before, after = rows(store, "lembaga")[-1]
    assert (operasi, aksi, json.loads(kunci)) == (2, "ubah", ["33.03", "dinsos"])
    assert json.loads(before)["singkatan"] == "Dinsosdaldukkbp3a"
    assert json.loads(after) == json.loads(before) | {"singkatan": "Dinsos"}


def test_an_update_that_changes_nothing_is_no_history(store):
    before = len(rows(store, "lembaga"))
    store.conn.execute("UPDATE lembaga SET nama = nama")

    assert len(rows(store, "lembaga")) == before


def test_a_deletion_keeps_the_row_that_went(store):
    with store.transaction.write(OPERASI):
        store.conn.execute("DELETE FROM penugasan WHERE id = 1")

    operasi, aksi, kunci, before, after = rows(store, "penugasan")[-1]
    assert (operasi, aksi, kunci, after) == (2, "hapus", "[1]", None)
    assert json.loads(before)["lembaga"] == "dinsos"


def test_a_write_of_another_client_is_recorded_as_such(berdaya):
    sqlite = need("sqlite3")
    subprocess.run(
        [sqlite, berdaya.db, "UPDATE fokus SET nama = 'Olahraga' WHERE kode = 'sport-center'"],
        check=True,
    )

    ((operasi, aksi, after),) = berdaya.sql(
        "SELECT operasi, aksi, sesudah FROM riwayat WHERE id = (SELECT max(id) FROM riwayat)"
    )
    assert (operasi, aksi, json.loads(after)["nama"]) == (None, "ubah", "Olahraga")
    assert berdaya("assign", "dinsos", "--fokus", "lansia", "--semua-pilot").exit_code == 0


def test_the_seals_form_a_chain_over_all_rows(store):
    with store.transaction.write(OPERASI):
        store.conn.execute("UPDATE lembaga SET singkatan = 'Dinsos' WHERE kode = 'dinsos'")
    ((segel,),) = store.conn.execute("SELECT segel FROM operasi WHERE id = 2")

    seal_operation(store.conn, 2)
    assert store.conn.execute("SELECT segel FROM operasi WHERE id = 2").fetchone() == (segel,)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE riwayat SET sesudah = replace(sesudah, 'Dinsos', 'Dinsoz') WHERE operasi = 2",
        "UPDATE riwayat SET waktu = '2020-01-01' WHERE operasi = 2",
        "DELETE FROM riwayat WHERE operasi = 2",
        "UPDATE operasi SET petugas = 'orang lain' WHERE id = 2",
        "UPDATE operasi SET segel = 'x' WHERE id = 1",
    ],
)
def test_a_careless_edit_of_the_history_breaks_its_seal(store, forgery):
    with store.transaction.write(OPERASI):
        store.conn.execute("UPDATE lembaga SET singkatan = 'Dinsos' WHERE kode = 'dinsos'")
    ((segel,),) = store.conn.execute("SELECT segel FROM operasi WHERE id = 2")

    store.conn.execute(forgery)
    seal_operation(store.conn, 2)

    assert store.conn.execute("SELECT segel FROM operasi WHERE id = 2").fetchone() != (segel,)


def test_nothing_changed_leaves_no_operation(store):
    with store.transaction.write(OPERASI):
        store.conn.execute("UPDATE lembaga SET nama = nama")

    assert store.conn.execute("SELECT count(*) FROM operasi").fetchone() == (1,)


def change_then_fail(store):
    store.conn.execute("UPDATE lembaga SET singkatan = 'Dinsos' WHERE kode = 'dinsos'")
    store.conn.execute("DELETE FROM fokus")


def test_a_failure_inside_leaves_nothing(store):
    before = list(store.conn.iterdump())
    with pytest.raises(sqlite3.IntegrityError), store.transaction.write(OPERASI):
        change_then_fail(store)

    assert list(store.conn.iterdump()) == before


def test_a_dry_run_leaves_nothing(store):
    before = list(store.conn.iterdump())
    with store.transaction.write(OPERASI, dry_run=True):
        store.conn.execute("UPDATE lembaga SET singkatan = 'Dinsos' WHERE kode = 'dinsos'")

    assert list(store.conn.iterdump()) == before


def test_a_line_of_the_seal_is_what_json_writes(store):
    from berdaya_cli.storage import audit

    store.conn.execute(
        "INSERT INTO riwayat (waktu, tabel, kunci, aksi, sesudah) VALUES ('w', 't', '[\"a\\u001f\"]', 'tambah', ?)",
        ('{"x": "é\\n\t\x7f\u2028 \\" /"}',),
    )
    rows = store.conn.execute(
        "SELECT id, operasi, waktu, tabel, kunci, aksi, sebelum, sesudah FROM riwayat ORDER BY id"
    )
    lines = "".join(json.dumps(list(row), ensure_ascii=False) + "\n" for row in rows)

    some = {"after": 0, "up_to": 10**9, "most": 10**9}
    (last,) = store.conn.execute("SELECT max(id) FROM riwayat").fetchone()
    assert store.conn.execute(audit._UNSEALED, some).fetchone() == (lines, last)

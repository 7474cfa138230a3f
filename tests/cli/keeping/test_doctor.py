"""doctor: what is broken, and what is a risk."""

import json
import random
import shutil
import sqlite3

import pytest

from berdaya_cli.storage.files import data_path
from tests.cli.keeping.test_undo import rows
from tests.conftest import EMBLEM, FILES
from tests.flips import flip_once

FLIPS = 20


def found(berdaya, code=6, **settings):
    result = berdaya("doctor", "--json", **settings)
    assert (result.exit_code, result.stderr) == (code, "")
    return [(row["jenis"], row["tabel"], row["kode"]) for row in json.loads(result.stdout)["data"]]


def without_triggers(berdaya, *statements):
    """Change the file as a careless hand would: past the history."""
    conn = sqlite3.connect(berdaya.db)
    for (sql,) in (triggers := conn.execute(
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()):  # fmt: skip
        conn.execute(f"DROP TRIGGER {sql.split()[2]}")
    for statement in statements:
        conn.execute(statement)
    for (sql,) in triggers:
        conn.execute(sql)
    conn.commit()
    conn.close()


def settled(berdaya):
    berdaya.db.chmod(0o600)
    return berdaya


def test_all_is_well(worked):
    result = settled(worked)("doctor", terminal=True)
    assert (result.exit_code, result.stdout) == (0, "Semua baik.\n")
    assert found(worked, 0) == []


def test_an_upgraded_database_is_well(berdaya):
    for version in range(1, 5):
        berdaya.db.unlink()
        conn = sqlite3.connect(berdaya.db)
        conn.executescript((FILES / f"schema-{version}.sql").read_text(encoding="utf-8"))
        conn.close()
        berdaya("info")
        result = settled(berdaya)("doctor", "--json")  # the copies are not among the files of tests
        kinds = {row["jenis"] for row in json.loads(result.stdout)["data"]}
        assert kinds <= {"copy-missing"}, version


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE kegiatan SET nama = 'x' WHERE id = 1", ("row-differs", "kegiatan", "1")),
        ("DELETE FROM pelaksanaan", ("row-missing", "pelaksanaan", "1")),
        ("INSERT INTO kegiatan_mitra VALUES (1, '33.03', 'kadin')",
         ("row-without-history", "kegiatan_mitra", "1/kadin")),
        ("UPDATE riwayat SET sesudah = json_set(sesudah, '$.nama', 'y') WHERE operasi = 2 AND tabel = 'kegiatan'",
         ("seal", "operasi", "2")),
        ("UPDATE operasi SET riwayat_sampai = 99999 WHERE id = 4", ("seal", "operasi", "4")),
        ("UPDATE operasi SET petugas = 'orang lain' WHERE id = 3", ("seal", "operasi", "3")),
        ("DELETE FROM kegiatan_lokasi WHERE kegiatan = 1", ("no-place", "kegiatan", "1")),
        ("UPDATE pilot SET kecamatan = '33.03.03', berlaku_mulai = '2025-08-01' WHERE id = 1",
         ("overlap-pilot", "pilot", "1/ 2")),
        ("CREATE TABLE catatan_saya (x)", ("schema-extra", None, "table catatan_saya")),
        ("DROP INDEX kegiatan_fokus", ("schema-missing", None, "index kegiatan_fokus")),
    ],
)  # fmt: skip
def test_what_is_broken_is_found(worked, statement, told):
    without_triggers(settled(worked), statement)
    assert told in found(worked, 0 if told[0] == "schema-extra" else 6)


def test_a_reference_to_nothing_is_found(worked):
    without_triggers(
        settled(worked),
        "PRAGMA foreign_keys = OFF",
        "DELETE FROM lembaga WHERE kode = 'dinporapar'",
    )
    assert any(row[0] == "foreign-key" for row in found(worked))


def test_what_another_program_wrote_is_told_but_no_damage(worked):
    settled(worked).sql("UPDATE kegiatan SET nama = 'x' WHERE id = 1")
    assert found(worked, 0) == [("unsealed", "riwayat", "1")]
    worked("edit", "1", "--nama", "y")
    assert found(worked, 0) == []


def test_evidence_that_is_gone_or_changed_is_found(worked):
    (copy,) = settled(worked).db.with_name("berdaya.bukti").iterdir()
    copy.write_bytes(b"lain")
    assert found(worked) == [("copy-changed", "berdaya.bukti", copy.name)]
    shutil.rmtree(copy.parent)
    assert found(worked) == [("copy-missing", "berdaya.bukti", copy.name)]


def test_an_emblem_that_is_gone_is_found_and_a_backup_is_well(worked, tmp_path):
    (tmp_path / "l.png").write_bytes(EMBLEM)
    settled(worked)("edit-instansi", "--lambang", str(tmp_path / "l.png"))
    worked("backup", "--output", str(tmp_path / "cad"))
    (backup,) = (tmp_path / "cad").glob("*.db")
    assert worked("doctor", "--db", str(backup)).exit_code == 0
    (copy,) = worked.db.with_name("berdaya.lambang").iterdir()
    copy.unlink()
    assert found(worked) == [("copy-missing", "berdaya.lambang", copy.name)]


def test_risks_are_told_and_are_no_damage(worked, tmp_path):
    worked.db.chmod(0o644)
    folder = tmp_path / "OneDrive - Dinas"
    folder.mkdir()
    for path in (worked.db, *worked.db.parent.glob("berdaya.*")):
        if path.exists():
            shutil.move(path, folder)
    worked.db = folder / "berdaya.db"
    result = worked("doctor", "--json", today="2025-12-20")

    kinds = {row["jenis"] for row in json.loads(result.stdout)["data"]}
    assert result.exit_code == 0
    assert kinds == {"permissions", "synced-folder", "no-backup"}


def test_news_of_the_seed_is_told(empty_db):
    """A record that an older seed began, with two agenda less."""
    settled(empty_db)
    result = empty_db("doctor", "--json")

    assert result.exit_code == 0
    assert "seed-drift" in {row["jenis"] for row in json.loads(result.stdout)["data"]}


@pytest.fixture
def empty_db(berdaya, tmp_path):
    text = data_path("purbalingga.yaml").read_text(encoding="utf-8")
    older = tmp_path / "lama.yaml"
    older.write_text(text[: text.index("\nagenda:")] + "\n", encoding="utf-8")
    berdaya.db = tmp_path / "lama.db"
    assert berdaya("init", "--seed", str(older)).exit_code == 0
    return berdaya


def test_on_a_terminal(worked, golden):
    without_triggers(settled(worked), "UPDATE kegiatan SET nama = 'x' WHERE id = 1")
    golden("doctor.txt", worked("doctor", terminal=True).stdout)


def test_bytes_where_a_text_should_be_are_damage(worked):
    """One turned bit makes a text of the history a row of bytes, whatever the table says."""
    conn = sqlite3.connect(worked.db)
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'riwayat'")
    conn.commit()
    conn.close()
    worked.sql("UPDATE riwayat SET sesudah = CAST('x' AS BLOB) WHERE id = 1")
    result = worked("doctor")
    assert result.exit_code in {5, 6}
    assert "di dalam berdaya" not in result.stderr


def test_every_flip_of_a_bit_that_changes_a_value_is_found(worked, tmp_path):
    """Or the command says that the file is damaged; the last backup puts it right."""
    settled(worked)("backup", "--output", str(tmp_path / "cad"))
    (backup,) = (tmp_path / "cad").glob("*.db")
    conn = sqlite3.connect(worked.db)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    whole, before, chance = worked.db.read_bytes(), rows(worked.db), random.Random(11)
    told = sum(flip_once(worked.db, whole, before, chance) for _number in range(FLIPS))
    assert told > FLIPS / 4
    back = worked("restore", str(backup))
    assert back.exit_code == 0
    assert rows(worked.db) == before

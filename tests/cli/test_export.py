"""export and info: the whole record as files, and where it is."""

import csv
import hashlib
import json
import os

import pytest


@pytest.fixture
def folder(berdaya, tmp_path):
    berdaya(
        "record", "--nama", '=cmd|"/c calc"!A1', "--fokus", "rppa", "--pelaksana", "dinsos",
        "--tanggal", "2025-10-13", "--uraian", "satu\ndua, \u201ctiga\u201d", "--jumlah", "0",
    )  # fmt: skip
    return tmp_path / "out"


def test_every_table_is_written_as_csv_and_json_with_the_manifest(berdaya, folder):
    result = berdaya("export", "--output", str(folder))

    assert (result.exit_code, result.stderr) == (0, "")
    tables = [name for (name,) in berdaya.sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT IN ('_sqlite_migrations', 'operasi_berjalan')"
    )]  # fmt: skip
    wanted = {f"{name}.{form}" for name in tables for form in ("csv", "json")} | {"manifest.json"}
    assert {path.name for path in folder.iterdir()} == wanted
    assert (
        result.stdout == f"{len(wanted)} berkas di {folder}, {len(wanted)} di antaranya ditulis.\n"
    )


def test_the_files_hold_every_row_and_value(berdaya, folder):
    berdaya("export", "--output", str(folder))

    for path in folder.glob("*.csv"):
        table = path.stem
        rows = berdaya.sql(f"SELECT * FROM {table}")
        as_json = json.loads((folder / f"{table}.json").read_text(encoding="utf-8"))
        assert as_json["skema"] == f"berdaya/export/{table}/1"
        assert sorted(map(repr, rows)) == sorted(
            repr(tuple(row.values())) for row in as_json["data"]
        )
        with path.open(encoding="utf-8", newline="") as file:
            head, *lines = csv.reader(file)
        assert len(lines) == len(rows)
        assert not rows or head == list(as_json["data"][0])


def test_codes_stay_text_and_formulas_stay_words(berdaya, folder):
    berdaya("export", "--output", str(folder))

    with (folder / "kegiatan.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["nama"] == '\'=cmd|"/c calc"!A1'
    assert row["uraian"] == "satu\ndua, \u201ctiga\u201d"
    assert (row["kabupaten"], row["tanggal_mulai"], row["tanggal_selesai"]) == (
        "33.03",
        "2025-10-13",
        "2025-10-13",
    )
    with (folder / "pelaksanaan.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["jumlah"], row["laki_laki"]) == ("0", "")


def test_the_manifest_lists_each_file_with_its_hash(berdaya, folder):
    berdaya("export", "--output", str(folder))

    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["skema"] == "berdaya/manifest/1"
    for entry in manifest["data"]:
        content = (folder / entry["nama"]).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (
            entry["bytes"],
            entry["sha256"],
        )
    assert len(manifest["data"]) == len(list(folder.iterdir())) - 1


def test_a_second_run_writes_nothing(berdaya, folder):
    berdaya("export", "--output", str(folder))
    for path in folder.iterdir():
        os.utime(path, (1, 1))
    result = berdaya("export", "--output", str(folder))

    assert result.stdout.endswith("0 di antaranya ditulis.\n")
    assert {path.stat().st_mtime for path in folder.iterdir()} == {1}


def test_only_what_changed_is_written(berdaya, folder):
    berdaya("export", "--output", str(folder))
    for path in folder.iterdir():
        os.utime(path, (1, 1))
    berdaya("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong")
    berdaya("export", "--output", str(folder))

    changed = {path.stem for path in folder.iterdir() if path.stat().st_mtime != 1}
    assert changed == {"penugasan", "operasi", "riwayat", "manifest"}


def test_export_speaks_json_and_can_be_silent(berdaya, folder):
    answer = json.loads(berdaya("export", "--output", str(folder), "--json").stdout)
    assert answer == {
        "skema": "berdaya/export/1",
        "data": {"folder": str(folder), "files": 71, "changed": 71},
    }
    assert berdaya("export", "--output", str(folder), "--quiet").stdout == ""


def test_export_never_makes_a_database(berdaya, tmp_path):
    result = berdaya(
        "export", "--output", str(tmp_path / "out"), "--db", str(tmp_path / "tidak-ada.db")
    )

    assert (result.exit_code, result.stdout) == (5, "")
    assert "Tidak ada basis data di" in result.stderr
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "tidak-ada.db").exists()


def test_a_folder_that_cannot_be_written_is_told(berdaya, tmp_path):
    (tmp_path / "berkas").touch()
    result = berdaya("export", "--output", str(tmp_path / "berkas"))

    assert (result.exit_code, result.stdout) == (5, "")
    assert "tidak dapat ditulis" in result.stderr


def test_long_tables_are_written_in_pieces(berdaya, tmp_path):
    berdaya.sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)"
        " INSERT INTO sumber (kabupaten, kode, judul, uid) SELECT '33.03', 's-' || i, 'x', 'u' || i FROM n"
    )
    berdaya("export", "--output", str(tmp_path / "out"))

    assert (tmp_path / "out" / "sumber.csv").read_text().count("\n") == 2508


def test_info_tells_where_the_database_is_and_what_it_holds(berdaya):
    result = berdaya("info")
    answer = json.loads(berdaya("info", "--json").stdout)

    assert result.stdout.startswith(f"Basis data: {berdaya.db}\nUkuran: ")
    assert "Perubahan terakhir: 2025-11-20T08:00:00+07:00, init, oleh uji\n" in result.stdout
    assert "  desa: 239\n" in result.stdout
    assert answer["skema"] == "berdaya/info/1"
    assert (answer["data"]["path"], {"tabel": "pilot", "jumlah": 4} in answer["data"]["tabel"]) == (
        str(berdaya.db),
        True,
    )

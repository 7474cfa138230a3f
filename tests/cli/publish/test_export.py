"""export: the files of the record, whole and only where something changed."""

import csv
import hashlib
import json
import os
import re

import pytest

from berdaya_cli.domain.publish.data_terbuka import LONG, PUBLISHED
from tests.conftest import CONTOH_TODAY


@pytest.fixture
def folder(berdaya, tmp_path):
    berdaya(
        "record", "--nama", '=cmd|"/c calc"!A1', "--fokus", "lansia", "--pelaksana", "dinsos",
        "--tanggal", "2025-10-13", "--uraian", "satu\ndua, \u201ctiga\u201d", "--jumlah", "0",
    )  # fmt: skip
    return tmp_path / "out"


def manifest(folder):
    (path,) = folder.glob("*manifest.json")
    return json.loads(path.read_text(encoding="utf-8"))["data"]


def untouched(folder):
    """Make every file look old; those that an export touches afterwards do not."""
    for path in folder.iterdir():
        os.utime(path, (1, 1))


def touched(folder):
    return {path.name for path in folder.iterdir() if path.stat().st_mtime != 1}


def json_name(table):
    return f"{table}.{'ndjson' if table in LONG else 'json'}"


def rows_of(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ndjson":
        return [json.loads(line) for line in text.splitlines()]
    return json.loads(text)["data"]


def test_what_is_published_is_written_as_csv_and_json_with_the_manifest(berdaya, folder):
    result = berdaya("export", "--output", str(folder))

    assert (result.exit_code, result.stderr) == (0, "")
    tables = [*PUBLISHED, "peserta", "capaian"]
    wanted = {f"{name}.csv" for name in tables} | {json_name(name) for name in tables}
    wanted |= {"manifest.json", "datapackage.json", "kecamatan.geojson", "README.md", "index.html"}
    assert {path.name for path in folder.iterdir()} == wanted
    assert re.fullmatch(
        rf"{re.escape(str(folder))}: 55 berkas, 55 ditulis, 0 dihapus, \d+,\d detik\.\n",
        result.stdout,
    )


def test_an_internal_export_is_the_whole_record_but_who_was_late(berdaya, folder):
    berdaya("export", "--output", str(folder), "--internal")

    names = {path.name for path in folder.iterdir()}
    assert all(name.startswith("TERBATAS_") for name in names)
    tables = [name for (name,) in berdaya.sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT IN ('_sqlite_migrations', 'operasi_berjalan', 'formulir_langkah', 'tenggat')"
    )]  # fmt: skip
    assert {f"TERBATAS_{name}.csv" for name in tables} <= names
    for table in tables:
        rows = berdaya.sql(f"SELECT * FROM {table}")
        if table == "operasi":
            rows = [row for row in rows if row[2] != "export"]
        data = rows_of(folder / f"TERBATAS_{json_name(table)}")
        assert sorted(map(repr, rows)) == sorted(repr(tuple(row.values())) for row in data)
        with (folder / f"TERBATAS_{table}.csv").open(encoding="utf-8", newline="") as file:
            head, *lines = csv.reader(file)
        assert len(lines) == len(rows)
        assert not rows or head == list(data[0])


def test_an_internal_export_is_noted_in_history(berdaya, folder, tmp_path):
    berdaya("export", "--output", str(folder), "--internal")
    berdaya("export", "--output", str(tmp_path / "umum"))

    noted = berdaya.sql("SELECT petugas, rincian FROM operasi WHERE perintah = 'export'")
    assert [json.loads(words)[-1] for _who, words in noted] == ["--internal"]
    ((sealed,),) = berdaya.sql("SELECT count(*) FROM operasi WHERE segel IS NULL")
    assert sealed == 0


def test_codes_stay_text_and_formulas_stay_words(berdaya, folder):
    berdaya("export", "--output", str(folder), "--internal")

    with (folder / "TERBATAS_kegiatan.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["nama"] == '\'=cmd|"/c calc"!A1'
    assert row["uraian"] == "satu\ndua, \u201ctiga\u201d"
    assert (row["kabupaten"], row["tanggal_mulai"], row["tanggal_selesai"]) == (
        "33.03",
        "2025-10-13",
        "2025-10-13",
    )
    with (folder / "TERBATAS_pelaksanaan.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["jumlah"], row["laki_laki"]) == ("0", "")


def test_csv_for_excel(berdaya, folder, golden):
    berdaya("export", "--output", str(folder), "--excel", "--format", "csv")

    golden(
        "export/kecamatan.excel.csv",
        (folder / "kecamatan.csv").read_bytes().decode().replace("\r", ""),
    )
    assert (folder / "kegiatan.csv").read_bytes().startswith(b"\xef\xbb\xbfid;kabupaten;nama")


@pytest.mark.parametrize("kind", [(), ("--internal",)])
def test_the_manifest_lists_each_file_with_its_hash(berdaya, folder, kind):
    berdaya("export", "--output", str(folder), *kind)

    listed = manifest(folder)
    for entry in listed["berkas"]:
        content = (folder / entry["nama"]).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (
            entry["bytes"],
            entry["sha256"],
        )
    assert len(listed["berkas"]) == len(list(folder.iterdir())) - 1
    assert listed["dihapus"] == []


@pytest.mark.parametrize(
    "kind", [("--format", "csv", "--format", "html", "--format", "pdf"), ("--internal",)]
)
def test_a_second_run_writes_nothing(berdaya, folder, kind):
    berdaya("export", "--output", str(folder), *kind)
    untouched(folder)
    result = berdaya("export", "--output", str(folder), *kind)

    assert ", 0 ditulis, 0 dihapus, " in result.stdout
    assert touched(folder) == set()


def test_only_what_changed_is_written(berdaya, folder):
    berdaya("export", "--output", str(folder))
    untouched(folder)
    berdaya("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong")
    berdaya("export", "--output", str(folder))

    assert touched(folder) == {
        "penugasan.csv", "penugasan.json", "manifest.json", "datapackage.json",
    }  # fmt: skip


def test_what_is_no_longer_made_goes_and_the_manifest_says_so(berdaya, folder):
    folder.mkdir()
    (folder / "index.html").write_text("halaman portal")
    first = berdaya("export", "--output", str(folder))
    assert first.stderr == "index.html sudah ada, dan tetap seperti semula.\n"
    (folder / "fokus.json").write_text("diubah orang")
    result = berdaya("export", "--output", str(folder), "--format", "csv")

    assert ", 1 ditulis, 25 dihapus, " in result.stdout
    names = {path.name for path in folder.iterdir()}
    assert names == {f"{name}.csv" for name in [*PUBLISHED, "peserta", "capaian"]} | {
        "index.html", "fokus.json", "datapackage.json", "manifest.json", "README.md",
    }  # fmt: skip
    assert (folder / "index.html").read_text() == "halaman portal"
    assert "kecamatan.geojson" in {row["nama"] for row in manifest(folder)["dihapus"]}
    again = berdaya("export", "--output", str(folder), "--format", "csv")
    assert ", 0 ditulis, 0 dihapus, " in again.stdout


def test_export_speaks_json_and_can_be_silent(berdaya, folder):
    answer = json.loads(berdaya("export", "--output", str(folder), "--json").stdout)
    assert answer["data"].pop("seconds") >= 0
    assert answer == {
        "skema": "berdaya/export/1",
        "data": {"folder": str(folder), "files": 55, "changed": 55, "removed": 0},
    }
    quiet = berdaya("export", "--output", str(folder), "--quiet")
    assert (quiet.exit_code, quiet.stdout, quiet.stderr) == (0, "", "")


def test_export_never_makes_a_database(berdaya, tmp_path):
    result = berdaya(
        "export", "--output", str(tmp_path / "out"), "--db", str(tmp_path / "tidak-ada.db")
    )

    assert (result.exit_code, result.stdout) == (5, "")
    assert "Tidak ada basis data di" in result.stderr
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "tidak-ada.db").exists()


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--format", "tabel"), 4, "'tabel' untuk layar, bukan untuk berkas.\n"),
        (("--format", "pfd", "--k", "3", "--lisensi", "x"), 4, "bukan bentuk laporan"),
        (("--k", "3"), 4, "'3' tidak dapat menjadi cacah terkecil"),
        (("--lisensi", "MIT"), 4, "'MIT' bukan lisensi yang dikenal di sini."),
        (("--periode", "2025"), 2, "--periode berlaku untuk laporan"),
        (("--internal", "--k", "11"), 2, "--internal tidak diumumkan"),
        (("--excel", "--format", "json"), 2, "--excel untuk CSV"),
        (("--format", "pdf", "--periode", "2025-11"), 4, "'2025-11' bukan triwulan utuh."),
        (("--format", "pdf", "--periode", "kemarin"), 4, "'kemarin' bukan periode"),
        (("--format", "pdf", "--periode", "2025-01-01..2025-09-30"), 4, "bukan triwulan utuh."),
        (("--format", "pdf", "--periode", "0001-TW1"), 4, "Tahun 1 tidak mungkin"),
    ],
)  # fmt: skip
def test_what_cannot_be_exported_is_told(berdaya, folder, words, code, told):
    berdaya.refuses(("export", "--output", str(folder), *words), code, told)
    assert not folder.exists()


def test_every_mistake_of_an_export_is_told_at_once(berdaya, folder):
    words = ("--format", "pfd", "--k", "3", "--lisensi", "x")
    told = berdaya("export", "--output", str(folder), *words).stderr
    assert told.count("Kesalahan:") == 3


def test_a_folder_holds_one_kind_of_export(berdaya, folder):
    berdaya("export", "--output", str(folder))
    berdaya.refuses(
        ("export", "--output", str(folder), "--internal"), 4,
        f"Kesalahan: {folder} berisi ekspor jenis lain (manifest.json).\n",
    )  # fmt: skip
    other = folder.with_name("dalam")
    berdaya("export", "--output", str(other), "--internal")
    berdaya.refuses(
        ("export", "--output", str(other)), 4, "ekspor jenis lain (TERBATAS_manifest.json)."
    )


@pytest.mark.parametrize(
    "name", ["kegiatan.csv", "manifest.json", "Laporan_Kejobong-33-03-03_2025.txt"]
)
@pytest.mark.parametrize("later", [False, True])
def test_a_file_that_no_export_has_made_is_not_overwritten(berdaya, folder, name, later):
    """Neither by a first export nor by one that makes more than the one before."""
    words = ("export", "--output", str(folder), "--format", "csv", "--format", "teks")
    if later and name != "manifest.json":
        berdaya("export", "--output", str(folder), "--format", "json")
    folder.mkdir(exist_ok=True)
    (folder / name).write_text('{"name": "punya orang"}')
    berdaya.refuses(words, 4, f"Kesalahan: {folder / name} sudah ada, dan bukan buatan ekspor.\n")
    assert (folder / name).read_text() == '{"name": "punya orang"}'


def test_what_a_stopped_export_left_is_written_anew_or_taken_away(berdaya, folder):
    berdaya("export", "--output", str(folder), "--format", "csv")
    (folder / "Laporan_Kejobong-33-03-03_2025.html").mkdir(parents=True)
    stopped = berdaya("export", "--output", str(folder), "--format", "csv", "--format", "html")
    assert stopped.exit_code == 4
    (folder / "Laporan_Kejobong-33-03-03_2025.html").rmdir()
    left = {path.name for path in folder.glob("Laporan*")}
    assert left
    berdaya("export", "--output", str(folder), "--format", "csv")

    assert list(folder.glob("Laporan*")) == []
    assert "dibuat" in manifest(folder)
    assert manifest(folder)["dibuat"] == []


def test_reports_of_other_periods_go(contoh, tmp_path):
    """Beside tables of another day they could tell a person apart: one folder is one edition."""
    folder = tmp_path / "out"
    words = ("export", "--output", str(folder), "--format", "teks")
    contoh(*words, today="2026-03-31")
    old = {path.name for path in folder.iterdir()}
    assert "CONTOH_Laporan_Kejobong-33-03-03_2025.txt" in old
    result = contoh(*words, today="2026-04-01")

    assert f", {len(old) - 3} dihapus, " in result.stdout
    names = {path.name for path in folder.iterdir()}
    assert names & old == {"CONTOH_manifest.json", "CONTOH_README.md", "CONTOH_index.html"}
    assert "CONTOH_Laporan_Kejobong-33-03-03_2026.txt" in names
    assert {row["nama"] for row in manifest(folder)["berkas"]} == names - {"CONTOH_manifest.json"}


def test_a_package_of_reports_stays_out_of_an_export(contoh, tmp_path):
    contoh("export", "--output", str(tmp_path / "out"), "--format", "teks", today=CONTOH_TODAY)
    contoh.refuses(
        ("report", "--paket", str(tmp_path / "out"), "--format", "teks"), 4,
        f"Kesalahan: {tmp_path / 'out'} berisi ekspor (CONTOH_manifest.json).\n",
    )  # fmt: skip


def test_reports_of_the_period_stand_beside_the_data(contoh, tmp_path):
    forms = [word for form in ("csv", "html", "docx") for word in ("--format", form)]
    result = contoh(
        "export", "--output", str(tmp_path / "out"), *forms, "--periode", "2026-TW2",
        today=CONTOH_TODAY,
    )  # fmt: skip

    assert result.exit_code == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {
        "CONTOH_Laporan_Kejobong-33-03-03_TW-II-2026.html",
        "CONTOH_Laporan_Kabupaten-Purbalingga-33-03_TW-II-2026.docx",
        "CONTOH_kegiatan.csv",
    } <= names


def test_long_tables_are_written_in_pieces(berdaya, tmp_path):
    berdaya.sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)"
        f" INSERT INTO sumber (kabupaten, kode, judul, uid) SELECT '33.03', 's-' || i, '{'x' * 300}', 'u' || i FROM n"
    )
    berdaya("export", "--output", str(tmp_path / "out"), "--internal")
    berdaya(
        "export", "--output", str(tmp_path / "excel"), "--internal", "--excel", "--format", "csv"
    )

    for folder in ("out", "excel"):
        text = (tmp_path / folder / "TERBATAS_sumber.csv").read_text(encoding="utf-8")
        assert text.count("\n") == 2509
        assert len(text) > 700_000


def test_the_points_of_the_kecamatan(berdaya, tmp_path, golden):
    berdaya("export", "--output", str(tmp_path / "out"))

    points = json.loads((tmp_path / "out" / "kecamatan.geojson").read_text(encoding="utf-8"))
    assert [f["properties"]["nama"] for f in points["features"] if f["properties"]["pilot"]] == [
        "Bukateja", "Kejobong", "Kaligondang", "Bobotsari",
    ]  # fmt: skip
    golden("export/datapackage.json", (tmp_path / "out" / "datapackage.json").read_text())
    golden("export/kecamatan.geojson", (tmp_path / "out" / "kecamatan.geojson").read_text())

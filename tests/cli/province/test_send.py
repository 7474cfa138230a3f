"""send: one package of a regency, which tells figures and no more."""

import json
import re
import sys
import zipfile

import duckdb
import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.province.isi import ISI
from berdaya_cli.domain.province.kiriman import NAMES
from tests.conftest import CONTOH_TODAY


def content(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows(path, table, tmp_path):
    packed = tmp_path / "tabel.parquet"
    packed.write_bytes(content(path)[f"{table}.parquet"])
    with duckdb.connect() as conn:
        found = conn.execute(f"SELECT * FROM read_parquet('{packed}')")
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def test_a_package_has_its_name_its_files_and_its_note(offices, tmp_path):
    office = offices["33.05"]
    result = office("send", "--output", str(tmp_path / "out"), "--sampai", "2025-11-30")
    (path,) = (tmp_path / "out").iterdir()
    note = json.loads(content(path)["kiriman.json"])

    assert re.fullmatch(r"TERBATAS_33\.05_2025-11-30_[0-9a-f]{12}\.zip", path.name)
    assert result.stdout == f"Tersimpan: {path}\n"
    assert (
        result.stderr == "Isinya TERBATAS: kirim hanya ke sekretariat provinsi, jangan ke grup.\n"
    )
    assert sorted(content(path)) == sorted(NAMES)
    assert path.stat().st_mode & 0o077 == 0
    assert (note["kabupaten"], note["nama"], note["k"]) == ("33.05", "Kabupaten Kebumen", 5)
    assert note["segel"][:12] in path.name
    heads = content(path)["kepala.txt"].decode().splitlines()
    assert heads[-1] == f"{note['operasi']}/{note['segel'][:16]}"
    assert len(heads) == note["operasi"]
    assert note["tabel"]["realisasi"]["jumlah"] == {"jumlah": sum(n * 10_000 for n in range(1, 6))}


def test_the_same_record_gives_the_same_bytes(offices, tmp_path):
    first = offices["33.01"].send(tmp_path / "a")
    second = offices["33.01"].send(tmp_path / "b")
    assert first.name == second.name
    assert content(first) == content(second)


def test_no_free_text_no_official_no_evidence_travels(offices, tmp_path):
    office = offices["33.03"]
    hidden = "Rahasia-Xyzzy"
    office("edit", "1", "--nama", hidden, "--uraian", hidden)
    office("progress", "1", "--status", "selesai", "--tanggal", "2025-10-14", "--kendala", hidden)
    office("attach", "1", "--jenis", "dokumentasi", "--tautan", f"https://contoh.example/{hidden}")
    office("add-pejabat", hidden, "--lembaga", "kecamatan-kejobong", "--nama", hidden)
    path = office.send(tmp_path / "out")

    assert hidden.encode() not in b"".join(content(path).values())
    for table in ISI:
        assert hidden not in str(rows(path, table, tmp_path))
    assert not {"nama", "uraian", "hasil", "kendala", "nomor_bukti"} & set(ISI["kegiatan"])


def test_only_what_happened_up_to_the_day_travels(offices, tmp_path):
    office = offices["33.02"]
    office("spend", "1", "--dana", "APBN:777", "--tanggal", "2025-12-20")
    before = office.send(tmp_path / "a", "--sampai", "2025-12-19")
    after = office.send(tmp_path / "b", "--sampai", "2025-12-20")

    assert 777 not in [row["jumlah"] for row in rows(before, "realisasi", tmp_path)]
    assert 777 in [row["jumlah"] for row in rows(after, "realisasi", tmp_path)]
    assert len(rows(before, "kegiatan", tmp_path)) == len(rows(after, "kegiatan", tmp_path)) == 2


def test_a_day_to_come_and_a_wrong_count_are_refused(offices, tmp_path):
    office = offices["33.01"]
    out = ("--output", str(tmp_path / "out"))
    assert "belum tiba" in office("send", *out, "--sampai", "2026-01-01", code=4).stderr
    assert office("send", *out, "--k", "2", code=4).stdout == ""
    assert not (tmp_path / "out").exists()


def test_a_dry_run_writes_nothing(offices, tmp_path):
    result = offices["33.01"]("send", "--output", str(tmp_path / "out"), "--dry-run")
    assert result.stdout.startswith("Akan ditulis: ")
    assert not (tmp_path / "out").exists()


def test_invented_records_are_not_sent(contoh, tmp_path):
    result = contoh("send", "--output", str(tmp_path / "out"), today=CONTOH_TODAY)
    assert (result.exit_code, result.stdout) == (ExitCode.INVALID, "")
    assert "Catatan contoh tidak dikirim" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("job", ["send", "collect", "recap"])
def test_without_the_extra_it_says_what_to_install(offices, tmp_path, monkeypatch, job):
    office = offices["33.01"]
    path, lake = office.send(tmp_path / "out"), str(tmp_path / "danau")
    office("collect", str(path), "--ke", lake)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    words = {
        "send": ("send", "--output", str(tmp_path / "lagi")),
        "collect": ("collect", str(path), "--ke", str(tmp_path / "lain")),
        "recap": ("recap", "--dari", lake),
    }
    result = office(*words[job], code=ExitCode.STORAGE)
    assert "Ini memerlukan DuckDB, yang belum terpasang." in result.stderr
    assert "pip install 'berdaya-cli[provinsi]'" in result.stderr


@pytest.mark.parametrize("gone", ["pyspark", "pyspark.sql"])
def test_without_spark_it_says_what_to_install(offices, tmp_path, monkeypatch, gone):
    office, lake = offices["33.01"], str(tmp_path / "danau")
    office("collect", str(office.send(tmp_path / "out")), "--ke", lake)
    monkeypatch.setitem(sys.modules, gone, None)
    result = office("recap", "--dari", lake, "--mesin", "spark", code=ExitCode.STORAGE)
    assert "pip install 'berdaya-cli[nasional]'" in result.stderr

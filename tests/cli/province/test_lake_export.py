"""What of a lake is published: the union of what each regency publishes, and nothing else."""

import csv
import io

import pytest

from tests.cli.province.conftest import PLACES

TODAY = "2026-02-01"
SENT = ("33.01", "33.03", "33.74")


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


@pytest.fixture
def lake(offices, tmp_path):
    for kode in SENT:
        offices[kode](
            "record", "--nama", "Kecil", "--fokus", "rppa", "--pelaksana", f"Kecamatan {PLACES[kode]}",
            "--kecamatan", PLACES[kode], "--tanggal", "2025-10-20", "--jumlah", "3",
        )  # fmt: skip
        offices[kode].send(tmp_path / "out")
    offices["33.01"]("collect", str(tmp_path / "out"), "--ke", str(tmp_path / "danau"))
    return str(tmp_path / "danau")


def export(offices, lake, folder, *words, **settings):
    asked = ("--output", str(folder), "--periode", "2025", *words)
    return offices["33.01"]("export", "--dari", lake, *asked, today=TODAY, **settings)


def test_the_cells_are_those_that_each_regency_publishes(offices, lake, tmp_path):
    folder = tmp_path / "umum"
    result = export(offices, lake, folder)
    assert result.stdout.startswith(f"{folder}: 8 berkas, 8 ditulis, 0 dihapus")
    own = []
    for kode in SENT:
        there = tmp_path / f"umum-{kode}"
        offices[kode]("export", "--output", str(there), "--format", "csv", today=TODAY)
        own += rows(there / "peserta.csv")
    published = rows(folder / "peserta.csv")
    assert published == [{name: row[name] for name in published[0]} for row in own]
    hidden = [row for row in published if row["fokus"] == "rppa"]
    assert {row["jumlah"] for row in hidden} == {"<5"}


def test_every_count_is_a_sum_of_published_cells(offices, lake, tmp_path):
    folder = tmp_path / "umum"
    export(offices, lake, folder)
    cells = rows(folder / "peserta.csv")

    def total(**wanted):
        shown = [c["jumlah"] for c in cells if all(c[k] == v for k, v in wanted.items())]
        return str(sum(int(one) for one in shown if one.isdigit()))

    for row in rows(folder / "rekap-kabupaten.csv"):
        if row["periode"] == "2025":
            assert row["peserta"] == total(kabupaten=row["kode"])
    for row in rows(folder / "rekap-kecamatan.csv"):
        if row["periode"] == "2025":
            assert row["peserta"] == total(kecamatan=row["kode"])
    fokus = {
        row["kode"]: row for row in rows(folder / "rekap-fokus.csv") if row["periode"] == "2025"
    }
    assert fokus["lansia"]["peserta"] == total(fokus="lansia")
    assert fokus["rppa"]["peserta"] == "x"
    assert not {"3", "9"} & {row["peserta"] for row in fokus.values()}


def test_nothing_new_writes_nothing_and_more_may_be_hidden(offices, lake, tmp_path):
    folder = tmp_path / "umum"
    export(offices, lake, folder)
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert " 0 ditulis" in export(offices, lake, folder).stdout
    assert before == {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    export(offices, lake, folder, "--k", "50")
    assert "di bawah 50 disamarkan" in (folder / "BACA-SAYA.txt").read_text(encoding="utf-8")
    assert {
        row["jumlah"] for row in rows(folder / "peserta.csv") if row["kabupaten"] == "33.01"
    } == {"<50"}


def test_it_stays_apart_from_the_lake_and_from_other_exports(offices, lake, tmp_path):
    run = offices["33.01"]
    for folder in (f"{lake}/umum", lake, str(tmp_path)):
        result = run("export", "--dari", lake, "--output", folder, today=TODAY, code=4)
        assert "saling berada di dalam" in result.stderr
    refused = run("export", "--dari", lake, "--output", str(tmp_path / "u"), "--internal", code=2)
    assert "mencakup semua" in refused.stderr
    dry = export(offices, lake, tmp_path / "coba", "--dry-run")
    assert "Uji coba" in dry.stdout
    assert not (tmp_path / "coba").exists()

"""init --contoh: a file of its own whose every answer says that it is fictional."""

import csv
import json

import pytest

from berdaya_cli.domain.seed.rules import check_seed
from berdaya_cli.services.seed.seed import load_seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.seed.sample_file import read_sample

STAMP = "DATA CONTOH: rekaan, bukan kejadian nyata."


def test_its_rows_keep_the_rules_of_a_seed():
    seed = load_seed(data_path("purbalingga.yaml"))

    assert list(check_seed(read_sample(data_path("contoh.yaml")).added_to(seed))) == []


def test_every_fictional_row_says_so_itself(contoh):
    assert contoh.sql("SELECT count(*) FROM kegiatan WHERE nama NOT LIKE '% (contoh)'") == [(0,)]
    assert contoh.sql("SELECT count(*) FROM tindak_lanjut WHERE uraian NOT LIKE '% (contoh)'") == [
        (0,)
    ]
    for table, column in (("dasar_hukum", "nama"), ("agenda", "nama"), ("pejabat", "catatan")):
        rows = contoh.sql(f"SELECT {column} FROM {table} WHERE sumber = 'contoh'")
        assert rows
        assert all("(contoh)" in text for (text,) in rows)


def test_it_is_rich(contoh):
    """Each status, each kind of gap, pagu that shifts, corrections, several sources and places."""
    ((kegiatan, rows),) = contoh.sql(
        "SELECT count(*), (SELECT count(*) FROM pelaksanaan) FROM kegiatan"
    )
    assert kegiatan >= 30
    assert rows >= 80
    assert {s for (s,) in contoh.sql("SELECT DISTINCT status FROM perkembangan")} == {
        "direncanakan", "berjalan", "selesai", "ditunda", "dibatalkan",
    }  # fmt: skip
    assert contoh.sql("SELECT count(*) FROM realisasi WHERE jumlah < 0") == [(1,)]
    assert contoh.sql("SELECT count(DISTINCT fokus) FROM kegiatan") == [(5,)]
    answer = contoh("gaps", "--jenis", "semua", "--per", "2026-07-31", "--json")
    found = {row["jenis"] for row in json.loads(answer.stdout)["data"]}
    assert found == {
        "tanpa-penanggung-jawab", "berakhir", "tanpa-kegiatan", "lewat-jadwal", "tanpa-bukti", "tindak-lanjut",
        "tanpa-dokumen", "tanpa-nomor-bukti", "sisa-anggaran",
    }  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ("list-pilots",),
        ("list-kegiatan",),
        ("gaps",),
        ("report", "--kecamatan", "Kejobong"),
        ("show", "1"),
        ("info",),
        (
            "record",
            "--nama",
            "x",
            "--fokus",
            "rppa",
            "--pelaksana",
            "dinsos",
            "--tanggal",
            "2025-11-01",
        ),
    ],
    ids=lambda words: words[0],
)
def test_every_answer_is_stamped(contoh, words):
    terminal = contoh(*words, terminal=True)
    piped = contoh(*words, "--quiet" if words[0] != "record" else "--lagi")
    as_json = contoh(*words, "--json", *(("--lagi",) if words[0] == "record" else ()))

    assert STAMP in terminal.stdout + terminal.stderr
    assert STAMP in piped.stdout + piped.stderr
    assert as_json.stdout.startswith('{"contoh": true, "skema": "berdaya/')
    json.loads(as_json.stdout)


def test_a_pipe_still_gets_a_table_alone(contoh):
    rows = contoh("list-kegiatan")

    assert rows.stdout.startswith("id\tnama\t")
    assert rows.stderr == f"{STAMP}\n"


def test_its_export_is_stamped_file_by_file(contoh, tmp_path):
    contoh("export", "--output", str(tmp_path / "out"))

    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert all(name.startswith("CONTOH_") for name in names)
    assert json.loads((tmp_path / "out" / "CONTOH_manifest.json").read_text())["contoh"] is True
    assert json.loads((tmp_path / "out" / "CONTOH_fokus.json").read_text())["contoh"] is True
    with (tmp_path / "out" / "CONTOH_kegiatan.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) > 30


def test_a_real_database_is_not_stamped(berdaya):
    for words in (("list-pilots",), ("report", "--kecamatan", "Kejobong"), ("info",)):
        result = berdaya(*words)
        assert STAMP not in result.stdout + result.stderr
        assert "contoh" not in json.loads(berdaya(*words, "--json").stdout)


def test_it_lies_beside_the_default_database_and_leaves_that_alone(berdaya, tmp_path):
    result = berdaya("init", "--contoh", db=False, XDG_DATA_HOME=str(tmp_path / "data"))

    assert result.exit_code == 0
    made = tmp_path / "data" / "berdaya" / "contoh.db"
    assert f"berdaya --db {made} report --kecamatan Kejobong" in result.stdout
    assert [path.name for path in made.parent.iterdir() if path.suffix == ".db"] == ["contoh.db"]
    again = berdaya("init", "--contoh", db=False, XDG_DATA_HOME=str(tmp_path / "data"))
    assert (again.exit_code, "Sudah ada" in again.stderr) == (5, True)


def test_a_dry_run_makes_nothing(berdaya):
    berdaya.db.unlink()
    result = berdaya("init", "--contoh", "--dry-run")

    assert (result.exit_code, berdaya.db.exists()) == (0, False)


def test_another_seed_has_no_fictional_records(berdaya, tmp_path):
    result = berdaya("init", "--contoh", "--seed", "x.yaml", "--db", str(tmp_path / "x.db"))

    assert (result.exit_code, (tmp_path / "x.db").exists()) == (2, False)

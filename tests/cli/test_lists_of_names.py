"""Names that commas part, where an option may repeat; a name with a comma in it is one name."""

import json

import pytest


def cells(berdaya):
    rows = json.loads(berdaya("list-penugasan", "--opd", "dinporapar", "--json").stdout)["data"]
    return sorted(
        (row["kecamatan"], row["fokus"]) for row in rows if row["peran"] != "penanggung-jawab"
    )


def test_commas_part_names(berdaya):
    done = berdaya(
        "assign", "dinporapar", "--peran", "pendukung", "--fokus", "lansia, disabilitas",
        "--kecamatan", "Kejobong,Bukateja", "--kecamatan", "Bobotsari",
    )  # fmt: skip

    assert done.exit_code == 0, done.stderr
    assert cells(berdaya) == [
        (place, fokus) for place in ("Bobotsari", "Bukateja", "Kejobong") for fokus in ("Lanjut usia (lansia)", "Penyandang disabilitas")
    ]  # fmt: skip


def test_a_name_with_a_comma_is_one(berdaya):
    rows = json.loads(berdaya("list-opd", "--json").stdout)["data"]
    assert next(row["nama"] for row in rows if row["kode"] == "dinporapar").count(",") == 1
    name = next(row["nama"] for row in rows if row["kode"] == "dinporapar")
    words = (
        "record",
        "--nama",
        "Senam",
        "--fokus",
        "lansia",
        "--pelaksana",
        "dinsos",
        "--tanggal",
        "2025-11-01",
    )

    assert berdaya(*words, "--mitra", name).exit_code == 0
    assert berdaya(*words, "--mitra", "koni, kadin", "--lagi").exit_code == 0
    mitra = berdaya.sql("SELECT kegiatan, lembaga FROM kegiatan_mitra ORDER BY 1, 2")
    assert mitra == [(1, "dinporapar"), (2, "kadin"), (2, "koni")]


def test_each_slip_among_them_is_told(berdaya):
    result = berdaya.refuses(
        ("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobon, Bukatja,"),
        3,
        "'Kejobon'",
    )

    assert "'Bukatja'" in result.stderr
    assert berdaya("assign", "dinsos", "--fokus", "lansia", "--kecamatan", ",").exit_code == 3


@pytest.mark.parametrize(
    "words", [("--jenis", "kegiatan,uang"), ("--jenis", "kegiatan", "--jenis", "uang")]
)
def test_kinds_and_forms_too(contoh, tmp_path, words):
    assert contoh("gaps", *words).stdout == contoh("gaps", "--jenis", "uang, kegiatan").stdout
    assert contoh("export", "--output", str(tmp_path / "e"), "--format", "csv,json").exit_code == 0
    assert {path.suffix for path in (tmp_path / "e").iterdir()} >= {".csv", ".json"}

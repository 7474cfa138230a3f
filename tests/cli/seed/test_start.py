"""A regency without a seed begins with one command, from the code list."""

import json
import re
from pathlib import Path

import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.services.seed.start import start_seed
from berdaya_cli.storage.seed.files import read_seed
from berdaya_cli.storage.seed.wilayah_file import read_wilayah
from tests.documents import pdf_text

UNUSUAL = {
    "33.05": (26, 460),
    "33.22": (19, 235),
    "33.74": (16, 177),
    "31.01": (2, 6),
    "31.74": (10, 65),
    "91.03": (19, 144),  # fourteen desa adat
    "53.01": (24, 177),  # a desa and a kelurahan of one name in one kecamatan
    "53.07": (21, 255),  # curly apostrophes
    "71.02": (25, 270),  # two desa of one name in one kecamatan
    "94.03": (10, 132),  # likewise
    "12.01": (20, 215),
    "95.03": (1, 1),
}
"""Regencies with what is rare in the list; each of the 514 was tried by hand."""


@pytest.mark.parametrize("kode", UNUSUAL)
def test_a_regency_begins_with_its_places(berdaya, tmp_path, kode):
    db = tmp_path / "baru.db"
    result = berdaya("--db", str(db), "init", "--kabupaten", kode, db=False)
    assert (result.exit_code, result.stderr) == (0, "")

    daftar = read_wilayah(kode)
    listed = json.loads(berdaya("--db", str(db), "list-kecamatan", "--json", db=False).stdout)
    rows = [(row["kode"], row["nama"]) for row in listed["data"]]
    assert rows == list(daftar.below(kode))
    assert berdaya("--db", str(db), "doctor", db=False).exit_code == 0
    places = sum(1 for kecamatan, _name in rows for _desa in daftar.below(kecamatan))
    info = json.loads(berdaya("--db", str(db), "info", "--json", db=False).stdout)
    assert places > 0
    assert info


@pytest.mark.parametrize("kode", UNUSUAL)
def test_its_yaml_is_the_same_seed(berdaya, tmp_path, kode):
    path = tmp_path / "seed.yaml"
    result = berdaya("init", "--kabupaten", kode, "--tulis-seed", str(path))

    assert (result.exit_code, result.stdout) == (0, f"Tersimpan: {path}\n")
    assert read_seed(path) == start_seed(kode)
    again = berdaya("init", "--kabupaten", kode, "--tulis-seed", str(path))
    assert again.exit_code == ExitCode.INVALID
    assert "sudah ada" in again.stderr


def test_two_of_one_name_are_asked_back_and_found_by_what_they_are(berdaya, tmp_path):
    db = str(tmp_path / "s.db")
    result = berdaya("--db", db, "init", "--kabupaten", "semarang", db=False)
    assert (result.exit_code, result.stdout) == (ExitCode.INVALID, "")
    assert "33.22 (Kabupaten Semarang, Jawa Tengah); 33.74 (Kota Semarang, Jawa" in result.stderr
    assert not Path(db).exists()

    assert berdaya("--db", db, "init", "--kabupaten", "kota semarang", db=False).exit_code == 0
    other = tmp_path / "kab.yaml"
    berdaya("init", "--kabupaten", "Kab. Semarang", "--tulis-seed", str(other))
    assert berdaya("--db", db, "seed", str(other), db=False).exit_code == 0
    rows = berdaya("--db", db, "recap", "--menurut", "kabupaten", db=False).stdout.splitlines()
    assert [row.split("\t")[1:3] for row in rows[1:]] == [
        ["33.22", "Semarang"],
        ["33.74", "Kota Semarang"],
    ]
    asked = berdaya("--db", db, "recap", "--kabupaten", "Semarang", db=False).stderr
    assert "33.22 (Kabupaten Semarang, Jawa Tengah); 33.74 (Kota Semarang" in asked
    assert berdaya("--db", db, "doctor", db=False).exit_code == 0


@pytest.mark.parametrize("asked", ["Kebumn", "33.99", "33", "33.05.01"])
def test_what_the_list_has_not_makes_nothing(berdaya, tmp_path, asked):
    db = tmp_path / "x.db"
    result = berdaya("--db", str(db), "init", "--kabupaten", asked, db=False)

    assert (result.exit_code, result.stdout) == (ExitCode.NOT_FOUND, "")
    assert not db.exists()


def test_options_that_do_not_go_together_are_refused(berdaya, tmp_path):
    seed = str(tmp_path / "s.yaml")
    for words in (
        ("--kabupaten", "33.05", "--seed", seed),
        ("--kabupaten", "33.05", "--contoh"),
        ("--tulis-seed", seed),
    ):
        assert berdaya("init", *words, db=False).exit_code == ExitCode.USAGE
    assert not Path(seed).exists()


@pytest.mark.parametrize(
    ("asked", "place", "budget"),
    [
        ("Kebumen", ("Gombong", "Kemukus"), "APBD Kabupaten"),
        ("Kota Semarang", ("Gunungpati", "Sukorejo"), "APBD Kota"),
    ],
)
def test_from_nothing_to_a_report(berdaya, tmp_path, asked, place, budget):
    kecamatan, desa = place

    def do(*words, code=0):
        result = berdaya("--db", str(tmp_path / "k.db"), *words, db=False, today="2026-04-02")
        assert result.exit_code == code, result.stderr
        return result.stdout

    do("init", "--kabupaten", asked)
    do("add-lembaga", "Dinas Sosial", "--kode", "dinsos", "--jenis", "perangkat-daerah")
    do("add-dasar-hukum", "SK penetapan", "--kode", "sk", "--jenis", "keputusan")
    do("designate", kecamatan, "--mulai", "2026-01-01", "--alasan", "miskin", "--dasar", "sk")
    do("assign", "dinsos", "--fokus", "lansia", "--kecamatan", kecamatan, "--mulai", "2026-01-01")
    do(
        "record", "--nama", "Senam lansia", "--fokus", "lansia", "--pelaksana", "dinsos",
        "--kecamatan", kecamatan, "--desa", desa, "--tanggal", "2026-02-10", "--jumlah", "30",
        "--status", "selesai",
    )  # fmt: skip
    do("budget", "1", "--dana", "apbd:5 jt")
    path = tmp_path / "l.pdf"
    do("report", "--periode", "2026-TW1", "--format", "pdf", "--output", str(path))

    text = re.sub(r"\s+", " ", pdf_text(path))
    assert "Senam lansia" in text
    assert desa in text
    assert "Kabupaten/Kota" not in text
    assert budget in text
    assert f"Kecamatan {kecamatan}" in text
    if asked.startswith("Kota"):
        assert "kabupaten" not in text.casefold(), re.findall(r".{30}abupaten.{30}", text)

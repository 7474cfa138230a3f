"""Figures worth a second look, through the front door: asked about, listed, and noted as seen."""

import json
import random

import pytest

from berdaya_cli.domain.errors import ExitCode
from tests.conftest import CONTOH_TODAY

PLACES = ("Bukateja", "Kejobong", "Kaligondang", "Bobotsari")


def record(
    berdaya, nama, *words, kecamatan="Kejobong", tanggal="2025-03-01..2025-10-31", fisik=None
):
    base = (
        "record",
        "--nama",
        nama,
        "--fokus",
        "lansia",
        "--pelaksana",
        "dinsos",
        "--kecamatan",
        kecamatan,
    )
    result = berdaya(*base, "--tanggal", tanggal, *words)
    assert result.exit_code == 0, result.stderr
    if fisik:
        (number,) = berdaya.sql("SELECT max(id) FROM kegiatan")[0]
        done = berdaya(
            "progress",
            str(number),
            "--status",
            "berjalan",
            "--fisik",
            fisik,
            "--tanggal",
            "2025-09-01",
        )
        assert done.exit_code == 0, done.stderr


def listed(berdaya, *words, jenis="perlu-dicek", **more):
    result = berdaya("gaps", "--jenis", jenis, *words, "--json", **more)
    rows = json.loads(result.stdout)["data"]
    assert result.exit_code == (ExitCode.FINDINGS if rows else ExitCode.OK)
    return [(row["jenis"], row["kegiatan"]) for row in rows]


def test_money_far_ahead_of_work_is_asked_about_after_saving_and_never_refused(berdaya):
    record(berdaya, "Senam", "--dana", "Baznas:40 juta", fisik="8%")
    result = berdaya("spend", "1", "--dana", "Baznas:39 juta")

    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "Tersimpan.")
    assert result.stderr == (
        "Mohon dicek: realisasi 97,50% dari pagu, realisasi fisik 8,00%: Senam."
        " Bila benar: berdaya gaps --dilihat 1 --alasan ...\n"
    )
    assert listed(berdaya) == [("uang-mendahului", 1)]


def test_what_was_seen_is_quiet_until_its_figures_change(berdaya):
    record(berdaya, "Senam", "--dana", "Baznas:40 juta", fisik="8%")
    berdaya("spend", "1", "--dana", "Baznas:38 juta")
    seen = berdaya("gaps", "--dilihat", "1", "--alasan", "uang muka sesuai kontrak")

    assert (seen.exit_code, seen.stdout) == (
        0,
        "Sudah dicek, kegiatan 1 (Senam) (uang-mendahului): uang muka sesuai kontrak\nTersimpan.\n",
    )
    assert listed(berdaya) == []
    assert berdaya("gaps", "--dilihat", "1", "--alasan", "lagi").stdout == "Tidak ada perubahan.\n"
    assert "gaps" in berdaya("history").stdout
    assert "Mohon dicek" in berdaya("spend", "1", "--dana", "Baznas:1 juta").stderr
    assert listed(berdaya) == [("uang-mendahului", 1)]
    berdaya("undo", "--yes")
    assert listed(berdaya) == []


def test_a_dry_run_asks_and_keeps_nothing(berdaya):
    record(berdaya, "Senam", "--dana", "Baznas:40 juta", fisik="8%")
    assert "Mohon dicek" in berdaya("spend", "1", "--dana", "Baznas:39 juta", "--dry-run").stderr
    assert listed(berdaya) == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (
            ("--dilihat", "1", "--alasan", "x"),
            ExitCode.INVALID,
            "Tidak ada yang perlu dicek pada kegiatan 1 (Senam).",
        ),
        (("--dilihat", "1"), ExitCode.INVALID, "Mengapa angkanya benar?"),
        (("--dilihat", "9", "--alasan", "x"), ExitCode.NOT_FOUND, "Tidak ada kegiatan 9."),
        (("--dilihat", "pengukuran:9", "--alasan", "x"), ExitCode.NOT_FOUND, "pengukuran:9"),
        (("--dilihat", "1", "--alasan", "Ibu 3303014507900001"), ExitCode.INVALID, ""),
        (("--jenis", "ganjil"), ExitCode.INVALID, "'ganjil' bukan"),
    ],
)
def test_what_cannot_be_seen_is_told(berdaya, words, code, told):
    record(berdaya, "Senam", "--dana", "Baznas:40 juta")
    result = berdaya("gaps", *words)

    assert result.exit_code == code
    assert told in result.stderr
    assert "3303014507900001" not in result.stderr
    assert berdaya.sql("SELECT count(*) FROM dilihat") == [(0,)]


def test_people_above_the_population_of_the_place(berdaya):
    berdaya.sql(
        "INSERT INTO penduduk (kabupaten, wilayah, tahun, jumlah, uid) VALUES ('33.03', '33.03.03', 2024, 50000, 'p')"
    )
    record(berdaya, "Rapat akbar")
    result = berdaya("log", "1", "--tanggal", "2025-10-05", "--jumlah", "300.000")

    assert result.stderr == (
        "Mohon dicek: peserta 300.000, penduduk setempat 50.000: Rapat akbar."
        " Bila benar: berdaya gaps --dilihat 1 --alasan ...\n"
    )


def test_an_inspector_asks_by_name_and_nobody_else_is_bothered(berdaya):
    record(berdaya, "Senam", "--dana", "Baznas:40 juta", tanggal="2025-03-01..2025-11-30")
    for day, amount in (
        ("2025-04-01", "1 juta"),
        ("2025-05-02", "2 juta"),
        ("2025-06-03", "3 juta"),
    ):
        result = berdaya("spend", "1", "--dana", f"Baznas:{amount}", "--tanggal", day)
        assert "Mohon dicek" not in result.stderr

    assert listed(berdaya, jenis="inspektorat") == [("angka-bulat", 1)]
    assert ("angka-bulat", 1) not in listed(berdaya, jenis="semua")
    refused = berdaya("gaps", "--dilihat", "1", "--alasan", "honor tetap")
    assert refused.exit_code == ExitCode.INVALID  # nobody has looked at the inspector's list
    words = ("gaps", "--dilihat", "1", "--alasan", "honor tetap", "--jenis")
    assert berdaya(*words, "target").exit_code == ExitCode.INVALID
    assert berdaya(*words, "inspektorat").exit_code == 0
    assert listed(berdaya, jenis="inspektorat") == []


def test_a_measured_value_far_from_its_own_past(berdaya):
    berdaya("add-indikator", "Klub", "--satuan", "klub", "--definisi", "Klub yang aktif")
    for month in range(1, 11):
        value = "4000" if month == 10 else str(38 + month)
        words = (
            "measure",
            "klub",
            "--periode",
            f"2025-{month:02}",
            "--nilai",
            value,
            "--sumber",
            "KORMI",
        )
        assert berdaya(*words).exit_code == 0
    result = berdaya("gaps", "--jenis", "nilai-jauh", "--json")

    (row,) = json.loads(result.stdout)["data"]
    assert (row["indikator"], row["pengukuran"], row["pesan"]) == (
        "klub", 10, "4.000 klub, biasanya 39 sampai 47: Klub, Oktober 2025"
    )  # fmt: skip
    assert berdaya("gaps", "--dilihat", "pengukuran:10", "--alasan", "digabung").exit_code == 0
    assert berdaya("gaps", "--jenis", "nilai-jauh").exit_code == 0

    words = ("measure", "klub", "--sumber", "KORMI", "--periode")
    assert "Mohon dicek" not in berdaya(*words, "2025-11", "--nilai", "60").stderr
    assert (
        berdaya("gaps", "--jenis", "nilai-jauh").exit_code == 0
    )  # what is usual moved, it did not
    said = berdaya(*words, "2025-12", "--nilai", "900", today="2025-12-31")
    assert "Mohon dicek: 900 klub, biasanya 40 sampai 47: Klub, Desember 2025." in said.stderr


def test_two_laptops_share_what_was_seen(berdaya, tmp_path):
    record(berdaya, "Senam", "--dana", "Baznas:40 juta", fisik="8%")
    berdaya("spend", "1", "--dana", "Baznas:39 juta")
    other = tmp_path / "lain.db"
    other.write_bytes(berdaya.db.read_bytes())
    assert (
        berdaya("--db", str(other), "gaps", "--dilihat", "1", "--alasan", "uang muka").exit_code
        == 0
    )

    assert berdaya("merge", str(other)).exit_code == 0
    assert listed(berdaya) == []


def planted(berdaya, chance):
    """Record thirty faults among as many kegiatan that are in order; give the numbers of the faults."""
    faults, number = {}, 0
    for n in range(60):
        number += 1
        place, wrong = PLACES[n % 4], n % 2
        kind = (n // 2) % 6 if wrong else None
        people = chance.randrange(20, 60)
        fisik, spent = ("8%", 39) if kind == 0 else ("100%", 10) if kind == 1 else ("90%", 36)
        fisik = None if kind == 5 else fisik
        record(berdaya, f"Senam {n}", "--dana", "Baznas:40.123.000", kecamatan=place, fisik=fisik)
        berdaya(
            "spend", str(number), "--dana", f"Baznas:{spent}.456.789", "--tanggal", "2025-09-05"
        )
        if kind == 5:
            faults[number] = "belanja-tanpa-peserta"
            continue
        first = {2: 60_000, 3: 3_200}.get(kind, people)
        men = first // 3
        berdaya(
            "log",
            str(number),
            "--tanggal",
            "2025-08-05",
            "--laki-laki",
            str(men),
            "--perempuan",
            str(first - men),
        )
        again = (men, first - men) if kind == 4 else (men + 1, people - 9)
        berdaya("log", str(number), "--tanggal", "2025-09-05", "--laki-laki", str(again[0] if kind in {None, 0, 1, 4} else 12),
                "--perempuan", str(again[1] if kind in {None, 0, 1, 4} else people))  # fmt: skip
        names = (
            "uang-mendahului",
            "pekerjaan-mendahului",
            "peserta-di-atas-penduduk",
            "jauh-dari-biasanya",
            "bulan-disalin",
        )
        if wrong:
            faults[number] = names[kind]
    return faults


def test_thirty_planted_faults_are_found_and_nothing_else(berdaya):
    for number, place in enumerate(("33.03.02", "33.03.03", "33.03.04", "33.03.09")):
        berdaya.sql(
            "INSERT INTO penduduk (kabupaten, wilayah, tahun, jumlah, uid) VALUES ('33.03', ?, 2024, 50000, ?)",
            place,
            f"p{number}",
        )
    faults = planted(berdaya, random.Random(7))

    assert len(faults) == 30
    assert sorted(listed(berdaya)) == sorted((jenis, number) for number, jenis in faults.items())


@pytest.mark.parametrize("today", ["2025-10-31", "2025-12-31", "2026-03-31", CONTOH_TODAY])
def test_of_the_sample_hardly_anything_is_asked_about(contoh, today):
    dated = ("kegiatan", "pelaksanaan", "perkembangan", "anggaran", "realisasi")
    rows = sum(contoh.sql(f"SELECT count(*) FROM {table}")[0][0] for table in dated)

    assert len(listed(contoh, today=today)) <= rows * 0.02

"""Whichever door an assignment comes in by, a cell has one penanggung jawab and each supporter once."""

import json
import shutil

import pytest

from tests.conftest import FILES, Berdaya

LANSIA = ("--fokus", "lansia", "--kecamatan", "Kejobong")
SEED = (FILES / "kota-contoh.yaml").read_text(encoding="utf-8")


def seed_row(peran, mulai, lembaga="dinsos"):
    return (
        f"  - {{lembaga: {lembaga}, fokus: rppa, kecamatan: 99.71.02, peran: {peran},"
        f" berlaku_mulai: {mulai}, sumber: rekaan}}\n"
    )


def assign(office, opd, peran, mulai, **settings):
    return office("assign", opd, *LANSIA, "--peran", peran, "--mulai", mulai, **settings)


def doctor(office):
    found = json.loads(office("doctor", "--json").stdout)["data"]
    return [row["jenis"] for row in found if row["jenis"].startswith("overlap")]


@pytest.mark.parametrize(
    ("peran", "other"), [("penanggung-jawab", "dinporapar"), ("pendukung", "dinsos")]
)
class TestEveryDoor:
    """The first assignment is of dinsos; the other one cannot stand beside it."""

    def test_assign(self, berdaya, peran, other):
        assert assign(berdaya, "dinsos", peran, "2025-09-01").exit_code == 0
        berdaya.refuses(
            ("assign", other, *LANSIA, "--peran", peran, "--mulai", "2025-08-01"),
            4,
            "sudah berlaku",
        )

    def test_edit_penugasan(self, berdaya, peran, other):
        assert assign(berdaya, "dinsos", peran, "2025-10-01").exit_code == 0
        berdaya(
            "assign",
            other,
            *LANSIA,
            "--peran",
            peran,
            "--mulai",
            "2025-08-01",
            "--sampai",
            "2025-09-30",
        )
        ((number,),) = berdaya.sql("SELECT max(id) FROM penugasan")

        berdaya.refuses(
            ("edit-penugasan", str(number), "--sampai", "2025-10-01"),
            4,
            "berlaku pada sebagian hari itu",
        )

    def test_merge_doctor_and_gaps(self, berdaya, peran, other, tmp_path, monkeypatch):
        there = Berdaya(tmp_path / "lain.db", monkeypatch)
        shutil.copy(berdaya.db, there.db)
        assert assign(berdaya, "dinsos", peran, "2025-09-01").exit_code == 0
        assert assign(there, other, peran, "2025-08-01").exit_code == 0
        merged = berdaya("merge", str(there.db), "--json")

        assert merged.exit_code == 6
        assert "overlap-penugasan" in merged.stdout
        assert doctor(berdaya) == ["overlap-penugasan"]
        doubled = "ganda" in berdaya("gaps", "--jenis", "ganda").stdout
        assert doubled is (peran == "penanggung-jawab")  # two who support are no gap of an owner


@pytest.mark.parametrize(
    ("peran", "other", "told"),
    [
        (
            "penanggung-jawab",
            "kecamatan-rekawana",
            "dinsos sudah menjadi penanggung jawab rppa di sana.",
        ),
        ("pendukung", "dinsos", "dinsos sudah mendukung rppa di sana pada sebagian hari itu."),
    ],
)
def test_a_seed_that_contradicts_itself(berdaya, tmp_path, peran, other, told):
    path = tmp_path / "kota.yaml"
    rows = seed_row(peran, "2025-10") + seed_row(peran, "2025-12", other)
    path.write_text(f"{SEED}penugasan:\n{rows}", encoding="utf-8")
    before = berdaya.content()
    result = berdaya("seed", str(path))

    assert (result.exit_code, berdaya.content()) == (6, before)
    assert told in result.stdout + result.stderr


def test_a_seed_against_the_record(berdaya, tmp_path):
    path = tmp_path / "kota.yaml"
    path.write_text(SEED, encoding="utf-8")
    berdaya("seed", str(path))
    cell = ("--kabupaten", "Contoh", "--fokus", "rppa", "--kecamatan", "99.71.02")
    mine = berdaya("assign", "dinsos", *cell, "--peran", "pendukung", "--mulai", "2025-10-01")
    assert mine.exit_code == 0
    path.write_text(f"{SEED}penugasan:\n{seed_row('pendukung', '2025-09')}", encoding="utf-8")
    result = berdaya("seed", str(path))

    assert result.exit_code == 6
    assert "sudah menjadi pendukung pada sebagian hari itu" in result.stdout
    assert doctor(berdaya) == []


def test_a_copy_from_another_pilot_brings_every_supporter(berdaya):
    place = ("--fokus", "rppa", "--peran", "pendukung", "--mulai", "2025-08-01")
    berdaya("assign", "dinporapar", *place, "--kecamatan", "Bukateja")
    berdaya("assign", "kadin", *place, "--kecamatan", "Rembang")
    berdaya("designate", "Rembang", "--alasan", "uji", "--dasar", "SK", "--mulai", "2025-11-01",
            "--salin-penugasan-dari", "Bukateja")  # fmt: skip

    rows = berdaya.sql(
        "SELECT lembaga FROM penugasan AS p JOIN kecamatan AS k ON k.kode = p.kecamatan"
        " WHERE k.nama = 'Rembang' AND fokus = 'rppa' AND peran = 'pendukung'"
    )
    assert sorted(rows) == [("dinporapar",), ("kadin",)]

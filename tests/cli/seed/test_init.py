"""init: a database made and seeded."""

import re

from tests.conftest import FILES

KOTA = FILES / "kota-contoh.yaml"


def test_init_makes_a_database_from_another_seed(berdaya, tmp_path):
    db = str(tmp_path / "sub" / "kota.db")
    result = berdaya("init", "--db", db, "--seed", str(KOTA))

    assert (result.exit_code, result.stderr) == (0, "")
    assert re.fullmatch(rf"{re.escape(db)} dibuat: \d+ baris dari data awal.\n", result.stdout)
    assert "Rekawana" in berdaya("list-pilots", "--db", db).stdout


def test_init_does_not_write_over_a_database(berdaya):
    before = berdaya.content()
    result = berdaya("init")

    assert (result.exit_code, result.stdout) == (5, "")
    assert result.stderr == (
        f"Kesalahan: Sudah ada basis data di {berdaya.db}.\n"
        "Saran: Masukkan data awal yang berubah dengan: berdaya seed FILE\n"
    )
    assert berdaya.content() == before


def test_init_with_a_bad_seed_makes_nothing(berdaya, tmp_path):
    db = tmp_path / "baru.db"
    result = berdaya("init", "--db", str(db), "--seed", str(FILES / "salah-isi.yaml"))

    assert result.exit_code == 6
    assert not db.exists()


def test_a_dry_run_of_init_makes_nothing(berdaya, tmp_path):
    db = tmp_path / "baru.db"
    result = berdaya("init", "--db", str(db), "--dry-run")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Uji coba, belum ada yang tersimpan. Jumlah baris: ")
    assert not db.exists()
    assert berdaya("init", "--dry-run").exit_code == 5

"""doctor --jangkar: a history that was made anew is found out by a mark that left the laptop."""

import sqlite3

import pytest

from tests.conftest import sealed_anew


@pytest.fixture
def worked(berdaya):
    for number in (1, 2):
        berdaya(
            "record", "--nama", f"Senam {number}", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
            "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30",
        )  # fmt: skip
    return berdaya


def forge(db):
    conn = sqlite3.connect(db)
    conn.execute("UPDATE riwayat SET waktu = '2025-01-01T00:00:00Z' WHERE operasi = 2")
    conn.commit()
    conn.close()
    sealed_anew(db)


def test_a_note_and_the_name_of_a_backup_find_it_out(worked, tmp_path):
    ((number, seal),) = worked.sql(
        "SELECT id, substr(segel, 1, 16) FROM operasi ORDER BY id DESC LIMIT 1"
    )
    note = tmp_path / "catatan.txt"
    note.write_text(f"Laporan TW IV 2025, segel {number}/{seal}\n")
    assert worked("backup", "--output", str(tmp_path / "cad")).exit_code == 0
    (backup,) = (tmp_path / "cad").glob("*.db")

    assert f"-{number}-{seal}.db" in backup.name
    for file in (note, backup):
        fits = worked("doctor", "--jangkar", str(file))
        assert (fits.exit_code, fits.stderr) == (
            0,
            "Tanda yang cocok dengan riwayat: 1.\nSemua baik.\n",
        )
    forge(worked.db)
    assert worked("doctor").exit_code == 0, "by itself it is whole"
    for file in (note, backup):
        found = worked("doctor", "--jangkar", str(file))
        assert found.exit_code == 6
        assert "sejak itu riwayatnya dibuat baru" in found.stdout


def test_a_history_that_ends_before_a_mark_is_found_out(worked, tmp_path):
    note = tmp_path / "catatan.txt"
    note.write_text("999/0123456789abcdef")

    assert worked("doctor", "--jangkar", str(note)).exit_code == 6


@pytest.mark.parametrize("text", ["", "tidak ada tanda", "12/1a2b"])
def test_a_file_without_a_mark_is_refused(worked, tmp_path, text):
    note = tmp_path / "catatan.txt"
    note.write_text(text)
    worked.refuses(("doctor", "--jangkar", str(note)), 4, "tidak memuat tanda riwayat")


@pytest.mark.parametrize(
    ("kind", "statement"),
    [
        ("trigger", "CREATE TRIGGER lain AFTER INSERT ON realisasi BEGIN DELETE FROM pilot; END"),
        ("view", "CREATE VIEW lain AS SELECT 1"),
    ],
)
def test_a_trigger_or_view_that_is_not_ours_is_an_error(worked, kind, statement):
    worked.sql(statement)
    result = worked("doctor")

    assert result.exit_code == 6
    assert f"schema-active\t\t{kind} lain\t" in result.stdout


def test_bytes_that_are_no_text_are_found_and_never_backed_up(worked, tmp_path):
    folder = tmp_path / "cad"
    assert worked("backup", "--output", str(folder), "--keep", "1").exit_code == 0
    worked.sql("UPDATE kegiatan SET nama = CAST(x'ff' AS TEXT) WHERE id = 2")
    found = worked("doctor")
    kept = worked("backup", "--output", str(folder), "--keep", "1")

    assert found.exit_code == 6
    assert "not-text\tkegiatan\t2\t" in found.stdout
    assert (kept.exit_code, kept.stdout) == (5, "")
    assert "memuat data yang bukan teks: kegiatan, baris 2" in kept.stderr
    assert len(list(folder.glob("*.db"))) == 1

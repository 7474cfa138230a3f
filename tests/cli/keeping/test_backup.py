"""backup and restore: a copy that is whole, with all that belongs to it."""

import json
import re
import sqlite3
import stat

import pytest

from tests.cli.keeping.test_undo import rows


def made(folder, stem="berdaya"):
    return sorted(folder.glob(f"{stem}-*.db"))


def test_it_copies_the_database_and_what_belongs_to_it(worked, tmp_path):
    result = worked("backup", "--output", str(tmp_path / "cad"))

    assert (result.exit_code, result.stderr) == (0, "")
    (copy,) = made(tmp_path / "cad")
    assert re.fullmatch(r"berdaya-\d{8}-\d{6}-\d+-[0-9a-f]{16}\.db", copy.name)
    assert result.stdout == (
        f"Cadangan dibuat (salinan berkas baru: 2; cadangan lama yang dihapus: 0): {copy}\n"
    )
    assert rows(copy) == rows(worked.db)
    assert {p.parent.name for p in (tmp_path / "cad").glob("*/*")} == {
        "berdaya.bukti",
        "berdaya.impor",
    }
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    again = worked("backup", "--output", str(tmp_path / "cad"))
    assert "salinan berkas baru: 0" in again.stdout
    assert len(made(tmp_path / "cad")) == 2


def test_without_a_folder_it_lies_beside_the_database(worked):
    worked("backup")
    assert len(made(worked.db.with_name("berdaya.cadangan"))) == 1


def test_older_ones_of_ours_give_way_and_no_others(worked, tmp_path):
    folder = tmp_path / "cad"
    folder.mkdir()
    others = {
        "berdaya-20250101-000000.db", "berdaya-20350102-000000.db", "lain-20250101-000000.db", "berdaya.db",
    }  # fmt: skip
    for name in others:
        (folder / name).write_bytes(b"x")
    told = [worked("backup", "--output", str(folder), "--keep", "2").stdout for _n in range(4)]

    assert [text.partition("dihapus: ")[2][0] for text in told] == ["0", "0", "1", "1"]
    assert others <= {path.name for path in folder.iterdir()}
    assert len(list(folder.glob("*.db"))) == len(others) + 2


def test_notes_that_are_broken_stop_nothing(worked):
    for text in ('{"terakhir": "kemarin"}', '{"terakhir": 5}', "[]", "{", '{"dibuat": 5}'):
        worked.db.with_name("berdaya.cadangan.json").write_text(text)
        assert worked("edit", "1", "--nama", text).exit_code == 0
        assert worked("backup").exit_code == 0


@pytest.mark.parametrize(
    "words",
    [("history", "--format", "csv"), ("report", "--format", "pdf"), ("report", "--format", "csv")],
)
def test_nothing_is_written_over_a_database(worked, words):
    worked.refuses((*words, "--output", str(worked.db)), 4, "adalah basis data")


def test_damaged_copies_are_mended(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    (copy,) = worked.db.with_name("berdaya.bukti").iterdir()
    copy.write_bytes(b"")
    (worked.db.with_name("berdaya.bukti") / "folder").mkdir()
    assert worked("restore", str(made(tmp_path / "cad")[0])).exit_code == 0
    assert copy.read_bytes() == b"foto"
    assert worked("backup").exit_code == 0


def test_a_damaged_database_gives_no_backup(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"))
    conn = sqlite3.connect(worked.db)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    content = bytearray(worked.db.read_bytes())
    content[5 * 4096 : 60 * 4096] = b"\0" * (55 * 4096)
    worked.db.write_bytes(content)
    result = worked("backup", "--output", str(tmp_path / "cad"))

    assert (result.exit_code, result.stdout) == (5, "")
    assert len(made(tmp_path / "cad")) == 1
    back = worked("restore", str(made(tmp_path / "cad")[0]))
    assert back.exit_code == 0
    assert f"Yang sebelumnya: {worked.db.with_name('berdaya.rusak.db')}" in back.stdout
    assert worked("show", "1").exit_code == 0


def test_a_second_place_is_refreshed_once_a_day(worked, tmp_path):
    second = tmp_path / "usb"
    worked.refuses(("backup", "--atur", str(second)), 4, "bukan folder yang ada.")
    second.mkdir()
    assert worked("backup", "--atur", str(second)).exit_code == 0
    for number in range(2):
        worked("edit", "1", "--nama", f"Senam {number}")
    assert len(made(second)) == 1
    worked("edit", "1", "--nama", "Besoknya", today="2025-11-21")
    assert [path.name[8:16] for path in made(second)] == ["20251120", "20251121"]
    assert worked("backup", "--atur", "-").exit_code == 0
    worked("edit", "1", "--nama", "Lusanya", today="2025-11-22")
    assert len(made(second)) == 2


def test_a_second_place_that_is_gone_is_told_once_a_day(worked, tmp_path):
    second = tmp_path / "usb"
    second.mkdir()
    worked("backup", "--atur", str(second))
    second.rmdir()
    first, again = (worked("edit", "1", "--nama", name) for name in ("A", "B"))

    assert (first.exit_code, again.exit_code) == (0, 0)
    assert first.stderr == f"Tidak ada cadangan di {second.resolve()}: tidak ada\n"
    assert again.stderr == ""


def test_a_week_without_a_backup_is_told_once_a_day(worked):
    first = worked("edit", "1", "--nama", "A", today="2025-11-28")
    again = worked("edit", "1", "--nama", "B", today="2025-11-28")
    assert first.stderr == ("Belum ada cadangan sejak 2025-11-20. Buat dengan: berdaya backup\n")
    assert again.stderr == ""
    notes = json.loads(worked.db.with_name("berdaya.cadangan.json").read_text())
    assert notes["diperingatkan"] == "2025-11-28"
    quiet = worked("edit", "1", "--nama", "C", today="2025-12-28", db=True)
    assert quiet.exit_code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--keep", "0"), 4), (("--keep", "x"), 4), (("--atur", "x", "--keep", "1"), 2)],
)
def test_what_cannot_be_is_refused(worked, words, code):
    worked.refuses(("backup", *words), code, "Kesalahan: ")


def test_notes_of_a_database_in_another_place_are_not_believed(worked, tmp_path):
    worked("backup", "--output", str(tmp_path / "cad"), "--keep", "1")
    notes = worked.db.with_name("berdaya.cadangan.json")
    (kept,) = made(tmp_path / "cad")
    known = json.loads(notes.read_text())
    assert known["basis_data"] == str(worked.db.resolve())
    notes.write_text(json.dumps(known | {"basis_data": str(tmp_path / "lain.db")}))
    worked("backup", "--output", str(tmp_path / "cad"), "--keep", "1")

    assert kept.exists()


def test_copies_go_through_no_link(worked, tmp_path):
    elsewhere = tmp_path / "sana"
    elsewhere.mkdir()
    (tmp_path / "cad").mkdir()
    (tmp_path / "cad" / "berdaya.bukti").symlink_to(elsewhere)
    worked.refuses(("backup", "--output", str(tmp_path / "cad")), 5, "tautan")

    assert list(elsewhere.iterdir()) == []

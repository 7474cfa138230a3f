"""restore, backup and export --dry-run: what would be done, and nothing is."""

import json
import os
import shutil

import pytest


def everything(folder):
    """Give every file below a folder with what it holds and when it changed."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-shm", "-wal"))
    }


@pytest.fixture
def place(worked, tmp_path):
    worked("doctor")  # whatever a first look leaves is there
    return tmp_path


def same(berdaya, *words):
    """Return the figures of a dry run and of the real one after it."""
    rehearsed = json.loads(berdaya(*words, "--dry-run", "--json").stdout)["data"]
    done = json.loads(berdaya(*words, "--json").stdout)["data"]
    assert rehearsed.pop("dry_run") is True
    return rehearsed, done


def test_a_backup(worked, place):
    before = everything(place)
    result = worked("backup", "--output", str(place / "cadangan"), "--keep", "1", "--dry-run")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Uji coba, belum ada yang tersimpan. Cadangan dibuat (")
    assert everything(place) == before
    for _time in range(2):
        rehearsed, done = same(worked, "backup", "--output", str(place / "cadangan"), "--keep", "1")
        assert (rehearsed["salinan"], rehearsed["dihapus"]) == (done["salinan"], done["dihapus"])
    assert worked("backup", "--atur", "-", "--dry-run").exit_code == 2


def test_a_restore(worked, place):
    worked("backup", "--output", str(place / "cadangan"))
    (backup,) = (place / "cadangan").glob("*.db")
    worked("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong")
    shutil.rmtree(worked.db.with_suffix(".bukti"))
    before, content = everything(place), worked.content()
    result = worked("restore", str(backup), "--dry-run")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "Uji coba, belum ada yang tersimpan." in result.stdout
    assert (everything(place), worked.content()) == (before, content)
    rehearsed, done = same(worked, "restore", str(backup))
    assert rehearsed["salinan"] == done["salinan"] == 1
    assert os.path.dirname(rehearsed["disimpan"]) == os.path.dirname(done["disimpan"])  # noqa: PTH120  texts

    (place / "rusak.db").write_bytes(backup.read_bytes()[:5000])
    worked.refuses(("restore", str(place / "rusak.db"), "--dry-run"), 5, "rusak.db")


@pytest.mark.parametrize("kind", [(), ("--internal",)])
def test_an_export(worked, place, kind):
    words = ("export", "--output", str(place / "terbuka"), *kind)
    before, content = everything(place), worked.content()
    rehearsed = json.loads(worked(*words, "--dry-run", "--json").stdout)["data"]

    assert (everything(place), worked.content()) == (before, content)
    assert not (place / "terbuka").exists()
    done = json.loads(worked(*words, "--json").stdout)["data"]
    for name in ("files", "changed", "removed"):
        assert rehearsed[name] == done[name], name

    worked("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong", today="2025-11-19")
    before = everything(place / "terbuka")
    rehearsed, done = same(worked, *words)
    assert rehearsed["changed"] == done["changed"] > 0
    assert everything(place / "terbuka") != before
    assert "Uji coba" in worked(*words, "--dry-run").stdout


def test_an_export_says_what_it_would_take_away_and_what_is_in_its_way(worked, place):
    folder = place / "terbuka"
    worked("export", "--output", str(folder), "--format", "csv", "--format", "json")
    words = ("export", "--output", str(folder), "--format", "csv")
    before = everything(folder)
    rehearsed = json.loads(worked(*words, "--dry-run", "--json").stdout)["data"]

    assert everything(folder) == before
    assert (
        rehearsed["removed"] == json.loads(worked(*words, "--json").stdout)["data"]["removed"] > 0
    )

    (place / "lain").mkdir()
    (place / "lain" / "kecamatan.csv").write_text("milik orang lain")
    worked.refuses(("export", "--output", str(place / "lain"), "--dry-run"), 4, "kecamatan.csv")

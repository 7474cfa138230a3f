"""Whatever comes in: an exit code that is documented, no traceback, never a mistake of ours."""

import random

import pytest

from tests import fuzz
from tests.conftest import CONTOH_TODAY

CASES = 250


def survives(berdaya, words, **settings):
    try:
        result = berdaya(*words, **settings)
    except UnicodeDecodeError:
        return  # a document on stdout
    told = result.stdout + result.stderr
    assert result.exit_code in {0, 2, 3, 4, 5, 6}, (words, result.stderr)
    assert "Traceback" not in told, words
    assert "di dalam berdaya" not in told, words


@pytest.mark.parametrize("part", range(5))
def test_any_command_line(contoh, part, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    chance = random.Random(part)
    for _number in range(CASES // 5):
        survives(contoh, fuzz.words(chance), today=CONTOH_TODAY)


@pytest.mark.parametrize(("command", "make"), [("seed", fuzz.seed), ("record", fuzz.json_input)])
def test_any_file(berdaya, tmp_path, command, make):
    chance = random.Random(1)
    path = tmp_path / "masuk"
    words = ("seed", str(path)) if command == "seed" else ("record", "--json-input", str(path))
    for _number in range(40):
        path.write_bytes(make(chance))
        survives(berdaya, (*words, "--dry-run"))


def test_any_database_file(worked, tmp_path):
    chance = random.Random(2)
    whole = worked.db.read_bytes()
    worked.db = tmp_path / "rusak.db"
    for number in range(40):
        for ending in ("-wal", "-shm"):
            worked.db.with_name(worked.db.name + ending).unlink(missing_ok=True)
        worked.db.write_bytes(fuzz.damaged(whole, chance))
        command = (
            ("list-kegiatan",), ("report",), ("doctor",), ("history",), ("undo", "--dry-run"), ("gaps",),
            ("show", "1"), ("edit", "1", "--nama", "x"), ("backup", "--output", str(tmp_path / "c")),
        )[number % 9]  # fmt: skip
        survives(worked, command)

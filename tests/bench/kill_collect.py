"""Kill collects at random moments and read the lake that they leave.

Run as ``python tests/bench/kill_collect.py [KILLS]``: after each the lake has a package whole or not at
all, and a run that is let go through has to end it well.
"""

import random
import shutil
import sys
import tempfile
from pathlib import Path

from berdaya_cli.domain.province.isi import ISI
from berdaya_cli.storage.files import hash_of
from berdaya_cli.storage.province.lake import Lake
from tests.faults import run, run_and_kill

REGENCIES = ("33.01", "33.05", "33.74")


def whole_packages(folder: Path) -> int:
    """Count the packages of a lake, each of which must be whole."""
    lake, found = Lake(folder), 0
    for kode in lake.regencies():
        for note in lake.notes_of(kode):
            assert all(
                hash_of(lake.table(table, note)) == note.tabel[table].sha256 for table in ISI
            )
            assert lake.heads_of(note).knows(note)
            found += 1
    return found


def main(kills: int = 1000) -> None:
    """Print how many packages were there after each kill."""
    chance = random.Random(kills)
    with tempfile.TemporaryDirectory() as name:
        base, lake = Path(name), Path(name) / "danau"
        for kode in REGENCIES:
            run("init", "--kabupaten", kode, "--db", base / f"{kode}.db")
            run("send", "--output", base / "kiriman", "--db", base / f"{kode}.db")
        seen = dict.fromkeys(range(len(REGENCIES) + 1), 0)
        for number in range(kills):
            shutil.rmtree(lake, ignore_errors=True)
            run_and_kill(chance, (0.25, 0.9), "collect", base / "kiriman", "--ke", lake)
            seen[whole_packages(lake)] += 1
            if number % 10 == 0:
                done = run("collect", base / "kiriman", "--ke", lake)
                assert done.returncode == 0, done.stderr
                assert whole_packages(lake) == len(REGENCIES)
                assert not list(lake.rglob("*.berdaya-tmp"))
    sys.stdout.write(f"{kills} kills, packages that were there: {seen}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

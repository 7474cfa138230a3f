"""Flip single bits of a database and ask doctor.

Run as ``python -m tests.bench.flips [FLIPS] [SEED]`` from the top of the project.
"""

import random
import shutil
import sys
import tempfile
from pathlib import Path

from tests import crash
from tests.cli.keeping.test_undo import rows
from tests.faults import run
from tests.flips import flip_once


def main(flips=500, seed=0):
    """Print how many flips were told; one that changed a value and was not ends it."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        files = crash.prepare(Path(name))
        db = Path(name) / "berdaya.db"
        shutil.copy(files["lain.db"], db)
        run("backup", "--output", Path(name) / "cad", "--db", db)
        crash.settle(db)
        whole, before = db.read_bytes(), rows(db)
        told = sum(flip_once(db, whole, before, chance) for _number in range(flips))
        (backup,) = (Path(name) / "cad").glob("*.db")
        assert run("restore", backup, "--db", db).returncode == 0
        assert rows(db) == before
    sys.stdout.write(f"{flips} flips, {told} told; the backup puts the last one right\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

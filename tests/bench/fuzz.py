"""Send nonsense to every door and look for tracebacks and for mistakes of ours.

Run as ``python -m tests.bench.fuzz [CASES] [SEED]`` from the top of the project; it stops at the
first answer that should not be.
"""

import os
import random
import sys
import tempfile
import time
from pathlib import Path

import pytest

from tests import fuzz
from tests.conftest import CONTOH_TODAY, Berdaya
from tests.messy_books import crafted

ALLOWED = {0, 2, 3, 4, 5, 6}


def check(berdaya, words):
    """Run a command line in the process and look at the answer."""
    try:
        result = berdaya(*words, today=CONTOH_TODAY)
    except UnicodeDecodeError:
        return 0  # a document on stdout
    told = result.stdout + result.stderr
    if result.exit_code not in ALLOWED or "Traceback" in told:
        sys.exit(f"{words}\n{result.exit_code}\n{told[-2000:]}")
    return result.exit_code


def main(cases=5000, first=0):
    """Print how many answers there were of each exit code."""
    counts: dict[int, int] = {}
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        base = Path(name)
        os.chdir(base)
        berdaya = Berdaya(base / "contoh.db", patch)
        berdaya("init", "--contoh", today=CONTOH_TODAY)
        whole, good = berdaya.db.read_bytes(), berdaya.db
        os.mkfifo("pipa")
        slowest = 0.0
        for number in range(cases):
            chance = random.Random(first + number)
            kind, path = number % 7, base / "masuk"
            berdaya.db = good
            if kind == 0:
                path.write_bytes(fuzz.seed(chance))
                words = ["seed", str(path), "--dry-run"]
            elif kind == 1:
                path.write_bytes(fuzz.json_input(chance))
                words = ["record", "--json-input", str(path), "--dry-run"]
            elif kind == 2:
                berdaya.db = base / "rusak.db"
                for ending in ("-wal", "-shm"):
                    berdaya.db.with_name(berdaya.db.name + ending).unlink(missing_ok=True)
                berdaya.db.write_bytes(fuzz.damaged(whole, chance))
                words = fuzz.words(chance)
            elif kind == 3:
                file, content = crafted(first + number)
                (base / file).write_bytes(content)
                words = ["import", file, "--tandai", "tandai"]
            elif kind == 4:
                (base / "kiriman.db").write_bytes(fuzz.damaged(whole, chance))
                words = [chance.choice(("merge", "restore")), "kiriman.db"]
            else:
                words = fuzz.words(chance)
            began = time.monotonic()
            code = check(berdaya, words)
            slowest = max(slowest, time.monotonic() - began)
            counts[code] = counts.get(code, 0) + 1
    sys.stdout.write(f"{cases} cases, exit codes: {dict(sorted(counts.items()))}\n")
    sys.stdout.write(f"the slowest took {slowest:.1f} s\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

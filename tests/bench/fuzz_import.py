"""Import thousands of files that nobody should send, and say what was not answered cleanly.

``python tests/bench/fuzz_import.py [CASES] [FIRST SEED]``: a case is clean when the exit code is 0
or 6, nothing of a refused file is in the record, and every foreign key and trigger is in place.
"""

import collections
import contextlib
import io
import os
import random
import sqlite3
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from berdaya_cli.cli.app import main
from tests.messy import GOOD, HEAD, WORDS, changed, mutated, repacked, text, workbook


def content_of(seed, good):
    """Make the file of a seed: its name and its bytes."""
    chance = random.Random(seed)
    kind = seed % 5
    if kind == 0:
        return "acak.xlsx", mutated(good[0], seed)
    if kind == 1:
        return "acak.xlsx", repacked(good[0], seed)
    if kind == 2:
        return "acak.csv", mutated(good[1], seed)
    rows = [
        [
            chance.choice(WORDS) if chance.random() < 0.2 else cell
            for cell in GOOD[: chance.randrange(24)]
        ]
        for _row in range(chance.randrange(8))
    ]
    head = [title for title in HEAD if chance.random() < 0.95]
    return (
        ("apa.xlsx", workbook(rows, head))
        if kind == 3
        else ("apa.csv", text(rows, chance.choice(";,\t"), head))
    )


def state(db):
    """Give what must not change by a refused file, and what must hold always."""
    conn = sqlite3.connect(db)
    counted = conn.execute("SELECT count(*), max(id) FROM kegiatan").fetchone()
    triggers = conn.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").fetchone()
    broken = conn.execute("PRAGMA foreign_key_check").fetchall()
    conn.close()
    return counted, triggers, broken


def run(cases, first):
    """Run the cases and give how many ended how, and the seeds that were not clean."""
    rows = [changed(3, f"Kegiatan {number}") for number in range(20)]
    good = workbook(rows), text(rows)
    codes, dirty = collections.Counter(), []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BERDAYA_DB"] = db = f"{folder}/berdaya.db"
        with contextlib.redirect_stdout(io.StringIO()):
            main(["init"])
        for seed in range(first, first + cases):
            name, content = content_of(seed, good)
            path = Path(folder, name)
            path.write_bytes(content)
            before = state(db)
            with (
                contextlib.redirect_stdout(io.StringIO()),
                contextlib.redirect_stderr(io.StringIO()),
            ):
                code = main(["import", str(path), "--json"])
            after = state(db)
            codes[code] += 1
            refused_but_written = code == 6 and before[0] != after[0]
            if code not in {0, 6} or refused_but_written or after[1:] != (before[1], []):
                dirty.append((seed, code))
    return codes, dirty


if __name__ == "__main__":
    codes, dirty = run(int((sys.argv[1:] or ["2000"])[0]), int((sys.argv[2:] or ["0"])[0]))
    sys.stdout.write(f"exit codes: {dict(sorted(codes.items()))}\nnot clean: {dirty or 'none'}\n")
    sys.exit(bool(dirty))

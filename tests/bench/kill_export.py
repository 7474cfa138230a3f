"""Kill exports at random moments and look at what they leave.

Run as ``python tests/bench/kill_export.py [KILLS]``: each file has to be the old one whole or the new
one whole, the manifest has to tell which, and a run that is let go through has to end it well.
"""

import random
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from tests.faults import files_of, run, run_and_kill


def main(kills=1000):
    """Print how many were killed, and at which moments."""
    chance = random.Random(kills)
    with tempfile.TemporaryDirectory() as name:
        base, folder = Path(name), Path(name) / "out"
        db = base / "berdaya.db"
        run("init", "--db", db)
        run("export", "--output", base / "lama", "--db", db)
        with sqlite3.connect(db) as conn:
            conn.execute("UPDATE fokus SET nama = nama || ' baru'")
            conn.execute("UPDATE desa SET nama = nama || ' baru'")
        conn.close()
        run("export", "--output", base / "baru", "--db", db)
        old, new = files_of(base / "lama"), files_of(base / "baru")
        seen = {"old": 0, "mixed": 0, "new": 0}
        for number in range(kills):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(base / "lama", folder)
            run_and_kill(chance, (0.1, 0.35), "export", "--output", folder, "--db", db)
            found = files_of(folder)
            assert found.keys() == old.keys()
            assert all(digest in {old[name], new[name]} for name, digest in found.items())
            assert found == new or found["manifest.json"] == old["manifest.json"]
            seen["old" if found == old else "new" if found == new else "mixed"] += 1
            if number % 10 == 0:  # what the killed one noted claims nothing that is not there
                run("export", "--output", folder, "--db", db)
                assert files_of(folder) == new
        run("export", "--output", folder, "--db", db)
        assert files_of(folder) == new
        assert not list(folder.glob(".*"))
    sys.stdout.write(f"{kills} kills: {seen}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

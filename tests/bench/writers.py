"""Many writers at once on a machine that is busy: ``python tests/bench/writers.py [WRITERS] [EACH]``.

Other processes keep the machine at a load of about ten meanwhile. Every record has to come in.
"""

import multiprocessing
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

BERDAYA = (sys.executable, "-m", "berdaya_cli")
BUSY = 8


def spin():
    """Compute until somebody ends it."""
    while True:
        sum(range(100_000))


def main():
    """Let them write, and say how many were refused and how long the longest took."""
    writers = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    each = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    spinning = [multiprocessing.Process(target=spin, daemon=True) for _n in range(BUSY)]
    with tempfile.TemporaryDirectory() as home:
        db = Path(home) / "b.db"
        subprocess.run([*BERDAYA, "--db", db, "init"], check=True, capture_output=True)
        for one in spinning:
            one.start()
        began = time.monotonic()

        def write(writer):
            ends = []
            for number in range(each):
                start = time.monotonic()
                words = (
                    "record", "--nama", f"Senam {writer}-{number}", "--fokus", "lansia", "--pelaksana", "dinsos",
                    "--kecamatan", "Kejobong", "--tanggal", "2025-10-13",
                )  # fmt: skip
                done = subprocess.run(
                    [*BERDAYA, "--db", db, *words], capture_output=True, check=False
                )
                ends.append((done.returncode, time.monotonic() - start))
            return ends

        with ThreadPoolExecutor(writers) as pool:
            ends = [end for some in pool.map(write, range(writers)) for end in some]
        load = os.getloadavg()[0]
        for one in spinning:
            one.terminate()
        conn = sqlite3.connect(db)
        (kept,) = conn.execute("SELECT count(DISTINCT nama) FROM kegiatan").fetchone()
        conn.close()
    refused = sum(code != 0 for code, _seconds in ends)
    longest = max(seconds for _code, seconds in ends)
    sys.stdout.write(
        f"{writers} x {each} records at a load of {load:.1f}: {refused} refused, {kept} kept,"
        f" longest {longest:.1f} s, all in {time.monotonic() - began:.0f} s\n"
    )


if __name__ == "__main__":
    main()

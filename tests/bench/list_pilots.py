"""Time ``berdaya list-pilots`` in a pipe against ``sqlite-utils rows`` on the same table.

``python tests/bench/list_pilots.py [RUNS]`` runs the two in turn, as whole processes, and prints
the medians and the ratio pair by pair. The mark is a median ratio of at most 0.75.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(sys.executable).parent


def seconds(command, environ):
    """Run a command with its output in a pipe and give the seconds that it took."""
    start = time.perf_counter()
    subprocess.run(command, env=environ, stdout=subprocess.PIPE, check=True)
    return time.perf_counter() - start


def main(runs):
    """Run both in turn and print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "berdaya.db"
        environ = os.environ | {"BERDAYA_DB": str(db), "BERDAYA_TODAY": "2025-11-20"}
        ours = [BIN / "berdaya", "list-pilots"]
        peer = [BIN / "sqlite-utils", "rows", db, "pilot"]
        subprocess.run(
            [BIN / "berdaya", "init"], env=environ, stdout=subprocess.DEVNULL, check=True
        )
        seconds(ours, environ), seconds(peer, environ)
        pairs = [(seconds(ours, environ), seconds(peer, environ)) for _run in range(runs)]
    ours_median, peer_median = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratios = sorted(a / b for a, b in pairs)
    sys.stdout.write(
        f"berdaya list-pilots   median {ours_median * 1000:6.1f} ms\n"
        f"sqlite-utils rows     median {peer_median * 1000:6.1f} ms\n"
        f"ratio, {runs} pairs: median {statistics.median(ratios):.3f},"
        f" {ratios[0]:.3f} to {ratios[-1]:.3f}\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)

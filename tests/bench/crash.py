"""Kill commands that write at random moments.

Run as ``python -m tests.bench.crash [KILLS] [SEED]`` from the top of the project.
"""

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests import crash


def main(kills=1000, seed=0):
    """Print how many commands had been done and how many not when they were killed."""
    chance, seen = random.Random(seed), Counter()
    with tempfile.TemporaryDirectory() as name:
        files = crash.prepare(Path(name))
        alone = crash.seconds_alone(files)
        for number in range(kills):
            outcome = crash.kill_once(chance, number, files, Path(name) / "kerja", alone)
            seen[crash.KINDS[number % len(crash.KINDS)], outcome] += 1
    for (kind, outcome), count in sorted(seen.items()):
        sys.stdout.write(f"{kind} {outcome}: {count}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

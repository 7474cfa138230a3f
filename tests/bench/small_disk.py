"""Fill disks of many sizes and look at what is left.

Run as ``python -m tests.bench.small_disk [SIZES]`` as root from the top of the project: it mounts a file
system in memory for each size.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import crash
from tests.faults import run


def main(sizes=100):
    """Print on how many disks the record did not fit."""
    full = 0
    with tempfile.TemporaryDirectory() as name:
        seeded = Path(name) / "berdaya.db"
        run("init", "--db", seeded)
        crash.settle(seeded)
        least = seeded.stat().st_size // 1024
        for number in range(sizes):
            folder = Path(tempfile.mkdtemp())
            subprocess.run(
                [
                    "mount",
                    "-t",
                    "tmpfs",
                    "-o",
                    f"size={least + 60 + number * 17}k",
                    "tmpfs",
                    folder,
                ],
                check=True,
            )
            try:
                full += crash.fill(
                    Path(shutil.copy(seeded, folder)), Path(name) / f"pindah-{number}"
                )
            finally:
                subprocess.run(["umount", "-l", folder], check=True)
                folder.rmdir()
    sys.stdout.write(
        f"{sizes} disks, {full} full; every record that was said to be there is there\n"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

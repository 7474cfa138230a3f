"""Crafted workbooks, folder after folder: ``python tests/bench/hostile_books.py [HOW_MANY]``.

Each folder holds fifty of them and one good text file. No run may end by a signal or with a mistake
of berdaya's own, and the good file has to come in beside them.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.messy_books import crafted

BERDAYA = (sys.executable, "-m", "berdaya_cli")
AT_ONCE = 50
GOOD = "Nama Kegiatan,Fokus,Kecamatan,Pelaksana,Tanggal Mulai\nBaik,lansia,Kejobong,dinsos,2025-10-13\n"


def main():
    """Import them all as a dry run, and count what is said of them."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    said, ends, slowest, lost = Counter(), Counter(), 0.0, 0
    with tempfile.TemporaryDirectory() as home:
        db = Path(home) / "b.db"
        subprocess.run([*BERDAYA, "--db", db, "init"], check=True, capture_output=True)
        for start in range(0, most, AT_ONCE):
            with tempfile.TemporaryDirectory() as folder:
                for number in range(start, min(start + AT_ONCE, most)):
                    name, content = crafted(number)
                    (Path(folder) / name).write_bytes(content)
                (Path(folder) / "baik.csv").write_text(GOOD, encoding="utf-8")
                began = time.monotonic()
                result = subprocess.run(
                    [*BERDAYA, "--db", db, "import", folder, "--json", "--dry-run"],
                    capture_output=True, check=False,
                )  # fmt: skip
                slowest = max(slowest, time.monotonic() - began)
            ends[result.returncode] += 1
            if result.returncode not in {0, 6}:
                sys.stdout.write(f"from {start}: {result.stderr[-300:]!r}\n")
                continue
            for file in json.loads(result.stdout)["data"]["berkas"]:
                kinds = ", ".join(sorted({one["jenis"] for one in file["temuan"]})) or "comes in"
                if file["berkas"] == "baik.csv":
                    lost += kinds != "comes in"
                else:
                    said[kinds] += 1
    sys.stdout.write(f"exit codes of the folders: {dict(ends)}; good files lost: {lost}\n")
    sys.stdout.write(f"slowest folder of {AT_ONCE}: {slowest:.1f} s\n")
    for kinds, count in said.most_common():
        sys.stdout.write(f"{count:6} {kinds}\n")


if __name__ == "__main__":
    main()

"""Time the CSV of a million kegiatan beside ``sqlite-utils rows --csv`` of the same table.

Run as ``python tests/bench/export_csv.py [ROWS] [PAIRS]``. Both run in turn, each in a process of its
own; what counts is the median of the ratios, and the peak memory of each.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HERE = Path(sys.executable).parent
FILL = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows)
    INSERT INTO kegiatan (kabupaten, nama, uraian, fokus, pelaksana, jenis, program, tanggal_mulai,
                          tanggal_selesai, seluruh_kabupaten, sub_kegiatan, penerima_manfaat, uid)
    SELECT '33.03', 'Senam lansia ke-' || i, iif(i % 100, 'Di balai desa, pagi', 'Di "balai desa"'), 'lansia', 'dinsosdaldukkbp3a',
           'kolaborasi', 'Posyandu', date('2025-01-01', '+' || (i % 365) || ' days'),
           date('2025-01-01', '+' || (i % 365) || ' days'), 0, '1.02.02.' || i, i % 90,
           printf('%08d-0000-4000-8000-000000000000', i)
      FROM n
"""


def timed(words, output):
    """Run a program; give its seconds and its peak memory in MiB."""
    with output.open("wb") as file:
        began = time.perf_counter()
        process = subprocess.Popen(words, stdout=file)
        _pid, status, used = os.wait4(process.pid, 0)
    assert status == 0, words
    return time.perf_counter() - began, used.ru_maxrss / 1024


def main(rows=1_000_000, pairs=5):
    """Print the medians."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        db = base / "berdaya.db"
        subprocess.run(
            [HERE / "berdaya", "init", "--db", db], check=True, stdout=subprocess.DEVNULL
        )
        conn = sqlite3.connect(db)
        for (name,) in conn.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            conn.execute(f"DROP TRIGGER {name}")
        with conn:
            conn.execute(FILL, {"rows": rows})
        conn.close()
        ours, peers = [], []
        for number in range(pairs):
            out = base / f"out{number}"
            ours.append(
                timed(
                    [HERE / "berdaya", "export", "--output", out, "--internal", "--format", "csv",
                     "--quiet", "--db", db], base / "log",
                )
            )  # fmt: skip
            peers.append(
                timed([HERE / "sqlite-utils", "rows", db, "kegiatan", "--csv"], base / "peer.csv")
            )
            size = (out / "TERBATAS_kegiatan.csv").stat().st_size
            assert abs(size - (base / "peer.csv").stat().st_size) < 30 * rows  # quotes
        ratio = median(a / b for (a, _m), (b, _n) in zip(ours, peers, strict=True))
        sys.stdout.write(
            f"{rows} kegiatan: berdaya export {median(s for s, _m in ours):.2f} s,"
            f" {max(m for _s, m in ours):.0f} MiB (all {len(list(out.iterdir()))} files);"
            f" sqlite-utils rows --csv {median(s for s, _m in peers):.2f} s,"
            f" {max(m for _s, m in peers):.0f} MiB; ratio {ratio:.2f}\n"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

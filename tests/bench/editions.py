"""Editions, measured: ``python -m tests.bench.editions``.

What verify takes in a file of 10,000 editions, and how large the snapshot of 100 kegiatan is.
"""

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import UUID

from berdaya_cli.domain.formulir.kode import encode_short
from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.opening import create_store
from tests.bench.dasbor import fill
from tests.bench.place import BERDAYA
from tests.conftest import OPERASI, uids

EDITIONS, KEGIATAN, RUNS = 10_000, 100, 7
MARK_SECONDS, MARK_BYTES = 0.3, 40_000


def run(db, *words):
    """Run the program as a user does."""
    environ = os.environ | {"BERDAYA_DB": str(db), "BERDAYA_TODAY": "2026-08-03"}
    return subprocess.run(
        [BERDAYA, *words], env=environ, capture_output=True, text=True, check=False
    )


def add_editions(db):
    """Add as many as an office never issues, without files; give the code of one."""
    chance, conn = random.Random(1), sqlite3.connect(db)
    triggers = (
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'riwayat_edisi*'"
    )
    for (name,) in conn.execute(triggers).fetchall():
        conn.execute(f"DROP TRIGGER {name}")  # the history of these is not what is measured

    def new_uid():
        return str(UUID(int=chance.getrandbits(128), version=4))

    for number in range(EDITIONS):
        uid, sha = new_uid(), f"{chance.getrandbits(256):064x}"
        conn.execute(
            "INSERT INTO edisi (kabupaten, tahun, nomor, lingkup, periode, kode, sha256, uid)"
            " VALUES ('33.03', 2025, ?, 'kabupaten:33.03', ?, ?, ?, ?)",
            (str(number), f"20{number % 90 + 10}-TW{number % 4 + 1}", encode_short(uid), sha, uid),
        )
        conn.execute(
            "INSERT INTO edisi_langkah (edisi, keadaan, tanggal, uid) VALUES (?, 'terbit', ?, ?)",
            (uid, "2026-01-01", new_uid()),
        )
        conn.execute(
            "INSERT INTO edisi_berkas (edisi, sha256, ukuran, nama_berkas, uid)"
            " VALUES (?, ?, ?, 'x.pdf', ?)",
            (uid, sha[::-1], chance.randrange(100_000, 300_000), new_uid()),
        )
    conn.commit()
    ((code,),) = conn.execute("SELECT kode FROM edisi WHERE id = 5000").fetchall()
    conn.close()
    return code


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        db, paper, longer = (folder / one for one in ("banyak.db", "a.pdf", "b.pdf"))
        run(db, "init", "--contoh")
        run(db, "issue", "--periode", "2025-TW4", "--nomor", "1", "--output", str(paper))
        code = add_editions(db)
        longer.write_bytes(paper.read_bytes() + b"x" * 100_000)
        asked = {"the same": paper, "a code": code, "longer": longer, "none": Path(__file__)}
        for what, word in asked.items():
            taken = []
            for _run in range(RUNS):
                begun = perf_counter()
                run(db, "verify", str(word))
                taken.append(perf_counter() - begun)
            sys.stdout.write(f"verify, {what}: {median(taken):.2f} s of {MARK_SECONDS}\n")

        small = folder / "seratus.db"
        with create_store(small, uids()) as store, store.transaction.write(OPERASI):
            bring_in(store, read_seed(data_path("purbalingga.yaml")))
            fill(store, KEGIATAN)
        done = run(small, "issue", "--periode", "2026-S1", "--nomor", "1")
        (snapshot,) = (folder / "seratus.edisi").glob("*.xz")
        size = snapshot.stat().st_size
        assert done.returncode == 0, done.stderr
        sys.stdout.write(f"snapshot of {KEGIATAN} kegiatan: {size} bytes of {MARK_BYTES}\n")


if __name__ == "__main__":
    main()

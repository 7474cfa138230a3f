"""Indicators, measured: ``python -m tests.bench.indicators``.

A report of a regency of 10,000 kegiatan with 40 indicators, half of them with a target, beside the same
without any; and how many of these kegiatan, and of the bench's own, are asked about a second time.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.opening import create_store
from tests.bench.dasbor import FOKUS, fill
from tests.bench.data import make
from tests.bench.place import BERDAYA
from tests.conftest import OPERASI, uids

KEGIATAN, RUNS, MARK = 10_000, 7, 1.25
COUNTED = (
    ("kegiatan", "unik"), ("pelaksanaan", "jumlah"), ("peserta", "jumlah"), ("perempuan", "rasio"),
    ("lansia", "jumlah"), ("desa", "rasio"), ("realisasi", "rasio"),
)  # fmt: skip
MEASURED = ("jumlah", "terakhir", "rasio", "rata-rata", "unik")
TODAY = {"BERDAYA_TODAY": "2026-12-31"}


def run(db, *words):
    """Run the program as a user does; give what it answers."""
    environ = os.environ | TODAY | {"BERDAYA_DB": str(db)}
    return subprocess.run(
        [BERDAYA, *words], env=environ, capture_output=True, text=True, check=False
    )


def seconds(db, *words):
    """Give how long one run takes."""
    begun = perf_counter()
    done = run(db, *words)
    assert done.returncode == 0, done.stderr
    return perf_counter() - begun


def kinds():
    """Give what each of forty indicators is: counted ones by fokus and without, then measured ones."""
    for fokus in (None, *FOKUS[:4]):
        for ukuran, jenis in COUNTED:
            yield "--ukuran", ukuran, "--jenis", jenis, *(("--fokus", fokus) if fokus else ())
    for jenis in MEASURED:
        yield "--jenis", jenis


def add_indicators(db):
    """Add forty, and fill them."""
    rows = []
    for number, words in enumerate(kinds()):
        told = run(
            db, "add-indikator", f"I{number}", "--satuan", "orang", "--definisi", "x", *words
        )
        assert told.returncode == 0, told.stderr
        one = {"indikator": f"i{number}", "sumber": "Renja"}
        if number % 2:
            rows.append(one | {"periode": "2026", "target": "1000"})
        if "--ukuran" not in words:
            parts = words[-1] in {"rasio", "rata-rata"}
            value = {"pembilang": 3, "penyebut": 4} if parts else {"nilai": 7}
            rows += [one | value | {"periode": f"2026-TW{n}"} for n in range(1, 5)]
    path = Path(db).with_suffix(".json")
    path.write_text(json.dumps(rows))
    told = run(db, "measure", "--dari", str(path))
    assert told.returncode == 0, told.stderr


def asked_about(db):
    """Give how many kegiatan are asked about, and how many there are."""
    rows = json.loads(run(db, "gaps", "--jenis", "perlu-dicek", "--json").stdout)["data"]
    info = json.loads(run(db, "list-kegiatan", "--semua", "--json").stdout or '{"data": []}')[
        "data"
    ]
    return len(rows), len(info)


def main():
    """Measure, and exit with 1 where the mark is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare, full, province = folder / "tanpa.db", folder / "dengan.db", folder / "provinsi.db"
        with create_store(bare, uids()) as store, store.transaction.write(OPERASI):
            bring_in(store, read_seed(data_path("purbalingga.yaml")))
            fill(store, KEGIATAN)
        shutil.copy(bare, full)
        add_indicators(full)
        words = ("report", "--periode", "2026", "--json")
        ratios = [(seconds(full, *words), seconds(bare, *words)) for _run in range(RUNS)]
        ours, peer = median(a for a, _b in ratios), median(b for _a, b in ratios)
        sys.stdout.write(
            f"report with 40 indicators {ours:.2f} s, without {peer:.2f} s: {ours / peer:.2f}\n"
        )
        make(province, KEGIATAN)
        for what, db in (("regency", full), ("bench", province)):
            found, _all = asked_about(db)
            begun = perf_counter()
            run(db, "gaps", "--jenis", "perlu-dicek")
            took = perf_counter() - begun
            sys.stdout.write(f"asked about in the {what}: {found} of {KEGIATAN}; {took:.2f} s\n")
        raise SystemExit(ours / peer > MARK)


if __name__ == "__main__":
    main()

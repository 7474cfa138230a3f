"""A lake of a province, and of a country: the same data as one SQLite file, and nine times that.

``python -m tests.bench.province FOLDER``: makes a database of a million kegiatan over 35 regencies, which
doctor calls sound, the packages of these regencies, and eight more provinces that are copies of them
under other codes; then times a recap of each, whole programs in turn. Linux; about 20 minutes and 6 GB.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from berdaya_cli.domain.province.isi import ISI, first_id
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.services.province.send import packed
from berdaya_cli.storage.opening import open_store
from berdaya_cli.storage.province.duck import duck, quoted
from berdaya_cli.storage.province.lake import Lake
from tests.bench.data import BERDAYA, make
from tests.bench.timing import TODAY

MILLION = 1_000_000
PROVINCES = 9
RUNS = 3
MOMENT = "2026-01-01T08:00:00+07:00"


def fill(db: Path, lake: Lake) -> int:
    """Send every regency of a database into a lake, and return the bytes of the packages."""
    size = 0
    with open_store(db, str) as store:
        for kode in store.kabupaten.codes():
            with packed(store, kode, sampai=TODAY, k=5) as (note, heads, folder):
                lake.add(note, heads, folder, diterima=MOMENT)
                size += sum(row.ukuran for row in note.tabel.values())
    return size


def copy_province(lake: Lake, province: str) -> None:
    """Copy every package of province 33 under another code."""
    for kode, note in lake.newest().items():
        if not kode.startswith("33."):
            continue
        other = f"{province}.{kode[3:]}"
        copied = replace(note, kabupaten=other, segel=f"{province}{note.segel[2:]}", sidik=())
        _copy_tables(lake, note, copied)
        heads = (lake.folder / "_kepala" / f"kab={kode}" / f"{note.cap}.txt").read_bytes()
        folder = lake.folder / ".salinan"
        lake.add(copied, heads, folder, diterima=MOMENT)


def _copy_tables(lake: Lake, note: Kiriman, copied: Kiriman) -> None:
    folder = lake.folder / ".salinan"
    folder.mkdir(exist_ok=True)
    move = first_id(copied.kabupaten) - first_id(note.kabupaten)
    with duck((lake.folder,)) as conn:
        for table, columns in ISI.items():
            shown = []
            for name in columns:
                if name in {"kabupaten", "kecamatan", "desa"} or (
                    name == "kode" and table in {"kabupaten", "kecamatan"}
                ):
                    shown.append(f"'{copied.kabupaten[:2]}' || substr({name}, 3) AS {name}")
                elif name in {"id", "kegiatan"}:
                    shown.append(f"{name} + {move} AS {name}")
                elif name == "uid" and table == "kegiatan":
                    shown.append(f"'{copied.kabupaten[:2]}' || substr(uid, 3) AS uid")
                else:
                    shown.append(name)
            source = quoted(lake.table(table, note).as_posix())
            target = quoted((folder / f"{table}.parquet").as_posix())
            conn.execute(
                f"COPY (SELECT {', '.join(shown)} FROM read_parquet({source})) TO {target}"
                " (FORMAT parquet, COMPRESSION zstd)"
            )


def timed(*words: str | Path) -> tuple[float, float, int]:
    """Run a program; return its seconds, its CPU seconds, and the most memory it held in MiB."""
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(
        [BERDAYA, *map(str, words)], env=os.environ | {"BERDAYA_TODAY": TODAY},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    _said, complained = process.communicate()
    if process.returncode:
        sys.exit(complained.decode())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - began, cpu, used.ru_maxrss >> 10


def peak(*words: str | Path) -> int:
    """Return the most memory that a program holds in MiB, measured alone."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True,"
        " stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10)"
    )
    settings = os.environ | {"BERDAYA_TODAY": TODAY}
    words = (sys.executable, "-c", code, BERDAYA, *words)
    return int(subprocess.check_output(list(map(str, words)), env=settings))


def main(folder: Path) -> None:
    """Make what is missing, and print the times."""
    folder.mkdir(parents=True, exist_ok=True)
    db = folder / f"{MILLION}.db"
    if not db.exists():
        make(db, MILLION)
    lakes = {1: Lake(folder / "danau-1"), PROVINCES: Lake(folder / f"danau-{PROVINCES}")}
    for provinces, lake in lakes.items():
        if not lake.folder.exists():
            size = fill(db, lake)
            sys.stdout.write(f"packages {size >> 20} MiB, database {db.stat().st_size >> 20} MiB\n")
            for number in range(1, provinces):
                copy_province(lake, str(50 + number))
    when = ("--periode", "2025", "--menurut", "kabupaten")
    jobs = {
        "SQLite, one file": ("--db", db, "recap", *when),
        "DuckDB, 1,000,000": ("recap", "--dari", lakes[1].folder, *when),
        f"DuckDB, {PROVINCES * MILLION:,}": ("recap", "--dari", lakes[PROVINCES].folder, *when),
    }
    found: dict[str, list[tuple[float, float, int]]] = {name: [] for name in jobs}
    for number in range(RUNS + 1):
        for name, words in jobs.items():
            row = timed(*words)
            if number:
                found[name].append(row)
    for name, rows in found.items():
        wall, cpu = (statistics.median(row[n] for row in rows) for n in (0, 1))
        mib = peak(*jobs[name])
        sys.stdout.write(f"{name}: {wall:.2f} s, {cpu:.2f} CPU s, {mib} MiB\n")
    rows = {
        name: json.loads(subprocess.check_output([BERDAYA, *map(str, words), "--json"],
                                                 env=os.environ | {"BERDAYA_TODAY": TODAY}))["data"]
        for name, words in list(jobs.items())[:2]
    }  # fmt: skip
    one, other = rows.values()
    same = ("kode", "kegiatan", "jumlah", "pagu", "realisasi_sd")
    there = [tuple(row[n] for n in same) for row in other if row["kegiatan"] is not None]
    assert [tuple(row[n] for n in same) for row in one] == there
    sys.stdout.write("the figures are the same\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

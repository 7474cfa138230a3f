"""``berdaya import`` of a table as CSV against ``sqlite-utils insert --csv`` of the same file.

``python tests/bench/import_csv.py [ROWS] [RUNS]`` makes the table of a monitoring report (18 columns,
100,000 rows), runs the two in turn as whole processes, each into a database of its own, and prints
medians, their ratio and the peak memory. Ours finds names, checks every value and rule, matches each
row with the record, and keeps history and seal; the other one guesses types and inserts.
"""

import csv
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

HEAD = [
    "No",
    "Kecamatan",
    "Desa",
    "Fokus",
    "Kegiatan",
    "Perangkat Daerah",
    "Tanggal",
    "L",
    "P",
    "Jumlah",
    "Sumber Dana",
    "Pagu",
    "Realisasi",
    "%",
    "Kendala",
    "Tindak Lanjut",
    "Dokumentasi",
    "Ket.",
]
PLACES = {
    "Bukateja": ("Bukateja", "Cipawon", "Kedungjati"),
    "Kejobong": ("Langgar", "Pandansari", "Lamuk"),
    "Kaligondang": ("Sempor Lor", "Kalikajar", "Penolih"),
    "Bobotsari": ("Karangduren", "Pakuncen", "Banjarsari"),
}
FOKUS = ("RPPA", "Disabilitas", "Lansia", "Zilenial", "Sport Center")
KENDALA = ("Hujan", "Ruang terlalu sempit", "Narasumber berhalangan")


def write_table(path, rows):
    """Write the table; the same rows in every run."""
    chance = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for number in range(1, rows + 1):
            kecamatan = chance.choice(list(PLACES))
            men, women = chance.randrange(50), chance.randrange(50)
            pagu = chance.randrange(1, 100) * 500_000
            trouble = chance.choice(KENDALA) if chance.random() < 1 / 3 else ""
            writer.writerow(
                (
                    number, kecamatan, chance.choice(PLACES[kecamatan]), chance.choice(FOKUS),
                    f"Pelatihan kader angkatan {number}", chance.choice(("Dinsos", "Dinporapar")),
                    f"{chance.randrange(1, 29):02}/{chance.randrange(1, 11):02}/2025", men, women,
                    men + women, "APBD Kabupaten", pagu, pagu // 2, "50%", trouble,
                    "Dijadwalkan ulang" if trouble else "", "", "",
                )
            )  # fmt: skip


def timed(words):
    """Run a command and give its seconds and its peak memory in MiB."""
    started = perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _pid, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - started
    if status:
        sys.exit(process.stderr.read().decode())
    return seconds, usage.ru_maxrss / 1024


def main(rows, runs):
    """Run both in turn and print what was measured."""
    tools = Path(sys.executable).parent
    ours, theirs, memory = [], [], 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table, empty = folder / "monev.csv", folder / "kosong.db"
        write_table(table, rows)
        timed([tools / "berdaya", "init", "--db", empty])
        for _run in range(runs):
            shutil.copy(empty, folder / "berdaya.db")
            seconds, peak = timed(
                [tools / "berdaya", "import", "--db", folder / "berdaya.db", table]
            )
            ours.append(seconds)
            memory = max(memory, peak)
            theirs.append(
                timed(
                    [tools / "sqlite-utils", "insert", folder / "lain.db", "monev", table, "--csv"]
                )[0]
            )
            for path in (*folder.glob("berdaya.*"), *folder.glob("lain.db*")):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    one, other = statistics.median(ours), statistics.median(theirs)
    sys.stdout.write(
        f"{rows} rows, {runs} runs: berdaya import {one:.2f} s ({memory:.0f} MiB),"
        f" sqlite-utils insert --csv {other:.2f} s, ratio {one / other:.2f}\n"
    )


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["100000"])[0]), int((sys.argv[2:] or ["3"])[0]))

"""A month of a whole province: 35 offices send, two late, one not, one twice, one damaged, one again.

Run as ``python -m tests.bench.month_of_packages``: every answer is looked at, and the recap of the lake
is compared with each office's own, line by line.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from berdaya_cli.storage.seed.wilayah_file import read_wilayah
from tests.cli.province.conftest import PLACES, Office

PERIODS = ("2025", "2025-TW4", "2025-12")
LATE, MISSING, TWICE, DAMAGED, REPLACED = ("33.02", "33.04"), "33.06", "33.07", "33.08", "33.09"
KEYS = ("kode", "kegiatan", "selesai", "jumlah", "pagu", "realisasi", "realisasi_sd", "persen")


def offices(folder, monkeypatch):
    """Make the 35 offices of Jawa Tengah, each with some kegiatan of its own."""
    for number, regency in enumerate(read_wilayah("33").kabupaten()):
        if not regency.kode.startswith("33."):
            continue
        PLACES[regency.kode] = next(name for _kode, name in read_wilayah("33").below(regency.kode))
        office = Office(regency.kode, folder / f"{regency.kode}.db", monkeypatch)
        office("init", "--kabupaten", regency.kode)
        for one in range(1, number % 4 + 2):
            office.record(one, tanggal=f"2025-1{number % 3}-1{one}")
        yield regency.kode, office


def main():
    """Go through the month, and say what came in."""
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as monkeypatch:
        folder = Path(name)
        found = dict(offices(folder, monkeypatch))
        run, out, lake = found["33.01"], folder / "kiriman", str(folder / "danau")
        sent = {
            kode: office.send(out, *(("--sampai", "2025-11-30") if kode in LATE else ()))
            for kode, office in found.items()
            if kode != MISSING
        }
        shutil.copy(sent[TWICE], out / "lagi.zip")
        sent[DAMAGED].write_bytes(sent[DAMAGED].read_bytes()[:-300])
        told = run("collect", str(out), "--ke", lake, code=6)
        assert told.stderr == "33 masuk, 1 sudah ada, 1 ditolak.\n", told.stderr
        sent[DAMAGED].unlink()
        mended = found[DAMAGED].send(folder / "perbaikan")
        found[REPLACED].record(found[REPLACED]("list-kegiatan").stdout.count("\n"))
        again = found[REPLACED].send(folder / "perbaikan")
        run("collect", str(folder / "perbaikan"), "--ke", lake, code=6)
        told = run("collect", str(mended), str(again), "--ke", lake, "--ganti")
        assert told.stderr == "1 masuk, 1 sudah ada, 0 ditolak.\n", told.stderr
        states = json.loads(run("list-kiriman", "--dari", lake, "--json").stdout)["data"]
        by_state = {}
        for row in states:
            by_state.setdefault(row["keadaan"], []).append(row["kode"])
        assert by_state.pop("sebelumnya") == list(LATE)
        assert by_state.pop("belum-masuk") == [MISSING]
        assert by_state.pop("diganti") == [REPLACED]
        assert len(by_state.pop("masuk")) == 32
        lines = 0
        for periode in PERIODS:
            for menurut in ("kabupaten", "kecamatan"):
                words = ("recap", "--menurut", menurut, "--periode", periode, "--json")
                there = json.loads(run(*words, "--dari", lake).stdout)["data"]
                for kode, office in found.items():
                    own = json.loads(office(*words).stdout)["data"]
                    of_it = [row for row in there if row["kabupaten"] == kode]
                    if kode == MISSING:
                        assert [row["kegiatan"] for row in of_it] == [None]
                        continue
                    if kode in LATE:
                        continue  # what came after its day is not there
                    shown = [tuple(row[key] for key in KEYS) for row in of_it]
                    assert shown == [tuple(row[key] for key in KEYS) for row in own if row["kode"]]
                    lines += len(shown)
        said = run("recap", "--dari", lake, "--periode", "2025-12").stderr
        assert said.startswith("34 dari 35 kabupaten/kota; 2 memakai keadaan 30 November 2025.")
        sys.stdout.write(f"35 offices, {lines} lines of recaps as in their own files\n")


if __name__ == "__main__":
    main()

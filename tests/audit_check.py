"""Check an audit pack with its page alone: run in the folder where it was unpacked."""

import csv
import hashlib
import re
import subprocess
from pathlib import Path

import openpyxl

PAGE = "BACA.txt"


def rows_of(name):
    with Path(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def files():
    return {path.as_posix() for path in Path().rglob("*") if path.is_file()}


def check_files(page):
    """Steps 1 and 2: every file is listed and whole, copies bear their hash."""
    subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], check=True)
    lines = Path("SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert files() == {line.split("  ", 1)[1] for line in lines} | {"SHA256SUMS"}
    for folder in ("bukti", "impor"):
        (absent,) = re.findall(
            rf"^  {folder}/ .*\n( +\(.*folder ini tidak ada\))?", page, re.MULTILINE
        )
        assert Path(folder).exists() == (not absent)
        for path in Path(folder).glob("*"):
            assert path.name.startswith(hashlib.sha256(path.read_bytes()).hexdigest())
    (said,) = re.findall(r"^ *([0-9a-f]{64})$", page, re.MULTILINE)
    assert hashlib.sha256(Path("potret.json.xz").read_bytes()).hexdigest() == said
    assert Path("laporan.pdf").read_bytes().startswith(b"%PDF-")


def check_figures():
    """Step 3: what records add is the figure. Returns the uids of the records."""
    sheet = list(openpyxl.load_workbook("angka.xlsx", read_only=True).active.values)
    (head,) = [number for number, row in enumerate(sheet) if row[0] == "Angka"]
    names = {title: column for column, title in enumerate(sheet[head]) if title}
    figures, known = {}, set()
    for row in (row for row in sheet[head + 1 :] if row[0]):
        figures.setdefault((row[0], row[names["Nilai"]]), []).append(row[names["Menambah"]])
        known.add(row[names["Dikenal sebagai"]])
    assert len(figures) > 100
    for (name, value), adds in figures.items():
        some = [one for one in adds if one is not None]
        if not name.startswith("indikator."):
            assert (value or 0) == sum(some), name
            assert value is not None or not some, name
    return known - {None}


def check_records(known):
    """Step 4: each record has a history, each file is there, or it is named."""
    history = {row["uid"] for row in rows_of("riwayat.csv")}
    missing = rows_of("tidak-ada.csv")
    for uid in known - history:
        assert any(uid in row["nama"] for row in missing), uid
    for name in ("bukti.csv", "impor.csv"):
        for row in rows_of(name):
            if row["di_paket"]:
                assert row["di_paket"] in files()
                assert row["sha256"] in row["di_paket"]
                continue
            nama = row["nama_berkas"] or row.get("tautan") or row.get("tempat")
            assert any(nama in one["nama"] for one in missing)


def check_seal(page):
    """Step 5: the seal is that of the operation."""
    operasi, begins = re.search(
        r"Kode periksa di kaki laporan: (\d+)/([0-9a-f]+)$", page, re.MULTILINE
    ).groups()
    (seal,) = [row["segel"] for row in rows_of("segel.csv") if row["operasi"] == operasi]
    assert seal.startswith(begins)


if __name__ == "__main__":
    text = Path(PAGE).read_text(encoding="utf-8")
    check_files(text)
    check_records(check_figures())
    check_seal(text)

"""Databases of any size: up to 1,000,000 kegiatan over the 576 kecamatan of a province.

The same size gives the same rows. One kecamatan has 250 kegiatan, however many there are in all; rows
are written past the triggers, for what is timed is reading.
"""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

BERDAYA = Path(sys.executable).with_name("berdaya")
OF_ONE = 250
"""Kegiatan of the kecamatan whose report is timed."""
ONE = "33.03.03"
YEAR = "2025"
"""The last of five years, of which each kecamatan has kegiatan."""
REGENCIES, PLACES = 35, 576
FOKUS = ("rppa", "disabilitas", "lansia", "zilenial", "sport-center")
BODIES = ("dinsosdaldukkbp3a", "dinporapar", "dinpermasdes", "bagian-kesra")
KEPT = ("kabupaten", "sumber", "fokus", "sumber_dana", "lembaga")
"""Reference tables that every regency has its own rows of."""


def make(db: Path, kegiatan: int) -> None:
    """Make a database with so many kegiatan, each with its dated rows."""
    subprocess.run([BERDAYA, "init", "--db", db], check=True, stdout=subprocess.DEVNULL)
    conn = sqlite3.connect(db)
    triggers = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _sql in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    places = _province(conn)
    with conn:
        for table, columns, rows in _tables(places, kegiatan):
            marks = ", ".join("?" * len(columns))
            conn.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
    for _name, sql in triggers:
        conn.execute(sql)
    conn.commit()
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


def _province(conn: sqlite3.Connection) -> list[str]:
    """Add the other regencies with what refers to them, and give the codes of all kecamatan."""
    codes = [row[0] for row in conn.execute("SELECT kode FROM kecamatan ORDER BY kode")]
    others = [f"33.{number:02}" for number in range(1, REGENCIES + 1) if number != 3]
    with conn:
        conn.execute("PRAGMA defer_foreign_keys = ON")
        for code in others:
            for table in KEPT:
                names = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
                shown = {"uid": f"uid || '{code}'", "kabupaten": f"'{code}'"}
                if table == "kabupaten":
                    shown["kode"] = f"'{code}'"
                values = ", ".join(shown.get(name, name) for name in names)
                home = "kode" if table == "kabupaten" else "kabupaten"
                conn.execute(
                    f"INSERT INTO {table} SELECT {values} FROM {table} WHERE {home} = '33.03'"
                    + (" AND kecamatan IS NULL" if table == "lembaga" else "")
                )
        left = PLACES - len(codes)
        for number in range(left):
            code = f"{others[number % len(others)]}.{number // len(others) + 1:02}"
            conn.execute(
                "INSERT INTO kecamatan (kode, kabupaten, nama, uid) VALUES (?, ?, ?, ?)",
                (code, code[:5], f"Kecamatan {number}", f"kec-{number}"),
            )
            codes.append(code)
    return codes


_Table = tuple[str, tuple[str, ...], Iterator[tuple[object, ...]]]


def _tables(places: list[str], kegiatan: int) -> Iterator[_Table]:
    """Give each table with its columns and its rows, which are made as they are written."""
    elsewhere = [place for place in places if place != ONE]

    def place(number: int) -> str:
        return ONE if number <= OF_ONE else elsewhere[number % len(elsewhere)]

    def of_year(number: int) -> int:
        return int(YEAR) - 4 + (number + number // len(elsewhere)) % 5

    def day(number: int, add: int = 0) -> str:
        year, rest = of_year(number), number // 5 + add
        return f"{year}-{rest % 12 + 1:02}-{rest % 28 + 1:02}"

    numbers = range(1, kegiatan + 1)
    chance = random.Random(1)
    yield (
        "kegiatan",
        ("id", "kabupaten", "nama", "fokus", "pelaksana", "jenis", "tanggal_mulai", "tanggal_selesai",
         "seluruh_kabupaten", "uid"),
        ((n, place(n)[:5], f"Kegiatan ke-{n}", FOKUS[n % 5], BODIES[n % 4], "baru", day(n), day(n), 0,
          f"kegiatan-{n}") for n in numbers),
    )  # fmt: skip
    yield (
        "kegiatan_lokasi",
        ("id", "kegiatan", "kecamatan"),
        ((n, n, place(n)) for n in numbers),
    )
    yield (
        "pelaksanaan",
        ("kegiatan", "tanggal", "kecamatan", "jumlah", "laki_laki", "perempuan", "uid"),
        ((n, day(n), place(n), 40, men, 40 - men, f"pelaksanaan-{n}")
         for n in numbers for men in (chance.randrange(40),)),
    )  # fmt: skip
    yield (
        "perkembangan",
        ("kegiatan", "tanggal", "status", "fisik_persen", "uid"),
        ((n, day(n), "selesai", 10_000, f"perkembangan-{n}") for n in numbers),
    )
    yield (
        "anggaran",
        ("kegiatan", "kabupaten", "sumber_dana", "tahun", "tahap", "tanggal", "jumlah", "uid"),
        ((n, place(n)[:5], "apbd-kabupaten", of_year(n), "murni", f"{of_year(n)}-01-02",
          5_000_000, f"anggaran-{n}") for n in numbers),
    )  # fmt: skip
    yield (
        "realisasi",
        ("kegiatan", "kabupaten", "sumber_dana", "tanggal", "jumlah", "uid"),
        ((n, place(n)[:5], "apbd-kabupaten", day(n), 4_000_000, f"realisasi-{n}") for n in numbers),
    )

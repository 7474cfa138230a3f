"""Databases of any size: up to 1,000,000 kegiatan over the 576 kecamatan of a province.

The same size gives the same rows. One kecamatan has 250 kegiatan, however many there are in all. Rows
stand in the history as an import would leave them, so that doctor calls the file sound.
"""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.storage.audit import bulk_added, without_triggers
from berdaya_cli.storage.kegiatan.dated_rows import DATED
from berdaya_cli.storage.opening import open_store

BERDAYA = Path(sys.executable).with_name("berdaya")
OF_ONE = 250
"""Kegiatan of the kecamatan whose report is timed."""
ONE = "33.03.03"
YEAR = "2025"
"""The last of five years, of which each kecamatan has kegiatan."""
REGENCIES, PLACES = 35, 576
OPERASI = Operasi(
    waktu="2025-12-31T08:00:00+07:00", perintah="import", rincian="[]", petugas="bench", versi="0"
)
KEPT = ("kabupaten", "sumber", "fokus", "sumber_dana", "lembaga")
"""Reference tables that every regency has its own rows of."""


def make(db: Path, kegiatan: int) -> None:
    """Make a database with so many kegiatan, each with its dated rows."""
    subprocess.run([BERDAYA, "init", "--db", db], check=True, stdout=subprocess.DEVNULL)
    numbers = count(1)
    uids = partial(next, (f"bench-{number}" for number in numbers))
    with open_store(db, uids, write=True) as store, store.transaction.write(OPERASI):
        conn = store.conn
        places = _province(conn)
        codes = Codes(conn)
        tables = list(_tables(places, codes, kegiatan))
        with without_triggers(conn, tuple(table for table, _columns, _rows in tables)):
            for table, columns, rows in tables:
                dated = table in DATED
                names = ", ".join((*columns, *(("dicatat",) if dated else ())))
                marks = ", ".join((*("?" * len(columns)), *(("saat()",) if dated else ())))
                with bulk_added(conn, table):
                    conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
    with closing(sqlite3.connect(db)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Codes:
    """What the seed calls its fokus and the bodies that do most."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.fokus = self._of(conn, "SELECT kode FROM fokus WHERE kabupaten = ? ORDER BY urutan")
        self.bodies = self._of(
            conn,
            "SELECT kode FROM lembaga WHERE kabupaten = ? AND kecamatan IS NULL"
            " AND jenis IN ('perangkat-daerah', 'bagian') ORDER BY kode LIMIT 4",
        )

    @staticmethod
    def _of(conn: sqlite3.Connection, statement: str) -> tuple[str, ...]:
        return tuple(kode for (kode,) in conn.execute(statement, (ONE[:5],)))


def _province(conn: sqlite3.Connection) -> list[str]:
    """Add the other regencies with what refers to them, and give the codes of all kecamatan."""
    codes = [row[0] for row in conn.execute("SELECT kode FROM kecamatan ORDER BY kode")]
    others = [f"33.{number:02}" for number in range(1, REGENCIES + 1) if number != 3]
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


KINDS = ("kegiatan", "pelaksanaan", "perkembangan", "anggaran", "realisasi")


def uid(kind: str, number: int) -> str:
    """Return a uid of the form that rows of people have (RFC 9562, version 4)."""
    return f"{number:08x}-{KINDS.index(kind):04x}-4abc-8def-{number:012x}"


_Table = tuple[str, tuple[str, ...], Iterator[tuple[object, ...]]]


def _tables(places: list[str], codes: Codes, kegiatan: int) -> Iterator[_Table]:
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
        ((n, place(n)[:5], f"Kegiatan ke-{n}", codes.fokus[n % 5], codes.bodies[n % 4], "baru", day(n), day(n), 0,
          uid("kegiatan", n)) for n in numbers),
    )  # fmt: skip
    yield (
        "kegiatan_lokasi",
        ("id", "kegiatan", "kecamatan"),
        ((n, n, place(n)) for n in numbers),
    )
    yield (
        "pelaksanaan",
        ("kegiatan", "tanggal", "kecamatan", "jumlah", "laki_laki", "perempuan", "uid"),
        ((n, day(n), place(n), 40, men, 40 - men, uid("pelaksanaan", n))
         for n in numbers for men in (chance.randrange(40),)),
    )  # fmt: skip
    yield (
        "perkembangan",
        ("kegiatan", "tanggal", "status", "fisik_persen", "uid"),
        ((n, day(n), "selesai", 10_000, uid("perkembangan", n)) for n in numbers),
    )
    yield (
        "anggaran",
        ("kegiatan", "kabupaten", "sumber_dana", "tahun", "tahap", "tanggal", "jumlah", "uid"),
        ((n, place(n)[:5], "apbd-kabupaten", of_year(n), "murni", f"{of_year(n)}-01-02",
          5_000_000, uid("anggaran", n)) for n in numbers),
    )  # fmt: skip
    yield (
        "realisasi",
        ("kegiatan", "kabupaten", "sumber_dana", "tanggal", "jumlah", "uid"),
        (
            (n, place(n)[:5], "apbd-kabupaten", day(n), 4_000_000, uid("realisasi", n))
            for n in numbers
        ),
    )

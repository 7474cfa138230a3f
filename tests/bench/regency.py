"""A regency's own file of any size, as an office would send it: sound, with its history."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

from berdaya_cli.storage.audit import bulk_added, without_triggers
from berdaya_cli.storage.kegiatan.dated_rows import DATED
from berdaya_cli.storage.opening import open_store
from tests.bench.data import BERDAYA, OPERASI, YEAR

_Table = tuple[str, tuple[str, ...], Iterator[tuple[object, ...]]]
_FOKUS = ("disabilitas", "lansia", "rppa", "sport-center", "zilenial")


def make_regency(db: Path, kode: str, kegiatan: int) -> None:
    """Make the database of a regency of the code list, with so many kegiatan over five years."""
    words = [BERDAYA, "init", "--db", db, "--kabupaten", kode]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    uids = partial(next, (f"bench-{kode}-{number}" for number in count(1)))
    with open_store(db, uids, write=True) as store, store.transaction.write(OPERASI):
        conn = store.conn
        places = [row[0] for row in conn.execute("SELECT kode FROM kecamatan ORDER BY kode")]
        bodies = [
            row[0]
            for row in conn.execute(
                "SELECT kode FROM lembaga WHERE kecamatan IS NOT NULL ORDER BY kecamatan"
            )
        ]
        tables = list(_tables(kode, places, bodies, kegiatan))
        with without_triggers(conn, tuple(table for table, _columns, _rows in tables)):
            for table, columns, rows in tables:
                dated = table in DATED
                names = ", ".join((*columns, *(("dicatat",) if dated else ())))
                marks = ", ".join((*("?" * len(columns)), *(("saat()",) if dated else ())))
                with bulk_added(conn, table):
                    conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
    with closing(sqlite3.connect(db)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _tables(kode: str, places: list[str], bodies: list[str], kegiatan: int) -> Iterator[_Table]:
    """Give each table with its columns and its rows, which are made as they are written."""
    begin = int(kode.replace(".", "")) * 10_000_000

    def uid(kind: int, number: int) -> str:
        mixed = (begin + number) * 0x9E3779B97F4A7C15 % (1 << 64)
        return f"{mixed >> 32:08x}-{mixed >> 16 & 0xFFFF:04x}-4{kind:03x}-8{mixed & 0xFFF:03x}-{begin + number:012x}"

    def place(number: int) -> int:
        return number % len(places)

    def of_year(number: int) -> int:
        return int(YEAR) - 4 + number // len(places) % 5

    def day(number: int) -> str:
        return f"{of_year(number)}-{number % 12 + 1:02}-{number % 28 + 1:02}"

    numbers = range(1, kegiatan + 1)
    yield (
        "kegiatan",
        ("id", "kabupaten", "nama", "fokus", "pelaksana", "jenis", "tanggal_mulai", "tanggal_selesai",
         "seluruh_kabupaten", "uid"),
        ((n, kode, f"Kegiatan ke-{n} di {places[place(n)]}", _FOKUS[n % 5], bodies[place(n)], "baru", day(n), day(n), 0,
          uid(1, n)) for n in numbers),
    )  # fmt: skip
    yield ("kegiatan_lokasi", ("kegiatan", "kecamatan"), ((n, places[place(n)]) for n in numbers))
    yield (
        "pelaksanaan",
        ("kegiatan", "tanggal", "kecamatan", "jumlah", "laki_laki", "perempuan", "uid"),
        ((n, day(n), places[place(n)], 20 + n % 40, n % 20, 20 + n % 40 - n % 20, uid(2, n)) for n in numbers),
    )  # fmt: skip
    yield (
        "perkembangan",
        ("kegiatan", "tanggal", "status", "fisik_persen", "uid"),
        ((n, day(n), "selesai", 10_000, uid(3, n)) for n in numbers),
    )
    yield (
        "anggaran",
        ("kegiatan", "kabupaten", "sumber_dana", "tahun", "tahap", "tanggal", "jumlah", "uid"),
        ((n, kode, "apbd-kabupaten", of_year(n), "murni", f"{of_year(n)}-01-02", 5_000_000, uid(4, n)) for n in numbers),
    )  # fmt: skip
    yield (
        "realisasi",
        ("kegiatan", "kabupaten", "sumber_dana", "tanggal", "jumlah", "uid"),
        ((n, kode, "apbd-kabupaten", day(n), 4_000_000 + n % 900_000, uid(5, n)) for n in numbers),
    )

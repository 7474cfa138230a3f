"""What of a regency's file travels, table by table, and its writing as Parquet."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from berdaya_cli.domain.province.isi import ISI, first_id
from berdaya_cli.domain.province.kiriman import SKETCH, BerkasKiriman
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.files import hash_of
from berdaya_cli.storage.province.duck import parquet, quoted
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # an extra: imported when it is used
    from duckdb import DuckDBPyConnection

_NULL = "\\N"
"""Stands in a table on its way for a value that is not there: no code, day or amount is so."""
_TIE = """
               CASE WHEN count(*) OVER (PARTITION BY r.kegiatan, r.tanggal, r.dicatat{also}) > 1
                    THEN r.uid ELSE '' END AS uid"""
_OF_REGENCY = "(SELECT id FROM kegiatan WHERE kabupaten = :kabupaten)"


class Sending(Table):
    """Reads one regency as of a day, in the form of a package."""

    ROWS: ClassVar[dict[str, str]] = {
        "kabupaten": """
            SELECT kode, nama, jenis, provinsi FROM kabupaten WHERE kode = :kabupaten""",
        "kecamatan": """
            SELECT kode, kabupaten, nama FROM kecamatan
             WHERE kabupaten = :kabupaten ORDER BY kode""",
        "fokus": """
            SELECT kabupaten, kode, nama, urutan, terlindung, lintas FROM fokus
             WHERE kabupaten = :kabupaten ORDER BY kode""",
        "lembaga": """
            SELECT kabupaten, kode, ifnull(singkatan, nama) AS nama, jenis FROM lembaga
             WHERE kabupaten = :kabupaten ORDER BY kode""",
        "sumber_dana": """
            SELECT kabupaten, kode, nama, urutan FROM sumber_dana
             WHERE kabupaten = :kabupaten ORDER BY kode""",
        "pilot_hari": """
            SELECT kabupaten, kecamatan, hari_mulai, hari_sampai FROM pilot_hari
             WHERE kabupaten = :kabupaten ORDER BY kecamatan, hari_mulai""",
        "penugasan_hari": """
            SELECT kabupaten, lembaga, fokus, kecamatan, peran, hari_mulai, hari_sampai
              FROM penugasan_hari
             WHERE kabupaten = :kabupaten
             ORDER BY kecamatan, fokus, peran, hari_mulai, lembaga""",
        "kegiatan": """
            SELECT :awal + id AS id, uid, kabupaten, fokus, pelaksana, seluruh_kabupaten,
                   tanggal_mulai, tanggal_selesai
              FROM kegiatan WHERE kabupaten = :kabupaten ORDER BY tanggal_mulai, id""",
        "jadwal_hari": f"""
            SELECT :awal + r.kegiatan AS kegiatan, r.tanggal, r.dicatat, {_TIE.format(also="")},
                   r.hari_mulai, r.hari_selesai
              FROM jadwal_hari AS r
             WHERE r.kegiatan IN {_OF_REGENCY} AND r.tanggal <= :sampai
             ORDER BY r.kegiatan, r.tanggal, r.dicatat, r.uid""",
        "kegiatan_lokasi": f"""
            SELECT :awal + kegiatan AS kegiatan, kecamatan, desa FROM kegiatan_lokasi
             WHERE kegiatan IN {_OF_REGENCY} ORDER BY kegiatan, kecamatan, desa""",
        "pelaksanaan": f"""
            SELECT :awal + kegiatan AS kegiatan, tanggal, kecamatan, desa, jumlah, laki_laki,
                   perempuan, disabilitas, lansia, anak, pemuda
              FROM pelaksanaan
             WHERE kegiatan IN {_OF_REGENCY} AND tanggal <= :sampai
             ORDER BY tanggal, kegiatan, dicatat, uid""",
        "perkembangan": f"""
            SELECT :awal + r.kegiatan AS kegiatan, r.tanggal, r.dicatat, {_TIE.format(also="")},
                   r.status, r.fisik_persen
              FROM perkembangan AS r
             WHERE r.kegiatan IN {_OF_REGENCY} AND r.tanggal <= :sampai
             ORDER BY r.tanggal, r.kegiatan, r.dicatat, r.uid""",
        "anggaran": f"""
            SELECT :awal + r.kegiatan AS kegiatan, r.sumber_dana, r.tahun, r.tanggal, r.dicatat,
                   {_TIE.format(also=", r.tahun, r.sumber_dana")}, r.jumlah
              FROM anggaran AS r
             WHERE r.kegiatan IN {_OF_REGENCY} AND r.tanggal <= :sampai
             ORDER BY r.tanggal, r.kegiatan, r.dicatat, r.uid""",
        "realisasi": f"""
            SELECT :awal + kegiatan AS kegiatan, sumber_dana, tanggal, jumlah FROM realisasi
             WHERE kegiatan IN {_OF_REGENCY} AND tanggal <= :sampai
             ORDER BY tanggal, kegiatan, dicatat, uid""",
    }

    def rows(self, table: str, kabupaten: str, sampai: str) -> Iterator[tuple[Value, ...]]:
        """Return the rows of a table of a package, in the order of its columns."""
        statement = self.ROWS[table]
        given = {"kabupaten": kabupaten, "sampai": sampai, "awal": first_id(kabupaten)}
        return iter(self._conn.execute(statement, given))

    SKETCH = """
        SELECT uid FROM kegiatan WHERE kabupaten = :kabupaten ORDER BY uid LIMIT :most
    """

    def sketch(self, kabupaten: str) -> tuple[str, ...]:
        """Return the least uids of a regency's kegiatan."""
        rows = self._rows(self.SKETCH, kabupaten=kabupaten, most=SKETCH)
        return tuple(row["uid"] for row in rows)

    HEADS = """
        SELECT id, substr(segel, 1, 16) AS segel FROM operasi
         WHERE segel IS NOT NULL ORDER BY id
    """

    def heads(self) -> dict[int, str]:
        """Return how the seal of each operation begins, by its number."""
        return {row["id"]: row["segel"] for row in self._rows(self.HEADS)}

    LAST = """
        SELECT id, segel, waktu FROM operasi WHERE segel IS NOT NULL ORDER BY id DESC LIMIT 1
    """

    def last(self) -> tuple[int, str, str]:
        """Return the number, the seal and the moment of the last operation."""
        number, seal, waktu = self._conn.execute(self.LAST).fetchone()
        return int(number), str(seal), str(waktu)

    def write(
        self, conn: "DuckDBPyConnection", table: str, kabupaten: str, sampai: str, folder: Path
    ) -> BerkasKiriman:
        """Write a table as Parquet into a folder, and say what it holds."""
        plain = folder / f"{table}.csv"
        with plain.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            for row in self.rows(table, kabupaten, sampai):
                writer.writerow([_NULL if value is None else value for value in row])
        columns = ", ".join(f"'{name}': '{TYPES[kind]}'" for name, kind in ISI[table].items())
        source = (
            f"read_csv({quoted(plain.as_posix())}, columns = {{{columns}}}, header = false,"
            f" auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '{_NULL}',"
            f" allow_quoted_nulls = true, parallel = false)"
        )
        written = write_table(conn, table, source, folder)
        plain.unlink()
        return written


TYPES = {"TEXT": "VARCHAR", "BIGINT": "BIGINT"}


_NOT_SUMMED = frozenset({"id", "kegiatan", "tahun", "urutan", "fisik_persen"})
Sums = tuple[int, dict[str, int | None]]
"""How many rows there are, and the sum of each column of amounts or people."""


def sums_of(conn: "DuckDBPyConnection", table: str, source: str) -> Sums:
    """Return the rows and sums of a table of a package, read from a source of SQL."""
    summed = [n for n, kind in ISI[table].items() if kind == "BIGINT" and n not in _NOT_SUMMED]
    sums = "".join(f", sum({name})" for name in summed)
    ((count, *values),) = conn.execute(f"SELECT count(*){sums} FROM {source}").fetchall()
    found = {n: None if v is None else int(v) for n, v in zip(summed, values, strict=True)}
    return int(count), found


def write_table(conn: "DuckDBPyConnection", table: str, source: str, folder: Path) -> BerkasKiriman:
    """Write a source of SQL into a folder as a table of a package, and say what it holds."""
    path = folder / f"{table}.parquet"
    conn.execute(
        f"COPY (SELECT * FROM {source}) TO {quoted(path.as_posix())}"
        " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 9)"
    )
    rows, sums = sums_of(conn, table, parquet(path))
    return BerkasKiriman(baris=rows, ukuran=path.stat().st_size, sha256=hash_of(path), jumlah=sums)

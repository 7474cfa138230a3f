"""The rows of a file on their way in: kept aside in a temporary table, and matched as a whole."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from berdaya_cli.domain.excel.baris_masuk import BarisMasuk
from berdaya_cli.storage.schema.views import first_day, last_day
from berdaya_cli.storage.table import Table

_FIELDS = BarisMasuk._fields
_COLUMNS = ", ".join(_FIELDS).replace("baris", "baris INTEGER PRIMARY KEY", 1)
_CACHE = 32 << 10
"""KiB of pages that are kept in memory: what does not fit is written twice."""
_MANY = 2000
"""From so many rows on the record is gone through once, instead of being asked row by row."""


class Calon(NamedTuple):
    """A kegiatan of the record that a row may be about."""

    baris: int
    lokasi_baris: str
    kegiatan: int
    lokasi: str


class Masuk(Table):
    """The temporary table of one sheet's rows."""

    BEGIN = (
        "DROP TABLE IF EXISTS temp.masuk",
        f"""
        CREATE TEMP TABLE masuk ({_COLUMNS}, kegiatan INTEGER, uid_2,
            hari_mulai TEXT AS ({first_day("tanggal_mulai")}),
            hari_selesai TEXT AS ({last_day("tanggal_selesai")}))
        """,
    )

    def begin(self) -> None:
        """Make room for the rows of a sheet, and for the pages that they will change."""
        self._conn.execute(f"PRAGMA cache_size = -{_CACHE}")
        for statement in self.BEGIN:
            self._conn.execute(statement)

    PUT = f"INSERT INTO temp.masuk ({', '.join(_FIELDS)}) VALUES ({', '.join('?' * len(_FIELDS))})"

    def put(self, rows: Iterable[BarisMasuk]) -> int:
        """Add rows, and give how many."""
        return max(self._conn.executemany(self.PUT, rows).rowcount, 0)

    BY_CODE = """
        SELECT m.baris, k.id, k.kabupaten = :kabupaten
          FROM temp.masuk AS m JOIN kegiatan AS k ON k.uid = m.uid
    """

    def by_code(self, kabupaten: str) -> tuple[dict[int, int], list[int]]:
        """Return the kegiatan whose uid a row bears, by row, and rows with codes of elsewhere."""
        found = self._conn.execute(self.BY_CODE, {"kabupaten": kabupaten}).fetchall()
        known = {row: number for row, number, here in found if here}
        return known, [row for row, _number, here in found if not here]

    _LOKASI = """
        ifnull((SELECT group_concat(kode, ';')
                  FROM (SELECT ifnull(desa, kecamatan) AS kode FROM kegiatan_lokasi
                         WHERE kegiatan = k.id ORDER BY 1)), '')
    """
    BY_KEY_FEW = f"""
        SELECT m.baris, m.lokasi, k.id, {_LOKASI}
          FROM temp.masuk AS m
         CROSS JOIN kegiatan AS k
            ON k.kabupaten = :kabupaten AND k.pelaksana = m.pelaksana
           AND k.tanggal_mulai = m.hari_mulai AND k.fokus = m.fokus
           AND k.nama = m.nama COLLATE NOCASE
         ORDER BY m.baris, k.id
    """
    BY_KEY_INDEX = """
        CREATE INDEX temp.masuk_kunci
            ON masuk (nama COLLATE NOCASE, hari_mulai, fokus, pelaksana)
    """
    BY_KEY_MANY = f"""
        SELECT m.baris, m.lokasi, k.id, {_LOKASI}
          FROM kegiatan AS k
         CROSS JOIN temp.masuk AS m
            ON m.nama = k.nama COLLATE NOCASE AND m.hari_mulai = k.tanggal_mulai
           AND m.fokus = k.fokus AND m.pelaksana = k.pelaksana
         WHERE k.kabupaten = :kabupaten
         ORDER BY m.baris, k.id
    """
    ANY_KNOWN = "SELECT max(id) IS NOT NULL FROM kegiatan"

    def _any_known(self) -> bool:
        """Return whether the record holds a kegiatan at all: one look at the end of the table."""
        (known,) = self._conn.execute(self.ANY_KNOWN).fetchone()
        return bool(known)

    def by_key(self, kabupaten: str, rows: int) -> list[Calon]:
        """Return the kegiatan of the same name, fokus, first day and pelaksana, by row."""
        if not self._any_known():
            return []
        statement = self.BY_KEY_FEW
        if rows > _MANY:
            self._conn.execute(self.BY_KEY_INDEX)
            statement = self.BY_KEY_MANY
        return [Calon(*row) for row in self._conn.execute(statement, {"kabupaten": kabupaten})]

    NEAR = """
        SELECT m.baris, k.id, k.nama, ifnull(l.singkatan, l.nama) AS pelaksana
          FROM (SELECT baris,
                       (SELECT k.id
                          FROM kegiatan AS k
                          JOIN kegiatan_lokasi AS t ON t.kegiatan = k.id AND t.desa = n.lokasi
                         WHERE k.kabupaten = :kabupaten AND k.fokus = n.fokus
                           AND k.tanggal_mulai = n.hari_mulai AND k.pelaksana <> n.pelaksana
                         LIMIT 1) AS mirip
                  FROM temp.masuk AS n
                 WHERE mirip IS NOT NULL
                 ORDER BY baris
                 LIMIT :most) AS m
          JOIN kegiatan AS k ON k.id = m.mirip
          JOIN lembaga AS l ON l.kabupaten = k.kabupaten AND l.kode = k.pelaksana
         ORDER BY m.baris
    """

    def near(self, kabupaten: str, most: int) -> list[tuple[int, int, str, str]]:
        """Return, of the rows that are left, so many that are like a kegiatan of another pelaksana.

        Like means: of the same fokus, first day and desa.
        """
        if not self._any_known():
            return []
        return self._conn.execute(self.NEAR, {"kabupaten": kabupaten, "most": most}).fetchall()

    TWICE = """
        SELECT baris, pertama
          FROM (SELECT baris, min(baris) OVER (
                           PARTITION BY nama COLLATE NOCASE, fokus, pelaksana, tanggal_mulai,
                                        lokasi) AS pertama
                  FROM temp.masuk)
         WHERE baris <> pertama
         ORDER BY baris
    """

    def twice(self) -> list[tuple[int, int]]:
        """Return every row that says the same kegiatan as one above it, and that one."""
        return self._conn.execute(self.TWICE).fetchall()

    TO_LOOK_AT = """
        SELECT baris FROM temp.masuk
         WHERE hari_mulai > hari OR peserta_tempat IS NOT NULL
         ORDER BY baris
    """

    def to_look_at(self) -> list[int]:
        """Return the rows that start after the day they report on, or count people by place."""
        return [row for (row,) in self._conn.execute(self.TO_LOOK_AT)]

    CODED = "SELECT baris, uid FROM temp.masuk WHERE uid IS NOT NULL ORDER BY baris"

    def coded(self) -> list[tuple[int, str]]:
        """Return every row that bears a code, and its uid."""
        return self._conn.execute(self.CODED).fetchall()

    NAMED = "SELECT baris, nama FROM temp.masuk ORDER BY baris"

    def named(self) -> list[tuple[int, str]]:
        """Return every row with the name that it bears."""
        return self._conn.execute(self.NAMED).fetchall()

    FORGET_CODE = "UPDATE temp.masuk SET uid = NULL WHERE baris = ?"

    def forget_codes(self, rows: Iterable[int]) -> None:
        """Take the codes off rows that bear that of another."""
        self._conn.executemany(self.FORGET_CODE, ((row,) for row in rows))

    REMOVE = "DELETE FROM temp.masuk WHERE baris = ?"

    def remove(self, rows: Iterable[int]) -> None:
        """Take rows out that are not new."""
        self._conn.executemany(self.REMOVE, ((row,) for row in rows))

    ROWS = f"""
        SELECT {", ".join(_FIELDS)} FROM temp.masuk
         WHERE baris IN (SELECT value FROM json_each(:baris))
         ORDER BY baris
    """

    def get(self, rows: Iterable[int]) -> list[BarisMasuk]:
        """Return rows back, in their order."""
        found = self._conn.execute(self.ROWS, {"baris": json.dumps(list(rows))})
        return [BarisMasuk(*row) for row in found]

"""The rows of a file on their way in: kept aside, matched as a whole, then added as a whole.

A hundred thousand rows one by one would take a minute. They wait in a temporary table; SQLite
itself finds what the record has already and writes what is new, a statement a table.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from berdaya_cli.domain.baris_masuk import PEOPLE, BarisMasuk
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.audit import bulk_added, without_triggers
from berdaya_cli.storage.table import Table

_FIELDS = BarisMasuk._fields
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
        CREATE TEMP TABLE masuk (
            {
            ", ".join(
                f"{name} INTEGER PRIMARY KEY" if name == "baris" else name for name in _FIELDS
            )
        },
            kegiatan INTEGER
        )
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
        SELECT m.baris, k.id FROM temp.masuk AS m JOIN kegiatan AS k ON k.uid = m.uid
    """

    def by_code(self) -> dict[int, int]:
        """Give the kegiatan whose uid a row bears, by row."""
        return dict(self._conn.execute(self.BY_CODE).fetchall())

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
           AND k.tanggal_mulai = m.tanggal_mulai AND k.fokus = m.fokus
           AND k.nama = m.nama COLLATE NOCASE
         ORDER BY m.baris, k.id
    """
    BY_KEY_INDEX = """
        CREATE INDEX temp.masuk_kunci
            ON masuk (nama COLLATE NOCASE, tanggal_mulai, fokus, pelaksana)
    """
    BY_KEY_MANY = f"""
        SELECT m.baris, m.lokasi, k.id, {_LOKASI}
          FROM kegiatan AS k
         CROSS JOIN temp.masuk AS m
            ON m.nama = k.nama COLLATE NOCASE AND m.tanggal_mulai = k.tanggal_mulai
           AND m.fokus = k.fokus AND m.pelaksana = k.pelaksana
         WHERE k.kabupaten = :kabupaten
         ORDER BY m.baris, k.id
    """
    ANY = "SELECT 1 FROM kegiatan LIMIT 1"

    def by_key(self, kabupaten: str, rows: int) -> list[Calon]:
        """Give the kegiatan of the same name, fokus, first day and pelaksana, by row."""
        if self._row(self.ANY) is None:
            return []
        statement = self.BY_KEY_FEW
        if rows > _MANY:
            self._conn.execute(self.BY_KEY_INDEX)
            statement = self.BY_KEY_MANY
        return [Calon(*row) for row in self._conn.execute(statement, {"kabupaten": kabupaten})]

    NEAR = """
        SELECT m.baris, k.id, k.nama, ifnull(l.singkatan, l.nama) AS pelaksana
          FROM temp.masuk AS m
         CROSS JOIN kegiatan AS k
            ON k.kabupaten = :kabupaten AND k.fokus = m.fokus
           AND k.tanggal_mulai = m.tanggal_mulai AND k.pelaksana <> m.pelaksana
          JOIN kegiatan_lokasi AS t ON t.kegiatan = k.id AND t.desa = m.lokasi
          JOIN lembaga AS l ON l.kabupaten = k.kabupaten AND l.kode = k.pelaksana
         ORDER BY m.baris, k.id
    """

    def near(self, kabupaten: str) -> list[tuple[int, int, str, str]]:
        """Give, of the rows that are left, those like a kegiatan of another pelaksana.

        Like means: of the same fokus, first day and desa.
        """
        if self._row(self.ANY) is None:
            return []
        return self._conn.execute(self.NEAR, {"kabupaten": kabupaten}).fetchall()

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
        """Give every row that says the same kegiatan as one above it, and that one."""
        return self._conn.execute(self.TWICE).fetchall()

    CODED = "SELECT baris, uid FROM temp.masuk WHERE uid IS NOT NULL ORDER BY baris"

    def coded(self) -> list[tuple[int, str]]:
        """Give every row that bears a code, and its uid."""
        return self._conn.execute(self.CODED).fetchall()

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
        """Give rows back, in their order."""
        found = self._conn.execute(self.ROWS, {"baris": json.dumps(list(rows))})
        return [BarisMasuk(*row) for row in found]

    UNNUMBERED = "SELECT baris, uid FROM temp.masuk ORDER BY baris"
    LAST_NUMBER = "SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'kegiatan'"
    NUMBER = "UPDATE temp.masuk SET kegiatan = ?, uid = ? WHERE baris = ?"
    ADDED = "SELECT baris, kegiatan, nama FROM temp.masuk ORDER BY baris"

    def add_all(
        self, context: dict[str, Value], said: Sequence[str], impor: Callable[[], int]
    ) -> list[tuple[int, int, str]]:
        """Add every row that is left as a new kegiatan, with its dated rows.

        Args:
            context: ``kabupaten``, and for what rows said ``formulir`` and ``lembar``.
            said: the values that the sheet says something of.
            impor: gives the number of the file.

        Returns:
            The row, the number and the name of each.
        """
        rows = self._conn.execute(self.UNNUMBERED).fetchall()
        if not rows:
            return []
        (last,) = self._conn.execute(self.LAST_NUMBER).fetchone()
        uids = iter(sorted(self._new_uid() for _row, uid in rows if uid is None))
        self._conn.executemany(
            self.NUMBER,
            (
                (last + n, uid if uid is not None else next(uids), row)
                for n, (row, uid) in enumerate(rows, start=1)
            ),
        )
        isi = ", ".join(f"'{name}', {name}" for name in said)
        with without_triggers(self._conn, tuple(self.ADD)):
            for table, statement in self.ADD.items():
                with bulk_added(self._conn, table):
                    self._conn.execute(statement, context)
        said_by = context | {"impor": impor()}
        self._conn.execute(self.SAY.replace("{isi}", isi), said_by)
        return self._conn.execute(self.ADDED).fetchall()

    _RANDOM = """
        lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||
              substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' ||
              hex(randomblob(6)))
    """
    ADD = {  # noqa: RUF012  constants, in the order in which they are written
        "kegiatan": """
            INSERT INTO kegiatan (id, kabupaten, nama, uraian, fokus, pelaksana, jenis, program,
                                  tanggal_mulai, tanggal_selesai, seluruh_kabupaten, sub_kegiatan,
                                  penerima_manfaat, uid)
            SELECT kegiatan, :kabupaten, nama, uraian, fokus, pelaksana, jenis, program,
                   tanggal_mulai, tanggal_selesai, lokasi = '', sub_kegiatan, penerima_manfaat, uid
              FROM temp.masuk
             ORDER BY baris
        """,
        "kegiatan_lokasi": """
            INSERT INTO kegiatan_lokasi (kegiatan, kecamatan, desa)
            SELECT kegiatan, substr(lokasi, 1, 8), iif(length(lokasi) = 8, NULL, lokasi)
              FROM temp.masuk
             WHERE lokasi <> '' AND instr(lokasi, ';') = 0
             UNION ALL
            SELECT m.kegiatan, substr(j.value, 1, 8), iif(length(j.value) = 8, NULL, j.value)
              FROM temp.masuk AS m, json_each('["' || replace(m.lokasi, ';', '","') || '"]') AS j
             WHERE instr(m.lokasi, ';') > 0
        """,
        "kegiatan_mitra": """
            INSERT INTO kegiatan_mitra (kegiatan, kabupaten, lembaga)
            SELECT m.kegiatan, :kabupaten, j.value
              FROM temp.masuk AS m, json_each('["' || replace(m.mitra, ';', '","') || '"]') AS j
             WHERE m.mitra <> ''
        """,
        # A dated row that comes with its kegiatan bears its uid, which is unique in every table.
        "pelaksanaan": f"""
            INSERT INTO pelaksanaan (kegiatan, tanggal, kecamatan, desa, {", ".join(PEOPLE)}, uid)
            SELECT kegiatan, hari,
                   iif(lokasi = '' OR instr(lokasi, ';') > 0, NULL, substr(lokasi, 1, 8)),
                   iif(length(lokasi) = 13, lokasi, NULL), {", ".join(PEOPLE)}, uid
              FROM temp.masuk
             WHERE jumlah IS NOT NULL
             ORDER BY baris
        """,
        "perkembangan": """
            INSERT INTO perkembangan (kegiatan, tanggal, status, fisik_persen, hasil, kendala,
                                      tindak_lanjut, uid)
            SELECT kegiatan, hari, status, fisik_persen, hasil, kendala, tindak_lanjut, uid
              FROM temp.masuk
             WHERE status IS NOT NULL
             ORDER BY baris
        """,
        "anggaran": f"""
            INSERT INTO anggaran (kegiatan, kabupaten, sumber_dana, tahun, tahap, tanggal, jumlah,
                                  uid)
            SELECT kegiatan, :kabupaten, sumber_dana_1, tahun, 'murni',
                   min(hari, tahun || '-12-31'), pagu_1, uid
              FROM temp.masuk
             WHERE pagu_1 IS NOT NULL
             UNION ALL
            SELECT kegiatan, :kabupaten, sumber_dana_2, tahun, 'murni',
                   min(hari, tahun || '-12-31'), pagu_2, {_RANDOM}
              FROM temp.masuk
             WHERE pagu_2 IS NOT NULL
        """,
        "realisasi": f"""
            INSERT INTO realisasi (kegiatan, kabupaten, sumber_dana, tanggal, jumlah, uid)
            SELECT kegiatan, :kabupaten, sumber_dana_1, hari, realisasi_1, uid
              FROM temp.masuk
             WHERE realisasi_1 IS NOT NULL
             UNION ALL
            SELECT kegiatan, :kabupaten, sumber_dana_2, hari, realisasi_2, {_RANDOM}
              FROM temp.masuk
             WHERE realisasi_2 IS NOT NULL
        """,
    }
    SAY = """
            INSERT INTO isian (formulir, kegiatan, impor, lembar, baris, isi)
            SELECT :formulir, uid, :impor, :lembar, baris, json_object({isi})
              FROM temp.masuk
             ORDER BY baris
        """

"""The statements of the eighth migration: when each dated row was recorded."""

DATED = ("pelaksanaan", "perkembangan", "anggaran", "realisasi", "bukti")
"""The tables of a kegiatan whose rows bear a day."""
_MOMENT = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]"
_MICROSECONDS = "[0-9]" * 6
_INDEXES = (
    "DROP INDEX pelaksanaan_kegiatan",
    "CREATE INDEX pelaksanaan_kegiatan ON pelaksanaan (kegiatan, tanggal, dicatat, uid)",
    "DROP INDEX perkembangan_kegiatan",
    "CREATE INDEX perkembangan_kegiatan ON perkembangan (kegiatan, tanggal, dicatat, uid)",
    "DROP INDEX anggaran_kegiatan",
    """
CREATE INDEX anggaran_kegiatan
    ON anggaran (kegiatan, tahun, sumber_dana, tanggal, dicatat, uid)
""",
    "DROP INDEX realisasi_kegiatan",
    "CREATE INDEX realisasi_kegiatan ON realisasi (kegiatan, tanggal, dicatat, uid)",
    "DROP INDEX bukti_kegiatan",
    "CREATE INDEX bukti_kegiatan ON bukti (kegiatan, tanggal, dicatat, uid)",
)


def moment(column: str) -> str:
    """Return the SQL of a column that holds when a row was recorded."""
    return f"""{column} TEXT NOT NULL DEFAULT ''
    CHECK ({column} = '' OR {column} GLOB '{_MOMENT}.{_MICROSECONDS}Z')"""


def _add(table: str) -> str:
    return f"""
ALTER TABLE {table} ADD COLUMN {moment("dicatat")}
"""


def _fill(table: str) -> str:
    """Return the statement that takes the moment of a row from the history.

    Where it came by a merge, that of the note; the place of its first row of history within the
    operation stands for the microseconds.
    """
    return f"""
UPDATE {table} AS t
   SET dicatat = ifnull((
       SELECT substr(iif(g.waktu GLOB '{_MOMENT}Z', g.waktu, r.waktu), 1, 19)
              || printf('.%06dZ', min(r.id - o.pertama, 999999))
         FROM riwayat AS r
         JOIN temp.awal AS o ON o.operasi = ifnull(r.operasi, 0)
         LEFT JOIN gabungan AS g
           ON g.operasi = r.operasi AND g.tabel = r.tabel AND g.kunci = r.kunci
        WHERE r.tabel = '{table}' AND r.kunci = json_array(t.id)
          AND r.waktu GLOB '{_MOMENT}Z'
        ORDER BY r.id
        LIMIT 1), '')
"""  # noqa: S608  the names of DATED


STATEMENTS = (
    *(_add(table) for table in DATED),
    "CREATE TEMP TABLE awal (operasi INTEGER PRIMARY KEY, pertama INTEGER)",
    """
INSERT INTO temp.awal SELECT ifnull(operasi, 0), min(id) FROM riwayat GROUP BY operasi
""",
    *(_fill(table) for table in DATED),
    "DROP TABLE temp.awal",
    *_INDEXES,
)
"""``dicatat`` is UTC to the microsecond, rising within an operation, and set once: of two rows of
one day the later recorded holds, on every laptop that has both. A row that an undo brings back from
before this has none ('') and counts as the first.
"""

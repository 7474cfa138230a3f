"""Taking an operation back: each row that it changed becomes again what it was.

All is done by statements over whole tables, so that an import of 100,000 rows goes back as it came.
The triggers note it as any other change.
"""

import sqlite3
from collections.abc import Iterator

from berdaya_cli.domain.errors import ConflictError, DamagedHistoryError
from berdaya_cli.domain.keeping.riwayat import BarisTerkait
from berdaya_cli.domain.perubahan import read_image
from berdaya_cli.language import _
from berdaya_cli.storage.audit import audited_tables
from berdaya_cli.storage.table import Table

NATURAL = {"kegiatan_lokasi": ("kegiatan", "kecamatan", "desa")}
"""Tables whose rows are known by what they say: their numbers may be given a second time."""
_MOST = 20
"""So many rows that stand in the way are named."""


class Balik(Table):
    """The rows of one operation, while it is taken back.

    They stand in a temporary table, each once: as it was before the operation and after it.
    """

    COLLECT = """
        INSERT INTO temp.balik (tabel, kunci, sebelum, sesudah)
        SELECT g.tabel, g.kunci, a.sebelum, b.sesudah
          FROM (SELECT tabel, kunci, min(id) AS pertama, max(id) AS terakhir FROM riwayat
                 WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi WHERE id < :operasi)
                   AND id <= (SELECT riwayat_sampai FROM operasi WHERE id = :operasi)
                   AND operasi = :operasi
                 GROUP BY tabel, kunci) AS g
          JOIN riwayat AS a ON a.id = g.pertama
          JOIN riwayat AS b ON b.id = g.terakhir
         WHERE a.sebelum IS NOT b.sesudah
    """

    def collect(self, operasi: int) -> int:
        """Look up what an operation changed, and tell how many rows."""
        self._conn.execute("DROP TABLE IF EXISTS temp.balik")
        self._conn.execute(
            "CREATE TEMP TABLE balik (tabel TEXT, kunci TEXT, sebelum TEXT, sesudah TEXT,"
            " PRIMARY KEY (tabel, kunci)) WITHOUT ROWID"
        )
        return self._conn.execute(self.COLLECT, {"operasi": operasi}).rowcount

    TABLES = "SELECT DISTINCT tabel FROM temp.balik ORDER BY tabel"

    def _tables(self) -> tuple[str, ...]:
        """Return the tables of these rows.

        Raises:
            DamagedHistoryError: the history names one that is none of ours.
        """
        names = tuple(row["tabel"] for row in self._rows(self.TABLES))
        if not set(names) <= set(audited_tables(self._conn)):
            raise DamagedHistoryError
        return names

    def _joined(self, table: str) -> str:
        """Return the SQL that finds the row of a table that a row of ``balik`` is about."""
        if table not in NATURAL:
            keys = enumerate(self._keys(table))
            return " AND ".join(f"t.{name} = json_extract(b.kunci, '$[{n}]')" for n, name in keys)
        image = "ifnull(b.sesudah, b.sebelum)"
        *first, last = NATURAL[table]
        parts = [f"t.{name} = json_extract({image}, '$.{name}')" for name in first]
        return " AND ".join((*parts, f"t.{last} IS json_extract({image}, '$.{last}')"))

    IMAGE = "SELECT ifnull(sesudah, sebelum) AS citra FROM temp.balik WHERE tabel = :table LIMIT 1"

    def _columns(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns that the table had at the time, and still has."""
        image = read_image(next(self._rows(self.IMAGE, table=table))["citra"])
        own = {name for name, _pk in self._key_of_columns(table)}
        return tuple(n for n in image if n in own and (n != "id" or table not in NATURAL))

    REALS = "SELECT name FROM pragma_table_info(:table) WHERE type = 'REAL'"

    def _reals(self, table: str) -> frozenset[str]:
        """Return the names of the columns of fractions, of which the history keeps 15 digits."""
        return frozenset(row["name"] for row in self._rows(self.REALS, table=table))

    def changed_since(self) -> Iterator[BarisTerkait]:
        """Return the rows that are no longer as the operation left them."""
        for table in self._tables():
            first = self._keys(table)[0]
            kept = {n: f"json_extract(json_array(t.{n}), '$[0]')" for n in self._reals(table)}
            differs = " OR ".join(
                f"{kept.get(name, f't.{name}')} IS NOT json_extract(b.sesudah, '$.{name}')"
                for name in self._columns(table)
                if name != "dicatat"  # a merge may have taken the other laptop's
            )
            statement = f"""
                SELECT :tabel AS tabel, b.kunci
                  FROM temp.balik AS b
                  LEFT JOIN {table} AS t ON {self._joined(table)}
                 WHERE b.tabel = :tabel
                   AND CASE WHEN b.sesudah IS NULL THEN t.{first} IS NOT NULL
                            ELSE t.{first} IS NULL OR {differs} END
                 LIMIT {_MOST}
            """
            for row in self._rows(statement, tabel=table):
                yield BarisTerkait(**row, operasi=self._later(**row))

    LATER = """
        SELECT operasi FROM riwayat
         WHERE tabel = :tabel AND kunci = :kunci
         ORDER BY id DESC
         LIMIT 1
    """

    def _later(self, tabel: str, kunci: str) -> int | None:
        row = self._row(self.LATER, tabel=tabel, kunci=kunci)
        found: int | None = row["operasi"] if row else None
        return found

    FOREIGN_KEYS = """
        SELECT id, "from" AS kolom, "to" AS kolom_tabel FROM pragma_foreign_key_list(:table)
         WHERE "table" = :target
         ORDER BY id, seq
    """

    def referring(self) -> Iterator[BarisTerkait]:
        """Return the rows that refer to a row that goes, and that stay themselves."""
        for target in self._tables():
            for table in audited_tables(self._conn):
                keys: dict[int, list[str]] = {}
                for row in self._rows(self.FOREIGN_KEYS, table=table, target=target):
                    part = f"t.{row['kolom']} = json_extract(b.sesudah, '$.{row['kolom_tabel']}')"
                    keys.setdefault(row["id"], []).append(part)
                own = ", ".join(f"t.{name}" for name in self._keys(table))
                for parts in keys.values():
                    statement = f"""
                        SELECT :tabel AS tabel, json_array({own}) AS kunci
                          FROM temp.balik AS b
                          JOIN {table} AS t ON {" AND ".join(parts)}
                         WHERE b.tabel = :target AND b.sebelum IS NULL
                           AND NOT EXISTS (SELECT 1 FROM temp.balik AS c
                                            WHERE c.tabel = :tabel AND c.kunci = json_array({own}))
                         LIMIT {_MOST}
                    """
                    for row in self._rows(statement, tabel=table, target=target):
                        yield BarisTerkait(**row, operasi=self._later(**row))

    def put_back(self, operasi: int) -> None:
        """Make every row again what it was.

        Args:
            operasi: the number of the operation that does it.

        Raises:
            ConflictError: what it was cannot be beside what is there now.
        """
        self._conn.execute("PRAGMA defer_foreign_keys = ON")
        self._set_aside(operasi)
        try:
            for table in self._tables():
                self._conn.execute(self._take_away(table), {"tabel": table})
            for table in self._tables():
                self._conn.execute(self._change(table), {"tabel": table})
            for table in self._tables():
                self._conn.execute(self._bring_back(table), {"tabel": table})
        except sqlite3.IntegrityError as error:
            raise _no_room(str(error)) from error
        self._take_in()
        for table in self._tables():
            if broken := self._conn.execute(f"PRAGMA foreign_key_check({table})").fetchone():
                raise _no_room(f"{broken[0]} \u2192 {broken[2]}")

    def _take_away(self, table: str) -> str:
        return f"""
            DELETE FROM {table} WHERE rowid IN
                (SELECT t.rowid FROM temp.balik AS b JOIN {table} AS t ON {self._joined(table)}
                  WHERE b.tabel = :tabel AND b.sebelum IS NULL)
        """

    def _change(self, table: str) -> str:
        names = (name for name in self._columns(table) if name != "dicatat")  # it is set once
        values = (f"{name} = json_extract(b.sebelum, '$.{name}')" for name in names)
        return f"""
            UPDATE {table} AS t SET {", ".join(values)}
              FROM temp.balik AS b
             WHERE b.tabel = :tabel AND b.sebelum IS NOT NULL AND b.sesudah IS NOT NULL
               AND {self._joined(table)}
        """

    def _bring_back(self, table: str) -> str:
        columns = self._columns(table)
        values = [f"json_extract(sebelum, '$.{name}')" for name in columns]
        if table in NATURAL:  # its number is nobody's, and another row may have it by now
            number = "json_extract(sebelum, '$.id')"
            columns = ("id", *columns)
            values.insert(0, f"iif({number} IN (SELECT id FROM {table}), NULL, {number})")
        return f"""
            INSERT INTO {table} ({", ".join(columns)})
            SELECT {", ".join(values)} FROM temp.balik
             WHERE tabel = :tabel AND sesudah IS NULL ORDER BY kunci
        """

    _OF_FILES = """
            (impor IN (SELECT json_extract(kunci, '$[0]') FROM temp.balik
                        WHERE tabel = 'impor' AND {gone} IS NULL)
             OR impor IS NULL
                AND formulir IN (SELECT json_extract(ifnull(sesudah, sebelum), '$.uid')
                                   FROM temp.balik WHERE tabel = 'formulir' AND {gone} IS NULL))
    """
    SET_ASIDE = f"""
        INSERT INTO isian_ditarik (operasi, id, formulir, kegiatan, impor, lembar, baris, isi)
        SELECT :operasi, id, formulir, kegiatan, impor, lembar, baris, isi FROM isian
         WHERE {_OF_FILES.format(gone="sebelum")}
    """
    FORGET = "DELETE FROM isian WHERE id IN (SELECT id FROM isian_ditarik WHERE operasi = :operasi)"

    def _set_aside(self, operasi: int) -> None:
        """Put aside what the rows of a file said that is taken back: it must count no more."""
        if self._conn.execute(self.SET_ASIDE, {"operasi": operasi}).rowcount:
            self._conn.execute(self.FORGET, {"operasi": operasi})

    TAKE_IN = f"""
        INSERT INTO isian (id, formulir, kegiatan, impor, lembar, baris, isi)
        SELECT iif(EXISTS (SELECT 1 FROM isian AS i WHERE i.id = d.id), NULL, d.id), formulir,
               kegiatan, impor, lembar, baris, isi
          FROM isian_ditarik AS d
         WHERE {_OF_FILES.format(gone="sesudah")}
         ORDER BY d.id
    """
    TAKEN_IN = f"DELETE FROM isian_ditarik WHERE {_OF_FILES.format(gone='sesudah')}"

    def _take_in(self) -> None:
        """Let what the rows of a file said count again whose taking back is taken back."""
        if self._conn.execute(self.TAKE_IN).rowcount:
            self._conn.execute(self.TAKEN_IN)


def _no_room(what: str) -> ConflictError:
    return ConflictError(
        _("What was there before cannot be put back beside what is there now ({what})."),
        hint=_("Take the later operations back first; see: berdaya history"),
        what=what,
    )

"""Checks of the whole file: what SQLite, the schema, the history and the seals say of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.keeping.pemeriksaan import Cacat, JenisCacat
from berdaya_cli.domain.perubahan import read_image
from berdaya_cli.domain.privasi import find_in_row, hide_personal
from berdaya_cli.storage.audit import (
    NOT_SQLITES_OWN,
    audited_tables,
    broken_seal,
    image_sql,
    key_sql,
)
from berdaya_cli.storage.connection import APPLICATION_ID, SCHEMA_VERSION
from berdaya_cli.storage.indikator.pengukuran import UNFIT
from berdaya_cli.storage.keeping.riwayat import OF_OPERATION
from berdaya_cli.storage.keeping.whole import first_unreadable
from berdaya_cli.storage.kegiatan.jadwal import LATEST_DAYS
from berdaya_cli.storage.programme.penugasan import COLLIDE
from berdaya_cli.storage.table import Table

_ACTIVE = ("trigger ", "view ")
"""What acts by itself when rows are written or read."""
_NOT_OURS = {"schema-active", "schema-missing", "schema-changed"}
"""With these nobody knows what a statement runs: the rows are not looked at."""
_MOST = 20
"""So many of one kind are named for each table."""


class Checkup(Table):
    """Looks for damage; it reads everything once."""

    def texts(self) -> Iterator[Cacat]:
        """Read every text."""
        if (found := first_unreadable(self._conn)) is not None:
            yield Cacat("not-text", found[0], str(found[1]))

    def everything(self) -> Iterator[Cacat]:
        """Go through all checks; where SQLite itself cannot go on, that is the last finding.

        A damaged schema or value makes it refuse statements that are right.
        """
        try:
            strange = False
            for part in (self.integrity, self.schema, self.texts):
                for cacat in part():
                    strange = strange or cacat.jenis in _NOT_OURS
                    yield cacat
            for part in () if strange else (self.history, self.seals, self.rules, self.personal):
                yield from part()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            yield Cacat("integrity", None, str(error))

    def integrity(self) -> Iterator[Cacat]:
        """Ask SQLite whether its pages, indexes, checks and references are whole."""
        for (line,) in self._conn.execute(f"PRAGMA integrity_check({_MOST})"):
            if line != "ok":
                yield Cacat("integrity", None, str(line))
        for table, row, target, _key in self._conn.execute("PRAGMA foreign_key_check").fetchmany(
            _MOST
        ):
            yield Cacat("foreign-key", str(table), f"{row} \u2192 {target}")

    SCHEMA = f"""
        SELECT type || ' ' || name AS nama, sql FROM sqlite_schema
        {NOT_SQLITES_OWN} AND sql IS NOT NULL AND name <> '_sqlite_migrations'
    """

    def schema(self) -> Iterator[Cacat]:
        """Compare tables, indexes, views and triggers with those of this version."""
        from berdaya_cli.storage.schema.schema import make_schema  # brings sqlite-utils

        with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
            conn.execute("BEGIN")
            make_schema(conn, APPLICATION_ID, SCHEMA_VERSION)
            wanted = dict(conn.execute(self.SCHEMA).fetchall())
        found = dict(self._conn.execute(self.SCHEMA).fetchall())
        yield from (
            Cacat("schema-missing", None, name) for name in sorted(wanted.keys() - found.keys())
        )
        yield from (
            Cacat("schema-active" if name.startswith(_ACTIVE) else "schema-extra", None, name)
            for name in sorted(found.keys() - wanted.keys())
        )
        for name in sorted(wanted.keys() & found.keys()):
            if wanted[name] != found[name]:
                yield Cacat("schema-changed", None, name)

    def history(self) -> Iterator[Cacat]:
        """Compare each row with its last image in the history."""
        for table in audited_tables(self._conn):
            columns = self._key_of_columns(table)
            key, image = key_sql(columns, "t"), image_sql(columns, "t")
            yield from self._of_rows(table, key, image)
            yield from self._of_images(table, key)

    def _of_rows(self, table: str, key: str, image: str) -> Iterator[Cacat]:
        statement = f"""
            SELECT {key} AS kunci, {image} AS kini, r.sesudah
              FROM {table} AS t
              LEFT JOIN riwayat AS r
                ON r.id = (SELECT max(id) FROM riwayat WHERE tabel = :tabel AND kunci = {key})
             WHERE r.sesudah IS NOT {image}
        """
        shown = 0
        for row in self._rows(statement, tabel=table):
            kind = _difference(row["kini"], row["sesudah"])
            if kind is not None and shown < _MOST:
                shown += 1
                yield Cacat(kind, table, row["kunci"])

    def _of_images(self, table: str, key: str) -> Iterator[Cacat]:
        statement = f"""
            SELECT r.kunci
              FROM (SELECT kunci, max(id) AS terakhir FROM riwayat
                     WHERE tabel = :tabel GROUP BY kunci) AS g
              JOIN riwayat AS r ON r.id = g.terakhir
             WHERE r.sesudah IS NOT NULL AND g.kunci NOT IN (SELECT {key} FROM {table} AS t)
             LIMIT {_MOST}
        """
        for row in self._rows(statement, tabel=table):
            yield Cacat("row-missing", table, row["kunci"])

    COUNTERS = """
        SELECT wanted.name FROM (
            SELECT 'kegiatan' AS name, max(id) AS most FROM kegiatan UNION ALL
            SELECT 'pelaksanaan', max(id) FROM pelaksanaan UNION ALL
            SELECT 'perkembangan', max(id) FROM perkembangan UNION ALL
            SELECT 'anggaran', max(id) FROM anggaran UNION ALL
            SELECT 'realisasi', max(id) FROM realisasi UNION ALL
            SELECT 'pilot', max(id) FROM pilot UNION ALL
            SELECT 'penugasan', max(id) FROM penugasan UNION ALL
            SELECT 'riwayat', max(id) FROM riwayat UNION ALL
            SELECT 'operasi', max(id) FROM operasi
        ) AS wanted
          LEFT JOIN sqlite_sequence AS s ON s.name = wanted.name
         WHERE wanted.most > ifnull(s.seq, 0)
    """
    UNSEALED = """
        SELECT count(*) AS jumlah FROM riwayat
         WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi)
    """

    def seals(self) -> Iterator[Cacat]:
        """Make the chain of seals anew, and count what no seal closes yet."""
        broken = broken_seal(self._conn)
        if broken is not None:
            yield Cacat("seal", "operasi", str(broken))
        for row in self._rows(self.COUNTERS):
            yield Cacat("counter", "sqlite_sequence", row["name"])
        count = next(self._rows(self.UNSEALED))["jumlah"]
        if count:
            yield Cacat("unsealed", "riwayat", str(count))

    OVERLAPS = f"""
        SELECT 'overlap-pilot' AS jenis, 'pilot' AS tabel, a.id || ', ' || b.id AS kunci
          FROM pilot_hari AS a JOIN pilot_hari AS b ON b.kecamatan = a.kecamatan AND b.id > a.id
         WHERE a.hari_mulai <= b.hari_sampai AND b.hari_mulai <= a.hari_sampai
         UNION ALL
        SELECT 'overlap-penugasan', 'penugasan', a.id || ', ' || b.id
          FROM penugasan_hari AS a
          JOIN penugasan_hari AS b ON {COLLIDE}
         WHERE b.id > a.id
    """
    ODD_KEGIATAN = f"""
        SELECT 'other-days' AS jenis, 'kegiatan' AS tabel, k.id || '' AS kunci FROM kegiatan AS k
         WHERE {{among}} k.id IN (SELECT kegiatan FROM jadwal)
           AND (k.tanggal_mulai, k.tanggal_selesai) IS NOT {LATEST_DAYS}
         UNION ALL
        SELECT 'no-place', 'kegiatan', k.id || '' FROM kegiatan AS k
         WHERE {{among}} k.seluruh_kabupaten = 0
           AND NOT EXISTS (SELECT 1 FROM kegiatan_lokasi WHERE kegiatan = k.id)
    """

    def rules(self) -> Iterator[Cacat]:
        """Look for rows that no command of ours would have left so."""
        yield from self.overlaps()
        yield from (Cacat(**row) for row in self._rows(self.ODD_KEGIATAN.format(among="")))
        yield from (Cacat("unfit", row["tabel"], f"{row['id']}") for row in self._rows(UNFIT))

    def overlaps(self) -> Iterator[Cacat]:
        """Look for pilots and assignments that cannot stand beside each other."""
        return (Cacat(**row) for row in self._rows(self.OVERLAPS))

    WRITTEN = f"""
        k.id IN (SELECT json_extract(kunci, '$[0]') FROM riwayat {OF_OPERATION}
                    AND tabel = 'kegiatan'
                  UNION
                 SELECT json_extract(ifnull(sesudah, sebelum), '$.kegiatan') FROM riwayat
                  {OF_OPERATION} AND tabel IN ('jadwal', 'kegiatan_lokasi')) AND"""

    def odd_kegiatan(self, operasi: int) -> Iterator[Cacat]:
        """Look for kegiatan that an operation left as no command of ours would."""
        rows = self._rows(self.ODD_KEGIATAN.format(among=self.WRITTEN), operasi=operasi)
        return (Cacat(**row) for row in rows)

    def personal(self) -> Iterator[Cacat]:
        """Look for numbers of people in every text: older versions let some in, others may."""
        for table in (*audited_tables(self._conn), "isian"):
            columns = self._key_of_columns(table)
            key = key_sql(columns, "t")
            shown = 0
            for row in self._rows(f"SELECT {key} AS kunci_baris, t.* FROM {table} AS t"):
                kunci = row.pop("kunci_baris")
                found = find_in_row(row)
                if found is not None and shown < _MOST:
                    shown += 1
                    said = f"{hide_personal(kunci)}: {' '.join(found)}"
                    yield Cacat("personal-data", table, said)

    COPIES = """
        SELECT 'bukti' AS folder, sha256, nama_berkas FROM bukti WHERE sha256 IS NOT NULL
         UNION
        SELECT 'impor', sha256, nama_berkas FROM impor
         UNION
        SELECT 'edisi', sha256, nama_berkas FROM edisi_berkas
         UNION
        SELECT 'lambang', substr(lambang, 1, 64), lambang FROM instansi WHERE lambang IS NOT NULL
    """

    def copies(self) -> Iterator[tuple[str, str, str]]:
        """Return each copy that there should be: its folder, its SHA-256, the name of its file."""
        return ((r["folder"], r["sha256"], r["nama_berkas"]) for r in self._rows(self.COPIES))


def _difference(now: str, image: str | None) -> JenisCacat | None:
    """Return what is wrong with a row; a column that came later than its image is not."""
    if image is None:
        return "row-without-history"
    present = read_image(now)
    try:
        before = read_image(image)
    except DamagedHistoryError:
        return "row-differs"
    same = all(present.get(name) == value for name, value in before.items())
    return None if same else "row-differs"

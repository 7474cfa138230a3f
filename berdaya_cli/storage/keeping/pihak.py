"""One of the two files that are brought together: its rows in a form that both share."""

import json
from collections.abc import Iterator, Mapping, Sequence
from graphlib import TopologicalSorter
from typing import NamedTuple

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.keeping.gabung import Ident, KeadaanBaris, Versi
from berdaya_cli.domain.perubahan import read_image
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.audit import audited_tables, key_sql
from berdaya_cli.storage.keeping.balik import NATURAL
from berdaya_cli.storage.kegiatan.dated_rows import DATED
from berdaya_cli.storage.kegiatan.sql import ROWS_OF_KEGIATAN
from berdaya_cli.storage.table import Table

_END = 1 << 62
"""More than any number of a row of history."""
_KEGIATAN = "(SELECT uid FROM kegiatan AS k WHERE k.id = t.kegiatan)"


def _part(name: str, number: int) -> str:
    """Return the SQL of a part of a natural key that both files share, as it is in this one."""
    part = f"json_extract(j.value, '$[{number}]')"
    return part if name != "kegiatan" else f"(SELECT id FROM kegiatan WHERE uid = {part})"


class BarisBersama(NamedTuple):
    """A row in the form that both files share, as JSON; its key is this file's own."""

    ident: Ident
    kunci: str
    citra: str
    dicatat: str


def own_columns(table: str) -> frozenset[str]:
    """Return what a row has of its own in each file: its number, and when it was recorded.

    Two laptops that were upgraded apart have different moments for rows that they share.
    """
    return frozenset({"id", "dicatat"} if table in DATED else {"id"})


class Pihak(Table):
    """Reads a whole file, table by table."""

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns that both files share."""
        own = own_columns(table)
        return tuple(name for name, _pk in self._key_of_columns(table) if name not in own)

    PARENTS = 'SELECT DISTINCT "table" AS induk FROM pragma_foreign_key_list(:table)'

    def tables(self) -> tuple[str, ...]:
        """Return every table that is brought together, each after those that its rows refer to.

        With references open SQLite would look at every row that may refer to each one that comes.
        A regency and its sources refer to each other: the regency comes first.
        """
        names = audited_tables(self._conn)
        parents = {
            name: {row["induk"] for row in self._rows(self.PARENTS, table=name)} & {*names} - {name}
            for name in names
            if name != "kabupaten"
        }
        sorter = TopologicalSorter({"kabupaten": set(), **parents})
        sorter.prepare()
        ordered: list[str] = []
        while sorter.is_active():
            ready = sorted(sorter.get_ready())
            ordered += ready
            sorter.done(*ready)
        return tuple(ordered)

    def _known_by(self, table: str) -> Sequence[str]:
        """Return the columns by which both files know a row: its uid, or what it says."""
        info = self._key_of_columns(table)
        if {"id", "uid"} <= {name for name, _pk in info}:
            return ("uid",)
        return NATURAL.get(table) or [n for n, pk in sorted(info, key=lambda c: c[1]) if pk]

    def select_sql(self, table: str) -> str:
        """Return the SQL that selects of rows ``t``: what each is known by, key, shared form.

        The last column is the moment of recording; empty where the table has none.
        """
        info = self._key_of_columns(table)
        own = own_columns(table)
        shared = {n: _KEGIATAN if n == "kegiatan" else f"t.{n}" for n, _pk in info if n not in own}
        moment = "t.dicatat" if "dicatat" in own else "''"
        known = self._known_by(table)
        ident = f"json_array({', '.join(shared[name] for name in known)})"
        image = ", ".join(f"'{name}', {sql}" for name, sql in shared.items())
        return f"""
            SELECT {"t.uid" if known == ("uid",) else ident} AS ident,
                   {key_sql(info, "t")} AS kunci, json_object({image}) AS citra,
                   {moment} AS dicatat"""

    def all_rows(self, table: str) -> Iterator[BarisBersama]:
        """Return every row of a table in the form that both files share."""
        rows = self._conn.execute(f"{self.select_sql(table)} FROM {table} AS t")
        return (BarisBersama(*row) for row in rows)

    def some_rows(self, table: str, idents: Sequence[Ident]) -> dict[Ident, BarisBersama]:
        """Return those rows of a table that are known by some of these, found by indexes."""
        known = self._known_by(table)
        if known == ("uid",):
            found = f"{table} AS t WHERE t.uid IN (SELECT value FROM json_each(:idents))"
        else:
            same = " AND ".join(f"t.{name} IS {_part(name, n)}" for n, name in enumerate(known))
            found = f"json_each(:idents) AS j CROSS JOIN {table} AS t ON {same}"
        wanted = json.dumps(idents)
        rows = self._conn.execute(f"{self.select_sql(table)} FROM {found}", {"idents": wanted})
        return {row[0]: BarisBersama(*row) for row in rows}

    def find(self, table: str, ident: Ident) -> KeadaanBaris | None:
        """Return a row by what it is known by."""
        row = self.some_rows(table, (ident,)).get(ident)
        return self.state_of(table, row) if row else None

    def state_of(self, table: str, row: BarisBersama) -> KeadaanBaris:
        """Return how a row stands, with when it was last changed."""
        return KeadaanBaris(
            self.version(table, row.kunci), row.kunci, row.citra, dicatat=row.dicatat
        )

    LAST = """
        SELECT r.id, r.aksi, r.sesudah, o.perintah, ifnull(g.waktu, r.waktu) AS waktu,
               ifnull(g.asal, ifnull(o.uid, '')) AS asal
          FROM riwayat AS r
          LEFT JOIN operasi AS o ON o.id = r.operasi
          LEFT JOIN gabungan AS g
            ON g.operasi = r.operasi AND g.tabel = r.tabel AND g.kunci = r.kunci
         WHERE r.tabel = :tabel AND r.kunci = :kunci AND r.id < :before
           AND (:sesudah IS NULL OR r.sesudah = :sesudah)
         ORDER BY r.id DESC
         LIMIT 1
    """

    def version(self, table: str, kunci: str) -> Versi:
        """Return when a row was last changed: here, or where a merge brought it from.

        A change that was taken back counts for nothing: the row is as old as what it is again.
        """
        row = self._row(self.LAST, tabel=table, kunci=kunci, before=_END, sesudah=None)
        while row and row["perintah"] == "undo" and row["aksi"] == "ubah":
            known = {"before": row["id"], "sesudah": row["sesudah"]}
            earlier = self._row(self.LAST, tabel=table, kunci=kunci, **known)
            if earlier is None:
                break
            row = earlier
        return Versi(row["waktu"], row["asal"]) if row else Versi("", "")

    TAKEN_AWAY = """
        SELECT r.id, r.kunci, r.sebelum FROM riwayat AS r INDEXED BY riwayat_hapus
          LEFT JOIN operasi AS o ON o.id = r.operasi
         WHERE r.aksi = 'hapus' AND r.tabel = :table
           AND NOT (ifnull(o.perintah, '') = 'undo' AND EXISTS
                    (SELECT 1 FROM riwayat AS a
                       JOIN gabungan AS g
                         ON g.operasi = a.operasi AND g.tabel = a.tabel AND g.kunci = a.kunci
                      WHERE a.id = (SELECT max(id) FROM riwayat
                                     WHERE tabel = r.tabel AND kunci = r.kunci
                                       AND aksi = 'tambah' AND id < r.id)))
         ORDER BY r.id
    """
    """What a merge brought and an undo took back was never here.

    It is the last time that the row came that counts: numbers of places are given again.
    """
    UID = """
        SELECT uid FROM kegiatan WHERE id = :id
         UNION ALL
        SELECT json_extract(sebelum, '$.uid') FROM riwayat
         WHERE tabel = 'kegiatan' AND kunci = json_array(:id) AND aksi = 'hapus'
         LIMIT 1
    """

    def _uid_of(self, kegiatan: Value) -> Value:
        """Return the uid of a kegiatan by the number that it has, or had, in this file."""
        row = self._row(self.UID, id=kegiatan)
        return row["uid"] if row else None

    def taken_away(self, table: str) -> dict[str, KeadaanBaris]:
        """Return what was taken away and has not come back since, by what it was known by."""
        known = self._known_by(table)
        names = {name for name, _pk in self._key_of_columns(table)}
        found = {}
        for row in self._rows(self.TAKEN_AWAY, table=table):
            image = read_image(row["sebelum"])
            if not {*known, *({"uid"} & names)} <= image.keys():
                raise DamagedHistoryError
            if "kegiatan" in image:
                image["kegiatan"] = self._uid_of(image["kegiatan"])
            parts = [image.get(name) for name in known]
            ident = str(image["uid"]) if known == ("uid",) else self._as_json(parts)
            last = self._as_json_object(image, own_columns(table))
            found[ident] = KeadaanBaris(self.version(table, row["kunci"]), None, None, last)
        return found

    @staticmethod
    def _as_json_object(image: dict[str, Value], own: frozenset[str]) -> str:
        shared = {name: value for name, value in image.items() if name not in {*own, "kegiatan"}}
        return json.dumps(shared, sort_keys=True)

    def _as_json(self, parts: Sequence[object]) -> str:
        marks = ", ".join("?" for _part in parts)
        (text,) = self._conn.execute(f"SELECT json_array({marks})", parts).fetchone()
        return str(text)

    OF_KEGIATAN = f"""
        SELECT m.tabel, m.kunci FROM ({ROWS_OF_KEGIATAN}) AS m
    """

    def latest_of_kegiatan(self, uid: str) -> Versi:
        """Return when a kegiatan, or anything that belongs to it, was last changed."""
        number = self.number_of(uid)
        rows = self._rows(self.OF_KEGIATAN, kegiatan=number) if number is not None else ()
        return max(
            (self.version(row["tabel"], row["kunci"]) for row in rows), default=Versi("", "")
        )

    def worked_on(self, gone: Mapping[Ident, KeadaanBaris]) -> set[Ident]:
        """Return the kegiatan that the other office took away before this one worked on them."""
        return {
            uid
            for uid, state in gone.items()
            if self.number_of(uid) is not None and self.latest_of_kegiatan(uid) > state.versi
        }

    NUMBER = "SELECT id FROM kegiatan WHERE uid = :uid"

    def number_of(self, uid: Value) -> int | None:
        """Return the number that a kegiatan has in this file."""
        row = self._row(self.NUMBER, uid=uid)
        found: int | None = row["id"] if row else None
        return found

    FILES = "SELECT sha256, uid, nama_berkas FROM impor"

    def files(self) -> dict[str, tuple[str, str]]:
        """Return the uid and name of each file that came in, by the SHA-256 of what it held."""
        return {r["sha256"]: (r["uid"], r["nama_berkas"]) for r in self._rows(self.FILES)}

    PAST = """
        SELECT sebelum FROM riwayat
         WHERE tabel = :tabel AND kunci = :kunci AND sebelum IS NOT NULL
    """

    def past(self, table: str, kunci: str) -> Iterator[dict[str, object]]:
        """Return every earlier image of a row, without the numbers that only this file knows."""
        own = {*own_columns(table), "kegiatan"}
        for row in self._rows(self.PAST, tabel=table, kunci=kunci):
            image = read_image(row["sebelum"])
            yield {name: value for name, value in image.items() if name not in own}

    REGENCIES = "SELECT kode FROM kabupaten ORDER BY kode"

    def regencies(self) -> tuple[str, ...]:
        """Return the codes of the regencies in the file."""
        return tuple(row["kode"] for row in self._rows(self.REGENCIES))

    SAYINGS = """
        SELECT s.formulir, s.kegiatan, i.uid AS impor, s.lembar, s.baris, s.isi
          FROM isian AS s
          LEFT JOIN impor AS i ON i.id = s.impor
         ORDER BY s.id
    """

    def sayings(self) -> Iterator[tuple[Value, ...]]:
        """Return what rows of forms and tables said, their file by its uid."""
        return iter(self._conn.execute(self.SAYINGS))

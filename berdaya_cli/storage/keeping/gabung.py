"""Taking rows of another office's file in: comparing the two, and writing what holds."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from berdaya_cli.domain.keeping.gabung import BedaBaris, Ident, KeadaanBaris, Versi
from berdaya_cli.domain.perubahan import read_image, read_key
from berdaya_cli.domain.privasi import find_in_row
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.audit import key_sql
from berdaya_cli.storage.keeping.pihak import BarisBersama, Pihak
from berdaya_cli.storage.keeping.riwayat import OF_OPERATION
from berdaya_cli.storage.kegiatan.dated_rows import DATED

UNIQUE = {
    "pilot": ("kecamatan", "berlaku_mulai"),
    "penugasan": ("kecamatan", "fokus", "lembaga", "peran", "berlaku_mulai"),
}
"""What no two rows can share though their uids differ: both offices recorded the same."""
_AT_ONCE = 1000


class BagianBeda(NamedTuple):
    """A part of the rows of a table that do not stand alike.

    Attributes:
        beda: these rows.
        lebih_awal: keys of rows that the other file recorded earlier, with the moment.
    """

    beda: tuple[BedaBaris, ...]
    lebih_awal: tuple[tuple[str, str], ...] = ()


def _is_earlier(row: BarisBersama, own: Mapping[Ident, BarisBersama]) -> bool:
    here = own.get(row.ident)
    return here is not None and row.dicatat < here.dicatat


class Gabung(Pihak):
    """This office's file while another's is taken in."""

    def differences(self, table: str, other: Pihak) -> Iterator[BagianBeda]:
        """Return, part by part, each row of a table that does not stand alike in both files.

        The other file is gone through, and its rows are looked up here: what it costs is the other
        file's, however large this one is. A part is to be settled before the next is asked for.
        """
        gone_here, gone_there = self.taken_away(table), other.taken_away(table)
        rows = other.all_rows(table)
        at_once = _AT_ONCE if table not in UNIQUE else None  # of these one can be another's twin
        while some := list(islice(rows, at_once)):
            own = self.some_rows(table, [row.ident for row in some])
            yield BagianBeda(
                tuple(self._compared(table, other, some, own, gone_here)),
                tuple((own[r.ident].kunci, r.dicatat) for r in some if _is_earlier(r, own)),
            )
        names = iter(gone_there)
        while idents := list(islice(names, _AT_ONCE)):
            there = other.some_rows(table, idents)
            yield BagianBeda(
                tuple(
                    BedaBaris(table, ident, self.state_of(table, row), gone_there[ident])
                    for ident, row in self.some_rows(table, idents).items()
                    if ident not in there
                )
            )

    def _compared(
        self,
        table: str,
        other: Pihak,
        some: Sequence[BarisBersama],
        own: Mapping[Ident, BarisBersama],
        gone: Mapping[Ident, KeadaanBaris],
    ) -> Iterator[BedaBaris]:
        for row in some:
            here = own.get(row.ident)
            if here is None:
                state = gone.get(row.ident)
            elif here.citra == row.citra:
                continue
            else:
                state = self.state_of(table, here)
            yield BedaBaris(table, row.ident, state, other.state_of(table, row))

    def twin(self, table: str, citra: str) -> KeadaanBaris | None:
        """Find a row that says the same as one of the other file under another uid."""
        if table not in UNIQUE:
            return None
        image = read_image(citra)
        same = " AND ".join(f"t.{name} = :{name}" for name in UNIQUE[table])
        statement = (
            f"SELECT kunci, citra FROM ({self.select_sql(table)} FROM {table} AS t WHERE {same})"
        )
        row = self._row(statement, **{name: image[name] for name in UNIQUE[table]})
        return (
            KeadaanBaris(self.version(table, row["kunci"]), row["kunci"], row["citra"])
            if row
            else None
        )

    def _values(self, citra: str) -> dict[str, Value]:
        image = read_image(citra)
        if "kegiatan" in image:
            image["kegiatan"] = self.number_of(image["kegiatan"])
        return image

    TAKE_MOMENT = """
        UPDATE {table} SET dicatat = :dicatat
         WHERE id = json_extract(:kunci, '$[0]') AND dicatat > :dicatat
    """

    def take_moments(self, table: str, operasi: int, moments: Iterable[tuple[str, str]]) -> None:
        """Let rows that both files have be recorded when the first of them was.

        Nothing else changes: the rows are as old as they were.

        Args:
            table: their table.
            operasi: the operation that is open.
            moments: the key of each row here, and the earlier moment.
        """
        for kunci, dicatat in moments:
            versi = self.version(table, kunci)
            values = {"kunci": kunci, "dicatat": dicatat}
            if self._conn.execute(self.TAKE_MOMENT.format(table=table), values).rowcount:
                self.note(operasi, table, kunci, versi)

    def add(self, table: str, row: KeadaanBaris) -> str | None:
        """Add a row of the other file, and give its key here; None where no room is left for it."""
        moment = {"dicatat": row.dicatat} if table in DATED else {}
        try:
            rowid = self._insert(table, **self._values(row.citra or ""), **moment)
        except sqlite3.IntegrityError:
            return None
        return self._key_of(table, rowid)

    def _key_of(self, table: str, rowid: int) -> str:
        key = key_sql(self._key_of_columns(table), "t")
        statement = f"SELECT {key} AS kunci FROM {table} AS t WHERE t.rowid = :rowid"
        return str(next(self._rows(statement, rowid=rowid))["kunci"])

    def change(self, table: str, kunci: str, citra: str) -> bool:
        """Make a row what the other file says; tell whether there is room for that here."""
        values = self._values(citra)
        marks = ", ".join(f"{name} = :{name}" for name in values)
        where, keys = self._where(table, kunci)
        try:
            self._conn.execute(f"UPDATE {table} SET {marks} WHERE {where}", values | keys)
        except sqlite3.IntegrityError:
            return False
        return True

    def remove(self, table: str, kunci: str) -> None:
        """Take a row away that the other file has taken away."""
        where, keys = self._where(table, kunci)
        self._conn.execute(f"DELETE FROM {table} WHERE {where}", keys)

    def _where(self, table: str, kunci: str) -> tuple[str, dict[str, Value]]:
        names = self._keys(table)
        keys = {f"key_{n}": value for n, value in zip(names, read_key(kunci), strict=True)}
        return " AND ".join(f"{name} = :key_{name}" for name in names), keys

    FOREIGN_KEYS = """
        SELECT m.name AS tabel, f.id, f."from" AS kolom, f."to" AS kolom_tabel
          FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
         WHERE m.type = 'table' AND f."table" = :table AND m.name NOT IN ('isian')
         ORDER BY m.name, f.id, f.seq
    """

    def is_referred_to(self, table: str, kunci: str) -> bool:
        """Return whether a row that is to go is still referred to."""
        where, keys = self._where(table, kunci)
        own = self._row(f"SELECT * FROM {table} WHERE {where}", **keys)
        if own is None:
            return False
        parts: dict[tuple[str, int], list[str]] = {}
        values: dict[str, Value] = {}
        for row in self._rows(self.FOREIGN_KEYS, table=table):
            name = f"{row['kolom']}_{row['kolom_tabel']}"
            values[name] = own[row["kolom_tabel"]]
            parts.setdefault((row["tabel"], row["id"]), []).append(f"{row['kolom']} = :{name}")
        return any(
            self._row(f"SELECT 1 FROM {child} WHERE {' AND '.join(tests)}", **values)
            for (child, _id), tests in parts.items()
        )

    TOUCHED = f"SELECT DISTINCT tabel FROM riwayat {OF_OPERATION} AND aksi <> 'hapus'"
    REFERENCES = """
        SELECT id, "table" AS induk, "from" AS kolom, ifnull("to", '') AS kolom_induk
          FROM pragma_foreign_key_list(:table)
         ORDER BY id, seq
    """

    def _loose(self, operasi: int) -> Iterator[tuple[str, int, str, list[Value]]]:
        """Return rows that an operation wrote, and that refer to what is not here.

        Each with its table and number, the table that it refers to, and that one's key.
        """
        for (table,) in self._conn.execute(self.TOUCHED, {"operasi": operasi}).fetchall():
            keys: dict[int, tuple[str, list[tuple[str, str]]]] = {}
            for row in self._rows(self.REFERENCES, table=table):
                pairs = keys.setdefault(row["id"], (row["induk"], []))[1]
                pairs.append((row["kolom"], row["kolom_induk"]))
            own = " AND ".join(
                f"t.{name} = json_extract(r.kunci, '$[{n}]')"
                for n, name in enumerate(self._keys(table))
            )
            for parent, pairs in keys.values():
                given = " AND ".join(f"t.{child} IS NOT NULL" for child, _key in pairs)
                same = " AND ".join(f"p.{key} = t.{child}" for child, key in pairs)
                by_key = {key: child for child, key in pairs}
                wanted = ", ".join(
                    f"t.{by_key[name]}" if name in by_key else "NULL" for name in self._keys(parent)
                )
                statement = f"""
                    SELECT DISTINCT t.rowid, {wanted}
                      FROM (SELECT kunci FROM riwayat {OF_OPERATION} AND tabel = :table) AS r
                     CROSS JOIN {table} AS t ON {own}
                     WHERE {given} AND NOT EXISTS (SELECT 1 FROM {parent} AS p WHERE {same})
                """
                known = {"operasi": operasi, "table": table}
                for rowid, *key in self._conn.execute(statement, known).fetchall():
                    yield str(table), int(rowid), parent, key

    def missing_parents(self, operasi: int) -> frozenset[tuple[str, Ident]]:
        """Return what rows of an operation refer to and is not here: its table and key."""
        loose = self._loose(operasi)
        return frozenset((parent, self._as_json(key)) for _table, _row, parent, key in loose)

    def orphans(self, operasi: int) -> list[tuple[str, str]]:
        """Return the rows of an operation that refer to nothing: their tables and keys."""
        found = {(table, row) for table, row, _parent, _key in self._loose(operasi)}
        return [(table, self._key_of(table, row)) for table, row in sorted(found)]

    PLANS = f"""
        SELECT DISTINCT json_extract(ifnull(sesudah, sebelum), '$.kegiatan') AS kegiatan
          FROM riwayat {OF_OPERATION} AND tabel = 'jadwal'
         UNION
        SELECT json_extract(kunci, '$[0]') FROM riwayat {OF_OPERATION} AND tabel = 'kegiatan'
    """

    def replanned(self, operasi: int) -> tuple[int, ...]:
        """Return the numbers of kegiatan that an operation wrote, or a plan of them."""
        return tuple(row["kegiatan"] for row in self._rows(self.PLANS, operasi=operasi))

    NOTE = """
        INSERT OR IGNORE INTO gabungan (operasi, tabel, kunci, waktu, asal)
        VALUES (:operasi, :tabel, :kunci, :waktu, :asal)
    """

    def note(self, operasi: int, table: str, kunci: str, versi: Versi) -> None:
        """Note when and by which operation a row that was taken over was last changed there."""
        self._conn.execute(
            self.NOTE,
            {"operasi": operasi, "tabel": table, "kunci": kunci,
             "waktu": versi.waktu, "asal": versi.asal},
        )  # fmt: skip

    def allow_loose_ends(self) -> None:
        """Let references be checked at the end of the operation only."""
        self._conn.execute("PRAGMA defer_foreign_keys = ON")

    IS_SAID = "SELECT 1 FROM isian WHERE kegiatan = :kegiatan AND formulir = :formulir LIMIT 1"
    TAKE_SAYING = """
        INSERT INTO isian (formulir, kegiatan, impor, lembar, baris, isi)
        VALUES (:formulir, :kegiatan, (SELECT id FROM impor WHERE uid = :impor), :lembar, :baris,
                :isi)
    """

    def take_sayings(self, other: Pihak) -> None:
        """Take in what rows of forms said of a kegiatan, where nothing of it is known here."""
        names = ("formulir", "kegiatan", "impor", "lembar", "baris", "isi")
        known: dict[tuple[Value, Value], bool] = {}
        for row in other.sayings():
            if find_in_row({"isi": row[-1]}):
                continue  # the kegiatan itself tells of it
            values = dict(zip(names, row, strict=True))
            pair = (values["formulir"], values["kegiatan"])
            if pair not in known:
                said = self._row(self.IS_SAID, kegiatan=pair[1], formulir=pair[0])
                known[pair] = said is not None
            if not known[pair]:
                self._conn.execute(self.TAKE_SAYING, values)

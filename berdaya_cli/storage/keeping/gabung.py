"""Taking rows of another office's file in: comparing the two, and writing what holds."""

import sqlite3
from collections.abc import Iterator
from itertools import islice

from berdaya_cli.domain.keeping.gabung import BedaBaris, KeadaanBaris, Versi
from berdaya_cli.domain.perubahan import read_image, read_key
from berdaya_cli.domain.privasi import find_in_row
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.keeping.pihak import Pihak
from berdaya_cli.storage.kegiatan.dated_rows import DATED

UNIQUE = {
    "pilot": ("kecamatan", "berlaku_mulai"),
    "penugasan": ("kecamatan", "fokus", "lembaga", "peran", "berlaku_mulai"),
}
"""What no two rows can share though their uids differ: both offices recorded the same."""
_AT_ONCE = 1000


class Gabung(Pihak):
    """This office's file while another's is taken in."""

    DIFFERENT = """
        SELECT s.ident, o.kunci AS kunci_sini, o.citra AS citra_sini, o.dicatat AS dicatat_sini,
               s.kunci, s.citra, s.dicatat
          FROM temp.sana AS s
          LEFT JOIN temp.sini AS o ON o.ident = s.ident
         WHERE o.citra IS NOT s.citra
    """
    ONLY_HERE = """
        SELECT o.ident, o.kunci, o.citra, o.dicatat FROM temp.sini AS o
         WHERE NOT EXISTS (SELECT 1 FROM temp.sana AS s WHERE s.ident = o.ident)
    """

    def differences(self, table: str, other: Pihak) -> Iterator[BedaBaris]:
        """Return each row of a table that does not stand alike in both files."""
        self._lay_side_by_side(table, other)
        gone_here, gone_there = self.taken_away(table), other.taken_away(table)
        for row in list(self._rows(self.DIFFERENT)):
            here = gone_here.get(row["ident"])
            if row["kunci_sini"] is not None:
                own = (row["kunci_sini"], row["citra_sini"], row["dicatat_sini"])
                here = self.state_of(table, *own)
            there = other.state_of(table, row["kunci"], row["citra"], row["dicatat"])
            yield BedaBaris(table, row["ident"], here, there)
        for row in list(self._rows(self.ONLY_HERE)):
            if gone := gone_there.get(row["ident"]):
                here = self.state_of(table, row["kunci"], row["citra"], row["dicatat"])
                yield BedaBaris(table, row["ident"], here, gone)

    def _lay_side_by_side(self, table: str, other: Pihak) -> None:
        for side in ("sini", "sana"):
            self._conn.execute(f"DROP TABLE IF EXISTS temp.{side}")
            self._conn.execute(
                f"CREATE TEMP TABLE {side}"
                " (ident TEXT PRIMARY KEY, kunci TEXT, citra TEXT, dicatat TEXT)"
            )
        self._conn.execute(f"INSERT INTO temp.sini {self.rows_sql(table)}")
        rows = other.all_rows(table)
        while some := list(islice(rows, _AT_ONCE)):
            self._conn.executemany("INSERT INTO temp.sana VALUES (?, ?, ?, ?)", some)

    def twin(self, table: str, citra: str) -> KeadaanBaris | None:
        """Find a row that says the same as one of the other file under another uid."""
        if table not in UNIQUE:
            return None
        image = read_image(citra)
        same = " AND ".join(f"json_extract(citra, '$.{name}') = :{name}" for name in UNIQUE[table])
        statement = f"SELECT kunci, citra FROM temp.sini WHERE {same}"
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

    LATER_RECORDED = """
        SELECT o.kunci, s.dicatat FROM temp.sana AS s
          JOIN temp.sini AS o ON o.ident = s.ident
         WHERE s.dicatat < o.dicatat
    """
    TAKE_MOMENT = "UPDATE {table} SET dicatat = :dicatat WHERE id = json_extract(:kunci, '$[0]')"

    def take_moments(self, table: str, operasi: int) -> None:
        """Let rows that both files have be recorded when the first of them was.

        Nothing else changes: the rows are as old as they were.
        """
        if table not in DATED:
            return
        for row in list(self._rows(self.LATER_RECORDED)):
            versi = self.version(table, row["kunci"])
            if self._conn.execute(self.TAKE_MOMENT.format(table=table), row).rowcount:
                self.note(operasi, table, row["kunci"], versi)

    def add(self, table: str, row: KeadaanBaris) -> str | None:
        """Add a row of the other file, and give its key here; None where no room is left for it."""
        moment = {"dicatat": row.dicatat} if table in DATED else {}
        try:
            rowid = self._insert(table, **self._values(row.citra or ""), **moment)
        except sqlite3.IntegrityError:
            return None
        statement = f"SELECT kunci FROM ({self.rows_sql(table)} WHERE t.rowid = :rowid)"
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

    REFERENCE = """
        SELECT "from" AS kolom, "to" AS kolom_tabel FROM pragma_foreign_key_list(:table)
         WHERE id = :fk
    """

    def missing_parents(self) -> frozenset[tuple[str, str]]:
        """Return what something refers to and is not here: the table, what it is known by there."""
        found = set()
        for table, row, parent, number in self._conn.execute("PRAGMA foreign_key_check").fetchall():
            child = self._row(f"SELECT * FROM {table} WHERE rowid = :row", row=row) or {}
            pairs = self._rows(self.REFERENCE, table=table, fk=number)
            wanted = {pair["kolom_tabel"]: child[pair["kolom"]] for pair in pairs}
            keys = self._keys(parent)
            found.add((str(parent), self._as_json([wanted.get(name) for name in keys])))
        return frozenset(found)

    def orphans(self) -> list[tuple[str, str]]:
        """Return the rows that refer to nothing: their tables and keys."""
        found = {
            (str(table), row)
            for table, row, *_rest in self._conn.execute("PRAGMA foreign_key_check").fetchall()
        }
        return [
            (table, str(key["kunci"]))
            for table, row in sorted(found)
            for key in self._rows(
                f"SELECT kunci FROM ({self.rows_sql(table)} WHERE t.rowid = :rowid)", rowid=row
            )
        ]

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

    TAKE_SAYING = """
        INSERT INTO isian (formulir, kegiatan, impor, lembar, baris, isi)
        SELECT :formulir, :kegiatan, (SELECT id FROM impor WHERE uid = :impor), :lembar, :baris,
               :isi
         WHERE :pair NOT IN (SELECT pasangan FROM temp.pasangan)
    """

    def take_sayings(self, other: Pihak) -> None:
        """Take in what rows of forms said of a kegiatan, where nothing of it is known here."""
        self._conn.execute("DROP TABLE IF EXISTS temp.pasangan")
        self._conn.execute(
            "CREATE TEMP TABLE pasangan AS"
            " SELECT DISTINCT formulir || char(0) || kegiatan AS pasangan FROM isian"
        )
        names = ("formulir", "kegiatan", "impor", "lembar", "baris", "isi")
        for row in other.sayings():
            if find_in_row({"isi": row[-1]}):
                continue  # the kegiatan itself tells of it
            values = dict(zip(names, row, strict=True))
            values["pair"] = f"{values['formulir']}\0{values['kegiatan']}"
            self._conn.execute(self.TAKE_SAYING, values)

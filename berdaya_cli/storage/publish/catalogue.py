"""Every table as a whole: its rows in a fixed order, and how many there are."""

import re

from berdaya_cli.domain.operasi import JumlahBaris, OperasiTercatat
from berdaya_cli.domain.publish.data_terbuka import KolomSkema, Rujukan, SkemaTabel
from berdaya_cli.domain.publish.ekspor import IsiTabel
from berdaya_cli.storage.audit import audited_tables
from berdaya_cli.storage.table import Table

HISTORY = ("gabungan", "isian", "isian_ditarik", "operasi", "riwayat")
"""Exported with the rest, though not audited itself."""


KEPT_HERE = ("formulir_langkah", "tenggat")
"""Who reported late is for the office alone: it leaves in no export, nor by the history."""


class Catalogue(Table):
    """The tables of the file, whatever they hold."""

    def names(self) -> tuple[str, ...]:
        """Return every table that people's work stands in, and the history."""
        return (*audited_tables(self._conn), *HISTORY)

    def exported(self) -> tuple[str, ...]:
        """Return the tables that an export for the office itself holds."""
        return tuple(name for name in self.names() if name not in KEPT_HERE)

    def counts(self) -> tuple[JumlahBaris, ...]:
        """Count the rows of every table."""
        return tuple(
            JumlahBaris(name, self._conn.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for name in self.names()
        )

    COLUMNS = """
        SELECT name, type, pk, "notnull" OR pk > 0 AS wajib FROM pragma_table_info(:table)
         ORDER BY cid
    """

    def table(self, nama: str) -> IsiTabel:
        """Return a table with all its rows, in the order of its primary key.

        Notes of exports are the one thing that is not exported, else no two would be alike.
        """
        columns = list(self._rows(self.COLUMNS, table=nama))
        keys = [c["name"] for c in sorted(columns, key=lambda c: c["pk"]) if c["pk"]]
        rows = _SOME_ROWS.get(nama, nama)
        names = {c["name"]: _SHOWN.get((nama, c["name"]), c["name"]) for c in columns}
        return self._whole(names, f"FROM {rows} ORDER BY {', '.join(keys)}")

    FOREIGN_KEYS = """
        SELECT id, "table" AS tabel, "from" AS kolom, "to" AS kolom_tabel
          FROM pragma_foreign_key_list(:table)
         ORDER BY id, seq
    """
    SQL_OF_TABLE = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = :table"

    def describe(self, nama: str) -> SkemaTabel:
        """Return what a table holds, as its own definition says it."""
        definition = next(self._rows(self.SQL_OF_TABLE, table=nama))["sql"]
        columns = list(self._rows(self.COLUMNS, table=nama))
        keys: dict[int, list[dict[str, str]]] = {}
        for row in self._rows(self.FOREIGN_KEYS, table=nama):
            keys.setdefault(row["id"], []).append(row)
        return SkemaTabel(
            nama,
            tuple(
                KolomSkema(
                    c["name"],
                    _kind(definition, c["name"], c["type"]),
                    bool(c["wajib"]),
                    _choices(definition, c["name"]),
                )
                for c in columns
            ),
            tuple(c["name"] for c in sorted(columns, key=lambda c: c["pk"]) if c["pk"]),
            tuple(
                Rujukan(
                    tuple(part["kolom"] for part in parts),
                    parts[0]["tabel"],
                    tuple(part["kolom_tabel"] for part in parts),
                )
                for parts in keys.values()
            ),
        )

    LAST_OPERATION = """
        SELECT id, waktu, perintah, rincian, petugas, versi FROM operasi ORDER BY id DESC LIMIT 1
    """

    def last_operation(self) -> OperasiTercatat:
        """Return which command wrote last; ``init`` at least has."""
        return next(OperasiTercatat(**row) for row in self._rows(self.LAST_OPERATION))


_KINDS = {"TEXT": "string", "INTEGER": "integer", "REAL": "number"}


def _kind(definition: str, column: str, declared: str) -> str:
    """Return what a column holds; one that is checked to be a whole day is a date."""
    day = rf"\b{column} TEXT CHECK \({column} IS date\({column}, '\+0 days'\)\)"
    return "date" if re.search(day, definition) else _KINDS[declared]


def _choices(definition: str, column: str) -> tuple[str, ...]:
    """Return the only texts that a column may hold, where its definition lists them."""
    listed = re.search(rf"\b{column} IN \(([^()]*)\)", definition)
    return tuple(re.findall(r"'([^']*)'", listed[1])) if listed else ()


_SOME_ROWS = {
    "operasi": "(SELECT * FROM operasi WHERE perintah <> 'export')",
    "riwayat": f"(SELECT * FROM riwayat WHERE tabel NOT IN {KEPT_HERE})",
    "gabungan": f"(SELECT * FROM gabungan WHERE tabel NOT IN {KEPT_HERE})",
}
"""Of which tables not all rows are exported."""
_SHOWN = {
    ("operasi", "rincian"): """iif(rincian GLOB '*"template"*' OR rincian GLOB '*"receive"*'
        OR rincian GLOB '*"chase"*', json_array(perintah), rincian)""",
}
"""What is exported of a column: where a form, its return or a reminder was typed, not whose."""

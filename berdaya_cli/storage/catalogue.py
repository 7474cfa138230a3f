"""Every table as a whole: its rows in a fixed order, and how many there are."""

from collections.abc import Iterator

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.storage.audit import audited_tables
from berdaya_cli.storage.table import Table

HISTORY = ("operasi", "riwayat")
"""Exported with the rest, though not audited itself."""


class Catalogue(Table):
    """The tables of the file, whatever they hold."""

    def names(self) -> tuple[str, ...]:
        """Name every table that people's work stands in, and the history."""
        return (*audited_tables(self._conn), *HISTORY)

    def counts(self) -> dict[str, int]:
        """Count the rows of every table."""
        return {
            name: self._conn.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in self.names()
        }

    COLUMNS = "SELECT name, type, pk FROM pragma_table_info(:table) ORDER BY cid"

    def tables(self) -> Iterator[Tabel]:
        """Give every table with all its rows, in the order of its primary key."""
        for table in self.names():
            columns = list(self._rows(self.COLUMNS, table=table))
            keys = [c["name"] for c in sorted(columns, key=lambda c: c["pk"]) if c["pk"]]
            kolom = tuple(
                Kolom(c["name"], c["name"], "teks" if c["type"] == "TEXT" else "angka")
                for c in columns
            )
            statement = f"SELECT * FROM {table} ORDER BY {', '.join(keys)}"
            yield self._tabel(table, kolom, statement)

    LAST_OPERATION = """
        SELECT id, waktu, perintah, petugas, versi FROM operasi ORDER BY id DESC LIMIT 1
    """

    def last_operation(self) -> dict[str, str | int]:
        """Tell which command wrote last."""
        return self._row(self.LAST_OPERATION) or {}

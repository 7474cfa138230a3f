"""Every table as a whole: its rows in a fixed order, and how many there are."""

from berdaya_cli.domain.operasi import JumlahBaris, OperasiTercatat
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.storage.audit import audited_tables
from berdaya_cli.storage.table import Table

HISTORY = ("isian", "operasi", "riwayat")
"""Exported with the rest, though not audited itself."""


class Catalogue(Table):
    """The tables of the file, whatever they hold."""

    def names(self) -> tuple[str, ...]:
        """Name every table that people's work stands in, and the history."""
        return (*audited_tables(self._conn), *HISTORY)

    def counts(self) -> tuple[JumlahBaris, ...]:
        """Count the rows of every table."""
        return tuple(
            JumlahBaris(name, self._conn.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for name in self.names()
        )

    COLUMNS = "SELECT name, type, pk FROM pragma_table_info(:table) ORDER BY cid"

    def table(self, nama: str) -> Tabel:
        """Give a table with all its rows, in the order of its primary key."""
        columns = list(self._rows(self.COLUMNS, table=nama))
        keys = [c["name"] for c in sorted(columns, key=lambda c: c["pk"]) if c["pk"]]
        kolom = tuple(
            Kolom(c["name"], c["name"], "teks" if c["type"] == "TEXT" else "angka") for c in columns
        )
        return self._tabel(nama, kolom, f"SELECT * FROM {nama} ORDER BY {', '.join(keys)}")

    LAST_OPERATION = """
        SELECT id, waktu, perintah, rincian, petugas, versi FROM operasi ORDER BY id DESC LIMIT 1
    """

    def last_operation(self) -> OperasiTercatat:
        """Tell which command wrote last; ``init`` at least has."""
        return next(OperasiTercatat(**row) for row in self._rows(self.LAST_OPERATION))

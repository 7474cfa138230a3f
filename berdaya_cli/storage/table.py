"""What the tables of the store have in common: running a named statement."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from berdaya_cli.domain.tabel import Kolom, Nilai, Tabel


class Table:
    """One table's SQL: each statement an upper-case constant above the method that runs it."""

    def __init__(self, conn: sqlite3.Connection, new_uid: Callable[[], str]) -> None:
        self._conn = conn
        self._new_uid = new_uid

    def _rows(self, statement: str, **values: Nilai) -> Iterator[dict[str, Any]]:
        cursor = self._conn.execute(statement, values)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def _row(self, statement: str, **values: Nilai) -> dict[str, Any] | None:
        return next(self._rows(statement, **values), None)

    def _tabel(self, nama: str, kolom: Sequence[Kolom], statement: str, **values: Nilai) -> Tabel:
        """Run a statement whose columns are those of a table, in their order."""
        return Tabel(nama, kolom, self._conn.execute(statement, values))

    def _insert(self, table: str, **values: Nilai) -> int:
        """Add a row and give its number."""
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        return self._conn.execute(statement, values).lastrowid or 0

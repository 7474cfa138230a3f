"""What the tables of the store have in common: running a named statement."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from berdaya_cli.domain.tabel import Kolom, Tabel, Value

if TYPE_CHECKING:  # only an export needs it
    from berdaya_cli.domain.publish.ekspor import IsiTabel


class Table:
    """One table's SQL: each statement an upper-case constant above the method that runs it."""

    def __init__(self, conn: sqlite3.Connection, new_uid: Callable[[], str]) -> None:
        self._conn = conn
        self._new_uid = new_uid

    KEYS = "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk"

    def _keys(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns of a table's primary key, in its order."""
        return tuple(row["name"] for row in self._rows(self.KEYS, table=table))

    KEY_OF_COLUMNS = "SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid"

    def _key_of_columns(self, table: str) -> list[tuple[str, int]]:
        """Return every column of a table with its place in the primary key or 0."""
        return self._conn.execute(self.KEY_OF_COLUMNS, {"table": table}).fetchall()

    def _rows(self, statement: str, **values: Value) -> Iterator[dict[str, Any]]:
        cursor = self._conn.execute(statement, values)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def _row(self, statement: str, **values: Value) -> dict[str, Any] | None:
        return next(self._rows(statement, **values), None)

    def _tabel(
        self,
        nama: str,
        kolom: Sequence[Kolom],
        statement: str,
        kosong: str = "",
        /,
        **values: Value,
    ) -> Tabel:
        """Run a statement whose columns are those of a table, in their order."""
        return Tabel(nama, kolom, self._conn.execute(statement, values), kosong)

    def _whole(self, columns: Mapping[str, str], rest: str, **values: Value) -> "IsiTabel":
        """Open a whole table for export.

        JSON is written by SQLite itself, which takes a quarter of the time that Python does.

        Args:
            columns: what each column is called, and the SQL that gives it.
            rest: the SQL from FROM on.
            values: what is bound in it.
        """
        from berdaya_cli.domain.publish.ekspor import IsiTabel

        arrays = ", ".join(f"ifnull({sql}, '')" for sql in columns.values())
        objects = ", ".join(f"'{name}', {sql}" for name, sql in columns.items())

        def texts(statement: str) -> Iterator[str]:
            return (text for (text,) in self._conn.execute(statement, values))

        return IsiTabel(
            tuple(columns),
            lambda: self._conn.execute(f"SELECT {', '.join(columns.values())} {rest}", values),
            lambda: texts(f"SELECT json_array({arrays}) {rest}"),
            lambda: texts(f"SELECT json_object({objects}) {rest}"),
        )

    @staticmethod
    def _filtered(statement: str, filters: Mapping[str, str], values: Mapping[str, Value]) -> str:
        """Put the conditions whose value is asked for where ``{where}`` stands in a statement.

        Conditions are constants of the class; values are bound under the same names.
        """
        wanted = [text for name, text in filters.items() if values.get(name) is not None]
        return statement.replace("{where}", f"WHERE {' AND '.join(wanted)}" if wanted else "")

    def _insert_dated(self, table: str, **values: Value) -> int:
        """Add a row that bears a day and a uid, recorded at this moment, and give its number."""
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        statement = f"INSERT INTO {table} ({names}, uid, dicatat) VALUES ({marks}, :uid, saat())"
        return self._conn.execute(statement, values | {"uid": self._new_uid()}).lastrowid or 0

    def _insert(self, table: str, **values: Value) -> int:
        """Add a row and give its number."""
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        return self._conn.execute(statement, values).lastrowid or 0

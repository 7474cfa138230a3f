"""Whether a database is whole: its pages, its references, and that every text is one.

SQLite keeps bytes that are no text in a column of text, and then no list that shows them works.
"""

import sqlite3
from pathlib import Path

from berdaya_cli.domain.errors import NotADatabaseError
from berdaya_cli.language import _

_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)
_COLUMNS = "SELECT name FROM pragma_table_info(:table)"
_AT_ONCE = 2000
"""Rows whose texts are read together: one long text is read faster than many short ones."""


def check_whole(conn: sqlite3.Connection, path: Path) -> None:
    """Refuse a database that is damaged.

    Raises:
        NotADatabaseError: it is.
    """
    (whole,) = conn.execute("PRAGMA integrity_check(1)").fetchone()
    if whole != "ok" or conn.execute("PRAGMA foreign_key_check").fetchone():
        raise damaged(path)
    if (found := first_unreadable(conn)) is not None:
        raise NotADatabaseError(
            _("{path} holds bytes that are no text: {table}, row {row}."),
            hint=_("Take another backup."),
            path=path,
            table=found[0],
            row=found[1],
        )


def damaged(path: Path) -> NotADatabaseError:
    """Report that a file is no whole database."""
    return NotADatabaseError(
        _("{path} is not a database, or it is damaged."),
        hint=_("Take another backup."),
        path=path,
    )


def first_unreadable(conn: sqlite3.Connection) -> tuple[str, int] | None:
    """Return the table and the number of the first row that holds bytes that are no text."""
    for (table,) in conn.execute(_TABLES).fetchall():
        row = _first_in(conn, table)
        if row is not None:
            return table, row
    return None


def _first_in(conn: sqlite3.Connection, table: str) -> int | None:
    columns = [f'"{name}"' for (name,) in conn.execute(_COLUMNS, {"table": table})]
    texts = " || ' ' || ".join(f"ifnull(CAST({column} AS TEXT), '')" for column in columns)
    rows = f"""
        SELECT rowid AS nomor, {texts} AS teks FROM "{table}"
         WHERE rowid > :after ORDER BY rowid LIMIT :most
    """
    last: int | None = -(1 << 63)
    while last is not None:
        some = {"after": last, "most": _AT_ONCE}
        try:
            statement = f"SELECT max(nomor), group_concat(teks, ' ') FROM ({rows})"
            last, _texts = conn.execute(statement, some).fetchone()
        except (UnicodeDecodeError, sqlite3.OperationalError):
            numbers = conn.execute(f"SELECT nomor FROM ({rows})", some).fetchall()
            return next(int(row) for (row,) in numbers if not _is_readable(conn, rows, row))
    return None


def _is_readable(conn: sqlite3.Connection, rows: str, row: int) -> bool:
    try:
        conn.execute(f"SELECT teks FROM ({rows})", {"after": row - 1, "most": 1}).fetchone()
    except (UnicodeDecodeError, sqlite3.OperationalError):
        return False
    return True

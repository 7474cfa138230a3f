"""History that writes itself: triggers that fill riwayat, and the seal of an operation.

The triggers are made from the schema and call none of our functions, so that any SQLite client
can write and is recorded too. The one row of ``operasi_berjalan`` says which operation is under
way; where it is missing, another client wrote.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256

from berdaya_cli.domain.tabel import Value

UNAUDITED = (
    "operasi", "operasi_berjalan", "riwayat", "gabungan", "isian", "isian_ditarik",
    "_sqlite_migrations",
)  # fmt: skip
"""Tables of the history itself, of the schema, and of what files said: rows are only added to
``isian``, or put aside with their file, of which ``impor`` has the SHA-256.
"""

NOT_SQLITES_OWN = """
     WHERE NOT (type = 'index' AND name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\')
       AND NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))
"""
"""What of a schema somebody has made: a trigger may be called sqlite_x, too."""
_TABLES = """
    SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
     ORDER BY name
"""
_COLUMNS = "SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid"
_TRIGGERS = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'riwayat_*'"
_UNSEALED = """
    SELECT group_concat(baris, ''), max(id)
      FROM (SELECT id, '[' || id || ', ' || ifnull(operasi, 'null') || ', ' || json_quote(waktu)
                   || ', ' || json_quote(tabel) || ', ' || json_quote(kunci) || ', '
                   || json_quote(aksi) || ', ' || json_quote(sebelum) || ', '
                   || json_quote(sesudah) || ']' || char(10) AS baris
              FROM riwayat
             WHERE id > :after AND id <= :up_to
             ORDER BY id
             LIMIT :most)
"""
"""Rows as lines of JSON, all in one text: SQLite writes it faster than Python."""
_AT_ONCE = 1000
"""Rows of history that are hashed together."""
_LAST_SEAL = """
    SELECT riwayat_sampai, segel FROM operasi
     WHERE id < :operasi AND segel IS NOT NULL
     ORDER BY id DESC
     LIMIT 1
"""
_OPERATION = "SELECT id, uid, waktu, perintah, rincian, petugas, versi FROM operasi WHERE id = :id"
_BEGIN_OPERATION = """
    INSERT INTO operasi (waktu, perintah, rincian, petugas, versi, uid)
    VALUES (:waktu, :perintah, :rincian, :petugas, :versi, :uid)
"""
_MARK_OPERATION = "INSERT INTO operasi_berjalan (satu, operasi) VALUES (1, :operasi)"
_UNMARK_OPERATION = "DELETE FROM operasi_berjalan"
_LAST_ROW = "SELECT ifnull(max(id), 0) FROM riwayat"
_BEFORE_THE_FIRST = "SELECT EXISTS (SELECT 1 FROM riwayat WHERE id < 1)"
"""Rows that no seal would cover: SQLite counts from 1."""
_SEALS = "SELECT id, riwayat_sampai, segel FROM operasi ORDER BY id"
_SEAL = "UPDATE operasi SET riwayat_sampai = :up_to, segel = :segel WHERE id = :id"


def audited_tables(conn: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the tables whose every change is recorded."""
    return tuple(name for (name,) in conn.execute(_TABLES) if name not in UNAUDITED)


def make_triggers(conn: sqlite3.Connection) -> None:
    """Drop every trigger of the history and make three on each audited table."""
    drop_triggers(conn)
    for table in audited_tables(conn):
        for _name, statement in _triggers_of(conn, table):
            conn.execute(statement)


def drop_triggers(conn: sqlite3.Connection) -> None:
    """Drop every trigger of the history."""
    for (name,) in conn.execute(_TRIGGERS).fetchall():
        conn.execute(f'DROP TRIGGER "{name}"')


def begin_operation(conn: sqlite3.Connection, values: dict[str, Value]) -> int:
    """Note an operation and give its number; what is written from now on is its doing."""
    conn.execute(_UNMARK_OPERATION)  # what another program may have left there
    number = conn.execute(_BEGIN_OPERATION, values).lastrowid or 0
    conn.execute(_MARK_OPERATION, {"operasi": number})
    return number


def end_operation(conn: sqlite3.Connection) -> None:
    """Let what is written from now on be nobody's of ours."""
    conn.execute(_UNMARK_OPERATION)


def seal_operation(conn: sqlite3.Connection, operasi: int) -> None:
    """Close an operation with a hash over the last seal and all rows of history since.

    It shows accidents and careless edits; it cannot stop somebody who makes the chain anew.
    """
    last = conn.execute(_LAST_SEAL, {"operasi": operasi}).fetchone()
    after, previous = last or (0, "")
    (up_to,) = conn.execute(_LAST_ROW).fetchone()
    segel = _seal_of(conn, operasi, previous, after, up_to)
    conn.execute(_SEAL, {"up_to": up_to, "segel": segel, "id": operasi})


def _seal_of(conn: sqlite3.Connection, operasi: int, previous: str, after: int, up_to: int) -> str:
    """Hash the last seal, an operation, and the rows of history after one number up to another."""
    digest = sha256(previous.encode())
    head = conn.execute(_OPERATION, {"id": operasi}).fetchone()
    digest.update(json.dumps(list(head), ensure_ascii=False).encode() + b"\n")
    last: int | None = after
    while last is not None:
        some = {"after": last, "up_to": up_to, "most": _AT_ONCE}
        lines, last = conn.execute(_UNSEALED, some).fetchone()
        digest.update((lines or "").encode())
    return digest.hexdigest()


def broken_seal(conn: sqlite3.Connection) -> int | None:
    """Return the number of the first operation whose seal does not fit; None where all do."""
    after, previous = 0, ""
    (last,) = conn.execute(_LAST_ROW).fetchone()
    if conn.execute(_BEFORE_THE_FIRST).fetchone()[0]:
        return 0
    for number, up_to, segel in conn.execute(_SEALS).fetchall():
        if segel is None or up_to is None or up_to > last:
            return int(number)
        if segel != _seal_of(conn, number, previous, after, up_to):
            return int(number)
        after, previous = up_to, segel
    return None


@contextmanager
def without_triggers(conn: sqlite3.Connection, tables: tuple[str, ...]) -> Iterator[None]:
    """Take the triggers of tables away while ``bulk_added`` does their work, then make them anew.

    It is for many rows inside a transaction: whatever goes wrong, a rollback brings them back.
    """
    for table in tables:
        for name, _statement in _triggers_of(conn, table):
            conn.execute(f"DROP TRIGGER {name}")
    yield
    for table in tables:
        for _name, statement in _triggers_of(conn, table):
            conn.execute(statement)


@contextmanager
def bulk_added(conn: sqlite3.Connection, table: str) -> Iterator[None]:
    """Note in one statement every row that is added to a table inside."""
    (last,) = conn.execute(f"SELECT ifnull(max(rowid), 0) FROM {table}").fetchone()
    yield
    columns = conn.execute(_COLUMNS, {"table": table}).fetchall()
    conn.execute(
        f"INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sesudah)"
        f" SELECT (SELECT operasi FROM operasi_berjalan), (SELECT {_NOW}), '{table}',"
        f" {key_sql(columns, table)}, 'tambah', {image_sql(columns, table)}"
        f" FROM {table} WHERE rowid > :last ORDER BY rowid",
        {"last": last},
    )


_NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
_Columns = list[tuple[str, int]]


def key_sql(columns: _Columns, row: str) -> str:
    """Return the SQL of a row's primary key, as the history keeps it."""
    keys = [name for name, pk in sorted(columns, key=lambda column: column[1]) if pk]
    return "json_array(" + ", ".join(f'{row}."{name}"' for name in keys) + ")"


def image_sql(columns: _Columns, row: str) -> str:
    """Return the SQL of a row's image, as the history keeps it."""
    return "json_object(" + ", ".join(f"'{c}', {row}.\"{c}\"" for c, _pk in columns) + ")"


def _triggers_of(conn: sqlite3.Connection, table: str) -> Iterator[tuple[str, str]]:
    """Return a table's three triggers by name, and the statements that make them."""
    columns = conn.execute(_COLUMNS, {"table": table}).fetchall()
    changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name, _pk in columns)

    def record(aksi: str, row: str, before: str, after: str) -> str:
        return (
            f"INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah)"
            f" VALUES ((SELECT operasi FROM operasi_berjalan), {_NOW}, '{table}',"
            f" {key_sql(columns, row)}, '{aksi}', {before}, {after});"
        )

    old, new = image_sql(columns, "OLD"), image_sql(columns, "NEW")
    for aksi, event, body in (
        ("tambah", "INSERT", record("tambah", "NEW", "NULL", new)),
        ("ubah", "UPDATE", record("ubah", "OLD", old, new)),
        ("hapus", "DELETE", record("hapus", "OLD", old, "NULL")),
    ):
        when = f" WHEN {changed}" if aksi == "ubah" else ""
        name = f"riwayat_{table}_{aksi}"
        yield name, f"CREATE TRIGGER {name} AFTER {event} ON {table}{when} BEGIN {body} END"

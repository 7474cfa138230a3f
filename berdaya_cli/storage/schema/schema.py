"""Bringing a database to today's schema: migrations, then views and triggers made anew."""

import sqlite3
from contextlib import closing

from sqlite_utils.db import Database

from berdaya_cli.storage.audit import make_triggers
from berdaya_cli.storage.schema.migrations import MIGRATIONS
from berdaya_cli.storage.schema.views import drop_views, make_views


def make_schema(conn: sqlite3.Connection, application_id: int, version: int) -> None:
    """Apply every pending migration inside the transaction that is open."""
    drop_views(conn)
    MIGRATIONS.apply(Database(conn))
    make_views(conn)
    make_triggers(conn)
    conn.execute(f"PRAGMA application_id = {application_id}")
    conn.execute(f"PRAGMA user_version = {version}")


_STEPS = "_sqlite_migrations"


def make_schema_of(conn: sqlite3.Connection, version: int) -> None:
    """Make what a version has, inside the transaction that is open, without a row."""
    later = [step.name for step in MIGRATIONS.pending(Database(conn))][version:]
    MIGRATIONS.apply(Database(conn), stop_before=later[0] if later else None)
    make_views(conn)
    make_triggers(conn)


def note_steps(conn: sqlite3.Connection, version: int) -> None:
    """Note anew which steps have made a database of a version, whatever it says of itself."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as other:
        other.execute("BEGIN")
        make_schema_of(other, version)
        rows = other.execute(f"SELECT * FROM {_STEPS}").fetchall()
    conn.execute(f"DROP TABLE IF EXISTS {_STEPS}")
    MIGRATIONS.ensure_migrations_table(Database(conn))
    conn.executemany(f"INSERT INTO {_STEPS} VALUES (?, ?, ?, ?)", rows)

"""Bringing a database to today's schema: migrations, then views and triggers made anew."""

import sqlite3

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

"""The schema's history: append only, a released step is never edited."""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from berdaya_cli.storage.m0001_initial import STATEMENTS

if TYPE_CHECKING:
    from sqlite_utils.db import Database

MIGRATIONS = Migrations("berdaya")


@MIGRATIONS()
def m0001_initial(db: "Database") -> None:
    """Make the tables of places, bodies, pilots, assignments, kegiatan and history."""
    for statement in STATEMENTS:
        db.execute(statement)

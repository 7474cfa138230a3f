"""Bringing a database that an older berdaya made to today's schema, with a backup first."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from sqlite3 import Connection

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.language import _
from berdaya_cli.storage.audit import begin_operation, end_operation, seal_operation
from berdaya_cli.storage.connection import (
    APPLICATION_ID,
    SAMPLE_ID,
    SCHEMA_VERSION,
    TURN_SECONDS,
    connect,
    is_sample,
    schema_version,
    take_turn,
    translated_errors,
)
from berdaya_cli.storage.keeping.backup import back_up
from berdaya_cli.storage.schema.schema import make_schema

_BROKEN_REFERENCES = "PRAGMA foreign_key_check"


def _check_references(conn: Connection, path: Path, before: list[tuple[object, ...]]) -> None:
    """Refuse an upgrade that breaks what refers to rows made anew.

    Raises:
        StorageError: it does.
    """
    if conn.execute(_BROKEN_REFERENCES).fetchall() != before:
        raise StorageError(_("{path} cannot be brought to this version's form."), path=path)


def upgrade(path: Path, operasi: Operasi, new_uid: Callable[[], str]) -> Path | None:
    """Apply the pending migrations in one transaction, which the history keeps as an operation.

    Returns:
        Where the backup is; None where another command was faster.

    Raises:
        StorageError: the backup or the file cannot be written; the file is as it was.
    """
    with translated_errors(path), closing(connect(path, "rw")) as conn:
        conn.execute("PRAGMA foreign_keys = OFF")  # a table may be made anew; not within BEGIN
        take_turn(conn, path, lambda _said: None, patience=TURN_SECONDS)
        version = schema_version(conn, path)
        if version == SCHEMA_VERSION:
            return None
        wanted = path.with_name(f"{path.stem}.skema-{version}{path.suffix}")
        backup = back_up(path, wanted)
        try:
            before = conn.execute(_BROKEN_REFERENCES).fetchall()
            number = begin_operation(conn, asdict(operasi) | {"uid": new_uid()})
            make_schema(conn, SAMPLE_ID if is_sample(conn) else APPLICATION_ID, SCHEMA_VERSION)
            _check_references(conn, path, before)
            end_operation(conn)
            seal_operation(conn, number)
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:  # nothing changed, so there is nothing to keep
                backup.unlink(missing_ok=True)
            raise
        return backup

"""Putting a backup in the place of a database."""

import sqlite3
from contextlib import closing
from pathlib import Path

from berdaya_cli.domain.errors import (
    DatabaseLockedError,
    DatabaseNewerError,
    ForeignDatabaseError,
    NotADatabaseError,
    StorageError,
)
from berdaya_cli.language import _
from berdaya_cli.storage.connection import (
    complaint,
    connect,
    connect_to_read,
    is_sample,
    schema_version,
    translated_errors,
)
from berdaya_cli.storage.files import check_plain, reason
from berdaya_cli.storage.keeping.backup import back_up
from berdaya_cli.storage.keeping.whole import check_whole
from berdaya_cli.storage.scratch import claim_name, place_new, scratch


def check_backup(path: Path) -> bool:
    """Make sure that a file is a whole database of ours.

    Returns:
        Whether its records are fictional.

    Raises:
        StorageError: it is not there, newer, damaged, or of something else.
    """
    check_plain(path)
    if not path.is_file():
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=_("it is not there")
        )
    with translated_errors(path), closing(connect_to_read(path, "ro")[0]) as conn:
        if schema_version(conn, path) == 0:
            raise NotADatabaseError(_("The database at {path} is empty."), path=path)
        check_whole(conn, path)
        return is_sample(conn)


def whole_kind(path: Path) -> bool | None:
    """Return whether the records of a database are fictional; None where it is not whole.

    Raises:
        DatabaseNewerError: a newer berdaya made it: it is no less worth than a backup.
        ForeignDatabaseError: it is a database of something else.
        DatabaseLockedError: another program holds it.
    """
    try:
        return check_backup(path)
    except (DatabaseLockedError, DatabaseNewerError, ForeignDatabaseError):
        raise
    except StorageError:
        return None


def put_in_place(source: Path, path: Path, aside: Path) -> Path:
    """Let a database hold what another holds: in one transaction, whoever reads meanwhile.

    What it held is copied aside first, anew where somebody wrote in between.

    Returns:
        Where that copy is.

    Raises:
        StorageError: another program writes for longer than we wait, or the disk is full; the
            database is as it was.
    """
    with (
        translated_errors(path),
        closing(connect(source, "ro")) as conn,
        closing(connect(path, "rw")) as target,
    ):
        seen = _changes_seen(target)
        kept = back_up(path, aside)
        while seen != (now := _changes_seen(target)):
            seen = now
            kept.unlink(missing_ok=True)
            kept = back_up(path, aside)
        conn.backup(target)
    return kept


def _changes_seen(conn: sqlite3.Connection) -> int:
    """Return a number that differs after another program has written."""
    (number,) = conn.execute("PRAGMA data_version").fetchone()
    return int(number)


def replace_damaged(source: Path, path: Path) -> Path | None:
    """Put a backup where there is no database, or one that is damaged: that one is moved aside.

    Returns:
        Where it was moved; None where there was none.

    Raises:
        StorageError: the disk refuses; the database is as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with scratch(path) as unfinished:
            with (
                closing(connect(source, "ro")) as conn,
                closing(sqlite3.connect(unfinished)) as copy,
            ):
                conn.backup(copy)
                copy.execute("PRAGMA journal_mode = WAL")
            aside = _moved_aside(path)
            place_new(unfinished, path)
    except (OSError, sqlite3.Error) as error:
        why = reason(error) if isinstance(error, OSError) else complaint(error)
        raise StorageError(
            _("{path} cannot be written: {reason}."), path=path, reason=why
        ) from error
    return aside


def _moved_aside(path: Path) -> Path | None:
    """Move a damaged database to another name, with the files that SQLite keeps beside it."""
    beside = [path.with_name(path.name + ending) for ending in ("", "-wal", "-shm")]
    if not any(one.exists() for one in beside):
        return None
    aside = claim_name(path.with_name(f"{path.stem}.rusak{path.suffix}"))
    for one in beside:
        if one.exists():
            one.replace(aside.with_name(aside.name + one.name.removeprefix(path.name)))
    return aside

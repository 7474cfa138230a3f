"""Connecting to the file: how it is opened, whether it is ours, and what SQLite complains of."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, perf_counter_ns, sleep
from urllib.parse import quote

from berdaya_cli.domain.errors import (
    BerdayaError,
    DatabaseLockedError,
    DatabaseNewerError,
    ForeignDatabaseError,
    NotADatabaseError,
    StorageError,
)
from berdaya_cli.language import _

APPLICATION_ID = 0x42455244
"""What marks a SQLite file as one of berdaya: "BERD" (``PRAGMA application_id``)."""
SAMPLE_ID = 0x42455243
"""What marks one whose records are fictional: "BERC"; every answer from it says so."""
SCHEMA_VERSION = 18
"""``PRAGMA user_version`` of an up-to-date file; a test compares it with the migrations."""
OLDEST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""
LOCK_SECONDS = 10
"""So long a command that reads waits for another that writes."""
TURN_SECONDS = 120
"""So long one that writes waits for its turn."""
NOTICE_SECONDS = 2
"""After so long it is said that it waits."""
_LEAST_ROOM = 64 << 10
"""Bytes that SQLite needs for the files that it keeps beside a database."""
_MOST_PAUSE = 0.05
"""Seconds between two attempts; who waits longest is not favoured, but nobody sleeps long."""
WHAT_IT_IS = """
    SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema)
      FROM pragma_user_version, pragma_application_id
"""
"""Asked in one statement: asked one by one, a file that is just being made looks like another's."""


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Return what SQLite complains of in the user's words; a mistake of ours passes as it is."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite lets bytes that are no text into a text
        raise _damaged(path) from error
    except sqlite3.DatabaseError as error:
        translated = _translated(error, path)
        if translated is None:
            raise
        raise translated from error


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a file that is there, read-only where nobody can write beside it.

    Raises:
        StorageError: Python's SQLite is too old.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise StorageError(
            _("SQLite {version} is too old: berdaya needs 3.37 or newer."),
            hint=_("Install a newer Python: it brings its own SQLite."),
            version=sqlite3.sqlite_version,
        )
    path = path.resolve()
    if _cannot_write_folder(path):
        mode = "ro&immutable=1"
    conn = sqlite3.connect(
        f"{_uri(path)}?mode={mode}", uri=True, timeout=LOCK_SECONDS, isolation_level=None
    )
    try:
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA synchronous = FULL")
    except (sqlite3.Error, UnicodeError):  # what SQLite says of a damaged file may be no text
        conn.close()  # it is open otherwise, when a backup is to take its place
        raise
    return conn


def connect_to_read(path: Path, mode: str = "rw") -> tuple[sqlite3.Connection, bool]:
    """Connect to a file that is going to be read, also where the disk has no room for a byte.

    SQLite wants to make files beside it, for those who write meanwhile: where there is no room for
    these, nobody writes, and what no writer left behind can be read without them.

    Returns:
        The connection, and whether there is room.
    """
    try:
        return connect(path, mode), True
    except sqlite3.OperationalError as error:
        log = path.with_name(f"{path.name}-wal")
        if not _is_full(path, error) or (log.exists() and log.stat().st_size):
            raise
        return connect(path, "ro&immutable=1"), False


def _is_full(path: Path, error: sqlite3.Error) -> bool:
    """Return whether SQLite complains because the disk has no room left."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return True
    hindered = name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN"))
    return hindered and shutil.disk_usage(path.parent).free < _LEAST_ROOM


def complaint(error: sqlite3.Error) -> str:
    """Return what SQLite complains of, for a sentence; a full disk in the user's words."""
    full = getattr(error, "sqlite_errorname", "").startswith("SQLITE_FULL")
    return _("the disk is full") if full else str(error)


def use_wal(conn: sqlite3.Connection) -> None:
    """Let readers go on while one writes, which SQLite remembers in the file.

    SQLite gives up at once where others look at the file, whatever the timeout: we wait for them.
    """
    until = monotonic() + LOCK_SECONDS
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_BUSY" or monotonic() > until:
                raise
            sleep(0.02)
        else:
            return


def take_turn(
    conn: sqlite3.Connection, path: Path, note: Callable[[str], None], *, patience: float
) -> None:
    """Begin to write: alone, and after others that were faster.

    SQLite's own waiting cannot be interrupted, and with many writers some never get their turn: its
    pauses grow, ours are short and by chance.

    Args:
        conn: the connection that is going to write.
        path: its file, for what is said.
        note: hears once that it takes long.
        patience: seconds.

    Raises:
        DatabaseLockedError: others write for longer.
    """
    began = monotonic()
    said = False
    while True:
        try:
            conn.execute("PRAGMA busy_timeout = 0")
            conn.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise
            waited = monotonic() - began
            if waited >= patience:
                raise _locked(path, patience) from error
            if waited > NOTICE_SECONDS and not said:
                note(_("Another program is writing; waiting for its end. Ctrl-C stops."))
                said = True
            sleep(_MOST_PAUSE * (perf_counter_ns() % 1000) / 1000)
        else:
            conn.execute(f"PRAGMA busy_timeout = {LOCK_SECONDS * 1000:.0f}")
            return


def _locked(path: Path, seconds: float) -> DatabaseLockedError:
    return DatabaseLockedError(
        _("Another program has been writing to {path} for {seconds} seconds."),
        hint=_("Wait until it is done, or close it, and try again."),
        path=path,
        seconds=f"{seconds:g}",
    )


def _uri(path: Path) -> str:
    """Return the URI of a file: file:///C:/x, and file:////server/x for a share."""
    plain = path.as_posix()
    return "file://" + quote(plain if plain.startswith("/") else f"/{plain}", safe="/:")


def is_made(path: Path) -> bool:
    """Return whether there is a finished database, not only the empty file of a stopped start."""
    if not path.is_file():
        return False
    with translated_errors(path):
        conn = connect(path, "rw")
        try:
            return schema_version(conn, path) > 0
        finally:
            conn.close()


def _cannot_write_folder(path: Path) -> bool:
    """SQLite needs files beside the database, unless nobody can be writing to it."""
    writable = os.access(path.parent, os.W_OK) and os.access(path, os.W_OK)
    return not writable and not path.with_name(f"{path.name}-wal").exists()


def schema_version(conn: sqlite3.Connection, path: Path) -> int:
    """Return the schema's version: 0 for an empty file.

    Raises:
        NotADatabaseError: it is a database of something else.
        DatabaseNewerError: a newer berdaya made it.
    """
    version, application, objects = conn.execute(WHAT_IT_IS).fetchone()
    if application not in {APPLICATION_ID, SAMPLE_ID} and objects:
        raise ForeignDatabaseError(
            _("{path} is a database, but not one of berdaya."),
            hint=_("Name another file with --db."),
            path=path,
        )
    if version > SCHEMA_VERSION:
        raise DatabaseNewerError(
            _("{path} was made by a newer berdaya (schema {version}, here {known})."),
            hint=_("Install the newer version: the file is left as it is."),
            path=path,
            version=version,
            known=SCHEMA_VERSION,
        )
    return int(version)


def is_sample(conn: sqlite3.Connection) -> bool:
    """Return whether the records of a file are fictional."""
    (application,) = conn.execute("PRAGMA application_id").fetchone()
    return bool(application == SAMPLE_ID)


_SAID_OF_DAMAGE = (
    "no such table",
    "malformed JSON",
    "JSON cannot hold BLOB values",
    "foreign key mismatch",
    "Could not decode to UTF-8",
)
_NAMES_OF_DAMAGE = ("SQLITE_NOTADB", "SQLITE_CORRUPT")


def _damaged(path: Path) -> NotADatabaseError:
    return NotADatabaseError(
        _("{path} is not a database, or it is damaged."),
        hint=_("Put a backup in its place, or name another file with --db."),
        path=path,
    )


def _translated(error: sqlite3.DatabaseError, path: Path) -> BerdayaError | None:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return _locked(path, LOCK_SECONDS)
    if str(error).startswith(_SAID_OF_DAMAGE) or name.startswith(_NAMES_OF_DAMAGE):
        return _damaged(path)
    if _is_full(path, error):
        return StorageError(
            _("There is no room left on the disk of {path}; nothing was changed."), path=path
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN")):
        return StorageError(
            _("{path} cannot be written."),
            hint=_("Look at the permissions of the file and of its folder."),
            path=path,
        )
    if name.startswith("SQLITE_IOERR"):
        return StorageError(_("The disk of {path} gives errors; nothing was changed."), path=path)
    return None

"""Copies of the database that are whole even while others write to it."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.keeping.cadangan import stem_of
from berdaya_cli.language import _
from berdaya_cli.storage.connection import connect
from berdaya_cli.storage.files import (
    hash_of,
    made_folder,
    read_whole,
    reason,
    settle,
    write_atomically,
)


def free_name(path: Path) -> Path:
    """Return a name that no file bears yet: a number goes behind it where it is taken."""
    free, numbers = path, count(2)
    while free.exists():
        free = path.with_name(f"{path.stem}-{next(numbers)}{path.suffix}")
    return free


COPIES = ("bukti", "impor", "lambang")
"""The folders of copies beside a database, by their endings."""


def copy_files(source: Path, target: Path, *, mend: bool = False) -> int:
    """Bring the copies of evidence, imports and emblems along that are not there yet.

    They bear the SHA-256 of what they hold and never change, so one that is there is the same.

    Args:
        source: the path of a database without its ending, beside whose folders they lie.
        target: likewise, where they shall be.
        mend: whether one that is there is looked at, and replaced where it is damaged.

    Returns:
        How many were copied.

    Raises:
        StorageError: one cannot be read or written.
    """
    copied = 0
    for ending in COPIES:
        folder = source.with_name(f"{source.name}.{ending}")
        there = target.with_name(f"{target.name}.{ending}")
        files = [file for file in sorted(folder.glob("[!.]*")) if file.is_file()]
        if not files or folder == there:
            continue
        made_folder(there)
        for file in files:
            wanted = there / file.name
            if not wanted.exists() or (mend and hash_of(wanted) != wanted.stem):
                write_atomically(wanted, (read_whole(file),))
                copied += 1
    return copied


def remove_backups(paths: Iterable[Path]) -> int:
    """Take backups away that gave way to a newer one, and tell how many were there.

    Raises:
        StorageError: the disk refuses.
    """
    removed = 0
    for path in paths:
        try:
            if path.is_file():
                path.unlink()
                removed += 1
        except OSError as error:
            raise StorageError(
                _("{path} cannot be taken away: {reason}."), path=path, reason=reason(error)
            ) from error
    return removed


def base_of(path: Path) -> Path:
    """Return the path beside which the copies of a database or of a backup lie."""
    base = path.with_suffix("")
    own = any(base.with_name(f"{base.name}.{ending}").is_dir() for ending in COPIES)
    return base if own else base.with_name(stem_of(base.name))


def back_up(path: Path, target: Path) -> None:
    """Copy a database through SQLite itself; the copy is checked before it gets its name.

    Who holds the write lock meanwhile knows that nobody changes it. SQLite copies nothing from a
    connection that writes, so the copy has one of its own.

    Raises:
        StorageError: it cannot be written, or what was written is not whole.
    """
    unfinished = target.with_name(f".{target.name}.baru")
    try:
        unfinished.unlink(missing_ok=True)  # what a killed run left
        unfinished.touch(mode=0o600)
        with (
            closing(connect(path, "ro")) as conn,
            closing(sqlite3.connect(unfinished)) as copy,
        ):
            conn.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise StorageError(_("The backup {path} is not whole."), path=target)
        settle(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        said = _("The backup {path} cannot be written: {reason}.")
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise StorageError(said, path=target, reason=why) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()

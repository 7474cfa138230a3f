"""Copies of the database that are whole even while others write to it."""

import sqlite3
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.keeping.cadangan import stem_of
from berdaya_cli.language import _
from berdaya_cli.storage.connection import complaint, connect_to_read
from berdaya_cli.storage.copies import is_copy_name
from berdaya_cli.storage.excel.sheet_kinds import LARGEST_TEXT
from berdaya_cli.storage.files import (
    close_to_others,
    hash_of,
    is_database,
    made_folder,
    read_whole,
    reason,
    write_atomically,
)
from berdaya_cli.storage.scratch import place_new, scratch

COPIES = ("bukti", "edisi", "impor", "lambang")
"""The folders of copies beside a database, by their endings."""


def copy_files(
    source: Path, target: Path, *, only: AbstractSet[Path] | None = None, mend: bool = False
) -> int:
    """Bring the copies of evidence, editions, imports and emblems along that are not there yet.

    They bear the SHA-256 of what they hold and never change, so one that is there is the same. What
    lies there and is no such copy stays behind: a link to another file, a file of another name.

    Args:
        source: the path of a database without its ending, beside whose folders they lie.
        target: likewise, where they shall be.
        only: which of them, as ``folder ending/name``; None is all.
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
        if folder == there or folder.is_symlink():
            continue
        if there.is_symlink():
            raise StorageError(
                _("{path} cannot be written: {reason}."), path=there, reason=_("it is a link")
            )
        for file in sorted(folder.glob("[!.]*")):
            wanted = there / file.name
            if only is not None and Path(ending, file.name) not in only:
                continue
            whole = wanted.is_file() and not wanted.is_symlink()
            if whole and not (mend and hash_of(wanted) != wanted.stem):
                close_to_others(wanted)
            elif (content := _copy_in(file)) is not None:
                made_folder(there, private=True)
                write_atomically(wanted, (content,), private=True)
                copied += 1
    return copied


def count_files(source: Path, target: Path) -> int:
    """Count the copies that ``copy_files`` would bring along."""
    count = 0
    for ending in COPIES:
        there = target.with_name(f"{target.name}.{ending}")
        for file in source.with_name(f"{source.name}.{ending}").glob("[!.]*"):
            count += is_copy_name(file.name) and not (there / file.name).is_file()
    return count


def _copy_in(file: Path) -> bytes | None:
    """Return what a copy holds; None where a file is no whole copy of ours."""
    plain = is_copy_name(file.name) and not file.is_symlink() and file.is_file()
    if not plain or file.stat().st_size > LARGEST_TEXT:
        return None
    content = read_whole(file)
    return content if sha256(content).hexdigest() == file.stem else None


def remove_backups(paths: Iterable[Path]) -> int:
    """Take backups away that gave way to a newer one, and tell how many were there.

    Raises:
        StorageError: the disk refuses.
    """
    removed = 0
    for path in paths:
        try:
            if not path.is_symlink() and is_database(path):
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


def back_up(path: Path, target: Path) -> Path:
    """Copy a database through SQLite itself; the copy is checked before it gets its name.

    Who holds the write lock meanwhile knows that nobody changes it. SQLite copies nothing from a
    connection that writes, so the copy has one of its own.

    Returns:
        Where it is: a number stands behind a name that was taken.

    Raises:
        StorageError: it cannot be written, or what was written is not whole.
    """
    try:
        with scratch(target) as unfinished:
            with (
                closing(connect_to_read(path, "ro")[0]) as conn,
                closing(sqlite3.connect(unfinished)) as copy,
            ):
                conn.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
            if found != "ok":
                raise StorageError(_("The backup {path} is not whole."), path=target)
            return place_new(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        said = _("The backup {path} cannot be written: {reason}.")
        why = reason(error) if isinstance(error, OSError) else complaint(error)
        raise StorageError(said, path=target, reason=why) from error

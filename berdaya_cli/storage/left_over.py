"""What a program that was killed has left: files that are not whole, which nobody holds.

Who makes one holds a lock on it while it lives (``scratch``). This is looked at by every command,
so it imports hardly anything.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import time

UNFINISHED = ".berdaya-tmp"
"""Ends the name of a file that is not whole yet."""
_OURS = re.compile(rf"\..+\.[a-z0-9_]{{8}}{re.escape(UNFINISHED)}")
_OLDER_COPY = re.compile(r"\.[a-z0-9_]{8}", re.ASCII)
"""How earlier versions called theirs among the copies; elsewhere it may be anybody's."""
_NONE = re.compile(r"(?!)")
_LONG_AGO = 86_400
"""Seconds after which nobody is at work on one in Windows, where a lock forbids its renaming."""


def hold(handle: int) -> bool:
    """Hold an open file, unless another does."""
    if os.name == "nt":  # pragma: no cover
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a disk without locks: as good as it gets
        return True
    return True


def left_over(database: Path) -> Iterator[Path]:
    """Return what programs that died have left beside a database, and among its copies."""
    for folder in (database.parent, database.with_name(f"{database.stem}.cadangan")):
        older = re.compile(rf"\.{re.escape(database.stem)}.*\.baru")
        yield from _left_in(folder, older)
    for ending in ("bukti", "impor", "lambang"):
        yield from _left_in(database.with_name(f"{database.stem}.{ending}"), _OLDER_COPY)


def _left_in(folder: Path, older: re.Pattern[str]) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.startswith(".")]
    except OSError:
        return
    for name in sorted(names):
        ours = _OURS.fullmatch(name) or older.fullmatch(name)
        if ours and is_nobodys(folder / name):
            yield folder / name


def is_nobodys(path: Path) -> bool:
    """Return whether a file is there and no program holds it."""
    if path.is_symlink() or not path.is_file():
        return False
    if os.name == "nt":  # pragma: no cover
        return time() - path.stat().st_mtime > _LONG_AGO
    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError:
        return False
    try:
        return hold(handle)
    finally:
        os.close(handle)


def sweep(database: Path) -> None:
    """Take away what programs that died have left beside a database."""
    for path in left_over(database):
        with suppress(OSError):
            path.unlink()


def sweep_folder(folder: Path) -> None:
    """Take away what programs that died have left in a folder that they filled."""
    for path in _left_in(folder, _NONE):
        with suppress(OSError):
            path.unlink()

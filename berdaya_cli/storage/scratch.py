"""Files that are not whole yet: each its maker's own, under a new name that is made exclusively."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, gettempdir, mkstemp

from berdaya_cli.storage.files import sync_folder
from berdaya_cli.storage.left_over import UNFINISHED, hold, is_nobodys


@contextmanager
def scratch(path: Path) -> Iterator[Path]:
    """Make a private file beside another, for what is to become of it; it goes unless it is moved.

    Raises:
        OSError: the folder cannot be written.
    """
    handle, unfinished = _made(path)
    if os.name == "nt":  # pragma: no cover  it cannot be renamed while it is open
        os.close(handle)
    try:
        yield unfinished
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        if os.name != "nt":
            os.close(handle)


FOLDER = "berdaya-salinan-"
"""Begins the name of a folder for a foreign database while it is looked at."""
_LOCK = ".kunci"


@contextmanager
def own_folder() -> Iterator[Path]:
    """Make a private folder of one's own; those of programs that died are taken away first.

    Raises:
        OSError: the system's folder for temporary files cannot be written.
    """
    for path in Path(gettempdir()).glob(f"{FOLDER}*"):
        lock = path / _LOCK
        if is_nobodys(lock) and not path.is_symlink():
            rmtree(path, ignore_errors=True)
    with TemporaryDirectory(prefix=FOLDER) as name:
        unheld = Path(name) / f"{_LOCK}-baru"
        handle = os.open(unheld, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            hold(handle)
            unheld.replace(Path(name) / _LOCK)  # nobody finds it before it is held
            yield Path(name)
        finally:
            os.close(handle)


def _made(path: Path) -> tuple[int, Path]:
    """Make a file that is ours: one that was swept between its making and its lock is no good."""
    while True:
        handle, name = mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=UNFINISHED)
        if hold(handle) and Path(name).exists():
            return handle, Path(name)
        os.close(handle)


def place_new(unfinished: Path, wanted: Path) -> Path:
    """Let a finished file bear a name, once the disk has all of it; no file is replaced.

    Returns:
        The name: where it was taken, a number stands behind it.

    Raises:
        OSError: the disk refuses.
    """
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    path = next(path for path in _names(wanted) if _takes_name(unfinished, path))
    sync_folder(path.parent)
    return path


def _names(wanted: Path) -> Iterator[Path]:
    """Return a name, and then the same with a number behind it."""
    yield wanted
    for number in count(2):
        yield wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")


def claim_name(wanted: Path) -> Path:
    """Take a name for what is going to be moved there: an empty file stands for it.

    Raises:
        OSError: the disk refuses.
    """
    return next(path for path in _names(wanted) if _is_made(path))


def _is_made(path: Path) -> bool:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    return True


def _takes_name(unfinished: Path, path: Path) -> bool:
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return False
    except OSError:  # a disk without links: the name is taken first, then filled
        if not _is_made(path):
            return False
        unfinished.replace(path)
    return True

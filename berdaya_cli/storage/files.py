"""Writing files whole or not at all, and finding those that come with the tool."""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import file_digest, sha256
from pathlib import Path
from typing import IO

from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.domain.text import is_kept_by_windows
from berdaya_cli.language import N_, _


def data_path(name: str) -> Path:
    """Find a file of ``data/``: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "data" / name
    return installed if installed.exists() else package.parent / "data" / name


def read_page(language: str, topic: str) -> str:
    """Return a page of the manual, as it stands in the package."""
    path = Path(__file__).parents[1] / "panduan" / language / f"{topic}.md"
    return path.read_text(encoding="utf-8")


_REASONS = {
    errno.ENOENT: N_("it is not there"),
    errno.EACCES: N_("it is not allowed"),
    errno.EPERM: N_("it is not allowed"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENOTDIR: N_("a part of the path is no folder"),
    errno.EEXIST: N_("a part of the path is no folder"),
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("the disk is full"),
    errno.EFBIG: N_("the file grows too large for this disk or user"),
    errno.EROFS: N_("the disk is read-only"),
    errno.ENAMETOOLONG: N_("the name is too long"),
}


def reason(error: OSError) -> str:
    """Return in the user's language why the system refused a file."""
    known = _REASONS.get(error.errno or 0)
    return _(known) if known else str(error.strerror or error)


def check_plain(path: Path) -> None:
    """Refuse to read what is no file: a pipe or a device may never end.

    Raises:
        StorageError: it is there, and is neither file nor folder.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=_("it is no file")
        )


def read_whole(path: Path) -> bytes:
    """Read a file.

    Raises:
        StorageError: it cannot be read, or it is none: a pipe would be waited for.
    """
    try:
        check_plain(path)
        return path.read_bytes()
    except OSError as error:
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=reason(error)
        ) from error


def made_folder(path: Path, *, private: bool = False) -> Path:
    """Make a folder, if need be; one that is ``private`` nobody else may look into.

    Raises:
        StorageError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o777)
    except OSError as error:
        raise StorageError(
            _("{path} cannot be written: {reason}."), path=path, reason=reason(error)
        ) from error
    return path


_OF_SYSTEM = (("/", "dev"), ("/", "proc"), ("/", "sys"))
"""Folders of Linux in which names stand for devices and open files: /dev/stdout."""
_IN_MEMORY = ("/", "dev", "shm")
"""The one below them that holds files of people."""


def write_atomically(
    path: Path,
    chunks: Iterable[bytes],
    *,
    private: bool = False,
    before: Callable[[str], None] | None = None,
) -> tuple[str, int, bool]:
    """Write a file so that readers see the old one or the new one, never half of it.

    A file that already holds the same bytes is not touched. Its folder has to be there.

    Args:
        path: the file.
        chunks: its bytes.
        private: whether nobody else may read it; else it is as open as the user's other files.
        before: hears the SHA-256 of the new bytes right before they take the place of the old.

    Returns:
        The SHA-256 of its bytes, their number, and whether anything changed.

    Raises:
        InvalidValueError: the name is a database's, or one that Windows keeps for itself.
        StorageError: the folder or the file cannot be written; the old file stays.
    """
    with _refusals(path):
        written = _replace(path, chunks, 0o600 if private else _mode_of_new_files(), before)
        if written[2]:
            sync_folder(path.parent)
    return written


def write_each(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write files as ``write_atomically`` does, and sync each folder once, after the last of them.

    Raises:
        InvalidValueError: see ``write_atomically``.
        StorageError: a folder or a file cannot be written; the old file stays.
    """
    folders = set()
    for path, content in files:
        folders.add(made_folder(path.parent))
        with _refusals(path):
            _replace(path, (content,), _mode_of_new_files(), None)
    for folder in sorted(folders):
        with _refusals(folder):
            sync_folder(folder)


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Report in the user's language why the system refuses to write."""
    try:
        yield
    except PermissionError as error:
        raise StorageError(
            _("{path} cannot be written."),
            hint=_("Close the file if another program has it open, and look at the permissions."),
            path=path,
        ) from error
    except OSError as error:
        raise StorageError(
            _("{path} cannot be written: {reason}."), path=path, reason=reason(error)
        ) from error


def _check_target(path: Path) -> None:
    """Refuse to replace what is no plain file, or a file that is more than a report.

    Raises:
        InvalidValueError: it is.
        StorageError: it is a pipe or a device.
    """
    if is_kept_by_windows(path.name):
        raise InvalidValueError(
            _("'{name}' is a name that Windows keeps for itself."),
            hint=_("Give another name."),
            name=path.name,
        )
    special = path.exists() and not path.is_file() and not path.is_dir()
    where = path.absolute().parts
    if special or (where[:2] in _OF_SYSTEM and where[:3] != _IN_MEMORY):
        raise StorageError(
            _("{path} cannot be written: {reason}."), path=path, reason=_("it is no file")
        )
    if is_database(path):
        raise InvalidValueError(
            _("{path} is a database: nothing else is written over it."),
            hint=_("Give another name with --output."),
            path=path,
        )


def is_database(path: Path) -> bool:
    """Return whether a file begins as every SQLite database does (sqlite.org/fileformat.html)."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _replace(
    path: Path, chunks: Iterable[bytes], mode: int, before: Callable[[str], None] | None
) -> tuple[str, int, bool]:
    from berdaya_cli.storage.scratch import scratch  # readers write nothing

    _check_target(path)
    digest, size = sha256(), 0
    with scratch(path) as unfinished:
        with unfinished.open("wb") as file:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if path.exists() and hash_of(path) == digest.hexdigest():
            if not mode & 0o077:
                close_to_others(path)
            return digest.hexdigest(), size, False
        if before is not None:
            before(digest.hexdigest())
        unfinished.chmod(mode)
        unfinished.replace(path)
    return digest.hexdigest(), size, True


def is_own(path: Path) -> bool:
    """Return whether a file is the user's own and no link; Windows does not say."""
    found = path.lstat()
    return os.name == "nt" or (stat.S_ISREG(found.st_mode) and found.st_uid == os.getuid())


def close_to_others(path: Path) -> None:
    """Let nobody else read a file, where the disk knows of others."""
    if path.stat().st_mode & 0o077:
        with suppress(OSError):
            path.chmod(0o600)


def pieces(file: IO[bytes]) -> Iterator[bytes]:
    """Return the bytes of an open file, a mebibyte at a time."""
    while piece := file.read(1 << 20):
        yield piece


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _mode_of_new_files() -> int:
    """Temporary files are private; a finished one is as open as the user's other files."""
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def sync_folder(folder: Path) -> None:
    """Make the rename itself survive a power cut, where the system can."""
    if os.name == "nt":  # pragma: no cover  Windows has no such call
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

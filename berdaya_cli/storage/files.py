"""Writing files whole or not at all, and finding those that come with the tool."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from berdaya_cli.domain.errors import InvalidValueError, StorageError
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


def read_whole(path: Path) -> bytes:
    """Read a file.

    Raises:
        StorageError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=reason(error)
        ) from error


UNFINISHED = ".berdaya-tmp"
"""Ends the name of a file that is not whole yet; one that is left was not finished."""


def made_folder(path: Path) -> Path:
    """Make a folder, if need be.

    Raises:
        StorageError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            _("{path} cannot be written: {reason}."), path=path, reason=reason(error)
        ) from error
    return path


def write_atomically(path: Path, chunks: Iterable[bytes]) -> tuple[str, int, bool]:
    """Write a file so that readers see the old one or the new one, never half of it.

    A file that already holds the same bytes is not touched. Its folder has to be there.

    Returns:
        The SHA-256 of its bytes, their number, and whether anything changed.

    Raises:
        StorageError: the folder or the file cannot be written; the old file stays.
    """
    try:
        if _is_database(path):
            raise InvalidValueError(
                _("{path} is a database: nothing else is written over it."),
                hint=_("Give another name with --output."),
                path=path,
            )
        return _replace(path, chunks)
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


def _is_database(path: Path) -> bool:
    """Return whether a file begins as every SQLite database does (sqlite.org/fileformat.html)."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _replace(path: Path, chunks: Iterable[bytes]) -> tuple[str, int, bool]:
    digest, size = sha256(), 0
    with NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", suffix=UNFINISHED, delete=False
    ) as temporary:
        try:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                temporary.write(chunk)
            temporary.flush()
            os.fsync(temporary.fileno())
            temporary.close()
            if path.exists() and hash_of(path) == digest.hexdigest():
                Path(temporary.name).unlink()
                return digest.hexdigest(), size, False
            Path(temporary.name).chmod(_mode_of_new_files())
            Path(temporary.name).replace(path)
        except BaseException:
            with suppress(OSError):  # closing writes what is left, which a full disk refuses again
                temporary.close()
            with suppress(OSError):
                Path(temporary.name).unlink()
            raise
    _sync_folder(path.parent)
    return digest.hexdigest(), size, True


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _mode_of_new_files() -> int:
    """Temporary files are private; a finished one is as open as the user's other files."""
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def settle(unfinished: Path, path: Path) -> None:
    """Let a finished file bear its name, once the disk has all of it."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself survive a power cut, where the system can."""
    if os.name == "nt":  # pragma: no cover  Windows has no such call
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

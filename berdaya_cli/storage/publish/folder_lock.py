"""One export at a time into a folder: the lock, and the user's own folder in which it stands."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.files import reason

LOCK_SECONDS = 10
"""So long an export waits for another into the same folder."""


def own_folder(folders: Iterable[Path]) -> Path:
    """Return the first folder that can be had and that nobody else can write into.

    Raises:
        StorageError: there is none.
    """
    for folder in folders:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            found = folder.lstat()
        except OSError:
            continue
        if os.name == "nt" or (
            stat.S_ISDIR(found.st_mode)
            and found.st_uid == os.getuid()
            and not found.st_mode & 0o022
        ):
            return folder
    raise StorageError(
        _("{path} cannot be written: {reason}."), path=folder, reason=_("it is not allowed")
    )


@contextmanager
def locked(path: Path, lock: Path) -> Iterator[None]:
    """Keep other exports out of a folder; the system frees the lock of a program that died.

    It stands outside of the folder, which is published.
    """
    holder = lock.with_suffix(".pid")
    try:
        held = FileLock(lock, timeout=LOCK_SECONDS).acquire()
    except Timeout as error:
        raise StorageError(
            _("Another export into {path} is running (process {pid})."),
            hint=_("Wait until it is done, and try again."),
            path=path,
            pid=_holder(holder),
        ) from error
    except OSError as error:
        raise StorageError(
            _("{path} cannot be written: {reason}."), path=lock, reason=reason(error)
        ) from error
    with held:
        with suppress(OSError):
            holder.write_text(str(os.getpid()), encoding="ascii")
        yield


def _holder(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, ValueError):
        return "?"

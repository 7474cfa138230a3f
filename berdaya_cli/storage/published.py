"""The folder that an export fills: one export at a time, whole files, a manifest at the end."""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

from filelock import FileLock, Timeout

from berdaya_cli.domain.berkas import BerkasDihapus, BerkasTertulis
from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.files import (
    UNFINISHED,
    hash_of,
    made_folder,
    reason,
    write_atomically,
)

LOCK_SECONDS = 10
"""So long an export waits for another into the same folder."""


@contextmanager
def published_folder(path: Path) -> "Iterator[PublishedFolder]":
    """Hold a folder for one export, be it there yet or not.

    Raises:
        StorageError: another export holds it, or the lock cannot be made.
    """
    with _locked(path):
        yield PublishedFolder(path)


class PublishedFolder:
    """A folder while an export fills it.

    Attributes:
        written: the files so far; ``changed`` and ``removed`` count what became of them.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written: list[BerkasTertulis] = []
        self.changed = 0
        self.removed = 0
        self._manifest = ""
        self._before: dict[str, str] = {}

    def begin(
        self, manifest: str, others: Iterable[str], names: Iterable[str], empty: Iterable[bytes]
    ) -> None:
        """Make sure that the folder is this kind of export's, before the first file is written.

        What an export that was killed left half written goes.

        Args:
            manifest: the name of this kind's manifest.
            others: the names of those of all kinds.
            names: the files that are going to be written.
            empty: a manifest that lists none; it tells a later run that the folder is an export's.

        Raises:
            InvalidValueError: it holds another kind of export, or a file that no export has made.
            StorageError: it cannot be written.
        """
        made_folder(self.path)
        self._manifest = manifest
        for name in others:
            if name != manifest and (self.path / name).exists():
                raise InvalidValueError(
                    _("{path} holds an export of another kind ({name})."),
                    hint=_("Choose another folder: what is published stays apart."),
                    path=self.path,
                    name=name,
                )
        if (self.path / manifest).exists():
            self._before = _read_manifest(self.path / manifest)
            for unfinished in self.path.glob(f".*{UNFINISHED}"):
                with suppress(OSError):
                    unfinished.unlink()
            return
        for name in names:
            if (self.path / name).exists():
                raise InvalidValueError(
                    _("{path} is there already, and no export has made it."),
                    hint=_("Choose another folder, or move the file away."),
                    path=self.path / name,
                )
        write_atomically(self.path / manifest, empty)

    def write(self, nama: str, isi: Iterable[bytes]) -> None:
        """Write a file whole, unless it holds the same already.

        Raises:
            StorageError: it cannot be written; the old one stays.
        """
        digest, size, new = write_atomically(self.path / nama, isi)
        self.written.append(BerkasTertulis(nama, size, digest))
        self.changed += new

    @property
    def gone(self) -> tuple[BerkasDihapus, ...]:
        """The files that an earlier export wrote and this one does not."""
        made = {row.nama for row in self.written}
        return tuple(
            BerkasDihapus(nama, digest)
            for nama, digest in sorted(self._before.items())
            if nama not in made
        )

    def finish(self, manifest: Iterable[bytes]) -> None:
        """Write the manifest, and take away what is no longer made and nobody has changed.

        Raises:
            StorageError: the manifest cannot be written, or a file cannot be taken away.
        """
        gone = self.gone
        self.write(self._manifest, manifest)
        for row in gone:
            path = self.path / row.nama
            try:
                if path.is_file() and hash_of(path) == row.sha256:
                    path.unlink()
                    self.removed += 1
            except OSError as error:
                raise StorageError(
                    _("{path} cannot be taken away: {reason}."), path=path, reason=reason(error)
                ) from error


def _read_manifest(path: Path) -> dict[str, str]:
    """Give the names and hashes that a manifest lists; one that cannot be read lists none."""
    try:
        data = json.loads(path.read_bytes())["data"]
        listed = {
            str(row["nama"]): str(row["sha256"]) for row in (*data["berkas"], *data["dihapus"])
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {name: digest for name, digest in listed.items() if Path(name).name == name}


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other exports out of a folder; the system frees the lock of a program that died.

    It stands outside of the folder, which is published.
    """
    user = os.getuid() if hasattr(os, "getuid") else ""
    name = sha256(str(path.resolve()).encode()).hexdigest()[:20]
    lock = Path(gettempdir()) / f"berdaya-{user}-{name}.lock"
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

"""The folder that an export fills: one export at a time, whole files, a manifest at the end."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

from filelock import FileLock, Timeout

from berdaya_cli.domain.berkas import MANIFEST_SCHEMA, BerkasDihapus, BerkasTertulis, Manifes
from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.files import (
    UNFINISHED,
    hash_of,
    made_folder,
    reason,
    write_atomically,
)

Render = Callable[[Manifes], Iterable[bytes]]
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


def refuse_export_in(path: Path) -> None:
    """Refuse to write into a folder that an export fills: its files are masked, and listed.

    Raises:
        InvalidValueError: it is one.
    """
    for manifest in path.glob("*manifest.json"):
        try:
            PublishedFolder.read(manifest)
        except InvalidValueError:
            continue
        raise InvalidValueError(
            _("{path} holds an export ({name})."),
            hint=_("Choose another folder: what is published stays apart."),
            path=path,
            name=manifest.name,
        )


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
        self._before = Manifes()
        self._planned: set[str] = set()
        self._name = ""
        self._render: Render

    def begin(self, name: str, others: Iterable[str], render: "Render") -> None:
        """Make sure that the folder is this kind of export's, before the first file is written.

        What an export that was killed left half written goes.

        Args:
            name: the name of this kind's manifest.
            others: the names of those of all kinds.
            render: writes a manifest.

        Raises:
            InvalidValueError: it holds another kind of export, or a manifest of something else.
            StorageError: it cannot be written.
        """
        made_folder(self.path)
        self._name, self._render = name, render
        for other in others:
            if other != name and (self.path / other).exists():
                raise InvalidValueError(
                    _("{path} holds an export of another kind ({name})."),
                    hint=_("Choose another folder: what is published stays apart."),
                    path=self.path,
                    name=other,
                )
        if (self.path / name).exists():
            self._before = self.read(self.path / name)
        for unfinished in self.path.glob(f".*{UNFINISHED}"):
            with suppress(OSError):
                unfinished.unlink()

    def claim(self, names: Iterable[str]) -> None:
        """Note in the manifest which files are going to be made: what is killed leaves only these.

        Raises:
            InvalidValueError: one is there that no export has made.
            StorageError: the manifest cannot be written.
        """
        new = set(names) - self._planned
        for name in sorted(new - self._before.names):
            if (self.path / name).exists():
                raise _not_ours(self.path / name)
        self._planned |= new
        if new - self._before.names:
            before = self._before
            planned = sorted({*before.dibuat, *self._planned - before.names})
            whole = Manifes(before.berkas, before.dihapus, tuple(planned))
            write_atomically(self.path / self._name, self._render(whole))

    def write(self, nama: str, isi: Iterable[bytes]) -> None:
        """Write a file whole, unless it holds the same already.

        Raises:
            StorageError: it cannot be written; the old one stays.
        """
        self.claim((nama,))
        digest, size, new = write_atomically(self.path / nama, isi)
        self.written.append(BerkasTertulis(nama, size, digest))
        self.changed += new

    def finish(self, keeps: Callable[[str], bool]) -> None:
        """Write the manifest, and take away what is no longer made and nobody has changed.

        Args:
            keeps: tells by its name which file of an earlier export stays all the same.

        Raises:
            StorageError: the manifest cannot be written, or a file cannot be taken away.
        """
        made = {row.nama for row in self.written}
        kept = [row for row in self._before.berkas if row.nama not in made and keeps(row.nama)]
        stays = made | {row.nama for row in kept}
        before = {row.nama: row.sha256 for row in self._before.dihapus}
        before |= {row.nama: row.sha256 for row in self._before.berkas}
        gone = {n: BerkasDihapus(n, digest) for n, digest in before.items() if n not in stays}
        listed = tuple(sorted((*self.written, *kept), key=lambda row: row.nama))
        manifest = Manifes(listed, tuple(gone[name] for name in sorted(gone)))
        _digest, _size, new = write_atomically(self.path / self._name, self._render(manifest))
        self.changed += new
        for row in gone.values():
            self._take_away(row.nama, row.sha256)
        for name in {*self._before.dibuat, *self._planned} - stays - gone.keys():
            self._take_away(name, None)

    @property
    def files(self) -> int:
        """How many files this export has made, with the manifest."""
        return len(self.written) + 1

    def _take_away(self, name: str, sha256: str | None) -> None:
        """Remove a file, unless it is no longer what an export made of it."""
        path = self.path / name
        try:
            if path.is_file() and sha256 in {None, hash_of(path)}:
                path.unlink()
                self.removed += 1
        except OSError as error:
            raise StorageError(
                _("{path} cannot be taken away: {reason}."), path=path, reason=reason(error)
            ) from error

    @staticmethod
    def read(path: Path) -> Manifes:
        """Read the manifest of an earlier export.

        Raises:
            InvalidValueError: it is one of something else.
        """
        try:
            whole = json.loads(path.read_bytes())
            data = whole["data"] if whole["skema"] == MANIFEST_SCHEMA else {}
            return Manifes(
                tuple(BerkasTertulis(**row) for row in data["berkas"]),
                tuple(BerkasDihapus(**row) for row in data["dihapus"]),
                tuple(map(str, data["dibuat"])),
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise _not_ours(path) from None


def _not_ours(path: Path) -> InvalidValueError:
    return InvalidValueError(
        _("{path} is there already, and no export has made it."),
        hint=_("Choose another folder, or move the file away."),
        path=path,
    )


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other exports out of a folder; the system frees the lock of a program that died.

    It stands outside of the folder, which is published.
    """
    user = os.getuid() if hasattr(os, "getuid") else ""
    name = sha256(str(path.resolve()).encode()).hexdigest()[:20]
    folder = Path(gettempdir() if os.name == "nt" else "/tmp")  # noqa: S108  TMPDIR differs under cron
    lock = folder / f"berdaya-{user}-{name}.lock"
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

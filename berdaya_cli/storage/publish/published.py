"""The folder that an export fills: one export at a time, whole files, a manifest at the end."""

import json
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from berdaya_cli.domain.berkas import (
    MANIFEST_SCHEMA,
    Berkas,
    BerkasDihapus,
    BerkasTertulis,
    Manifes,
    is_export_name,
)
from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.files import hash_of, made_folder, reason, write_atomically
from berdaya_cli.storage.left_over import sweep_folder
from berdaya_cli.storage.publish.export_note import ExportNote, State
from berdaya_cli.storage.publish.folder_lock import locked, own_folder

Render = Callable[[Manifes], Iterable[bytes]]
LARGEST_MANIFEST = 16 << 20
"""Bytes."""


@contextmanager
def published_folder(path: Path, locks: Iterable[Path]) -> "Iterator[PublishedFolder]":
    """Hold a folder for one export, be it there yet or not.

    Args:
        path: the folder.
        locks: folders of the user's own for the lock; the first that can be had is taken.

    Raises:
        StorageError: another export holds it, or the lock cannot be made.
    """
    name = sha256(str(path.resolve()).encode()).hexdigest()[:20]
    own = own_folder(locks) / name
    with locked(path, own.with_suffix(".lock")):
        yield PublishedFolder(
            path, own.with_suffix(".json"), ExportNote(own.with_suffix(".catatan"), path)
        )


def write_folder(berkas: Iterable[Berkas], folder: Path) -> tuple[list[str], int]:
    """Write files into a folder of one's own, each whole or not at all.

    Returns:
        The names of the files, and how many changed.
    """
    made_folder(folder)
    refuse_export_in(folder)
    names, changed = [], 0
    for file in berkas:
        changed += write_atomically(folder / file.nama, file.isi)[2]
        names.append(file.nama)
    return names, changed


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

    def __init__(self, path: Path, journal: Path, note: ExportNote) -> None:
        """Begin with a folder; ``journal`` is the user's own file on what is being written."""
        self.path, self._note, self._there = path, note, 0
        self._journal = journal
        self.written: list[BerkasTertulis] = []
        self.changed = 0
        self.removed = 0
        self._before = Manifes()
        self._begun: dict[str, str] = {}
        self._private = False
        self._spared: tuple[str, ...] = ()
        self._name = ""
        self._render: Render

    def begin(
        self, name: str, others: Iterable[str], render: "Render", *, private: bool = False
    ) -> None:
        """Make sure that the folder is this kind of export's, before the first file is written.

        What an export that was killed left half written goes.

        Args:
            name: the name of this kind's manifest.
            others: the names of those of all kinds.
            render: writes a manifest.
            private: whether nobody else may read the files.

        Raises:
            InvalidValueError: it holds another kind of export, or a manifest of something else.
            StorageError: it cannot be written.
        """
        made_folder(self.path, private=private)
        self._note.forget()
        self._begun = self._read_journal()
        self._private = private
        self._look(name, others, render)
        sweep_folder(self.path)

    def _look(self, name: str, others: Iterable[str], render: "Render") -> None:
        """Make sure that the folder is this kind of export's, and read what it holds.

        Raises:
            InvalidValueError: it holds another kind of export, or a manifest of something else.
        """
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

    def claim(self, names: Iterable[str]) -> None:
        """Make sure that no file is in the way of those that are going to be made.

        Raises:
            InvalidValueError: one is there that no export has made.
        """
        for name in self._of_others(names):
            raise _not_ours(self.path / name)

    def _of_others(self, names: Iterable[str]) -> tuple[str, ...]:
        known = self._before.names | self._begun.keys()
        return tuple(n for n in sorted(set(names) - known) if (self.path / n).exists())

    def spare(self, names: Iterable[str]) -> tuple[str, ...]:
        """Leave files as they are that no export has made, and return which these are."""
        self._spared = self._of_others(names)
        return self._spared

    def write(self, nama: str, isi: Iterable[bytes]) -> None:
        """Write a file whole, unless it holds the same already.

        Raises:
            InvalidValueError: one is there that no export has made.
            StorageError: it cannot be written; the old one stays.
        """
        if nama in self._spared:
            return
        self.claim((nama,))

        def promise(digest: str) -> None:
            """Note what a file is going to be, so that it is known whenever we are killed."""
            self._begun[nama] = digest
            noted = json.dumps(self._begun, ensure_ascii=False).encode()
            write_atomically(self._journal, (noted,), private=True)

        path = self.path / nama
        digest, size, new = write_atomically(path, isi, private=self._private, before=promise)
        self.written.append(BerkasTertulis(nama, size, digest))
        self.changed += new

    def _read_journal(self) -> dict[str, str]:
        """Return what an export that was killed had begun, by name the SHA-256."""
        try:
            noted = json.loads(self._journal.read_bytes())
            return {str(nama): str(digest) for nama, digest in noted.items()}
        except (OSError, ValueError, AttributeError):
            return {}

    def finish(self, state: State) -> None:
        """Write the manifest, and take away what is not made any more and nobody has changed.

        What it was made of is noted. What an earlier export made would be of another day than the
        rest: the difference of the two could be one person.

        Raises:
            StorageError: the manifest cannot be written, or a file cannot be taken away.
        """
        manifest = self._manifest()
        stays = {row.nama for row in self.written}
        path, content = self.path / self._name, self._render(manifest)
        self.changed += write_atomically(path, content, private=self._private)[2]
        for row in manifest.dihapus:
            self._take_away(row.nama, row.sha256)
        for nama, digest in self._begun.items():
            if nama not in stays:
                self._take_away(nama, digest)
        self._journal.unlink(missing_ok=True)
        self._note.write(state, (self._name, *stays))

    def _manifest(self) -> Manifes:
        """Return what the folder holds now, and what it held and shall hold no more."""
        stays = {row.nama for row in self.written}
        before = {row.nama: row.sha256 for row in self._before.dihapus}
        before |= {row.nama: row.sha256 for row in self._before.berkas}
        gone = {n: BerkasDihapus(n, digest) for n, digest in before.items() if n not in stays}
        listed = tuple(sorted(self.written, key=lambda row: row.nama))
        return Manifes(listed, tuple(gone[name] for name in sorted(gone)))

    def is_up_to_date(self, state: State) -> bool:
        """Return whether the folder is as it was when the same was written into it."""
        self._there = self._note.fits(state)
        return self._there > 0

    @property
    def files(self) -> int:
        """How many files this export has made, or found as they are to be, with the manifest."""
        return self._there or len(self.written) + 1

    def _take_away(self, nama: str, digest: str) -> None:
        """Remove a file, unless it is no longer what an export made of it."""
        path = self.path / nama
        try:
            if holds(path, digest):
                path.unlink()
                self.removed += 1
        except OSError as error:
            raise StorageError(
                _("{path} cannot be taken away: {reason}."), path=path, reason=reason(error)
            ) from error

    @staticmethod
    def read(path: Path) -> Manifes:
        """Read the manifest of an earlier export; who can write there may have written it.

        Raises:
            InvalidValueError: it is one of something else, or names what no export makes.
        """
        try:
            found = path.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST_MANIFEST:
                raise _not_ours(path)
            whole = json.loads(path.read_bytes())
            data = whole["data"] if whole["skema"] == MANIFEST_SCHEMA else {}
            manifes = Manifes(
                tuple(BerkasTertulis(**row) for row in data["berkas"]),
                tuple(BerkasDihapus(**row) for row in data["dihapus"]),
                tuple(map(str, data["dibuat"])),
            )
            if all(is_export_name(name) for name in manifes.names):
                return manifes
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass
        raise _not_ours(path)


def holds(path: Path, digest: str) -> bool:
    """Return whether a path is a file, and no link, that holds just what bears a SHA-256."""
    return path.is_file() and not path.is_symlink() and digest == hash_of(path)


def _not_ours(path: Path) -> InvalidValueError:
    return InvalidValueError(
        _("{path} is there already, and no export has made it."),
        hint=_("Choose another folder, or move the file away."),
        path=path,
    )

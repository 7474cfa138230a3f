"""A lake: a folder to which packages are added, each whole or not at all, and from which none goes.

``TABLE/kab=33.01/2025-11-30_SEAL.parquet`` holds a table of one package, ``_kiriman/kab=33.01/...
.json`` its note, which is written last: what has no note is not there.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.domain.province.isi import ISI
from berdaya_cli.domain.province.kiriman import Kiriman, RantaiKepala, newest
from berdaya_cli.language import _
from berdaya_cli.storage.files import made_folder, read_whole, write_atomically
from berdaya_cli.storage.left_over import sweep_folder
from berdaya_cli.storage.province.package import note_text, read_heads, read_note
from berdaya_cli.storage.publish.published import refuse_export_in

_NOTES, _HEADS, _LOCK = "_kiriman", "_kepala", ".kunci"
_FOREVER = "9999-12-31"
LOCK_SECONDS = 120
"""So long one that adds waits for another that does."""


class Lake:
    """The packages of many regencies in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def regencies(self) -> tuple[str, ...]:
        """Return the codes of the regencies of which there is a package, in their order."""
        return tuple(path.name.removeprefix("kab=") for path in self._of(_NOTES))

    def _of(self, kind: str) -> list[Path]:
        return sorted(path for path in (self.folder / kind).glob("kab=*") if path.is_dir())

    def notes_of(self, kabupaten: str, per: str = _FOREVER) -> tuple[Kiriman, ...]:
        """Return the notes of every package of a regency up to a day, the newest last.

        Raises:
            StorageError: one cannot be read.
        """
        names = sorted((self.folder / _NOTES / f"kab={kabupaten}").glob("*.json"))
        found = (self._read(path) for path in names if path.name[: len(per)] <= per)
        return tuple(sorted(found, key=lambda note: note.urutan))

    def newest(self, per: str = _FOREVER) -> dict[str, Kiriman]:
        """Return the package of each regency that holds on a day, by its code.

        Only the notes of its last day are read.
        """
        found: list[Kiriman] = []
        for folder in self._of(_NOTES):
            names = sorted(path for path in folder.glob("*.json") if path.name[:10] <= per)
            last = names[-1].name[:10] if names else ""
            found += [self._read(path) for path in names if path.name[:10] == last]
        return newest(found, per)

    def _read(self, path: Path) -> Kiriman:
        try:
            note = read_note(read_whole(path))
        except ValueError:
            note = None
        if (
            note is None
            or path.name != f"{note.cap}.json"
            or path.parent.name[4:] != note.kabupaten
        ):
            raise _no_note(path)
        return note

    def sketches(self, other_than: str) -> Iterator[tuple[str, frozenset[str]]]:
        """Return the least uids that the last package of each other regency has, by its code."""
        for folder in self._of(_NOTES):
            names = sorted(folder.glob("*.json"))
            if names and folder.name[4:] != other_than:
                try:
                    uids = frozenset(map(str, json.loads(read_whole(names[-1]))["sidik"]))
                except (ValueError, KeyError, TypeError) as error:
                    raise _no_note(names[-1]) from error
                yield folder.name[4:], uids

    def table(self, table: str, note: Kiriman) -> Path:
        """Return where a table of a package lies."""
        return self.folder / table / f"kab={note.kabupaten}" / f"{note.cap}.parquet"

    def heads_of(self, note: Kiriman) -> RantaiKepala:
        """Return the chain of heads of a package.

        Raises:
            StorageError: it cannot be read.
        """
        path = self.folder / _HEADS / f"kab={note.kabupaten}" / f"{note.cap}.txt"
        try:
            return read_heads(read_whole(path))
        except ValueError as error:
            raise StorageError(_("{path} is no chain of heads."), path=path) from error

    def refuse_beside(self, folder: Path) -> None:
        """Refuse to publish into the lake, or into a folder that holds it.

        Raises:
            InvalidValueError: one lies in the other.
        """
        own, other = self.folder.resolve(), folder.resolve()
        if own == other or own in other.parents or other in own.parents:
            raise InvalidValueError(
                _("{path} and the lake lie in each other."),
                hint=_("A lake is restricted: what is published stays apart."),
                path=folder,
            )

    def raise_k(self, note: Kiriman, k: int) -> None:
        """Hide more of a package that is there: counts of people below a larger number."""
        path = self.folder / _NOTES / f"kab={note.kabupaten}" / f"{note.cap}.json"
        self._put(path, note_text(replace(note, k=k)))

    def add(self, note: Kiriman, heads: bytes, tables: Path, *, diterima: str) -> None:
        """Add a package: its tables first, then its chain, and its note last.

        Args:
            note: the package's note.
            heads: its chain.
            tables: the folder in which its tables lie.
            diterima: the moment, as ISO text.

        Raises:
            StorageError: it cannot be written; nothing of it is there for a reader.
        """
        home = f"kab={note.kabupaten}"
        for table in ISI:
            path = self.table(table, note)
            self._put(path, read_whole(tables / f"{table}.parquet"))
        self._put(self.folder / _HEADS / home / f"{note.cap}.txt", heads)
        received = replace(note, diterima=diterima)
        self._put(self.folder / _NOTES / home / f"{note.cap}.json", note_text(received))

    def _put(self, path: Path, content: bytes) -> None:
        for folder in (path.parent.parent, path.parent):
            if folder.is_symlink():
                raise StorageError(
                    _("{path} leads elsewhere: a lake lies in one folder."), path=folder
                )
        made_folder(path.parent, private=True)
        sweep_folder(path.parent)
        write_atomically(path, (content,), private=True)


def _no_note(path: Path) -> StorageError:
    return StorageError(
        _("{path} is no note of a package."),
        hint=_("Take the file away, or bring the lake back from a copy."),
        path=path,
    )


_GLOB = frozenset("*?[]")
"""What DuckDB reads as a pattern in the name of a file."""


def _check_name(folder: Path) -> None:
    """Refuse a folder whose name stands for others too, or that is a file.

    Raises:
        InvalidValueError: it is.
    """
    if _GLOB & set(str(folder.resolve())):
        raise InvalidValueError(
            _("The name of a lake may not hold any of {signs}: {path}"),
            signs=" ".join(sorted(_GLOB)),
            path=folder,
        )
    if folder.exists() and not folder.is_dir():
        raise InvalidValueError(_("{path} is a file: a lake is a folder."), path=folder)


def open_lake(folder: Path) -> Lake:
    """Open a lake that is there.

    Raises:
        StorageError: it is none.
    """
    _check_name(folder)
    if not (folder / _NOTES).is_dir():
        raise StorageError(
            _("{path} is no lake of packages."),
            hint=_("Make one with: berdaya collect FOLDER --ke {path}").format(path=folder),
            path=folder,
        )
    return Lake(folder)


@contextmanager
def held_lake(folder: Path, *, dry_run: bool = False) -> Iterator[Lake]:
    """Hold a lake, to which nobody else adds meanwhile; a new one is made in an empty folder.

    Raises:
        InvalidValueError: the folder holds something else, or an export.
        StorageError: another program adds to it, or it cannot be written.
    """
    _check_name(folder)
    lake = Lake(folder)
    own = (folder / _NOTES).is_dir() or (folder / _LOCK).exists()
    if not own and folder.is_dir() and any(folder.iterdir()):
        raise InvalidValueError(
            _("{path} holds other files."), hint=_("Choose an empty folder."), path=folder
        )
    if dry_run:
        yield lake
        return
    made_folder(folder, private=True)
    refuse_export_in(folder)
    try:
        with FileLock(folder / _LOCK, timeout=LOCK_SECONDS):
            yield lake
    except Timeout as error:
        raise StorageError(
            _("Another program adds to {path}."), hint=_("Wait until it is done."), path=folder
        ) from error

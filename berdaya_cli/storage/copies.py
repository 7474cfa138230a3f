"""The copies of files beside the database, each by the SHA-256 of its bytes.

A file is copied while its row is written, into a file without a name that the system takes away by
itself, however the program ends. It gets its name right before the commit: a row never lacks its
file, and what is refused is never kept. A killed program may leave one that no row names.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from berdaya_cli.domain.errors import InvalidValueError, StorageError, UnreadableSourceError
from berdaya_cli.domain.kegiatan.bukti import LARGEST_FILE, Salinan
from berdaya_cli.language import _
from berdaya_cli.storage.files import pieces, reason, write_atomically

LONGEST_ENDING = 12
"""Characters of a file's ending; a longer one is none."""


def copy_name(sha: str, nama_berkas: str) -> str:
    """Return the name of a copy in its folder; it keeps its ending, so that it opens."""
    ending = Path(nama_berkas).suffix.casefold()
    return f"{sha}{ending}" if ending[1:].isalnum() and len(ending) <= LONGEST_ENDING else sha


_NAME = re.compile(r"[0-9a-f]{64}(?:\.[a-z0-9]{1,11})?", re.ASCII)


def is_copy_name(name: str) -> bool:
    """Return whether a name is one that ``copy_name`` makes: another may lead anywhere."""
    return _NAME.fullmatch(name) is not None


class CopiesFolder:
    """A folder of copies of one database: ``berdaya.bukti`` beside ``berdaya.db``."""

    def __init__(self, path: Path, largest: int) -> None:
        self.path = path
        self._largest = largest
        self._taken: dict[str, tuple[IO[bytes], Path]] = {}
        self._open: list[IO[bytes]] = []
        self._placed: list[Path] = []

    def take(self, source: Path, piped: IO[bytes] | None = None) -> Salinan:
        """Copy a file, without a name as yet.

        Args:
            source: where it is.
            piped: what it holds, where it is no file but what was piped in.

        Raises:
            InvalidValueError: it is empty, or larger than the folder takes.
            StorageError: it cannot be read, or the copy cannot be written.
        """
        if piped is not None:
            piped.seek(0)
            return self._copied(piped, source)
        if source.exists() and not (source.is_file() or source.is_dir()):
            raise InvalidValueError(
                _("{path} is no file that can be copied."), field="wrong-kind", path=source
            )
        try:
            with source.open("rb") as file:
                return self._copied(file, source)
        except OSError as error:
            raise UnreadableSourceError(
                _("{path} cannot be read: {reason}."), path=source, reason=reason(error)
            ) from error

    def _copied(self, file: IO[bytes], source: Path) -> Salinan:
        digest, size = sha256(), 0
        try:
            copy = TemporaryFile(dir=self.path.parent)  # noqa: SIM115  it is open until it is kept or dropped
            self._open.append(copy)
            for chunk in _chunks(file, source, self._largest):
                digest.update(chunk)
                size += len(chunk)
                copy.write(chunk)
            copy.flush()
        except OSError as error:
            raise self._refused(error) from error
        if not size:
            raise InvalidValueError(_("{path} is empty."), field="empty-file", path=source)
        sha = digest.hexdigest()
        self._taken[sha] = copy, self.path / copy_name(sha, source.name)
        return Salinan(nama_berkas=source.name, sha256=sha, ukuran=size)

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a copy by its name in the folder; None where it is gone.

        What is no file, is a link, or is larger than the folder takes is no copy.
        """
        path = self.path / name
        if not is_copy_name(name) or path.is_symlink() or not path.is_file():
            return None
        try:
            if path.stat().st_size > self._largest:
                return None
            return path.read_bytes()
        except OSError:
            return None

    def taken(self, sha: str) -> IO[bytes]:
        """Return a copy that has no name yet, open for reading."""
        file = self._taken[sha][0]
        file.seek(0)
        return file

    def settle(self) -> None:
        """Let the copies bear their names; one that is there already is not written again.

        Raises:
            StorageError: the disk refuses.
        """
        for copy, final in self._taken.values():
            if final.exists():
                continue
            try:
                self.path.mkdir(mode=0o700, exist_ok=True)
            except OSError as error:
                raise self._refused(error) from error
            self._placed.append(final)
            copy.seek(0)
            write_atomically(final, pieces(copy), private=True)

    def _refused(self, error: OSError) -> StorageError:
        said = _("{path} cannot be written: {reason}.")
        return StorageError(said, path=self.path, reason=reason(error))

    def drop(self) -> None:
        """Take away what is not kept."""
        for path in self._placed:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        self._placed.clear()
        self.close()
        with suppress(OSError):
            self.path.rmdir()  # only where it is empty

    def close(self) -> None:
        """Let go of the copies without a name."""
        for copy in self._open:
            copy.close()
        self._open.clear()
        self._taken.clear()


class Copies:
    """The folders of copies beside one database, and what an open operation put into them."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._folders: dict[str, CopiesFolder] = {}

    @property
    def evidence(self) -> CopiesFolder:
        """The copies of evidence."""
        return self._folder("bukti", LARGEST_FILE)

    @property
    def emblems(self) -> CopiesFolder:
        """The copies of emblems."""
        from berdaya_cli.domain.reference.instansi import LARGEST_EMBLEM

        return self._folder("lambang", LARGEST_EMBLEM)

    @property
    def imports(self) -> CopiesFolder:
        """The copies of files that came in."""
        from berdaya_cli.storage.excel.sheet_kinds import LARGEST_TEXT

        return self._folder("impor", LARGEST_TEXT)

    @property
    def editions(self) -> CopiesFolder:
        """The files of reports that were issued."""
        from berdaya_cli.domain.report.edisi import LARGEST_EDITION

        return self._folder("edisi", LARGEST_EDITION)

    def _folder(self, ending: str, largest: int) -> CopiesFolder:
        if ending not in self._folders:
            path = self._database.with_name(f"{self._database.stem}.{ending}")
            self._folders[ending] = CopiesFolder(path, largest)
        return self._folders[ending]

    def settle(self) -> None:
        """Let all copies bear their names.

        Raises:
            StorageError: the disk refuses.
        """
        for folder in self._folders.values():
            folder.settle()

    def drop(self) -> None:
        """Take away what is not kept."""
        for folder in self._folders.values():
            folder.drop()
        self.forget()

    def forget(self) -> None:
        """Let what is settled be, whatever fails later."""
        for folder in self._folders.values():
            folder.close()
        self._folders.clear()


def _chunks(file: IO[bytes], source: Path, largest: int) -> Iterator[bytes]:
    size = 0
    for chunk in pieces(file):
        size += len(chunk)
        if size > largest:
            raise InvalidValueError(
                _("{path} is larger than {most} MiB."),
                hint=_("Put it on a shared place and give its link with --tautan."),
                field="too-large",
                path=source,
                most=largest >> 20,
            )
        yield chunk

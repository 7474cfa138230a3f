"""Files that commands read and write beside the database."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO, TYPE_CHECKING

from berdaya_cli.cli.settings import lock_folders
from berdaya_cli.domain.errors import InvalidValueError, StorageError, UnreadableFileError
from berdaya_cli.language import _

if TYPE_CHECKING:  # a listing needs none of these
    from io import BufferedReader

    from berdaya_cli.domain.bentuk import FillTemplate
    from berdaya_cli.domain.berkas import Berkas
    from berdaya_cli.domain.excel.pemetaan import Pemetaan
    from berdaya_cli.domain.indikator.catatan import BarisUkur
    from berdaya_cli.domain.kegiatan.masuk import KegiatanMasuk
    from berdaya_cli.domain.reference.tindak_lanjut import Keputusan
    from berdaya_cli.domain.setelan import Setelan
    from berdaya_cli.storage.province.lake import Lake
    from berdaya_cli.storage.publish.published import PublishedFolder

LARGEST_PIPED = 16 << 20
"""Bytes of a text that is piped in: more is cut, and refused by whatever reads it."""


def _stdin() -> "BufferedReader":
    if sys.stdin is None:
        raise StorageError(_("Nothing can be read: the standard input is closed."))
    buffer: BufferedReader = sys.stdin.buffer  # type: ignore[assignment]  # so Python makes it
    return buffer


class Files:
    """What a command can do with files."""

    @staticmethod
    def read_kegiatan(name: str) -> "tuple[KegiatanMasuk, ...]":
        """Read kegiatan as JSON from a file, or from stdin where the name is a dash.

        Raises:
            FindingsError: it has mistakes; every one is reported.
            StorageError: the file cannot be read.
        """
        from berdaya_cli.storage.files import read_whole
        from berdaya_cli.storage.kegiatan.from_json import read_kegiatan

        if name != "-":
            return read_kegiatan(read_whole(Path(name)))
        return read_kegiatan(_stdin().read())

    @staticmethod
    def read_keputusan(name: str) -> "tuple[Keputusan, ...]":
        """Read the decisions of a meeting from a file, or from stdin where the name is a dash.

        Raises:
            BerdayaError: it has mistakes; every one is reported.
        """
        from berdaya_cli.storage.reference.keputusan import read_keputusan

        return read_keputusan(Path(name) if name != "-" else _stdin().read())

    @staticmethod
    def read_ukuran(name: str) -> "tuple[BarisUkur, ...]":
        """Read targets and measurements from a file, or from stdin where the name is a dash.

        Raises:
            BerdayaError: it has mistakes; every one is reported.
            StorageError: the file cannot be read.
        """
        from berdaya_cli.storage.indikator.ukur_file import read_ukuran

        return read_ukuran(Path(name) if name != "-" else _stdin().read())

    @staticmethod
    @contextmanager
    def piped() -> Iterator[IO[bytes]]:
        """Keep what is piped in, in a file without a name; of what is too large, no more than that.

        Raises:
            StorageError: there is no standard input.
        """
        from tempfile import TemporaryFile

        from berdaya_cli.storage.excel.sheet_kinds import LARGEST_TEXT

        with TemporaryFile() as kept:
            while kept.tell() <= LARGEST_TEXT and (piece := _stdin().read1()):
                kept.write(piece)
            yield kept

    @staticmethod
    def read_setelan(path: Path, keys: tuple[str, ...]) -> "Setelan":
        """Read a file of settings, which may say so much.

        Raises:
            BerdayaError: it says something else; every mistake is reported.
        """
        from berdaya_cli.storage.setelan import read_setelan_file

        return read_setelan_file(path, keys)

    @staticmethod
    def named(path: Path) -> tuple[Path, bytes | None]:
        """Return a path as it is, or for a dash what is piped in, under the name of stdin.

        Raises:
            StorageError: there is no standard input.
        """
        if path != Path("-"):
            return path, None
        return Path("stdin"), _stdin().read(LARGEST_PIPED)

    @classmethod
    def read_pemetaan(cls, path: Path) -> "Pemetaan":
        """Read answers to the tables of one heading.

        Raises:
            InvalidValueError: the file holds none.
            StorageError: it cannot be read.
        """
        from berdaya_cli.storage.excel.pemetaan_file import read_pemetaan

        return read_pemetaan(*cls.named(path))

    @staticmethod
    def dump_pemetaan(row: "Pemetaan") -> bytes:
        """Write answers to the tables of one heading as YAML."""
        from berdaya_cli.storage.excel.pemetaan_file import dump_pemetaan

        return dump_pemetaan(row)

    @staticmethod
    def read(path: Path) -> bytes:
        """Read a file whole.

        Raises:
            StorageError: it cannot be read.
        """
        from berdaya_cli.storage.files import read_whole

        return read_whole(path)

    @classmethod
    def word_template(cls, path: Path) -> "FillTemplate":
        """Read an office's Word template; it is filled in a process of its own.

        Raises:
            StorageError: it cannot be read.
        """
        content = cls.read(path)

        def fill(*plain: object) -> bytes:
            try:
                return cls.made_apart("templat", content, *plain)
            except UnreadableFileError as error:
                raise InvalidValueError(error.message, hint=error.hint) from error

        return fill

    @staticmethod
    def made_apart(job: str, *words: object) -> bytes:
        """Let a process of its own make a file of a foreign one.

        Raises:
            UnreadableFileError: nothing can be made of it.
        """
        from berdaya_cli.storage.apart import ApartError, apart, too_heavy

        with apart(job) as process:
            try:
                made: bytes = process.ask(*words)
            except ApartError as error:
                raise too_heavy() from error
        return made

    @staticmethod
    def read_page(language: str, topic: str) -> str:
        """Read a page of the manual."""
        from berdaya_cli.storage.files import read_page

        return read_page(language, topic)

    @staticmethod
    def write(path: Path, content: bytes, *, private: bool = False) -> None:
        """Write a file whole or not at all; one that is ``private`` nobody else may read.

        Raises:
            StorageError: the folder or the file cannot be written; the old file stays.
        """
        from berdaya_cli.storage.files import made_folder, write_atomically

        made_folder(path.parent)
        write_atomically(path, (content,), private=private)

    @staticmethod
    def write_archive(path: Path, entries: Iterable[tuple[str, bytes]]) -> tuple[str, ...]:
        """Write a ZIP file with a list of hashes, for one's own eyes, whole or not at all.

        Raises:
            StorageError: the folder or the file cannot be written; the old file stays.
        """
        from berdaya_cli.storage.archive import write_archive

        return write_archive(path, entries)

    @staticmethod
    def check_forms(paths: Iterable[Path], came_in: Callable[[str], bool]) -> None:
        """Refuse to write over a form that was worked in since it went out and did not come in.

        ``came_in`` says whether a file of these bytes, by their SHA-256, was taken in.

        Raises:
            InvalidValueError: there are such; every one is reported.
        """
        from berdaya_cli.domain.mistakes import Mistakes
        from berdaya_cli.storage.excel.forms_out import is_as_it_went_out
        from berdaya_cli.storage.files import hash_of

        check = Mistakes()
        for path in paths:
            if path.is_file() and not is_as_it_went_out(path) and not came_in(hash_of(path)):
                said = _("{path} has been worked in since it was made; it stays as it is.")
                hint = _("Take it in with import, or write the form into another folder.")
                check.add(InvalidValueError(said, hint=hint, path=path))
        check.stop()

    @staticmethod
    def write_each(files: Iterable[tuple[Path, bytes]]) -> None:
        """Write files, each whole or not at all, as they are made.

        Raises:
            StorageError: a folder or a file cannot be written; the old file stays.
        """
        from berdaya_cli.storage.files import write_each

        write_each(files)

    @staticmethod
    def write_folder(berkas: "Iterable[Berkas]", folder: Path) -> "tuple[list[str], int]":
        """Write files into a folder, each whole or not at all.

        Returns:
            The names of the files, and how many changed.
        """
        from berdaya_cli.storage.publish.published import write_folder

        return write_folder(berkas, folder)

    @staticmethod
    def hold(folder: Path, *, dry_run: bool = False) -> "AbstractContextManager[PublishedFolder]":
        """Hold the folder of an export, in which no other export writes meanwhile.

        In a dry run it is looked at only.

        Raises:
            StorageError: another export holds it, or the lock cannot be made.
        """
        if dry_run:
            from berdaya_cli.storage.publish.rehearsed import RehearsedFolder

            return nullcontext(RehearsedFolder(folder))
        from berdaya_cli.storage.publish.published import published_folder

        return published_folder(folder, lock_folders())

    @staticmethod
    def lake(folder: Path) -> "Lake":
        """Open a lake of packages.

        Raises:
            StorageError: it is none.
        """
        from berdaya_cli.storage.province.lake import open_lake

        return open_lake(folder)

    @staticmethod
    def held_lake(folder: Path, *, dry_run: bool) -> "AbstractContextManager[Lake]":
        """Hold a lake to which packages are to be added; a new one is made.

        Raises:
            InvalidValueError: the folder holds something else.
            StorageError: another program adds to it.
        """
        from berdaya_cli.storage.province.lake import held_lake

        return held_lake(folder, dry_run=dry_run)

    @staticmethod
    def reason(error: OSError) -> str:
        """Return in the user's language why the system refused to write."""
        from berdaya_cli.storage.files import reason

        return reason(error)

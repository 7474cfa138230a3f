"""Any file of tables that people send, as sheets of numbered rows."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Protocol

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.excel.lembar import MARKED, Lembar
from berdaya_cli.language import _
from berdaya_cli.storage.excel.sheet_csv import read_csv
from berdaya_cli.storage.excel.sheet_kinds import ENDINGS, Kind, know
from berdaya_cli.storage.excel.sheet_workbook import open_workbook
from berdaya_cli.storage.files import reason


class Sheets(Protocol):
    """The sheets of a file; that of a text has no name."""

    @property
    def names(self) -> Mapping[str, bool]:
        """The names of its sheets, and whether people see them."""

    def sheet(self, name: str) -> Lembar:
        """Open a sheet."""


class _Text:
    """A text file as the one sheet that it is."""

    def __init__(self, path: Path, progress: Callable[[float], None]) -> None:
        self.names: Mapping[str, bool] = {"": True}
        self._open = partial(read_csv, path, progress)

    def sheet(self, name: str) -> Lembar:  # noqa: ARG002  it has but one
        """Open it."""
        return self._open()


@contextmanager
def open_sheets(path: Path, progress: Callable[[float], None]) -> Iterator[tuple[Kind, Sheets]]:
    """Open a file; ``progress`` hears which part of a sheet is read.

    Raises:
        UnreadableFileError: it is none that berdaya reads, too large, damaged or locked.
        StorageError: the system refuses it.
    """
    try:
        known = know(path)
        if known.kind == "csv":
            yield known.kind, _Text(path, progress)
            return
        with open_workbook(path, known, progress) as book:
            yield known.kind, book
    except OSError as error:
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=reason(error)
        ) from error


def files_in(folder: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files of a folder that may hold tables, and those that are passed over.

    What Excel keeps beside an open workbook (``~$``), what is hidden, marked copies and the copies
    of a database are passed over.
    """
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    taken = tuple(path for path in files if _may_hold_tables(path))
    known = set(taken)
    return taken, tuple(path for path in files if path not in known)


def _may_hold_tables(path: Path) -> bool:
    ours = path.name.endswith(MARKED) or path.parent.suffix in {".impor", ".bukti"}
    hidden = path.name.startswith(("~$", "."))
    return path.suffix.casefold() in ENDINGS and not hidden and not ours

"""Any file of tables that people send, as sheets of numbered rows."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from os import SEEK_END
from pathlib import Path
from typing import IO, Any, Protocol

from berdaya_cli.domain.excel.lembar import MARKED, BarisLembar, Lembar
from berdaya_cli.storage.apart import Apart, ApartError, apart, too_heavy
from berdaya_cli.storage.excel.sheet_csv import read_csv
from berdaya_cli.storage.excel.sheet_json import is_json, read_json_table
from berdaya_cli.storage.excel.sheet_kinds import (
    ENDINGS,
    Kind,
    bound_workbook,
    is_workbook,
    know_text,
)
from berdaya_cli.storage.excel.travelling_rows import unpacked

_HEAD = 4096
"""Bytes by which the kind of a file is judged."""


class Sheets(Protocol):
    """The sheets of a file; that of a text has no name."""

    @property
    def names(self) -> Mapping[str, bool]:
        """The names of its sheets, and whether people see them."""

    def sheet(self, name: str) -> Lembar:
        """Open a sheet."""


class _Text:
    """A text file as the one sheet that it is."""

    def __init__(self, read: Callable[[], Lembar]) -> None:
        self.names: Mapping[str, bool] = {"": True}
        self._open = read

    def sheet(self, name: str) -> Lembar:  # noqa: ARG002  it has but one
        """Open it."""
        return self._open()


class _Book:
    """A workbook that another process reads; of its sheets one is open at a time."""

    def __init__(
        self, process: Apart, names: Mapping[str, bool], progress: Callable[[float], None]
    ) -> None:
        self.names = names
        self._process, self._progress = process, progress
        self._open = 0

    def sheet(self, name: str) -> Lembar:
        """Open a sheet; that which was open before gives no more rows.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        merged, total, rows, columns = _asked(self._process, "sheet", name)
        self._open += 1
        return Lembar(
            nama=name,
            baris=self._rows(total, self._open),
            gabung=merged,
            tersembunyi=frozenset(rows),
            kolom_tersembunyi=frozenset(columns),
        )

    def _rows(self, total: int, number: int) -> Iterator[BarisLembar]:
        seen = 0
        while self._open == number and (some := _asked(self._process, "rows")):
            yield from unpacked(some)
            seen += len(some)
            self._progress(min(seen / total, 1))


def _asked(process: Apart, *words: object) -> Any:  # noqa: ANN401  whatever it answers
    try:
        return process.ask(*words)
    except ApartError as error:
        raise too_heavy() from error


@contextmanager
def open_sheets(
    file: IO[bytes], progress: Callable[[float], None]
) -> Iterator[tuple[Kind, Sheets]]:
    """Open a file; ``progress`` hears which part of a sheet is read.

    Raises:
        UnreadableFileError: it is none that berdaya reads, too large, damaged or locked.
    """
    size = file.seek(0, SEEK_END)
    file.seek(0)
    head = file.read(_HEAD)
    if not is_workbook(head):
        know_text(head, size)
        if is_json(head):
            yield "json", _Text(partial(read_json_table, file))
        else:
            yield "csv", _Text(partial(read_csv, file, progress))
        return
    bound_workbook(size)
    file.seek(0)
    with apart("lembar") as process:
        kind, names = _asked(process, "open", file.read())
        yield kind, _Book(process, names, progress)


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

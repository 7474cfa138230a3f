"""The files that an import is about: which they are, and how one was before it came in."""

from contextlib import ExitStack
from pathlib import Path
from typing import IO

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.excel.lembar import Aslinya, Lembar
from berdaya_cli.language import _
from berdaya_cli.storage.excel.sheets import files_in, open_sheets
from berdaya_cli.storage.files import reason

PIPED = Path("-")
"""Stands for what is piped in."""


def find_files(paths: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files that are asked for, each once, and those of folders that are passed over.

    Raises:
        StorageError: one is not there, or a folder holds no table.
    """
    wanted: list[Path] = []
    passed_over: list[Path] = []
    for path in paths:
        if path == PIPED:
            wanted.append(path)
        elif path.is_dir():
            found, others = files_in(path)
            if not found:
                raise StorageError(
                    _("There is no table in the folder {path}."),
                    hint=_("It is searched for .xlsx, .xls, .ods and .csv."),
                    path=path,
                )
            wanted += found
            passed_over += others
        elif path.exists():
            wanted.append(path)
        else:
            raise StorageError(_("{path} is not there."), path=path)
    return tuple(dict.fromkeys(wanted)), tuple(passed_over)


def gather_original(path: Path, piped: IO[bytes] | None = None) -> Aslinya:
    """Read a file that an import has read before, or what was piped in.

    Raises:
        StorageError: it cannot be read any more.
    """
    try:
        with ExitStack() as stack:
            file = piped or stack.enter_context(path.open("rb"))
            kind, sheets = stack.enter_context(open_sheets(file, lambda _part: None))
            if kind == "xlsx":
                file.seek(0)
                return Aslinya(file.read())
            read = (sheets.sheet(name) for name in sheets.names)
            return Aslinya(
                None,
                tuple(
                    Lembar(nama=one.nama, baris=iter(list(one.baris)), gabung=()) for one in read
                ),
            )
    except OSError as error:
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=reason(error)
        ) from error

"""Gather what a marked copy of a file is made from."""

from pathlib import Path

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.excel.lembar import Aslinya, Lembar
from berdaya_cli.language import _
from berdaya_cli.storage.excel.sheets import open_sheets
from berdaya_cli.storage.files import read_whole, reason


def gather_original(path: Path) -> Aslinya:
    """Read a file that an import has read before.

    Raises:
        StorageError: it cannot be read any more.
    """
    try:
        with path.open("rb") as file, open_sheets(file, lambda _part: None) as (kind, sheets):
            if kind == "xlsx":
                return Aslinya(read_whole(path))
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

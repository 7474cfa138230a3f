"""Which files an import is about."""

from pathlib import Path

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.excel.sheets import files_in


def find_files(paths: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files that are asked for, each once, and those of folders that are passed over.

    Raises:
        StorageError: one is not there, or a folder holds no table.
    """
    wanted: list[Path] = []
    passed_over: list[Path] = []
    for path in paths:
        if path.is_dir():
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

"""Another office's database: a copy of it, checked and brought up to date, to read from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.storage.keeping.backup import back_up, base_of, copy_files
from berdaya_cli.storage.keeping.restore import check_backup
from berdaya_cli.storage.opening import open_store
from berdaya_cli.storage.store import Store


@contextmanager
def open_copy(path: Path, operasi: Operasi, new_uid: Callable[[], str]) -> Iterator[Store]:
    """Open a copy; the file itself is left as it is, whatever its version.

    Raises:
        StorageError: it is not there, damaged, newer, or none of ours.
    """
    from berdaya_cli.storage.schema.upgrade import upgrade  # which imports sqlite-utils

    check_backup(path)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        back_up(path, copy)
        upgrade(copy, operasi, new_uid)
        with open_store(copy, new_uid) as store:
            yield store


def bring_copies(source: Path, path: Path) -> int:
    """Bring the copies of evidence and imported files of another database to one; tell how many.

    Raises:
        StorageError: one cannot be read or written.
    """
    return copy_files(base_of(source), path.with_suffix(""))

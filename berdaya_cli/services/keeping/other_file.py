"""Another office's database: a copy of it, checked and brought up to date, to read from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.language import _
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.keeping.backup import base_of, copy_files
from berdaya_cli.storage.keeping.foreign import examined
from berdaya_cli.storage.opening import open_store
from berdaya_cli.storage.store import Store


@contextmanager
def open_copy(path: Path, operasi: Operasi, new_uid: Callable[[], str]) -> Iterator[Store]:
    """Open an examined copy; the file itself is left as it is, whatever its version.

    Raises:
        StorageError: it is not there, damaged, newer, none of ours, or not as we make it.
    """
    from berdaya_cli.storage.schema.upgrade import upgrade  # which imports sqlite-utils

    with examined(path) as copy:
        upgrade(copy, operasi, new_uid)
        with open_store(copy, new_uid) as store:
            yield store


def find_databases(path: Path, own: Path) -> tuple[Path, ...]:
    """Return the file that was named, or the databases of a folder, in the order of their names.

    Raises:
        InvalidValueError: the folder has none but this office's own.
    """
    if not path.is_dir():
        return (path,)
    found = sorted(path.glob("*.db"))
    others = tuple(one for one in found if one.is_file() and one.resolve() != own.resolve())
    if not others:
        raise InvalidValueError(
            _("There is no database (.db) in {path}."), hint=_("Name a file."), path=path
        )
    return others


def bring_copies(store: Store, source: Path, path: Path) -> int:
    """Bring the copies of files that the rows of another database name; return how many.

    Args:
        store: the copy of that database.
        source: where it lies itself, and the copies beside it.
        path: the database that they are brought to.

    Raises:
        StorageError: one cannot be read or written.
    """
    named = {Path(folder, copy_name(sha, name)) for folder, sha, name in store.checkup.copies()}
    return copy_files(base_of(source), path.with_suffix(""), only=named)

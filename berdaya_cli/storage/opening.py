"""Opening a database that is there, and making one that is not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from berdaya_cli.domain.errors import (
    DatabaseExistsError,
    DatabaseMissingError,
    DatabaseOlderError,
    StorageError,
)
from berdaya_cli.language import _
from berdaya_cli.storage.connection import (
    APPLICATION_ID,
    SAMPLE_ID,
    SCHEMA_VERSION,
    TURN_SECONDS,
    connect,
    connect_to_read,
    is_sample,
    schema_version,
    take_turn,
    translated_errors,
    use_wal,
)
from berdaya_cli.storage.store import Store


@contextmanager
def open_store(
    path: Path,
    new_uid: Callable[[], str],
    *,
    write: bool = False,
    note: Callable[[str], None] = lambda _said: None,
) -> Iterator[Store]:
    """Open a database that is there, up to date and ours.

    Args:
        path: where.
        new_uid: makes a uid for a row.
        write: whether anything is going to be written.
        note: hears what the user should know meanwhile.

    Raises:
        DatabaseOlderError: it has to be upgraded first.
        StorageError: one of its kinds says what is wrong with the file.
    """
    if not path.is_file():
        raise _missing(path)
    with translated_errors(path):
        conn, room = (connect(path, "rw"), True) if write else connect_to_read(path)
        if not room:
            note(_("There is no room left on the disk; reading goes on."))
        try:
            version = schema_version(conn, path)
            if version == 0:
                raise DatabaseMissingError(
                    _("The database at {path} is empty."), hint=_how_to_make(path), path=path
                )
            if version < SCHEMA_VERSION:
                raise DatabaseOlderError(
                    _("{path} was made by an older berdaya (schema {version}, here {known})."),
                    path=path,
                    version=version,
                    known=SCHEMA_VERSION,
                )
            if not write:
                conn.execute("PRAGMA query_only = ON")
                conn.execute("BEGIN")  # all reading sees one state, whatever others write
            yield Store(conn, path, new_uid, contoh=is_sample(conn), note=note)
        finally:
            conn.close()


def _missing(path: Path) -> DatabaseMissingError:
    if path.is_dir():
        return DatabaseMissingError(
            _("{path} is a folder, not a database."),
            hint=_how_to_make(path / "berdaya.db"),
            path=path,
        )
    if path.exists():
        return DatabaseMissingError(_("{path} is no file, and no database."), path=path)
    return DatabaseMissingError(
        _("There is no database at {path}."), hint=_how_to_make(path), path=path
    )


def database_exists(path: Path) -> DatabaseExistsError:
    """Report that a database is there already, and how to bring a changed seed in."""
    return DatabaseExistsError(
        _("There is a database at {path} already."),
        hint=_("Bring a changed seed in with: berdaya seed FILE"),
        path=path,
    )


def _how_to_make(path: Path) -> str:
    from shlex import quote

    return _("Make one with: berdaya init --db {path}").format(path=quote(str(path)))


@contextmanager
def create_store(
    path: Path, new_uid: Callable[[], str], *, contoh: bool = False
) -> Iterator[Store]:
    """Make a database inside one transaction, which ``Store.write`` then ends.

    Args:
        path: where.
        new_uid: makes a uid for a row.
        contoh: whether its records are fictional, which marks the file for good.

    Raises:
        DatabaseExistsError: there is one already.
        StorageError: the folder or the file cannot be written.
    """
    from berdaya_cli.storage.files import reason
    from berdaya_cli.storage.schema.schema import make_schema  # brings sqlite-utils

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise StorageError(
            _("{path} cannot be made: {reason}."), path=path, reason=reason(error)
        ) from error
    with translated_errors(path):
        conn = connect(path, "rw")
        try:
            if schema_version(conn, path) == 0:
                use_wal(conn)
            take_turn(conn, path, lambda _said: None, patience=TURN_SECONDS)
            if schema_version(conn, path) != 0:
                raise database_exists(path)
            make_schema(conn, SAMPLE_ID if contoh else APPLICATION_ID, SCHEMA_VERSION)
            yield Store(conn, path, new_uid, contoh=contoh)
        finally:
            conn.close()

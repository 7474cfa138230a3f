"""A database that somebody else may have made: examined on a private copy before it is used.

Only its pages are copied; nothing of its schema runs before that schema is known, word by word, to
be ours (``trusted_schema`` would forbid our own checks, which use JSON, in many a SQLite). What a
file that passes can still hold is values.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic

from berdaya_cli.domain.errors import NotADatabaseError, StorageError
from berdaya_cli.domain.tanggal import FIRST_YEAR, LAST_YEAR
from berdaya_cli.domain.uang import LARGEST_RUPIAH
from berdaya_cli.language import _
from berdaya_cli.storage.audit import NOT_SQLITES_OWN, broken_seal
from berdaya_cli.storage.connection import (
    SCHEMA_VERSION,
    connect,
    schema_version,
    translated_errors,
)
from berdaya_cli.storage.files import check_plain
from berdaya_cli.storage.keeping.whole import check_whole, damaged
from berdaya_cli.storage.scratch import own_folder

_LEAST_SECONDS = 4
_SECONDS_PER_MIB = 0.2
"""So long an examination may take; a file of a million kegiatan needs a quarter of it."""
_STEPS = 100_000
"""Steps of SQLite between two looks at the clock."""
_OBJECTS = f"""
    SELECT type, name, sql FROM sqlite_schema
    {NOT_SQLITES_OWN} AND tbl_name <> '_sqlite_migrations'
"""
"""What a schema is made of; the notes on its migrations are made anew."""


@contextmanager
def examined(path: Path) -> Iterator[Path]:
    """Copy a database into a folder of its own, and make sure that it is one of ours.

    Raises:
        StorageError: it is not there, newer, damaged, of something else, or not as we make it.
    """
    check_plain(path)
    if not path.is_file():
        raise StorageError(
            _("{path} cannot be read: {reason}."), path=path, reason=_("it is not there")
        )
    with own_folder() as folder, translated_errors(path):
        copy = folder / "salinan.db"
        copy.touch(mode=0o600)
        with closing(connect(path, "ro")) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        with closing(sqlite3.connect(copy, isolation_level=None)) as conn:
            _examine(conn, path, copy)
        yield copy


def _examine(conn: sqlite3.Connection, path: Path, copy: Path) -> None:
    from berdaya_cli.storage.schema.schema import note_steps  # brings sqlite-utils

    conn.execute("PRAGMA cell_size_check = ON")
    until = monotonic() + _LEAST_SECONDS + _SECONDS_PER_MIB * (copy.stat().st_size >> 20)
    conn.set_progress_handler(lambda: monotonic() > until, _STEPS)
    try:
        version = schema_version(conn, path)
        _check_schema(conn, path, version)
        note_steps(conn, version)
        check_whole(conn, path)
        _check_seals(conn, path)
        _check_values(conn, path)
    except StorageError:
        raise
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, ValueError) as error:
        raise damaged(path) from error
    finally:
        conn.set_progress_handler(None, 0)


_ODD_IMAGES = """
    SELECT EXISTS (SELECT 1 FROM riwayat
                    WHERE NOT json_valid(kunci) OR json_type(kunci) <> 'array'
                       OR NOT json_valid(ifnull(sebelum, '{}'))
                       OR NOT json_valid(ifnull(sesudah, '{}'))
                       OR json_type(ifnull(sebelum, '{}')) <> 'object'
                       OR json_type(ifnull(sesudah, '{}')) <> 'object')
"""
_COLUMNS = """
    SELECT m.name, c.name, c.type FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
     WHERE m.type = 'table'
       AND c.name NOT IN ('id', 'riwayat_sampai', 'kegiatan', 'impor', 'operasi')
"""


_DATES = ("tanggal", "berlaku_", "batas", "per_tanggal", "mulai", "selesai")
"""How the names of columns with dates begin."""


def _check_values(conn: sqlite3.Connection, path: Path) -> None:
    """Refuse values that no command of ours lets in: days and amounts beyond all use."""
    if conn.execute(_ODD_IMAGES).fetchone()[0]:
        raise damaged(path)
    for table, column, kind in conn.execute(_COLUMNS).fetchall():
        if kind == "INTEGER":
            odd = f'abs("{column}" / 2) > {LARGEST_RUPIAH}'
        elif column.startswith(_DATES):
            beyond = f""" "{column}" < '{FIRST_YEAR}' OR "{column}" > '{LAST_YEAR}-12-31' """
            odd = f""" "{column}" <> '' AND ({beyond}) """
        else:
            continue
        found = conn.execute(f'SELECT rowid FROM "{table}" WHERE {odd} LIMIT 1').fetchone()
        if found is not None:
            raise NotADatabaseError(
                _("{path} holds a value that cannot be: {column} of {table}, row {row}."),
                hint=_("Ask who gave it to you for a backup that berdaya made."),
                path=path,
                column=column,
                table=table,
                row=found[0],
            )


def _check_seals(conn: sqlite3.Connection, path: Path) -> None:
    number = broken_seal(conn)
    if number is not None:
        raise NotADatabaseError(
            _("The seal of operation {number} in {path} does not fit its history."),
            hint=_("Look at it with: berdaya doctor --db {path}").format(path=path),
            path=path,
            number=number,
        )


def _check_schema(conn: sqlite3.Connection, path: Path, version: int) -> None:
    """Compare tables and indexes with those of a version, and let no other trigger or view be.

    Those of an older version are dropped: the upgrade makes today's.

    Raises:
        NotADatabaseError: something differs.
    """
    if version == 0:
        raise NotADatabaseError(_("The database at {path} is empty."), path=path)
    wanted = {(kind, name): sql for kind, name, sql in _schema_of(version)}
    found = {(kind, name): sql for kind, name, sql in conn.execute(_OBJECTS)}
    lively = {key: sql for key, sql in found.items() if key[0] in {"trigger", "view"}}
    if version < SCHEMA_VERSION:
        for kind, name in lively:
            conn.execute(f"DROP {kind} IF EXISTS {quoted(name)}")
        found = {key: sql for key, sql in found.items() if key not in lively}
        wanted = {key: sql for key, sql in wanted.items() if key[0] in {"table", "index"}}
    differs = sorted(
        key for key in found.keys() | wanted.keys() if found.get(key) != wanted.get(key)
    )
    if differs:
        kind, name = differs[0]
        raise NotADatabaseError(
            _("{path} is not as berdaya makes it: {kind} {name}."),
            hint=_("Ask who gave it to you for a backup that berdaya made."),
            path=path,
            kind=kind,
            name=name,
        )


def _schema_of(version: int) -> list[tuple[str, str, str]]:
    """Return what the migrations up to a version make."""
    from berdaya_cli.storage.schema.schema import make_schema_of  # brings sqlite-utils

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        conn.execute("BEGIN")
        make_schema_of(conn, version)
        return conn.execute(_OBJECTS).fetchall()


def quoted(name: str) -> str:
    """Return a name for SQL, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'

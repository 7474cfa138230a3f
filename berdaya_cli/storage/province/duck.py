"""DuckDB, shut in: no extension, no file outside the folders named, bounded memory.

DuckDB writes and reads Parquet by itself (pyarrow would add 170 MB), and one machine with it
holds a country (``python -m tests.bench province``).
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.province.extra import MissingExtraError
from berdaya_cli.language import _
from berdaya_cli.storage.scratch import own_folder

if TYPE_CHECKING:  # an extra: imported when it is used
    from duckdb import DuckDBPyConnection

EXTRA = "provinsi"
MEMORY_VARIABLE = "BERDAYA_MEMORI"
"""How much DuckDB may use, as it writes it: 2GB; what does not fit goes to a folder for a while."""
_LEAST, _MOST = 200, 2000
"""Megabytes: what a lake of a million kegiatan is summed up in, and what nothing exceeds."""
_ROWS_OF_ONE = 5000
"""Kegiatan for which a megabyte is allowed (measured; more is quicker, and not needed)."""
_CLOSED = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "allow_unsigned_extensions": "false",
}


@contextmanager
def duck(folders: Sequence[Path], *, sums: int | None = None) -> "Iterator[DuckDBPyConnection]":
    """Open DuckDB in memory for files in some folders.

    Args:
        folders: all that it may read and write.
        sums: how many kegiatan are to be summed up, where it is that: the order of rows does not
            matter then, which saves memory.

    Raises:
        MissingExtraError: it is not installed.
        StorageError: it needs more memory, or disk, than there is.
    """
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError(EXTRA, "DuckDB") from error
    allowed = _MOST if sums is None else max(_LEAST, min(_MOST, sums // _ROWS_OF_ONE))
    limit = os.environ.get(MEMORY_VARIABLE) or f"{allowed}MB"
    order = {} if sums is None else {"preserve_insertion_order": "false"}
    with own_folder() as spill:
        try:
            conn = duckdb.connect(":memory:", config={**_CLOSED, "memory_limit": limit, **order})
        except duckdb.Error as error:
            raise _refused(error, limit, spill) from error
        try:
            inside = ", ".join(
                quoted(f"{path.resolve().as_posix()}/") for path in (*folders, spill)
            )
            conn.execute(f"SET temp_directory = {quoted(spill.as_posix())}")
            conn.execute(f"SET allowed_directories = [{inside}]")
            conn.execute("SET enable_external_access = false")
            conn.execute("SET lock_configuration = true")
            yield conn
        except (duckdb.OutOfMemoryException, duckdb.IOException) as error:
            raise _refused(error, limit, spill) from error
        finally:
            conn.close()


def _refused(error: Exception, limit: str, spill: Path) -> StorageError:
    return StorageError(
        _("DuckDB cannot go on: {reason}"),
        hint=_("It may use {limit} of memory ({variable}) and the disk of {folder}.").format(
            limit=limit, variable=MEMORY_VARIABLE, folder=spill.parent
        ),
        reason=str(error).partition("\n")[0],
    )


def quoted(text: str) -> str:
    """Return a text for SQL: paths cannot be bound in these statements."""
    return "'" + text.replace("'", "''") + "'"


def parquet(*paths: Path) -> str:
    """Return what reads files of Parquet, for SQL; names of folders are never taken for columns."""
    files = ", ".join(quoted(path.as_posix()) for path in paths)
    return f"read_parquet([{files}], hive_partitioning = false)"

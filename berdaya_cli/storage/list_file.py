"""A list of rows in a file that a person wrote: YAML by its name, else JSON."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.storage.files import read_whole
from berdaya_cli.storage.json_text import JsonRefusedError, read_json

_YAML = (".yaml", ".yml")


def read_list(
    source: Path | bytes, refused: Callable[[str, int | None], BerdayaError]
) -> list[Any]:
    """Read a list, or a single row as a list of one; its rows are whatever they are.

    Args:
        source: the file, or JSON that was piped in.
        refused: makes the error for what cannot be read, of why and in which line.

    Raises:
        BerdayaError: as ``refused`` makes it.
        StorageError: the file cannot be read.
    """
    if isinstance(source, bytes) or source.suffix.casefold() not in _YAML:
        content = source if isinstance(source, bytes) else read_whole(source)
        try:
            data = read_json(content)
        except JsonRefusedError as error:
            raise refused(error.pesan, error.line) from error
    else:
        from berdaya_cli.storage.yaml_text import RefusedError, read_yaml  # few lists come so

        try:
            data = read_yaml(source).data
        except RefusedError as error:
            raise refused(error.pesan, error.line) from error
    return data if isinstance(data, list) else [data]

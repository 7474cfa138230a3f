"""Settings that are written down: a TOML file of the user, and one beside a database."""

from pathlib import Path

from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.domain.setelan import Setelan, read_setelan
from berdaya_cli.language import _

LARGEST = 64 * 1024
"""Bytes of a file of a few lines; one that others can write may be anything."""


def read_setelan_file(path: Path, kunci: tuple[str, ...]) -> Setelan:
    """Read a file of settings; one that is not there says nothing.

    Args:
        path: where it would be.
        kunci: what it may say.

    Raises:
        BerdayaError: it is no TOML, or says what it must not; every mistake is reported.
        StorageError: it cannot be read.
    """
    import tomllib  # hardly anybody has such a file

    from berdaya_cli.storage.files import reason

    try:
        with path.open("rb") as file:
            content = tomllib.loads(file.read(LARGEST).decode())
    except OSError as error:
        said = _("{path} cannot be used: {reason}.")
        raise StorageError(said, path=path, reason=reason(error)) from error
    except ValueError as error:  # no TOML, or no UTF-8
        raise InvalidValueError(
            _("{file} is not TOML: {why}."),
            hint=_('Write lines like: lang = "id"'),
            file=path,
            why=error,
        ) from error
    return read_setelan(content, str(path), kunci)

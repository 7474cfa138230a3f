"""A ZIP archive with a list of what it holds, written whole or not at all."""

import zipfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.language import _
from berdaya_cli.storage.files import made_folder, pieces, reason, write_atomically

SUMS = "SHA256SUMS"
"""The list that ``sha256sum -c`` takes."""
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""No clock stands in an archive: the same content gives the same bytes."""
_UNIX, _MODE = 3, 0o600 << 16


def write_archive(path: Path, entries: Iterable[tuple[str, bytes]]) -> tuple[str, ...]:
    """Write an archive that nobody else may read, with the hash of each file in SUMS.

    It grows in a file without a name, which the system takes away however the program ends.

    Args:
        path: the file.
        entries: what it holds, each with its name.

    Returns:
        The names, in their order.

    Raises:
        StorageError: it cannot be written; the old file stays.
    """
    made_folder(path.parent)
    sums: dict[str, str] = {}
    try:
        with TemporaryFile(dir=path.parent) as packed:
            with zipfile.ZipFile(packed, "w") as archive:
                for name, content in entries:
                    sums[name] = sha256(content).hexdigest()
                    _add(archive, name, content)
                _add(archive, SUMS, _listed(sums))
            packed.seek(0)
            write_atomically(path, pieces(packed), private=True)
    except OSError as error:
        said = _("{path} cannot be written: {reason}.")
        raise StorageError(said, path=path, reason=reason(error)) from error
    return (*sums, SUMS)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.create_system, info.external_attr = _UNIX, _MODE
    archive.writestr(info, content, zipfile.ZIP_DEFLATED)


def _listed(sums: dict[str, str]) -> bytes:
    return "".join(f"{sha}  {name}\n" for name, sha in sorted(sums.items())).encode()

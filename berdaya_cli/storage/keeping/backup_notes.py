"""What is known of the backups of a database: a small file beside it.

It is not inside the database: a path of this machine means nothing on another.
"""

import json
from dataclasses import asdict
from pathlib import Path

from berdaya_cli.domain.keeping.cadangan import CatatanCadangan
from berdaya_cli.storage.files import is_own, write_atomically


def notes_path(path: Path) -> Path:
    """Return the file that holds the notes of a database."""
    return path.with_name(f"{path.stem}.cadangan.json")


def read_notes(path: Path) -> CatatanCadangan:
    """Read the notes of a database; without a file, or with one that is broken, none are known.

    Nor are those of somebody else, or of a database in another place, from which a folder came
    along: they say where copies go, and which are taken away.
    """
    try:
        if not is_own(notes_path(path)):
            return CatatanCadangan()
        known = json.loads(notes_path(path).read_bytes())
        if known.pop("basis_data", None) != str(path.resolve()):
            return CatatanCadangan()
        return CatatanCadangan(**known | {"dibuat": tuple(map(str, known.get("dibuat", ())))})
    except (OSError, ValueError, TypeError, AttributeError):
        return CatatanCadangan()


def write_notes(path: Path, notes: CatatanCadangan) -> None:
    """Write the notes of a database.

    Raises:
        StorageError: the folder cannot be written.
    """
    noted = {"basis_data": str(path.resolve())} | asdict(notes)
    text = json.dumps(noted, ensure_ascii=False, indent=2) + "\n"
    write_atomically(notes_path(path), (text.encode(),), private=True)

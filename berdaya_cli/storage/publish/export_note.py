"""A private note of what an export was made of, so that one with nothing new does nothing.

It lies in the user's own folder, never in the one that is published: it tells of what is hidden.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from berdaya_cli.storage.files import write_atomically
from berdaya_cli.storage.table import Table

State = Mapping[str, object]
"""What an export is made of: marks of the record, the options, the day, files that it reads."""
TEMPLATES = Path(__file__).parents[2] / "reports" / "templates"


class Standing(Table):
    """How far the record has come: whatever is written moves one of these marks."""

    MARKS = """
        SELECT (SELECT max(id) FROM riwayat) AS riwayat,
               (SELECT segel FROM operasi WHERE segel IS NOT NULL ORDER BY id DESC LIMIT 1)
                   AS segel
    """

    def marks(self) -> dict[str, object]:
        """Return the last row of the history, and the last seal."""
        return dict(self._row(self.MARKS) or {})


def weighed(paths: Iterable[Path]) -> list[list[object]]:
    """Return size and time of each file that holds something; a folder is the files in it.

    SQLite makes its log anew, and empty, whenever somebody reads.
    """
    found: list[list[object]] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        for one in inside:
            with suppress(OSError):
                about = one.stat()
                if about.st_size:
                    found.append([one.name, about.st_size, about.st_mtime_ns])
    return found


def files_behind(database: Path) -> list[list[object]]:
    """Weigh the files that an export reads: the record, what is written to it, emblem, templates.

    Another program that goes around our triggers moves the times of the record's own files.
    """
    beside = [database.with_name(f"{database.name}{ending}") for ending in ("-wal", ".lambang")]
    return weighed((database, *beside, TEMPLATES))


class ExportNote:
    """The note on one folder."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path, self._folder = path, folder

    def fits(self, state: State) -> int:
        """Return how many files the folder has if all is as it was when they were made, else 0."""
        try:
            noted = json.loads(self._path.read_bytes())
            files = noted["berkas"]
            same = noted["keadaan"] == json.loads(json.dumps(state))
            there = weighed(self._folder / str(name) for name, *_rest in files)
            return len(files) if same and there == files else 0
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def forget(self) -> None:
        """Take the note away: from now on the folder is no longer what it says."""
        self._path.unlink(missing_ok=True)

    def write(self, state: State, names: Iterable[str]) -> None:
        """Note what the files of a folder were made of, once all of them are there."""
        files = weighed(self._folder / name for name in names)
        content = json.dumps({"keadaan": state, "berkas": files}).encode()
        write_atomically(self._path, (content,), private=True)

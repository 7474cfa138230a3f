"""Where a run of the bench keeps its databases, made when a job first needs them."""

import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.data import make

BIN = Path(sys.executable).parent
BERDAYA, SQLITE_UTILS, SQLITE3 = BIN / "berdaya", BIN / "sqlite-utils", "sqlite3"


@dataclass(slots=True)
class Place:
    """A folder, and how large the jobs are to be.

    Attributes:
        rows: kegiatan of the largest database; a tenth of them are imported.
    """

    folder: Path
    rows: int
    _made: set[str] = field(default_factory=set)

    def province(self, kegiatan: int) -> Path:
        """Give a database of a province with so many kegiatan."""
        path = self.folder / f"provinsi-{kegiatan}.db"
        if not path.exists():
            make(path, kegiatan)
        return path

    def sample(self) -> Path:
        """Give the sample of the tool: every listing has rows."""
        return self._init("contoh.db", "--contoh")

    def seeded(self) -> Path:
        """Give a database that holds the seed and no kegiatan."""
        return self._init("kosong.db")

    def _init(self, name: str, *words: str) -> Path:
        path = self.folder / name
        if not path.exists():
            subprocess.run(
                [BERDAYA, "init", *words, "--db", path], check=True, stdout=subprocess.DEVNULL
            )
        return path

    def fresh(self, name: str) -> Path:
        """Give a folder of a name, empty."""
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path

"""Where a database lies: what the system says of its file, its disk and its folder."""

import os
import shutil
from pathlib import Path

from berdaya_cli.domain.keeping.pemeriksaan import Sekitar


def look_around(path: Path) -> Sekitar:
    """Look at the file of a database and at the disk that it lies on."""
    found = path.stat()
    return Sekitar(
        terbuka_bagi_lain=os.name != "nt" and bool(found.st_mode & 0o077),
        sisa=shutil.disk_usage(path.parent).free,
        ukuran=found.st_size,
        folder=path.resolve().parts[:-1],
    )

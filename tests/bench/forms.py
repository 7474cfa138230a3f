"""The job of the forms of a whole regency, one for each OPD."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.place import BERDAYA, Place
from tests.bench.timing import Command, Job, Peer

GROUPS = ("forms",)
OF_FORMS = 1.5
"""The mark: at most so many times the seconds of the bare library."""
OF_READING = (
    "it reads the kegiatan, notes in the record what goes out with each form, and waits until each file is"
    " on the disk, which a bare library does not"
)
OPD, KEGIATAN = 30, 500
BARE = Path(__file__).with_name("bare_forms.py")
"""The peer: it writes the same cells, formats, drop-downs and pages, call after call, from a file."""


def jobs(place: Place) -> Iterator[Job]:
    """Give the job."""
    opd, kegiatan = (OPD, KEGIATAN) if place.rows >= KEGIATAN * 2 else (3, 30)
    db, kept = place.folder / f"opd-{kegiatan}.db", place.folder / "formulir.kept"
    if not db.exists():
        subprocess.run(_keeping("make", db, str(opd), str(kegiatan)), check=True)
    subprocess.run(_keeping("keep", db, kept), check=True)
    folder = place.folder / "edar"
    copy, forms = folder / "berdaya.db", folder / "formulir"

    def before() -> None:
        place.fresh("edar")
        forms.mkdir()
        shutil.copy(db, copy)

    yield Job(
        group="forms",
        name=f"{opd} forms of {kegiatan} kegiatan",
        ours=Command(
            name="berdaya template --semua",
            words=(BERDAYA, "template", "--semua", "--output", forms, "--db", copy),
            before=before,
        ),
        peers=(
            Peer(
                command=Command(
                    name="bare XlsxWriter",
                    words=(sys.executable, BARE, kept, forms),
                    before=before,
                ),
                mark=OF_FORMS,
            ),
        ),
        why=OF_READING,
    )


def _keeping(*words: str | Path) -> tuple[str | Path, ...]:
    return (sys.executable, "-m", "tests.bench.kept_forms", *words)

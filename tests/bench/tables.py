"""Jobs of whole tables: a table that comes in, and all of them going out."""

import shutil
from collections.abc import Callable, Iterator

from tests.bench.monev import write_table
from tests.bench.place import BERDAYA, SQLITE3, SQLITE_UTILS, Place
from tests.bench.timing import Command, Job, Peer

GROUPS = ("import", "export")
IMPORTED, AS_CSV, AS_JSON = 0.5, 0.8, 0.7
"""The marks: at most so many times the seconds of sqlite-utils."""
LARGE = (
    "kegiatan", "kegiatan_lokasi", "pelaksanaan", "perkembangan", "anggaran", "realisasi",
)  # fmt: skip
"""The tables that a peer writes; berdaya writes these and the others, of a whole record more than
thirty, among which the history is large."""
OF_IMPORT = (
    "it reads and checks every cell (a quarter of the time), writes five rows of the record for a line,"
    " each once more into the history, and what the line said (nearly half), reads the history again to"
    " seal it (a tenth) and commits; sqlite-utils writes one row and checks nothing"
)
OF_PUBLIC = (
    "it looks for personal data in every text of every row, rounds and withholds figures of few people"
    " and reads the dated rows once more for them; sqlite-utils writes rows as they are"
)


def jobs(place: Place) -> Iterator[Job]:
    """Give the jobs."""
    yield _import(place)
    yield _export(place, "csv", ("--csv", "-csv"), AS_CSV, public=False)
    yield _export(place, "json", ("", "-json"), AS_JSON, public=False)
    yield _export(place, "csv", ("--csv", "-csv"), AS_CSV, public=True)


def _import(place: Place) -> Job:
    rows = max(place.rows // 10, 1)
    table, empty = place.folder / "monev.csv", place.seeded()
    write_table(table, rows)
    ours, other = place.folder / "masuk" / "berdaya.db", place.folder / "masuk" / "lain.db"

    def before() -> None:
        place.fresh("masuk")
        shutil.copy(empty, ours)

    return Job(
        group="import",
        name=f"{rows:,} rows of 18 columns",
        ours=Command(
            name="berdaya import", words=(BERDAYA, "import", "--db", ours, table), before=before
        ),
        peers=(
            Peer(
                command=Command(
                    name="sqlite-utils insert --csv",
                    words=(SQLITE_UTILS, "insert", other, "monev", table, "--csv"),
                    before=before,
                ),
                mark=IMPORTED,
            ),
            Peer(
                command=Command(
                    name="sqlite3 .import",
                    words=(SQLITE3, "-csv", other, f".import {table} monev"),
                    before=before,
                )
            ),
        ),
        quick=False,
        why=OF_IMPORT,
    )


def _export(place: Place, form: str, options: tuple[str, str], mark: float, *, public: bool) -> Job:
    option, of_shell = options
    db = place.province(place.rows)
    folder = place.folder / "keluar"

    def looped(command: str) -> tuple[str, ...]:
        tables = " ".join(LARGE if public else (*LARGE, "riwayat"))
        return ("sh", "-c", f"cd '{folder}'; for t in {tables}; do {command} > $t; done")

    return Job(
        group="export",
        name=f"{form.upper()} of {place.rows:,} kegiatan and their dated rows, "
        + ("for the public" if public else "with the history"),
        ours=Command(
            name=f"berdaya export {'' if public else '--internal '}--format {form}",
            words=(
                BERDAYA,
                "export",
                *(() if public else ("--internal",)),
                "--format",
                form,
                "--output",
                folder,
                "--db",
                db,
            ),
            before=_emptying(place),
        ),
        peers=(
            Peer(
                command=Command(
                    name=f"sqlite-utils rows {option}".strip(),
                    words=looped(f"'{SQLITE_UTILS}' rows '{db}' $t {option}"),
                    before=_emptying(place),
                ),
                mark=mark,
            ),
            Peer(
                command=Command(
                    name=f"sqlite3 {of_shell}",
                    words=looped(f"{SQLITE3} {of_shell} '{db}' \"SELECT * FROM $t\""),
                    before=_emptying(place),
                )
            ),
        ),
        quick=False,
        why=OF_PUBLIC if public else "",
    )


def _emptying(place: Place) -> Callable[[], None]:
    def before() -> None:
        place.fresh("keluar")

    return before

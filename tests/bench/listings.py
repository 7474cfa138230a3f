"""Jobs of the first moment: start-up, TAB, and each listing in a pipe and on a terminal."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.bench.place import BERDAYA, SQLITE3, SQLITE_UTILS, Place
from tests.bench.timing import Command, Job, Peer

GROUPS = ("start", "today", "TAB", "pipe", "terminal")
LISTINGS = {
    "list-kecamatan": "kecamatan",
    "list-pilots": "pilot",
    "list-opd": "lembaga",
    "list-fokus": "fokus",
    "list-agenda": "agenda",
    "list-tindak-lanjut": "tindak_lanjut",
    "list-aset": "aset",
    "list-pembina": "pembina",
    "list-pejabat": "pejabat",
    "list-dasar-hukum": "dasar_hukum",
    "list-sumber": "sumber",
    "list-sumber-dana": "sumber_dana",
    "list-penugasan": "penugasan",
    "list-kegiatan": "kegiatan",
    "list-formulir": "formulir",
    "list-impor": "impor",
}
"""Each listing, and the table that another tool would show instead."""
BARE = '''
from typing import Annotated

import typer


def say(value: bool) -> None:
    if value:
        typer.echo("bare 1.0")
        raise typer.Exit


app = typer.Typer()


@app.command()
def main(version: Annotated[bool, typer.Option("--version", callback=say, is_eager=True)] = False):
    """Do nothing."""


app()
'''
OF_FOLDING = (
    "what folds is drawn by Rich, which takes a third of the time to be imported and to draw"
)
IN_PIPE, ON_TERMINAL, OF_TAB, OF_START = 0.65, 1.0, 0.65, 1.1
"""The marks: at most so many times the seconds of the peer."""


def jobs(place: Place) -> Iterator[Job]:
    """Give the jobs; the databases are those of a user who has just begun."""
    bare = place.folder / "bare.py"
    bare.write_text(BARE)
    yield Job(
        group="start",
        name="--version",
        ours=Command(name="berdaya", words=(BERDAYA, "--version")),
        peers=(
            Peer(
                command=Command(
                    name="a bare Typer program", words=(sys.executable, bare, "--version")
                ),
                mark=OF_START,
            ),
        ),
    )
    db = place.sample()
    yield _today(db, bare, "berdaya alone")
    yield _today(
        place.province(min(place.rows, 100_000)), bare, "berdaya alone, among 100,000 kegiatan"
    )
    for line in ("li", "report --kecamatan K", "list-kegiatan --fokus l", "show 1"):
        yield _tab(db, line)
    for name, table in LISTINGS.items():
        yield _listing(db, name, table)
    for name, table in LISTINGS.items():
        yield _listing(db, name, table, terminal=True)
    many = place.province(min(place.rows, 1000))
    yield _fifty(many, 120, "nothing folds")
    yield _fifty(many, 80, "names fold", OF_FOLDING)


def _today(db: Path, bare: Path, name: str) -> Job:
    """Give the first screen; its mark is in milliseconds, which stand in the README."""
    start = Command(name="a bare Typer program", words=(sys.executable, bare, "--version"))
    return Job(
        group="today",
        name=name,
        ours=Command(name="berdaya", words=(BERDAYA, "--db", db), output="terminal"),
        peers=(Peer(command=start),),
    )


def _tab(db: Path, line: str) -> Job:
    words = ("berdaya", *line.split())
    environ = {
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "_BERDAYA_COMPLETE": "complete_bash",
        "BERDAYA_DB": str(db),
    }
    return Job(
        group="TAB",
        name=f"berdaya {line}<TAB>",
        ours=Command(name="berdaya", words=(BERDAYA,), environ=environ),
        peers=(_rows(db, "kecamatan", OF_TAB),),
    )


def _listing(db: Path, name: str, table: str, *, terminal: bool = False) -> Job:
    output = "terminal" if terminal else "pipe"
    return Job(
        group=output,
        name=name,
        ours=Command(name="berdaya", words=(BERDAYA, name, "--db", db), output=output),
        peers=(
            _rows(db, table, ON_TERMINAL if terminal else IN_PIPE, output),
            Peer(command=_sqlite3(db, table, output)),
        ),
    )


def _fifty(db: Path, columns: int, seen: str, why: str = "") -> Job:
    limit = ("--limit", "50")
    peer = _rows(db, "kegiatan", ON_TERMINAL, "terminal", *limit)
    return Job(
        group="terminal",
        name=f"list-kegiatan, 50 rows, {columns} columns, {seen}",
        ours=Command(
            name="berdaya",
            words=(BERDAYA, "list-kegiatan", *limit, "--db", db),
            output="terminal",
            columns=columns,
        ),
        peers=(replace(peer, command=replace(peer.command, columns=columns)),),
        why=why,
    )


def _rows(db: Path, table: str, mark: float, output: str = "pipe", *options: str) -> Peer:
    shown = ("--table",) if output == "terminal" else ()
    words = (SQLITE_UTILS, "rows", db, table, *shown, *options)
    return Peer(
        command=Command(name=" ".join(("sqlite-utils rows", *shown)), words=words, output=output),
        mark=mark,
    )


def _sqlite3(db: Path, table: str, output: str) -> Command:
    form = "-box" if output == "terminal" else "-tabs"
    return Command(
        name=f"sqlite3 {form}", words=(SQLITE3, form, db, f"SELECT * FROM {table}"), output=output
    )

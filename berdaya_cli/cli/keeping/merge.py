"""The command merge."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, argument, flag, option
from berdaya_cli.cli.session import Session, new_uid
from berdaya_cli.domain.errors import (
    BerdayaError,
    DatabaseLockedError,
    DatabaseMissingError,
    ExitCode,
)
from berdaya_cli.domain.perubahan import Rencana, Written, add_up
from berdaya_cli.language import N_

if TYPE_CHECKING:  # read by nobody at run time: no option is of this type
    from berdaya_cli.storage.store import Store

EXAMPLES = ("berdaya merge laptop-lain.db --dry-run", "berdaya merge laptop-lain.db")


def merge(
    ctx: typer.Context,
    file: Annotated[
        Path, argument(N_("FILE"), N_("The other office's database, or a folder of several"))
    ],
    pakai: Annotated[
        str | None,
        option(
            "--pakai",
            N_("Whose state holds where both changed a row; else the later one"),
            "sini|sana",
        ),
    ] = None,
    samarkan: Annotated[
        bool, flag("--samarkan", N_("Hide numbers of people, instead of leaving the row out"))
    ] = False,
    tambah_kabupaten: Annotated[
        bool,
        flag(
            "--tambah-kabupaten",
            N_("Take in a regency that this file has not yet, with its reference data"),
        ),
    ] = False,
    dry_run: DryRunOption = False,
) -> ExitCode:
    """Take in another office's file of the same regency, row by row, or a folder of such files."""
    from berdaya_cli.services.keeping.merge import merge_file, parse_pakai
    from berdaya_cli.services.keeping.merge_findings import together
    from berdaya_cli.services.keeping.other_file import find_databases

    session: Session = ctx.obj
    side = parse_pakai(pakai)
    paths = find_databases(file, session.path)
    each: dict[Path, Rencana | BerdayaError] = {}
    written: list[Written] = []
    for path in paths:
        try:
            with _opened(session, path, dry_run=dry_run) as (store, other):
                each[path] = merge_file(
                    store, other, side, samarkan=samarkan, tambah_kabupaten=tambah_kabupaten
                )
            written.append(session.written)
        except (DatabaseLockedError, DatabaseMissingError):
            raise
        except BerdayaError as error:
            if len(paths) == 1:
                raise
            each[path] = error
    found = together(each) if file.is_dir() else each[file]
    if isinstance(found, BerdayaError):
        raise found
    session.screen.report_changes("merge", found, add_up(written), dry_run=dry_run)
    session.asked.say(session, "merge")
    return ExitCode.FINDINGS if found.konflik else ExitCode.OK


@contextmanager
def _opened(session: Session, path: Path, *, dry_run: bool) -> "Iterator[tuple[Store, Store]]":
    """Open an examined copy of another office's file, and this one for an operation."""
    from berdaya_cli.services.keeping.backup import back_up_first
    from berdaya_cli.services.keeping.other_file import bring_copies, open_copy

    with open_copy(path, session.operasi("upgrade"), new_uid) as other:
        if not dry_run:
            with session.store(make=False):
                pass  # there is one, and it is up to date
            back_up_first(session.path, waktu=session.waktu)
        with session.write("merge", dry_run=dry_run) as store:
            yield store, other
        if not dry_run:
            bring_copies(other, path, session.path)

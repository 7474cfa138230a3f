"""The command merge."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, argument, flag, option
from berdaya_cli.cli.session import Session, new_uid
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.language import N_

EXAMPLES = ("berdaya merge laptop-lain.db --dry-run", "berdaya merge laptop-lain.db")


def merge(
    ctx: typer.Context,
    file: Annotated[Path, argument(N_("FILE"), N_("The other office's database"))],
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
    dry_run: DryRunOption = False,
) -> ExitCode:
    """Take in another office's file of the same regency, row by row."""
    from berdaya_cli.services.keeping.backup import (  # TAB needs the options alone
        back_up,
        own_folder,
    )
    from berdaya_cli.services.keeping.merge import merge_file, parse_pakai
    from berdaya_cli.services.keeping.other_file import bring_copies, open_copy

    session: Session = ctx.obj
    side = parse_pakai(pakai)
    with open_copy(file, session.operasi("upgrade"), new_uid) as other:
        if not dry_run:
            with session.store(make=False):
                pass  # there is one, and it is up to date
            back_up(session.path, own_folder(session.path), None, waktu=session.waktu)
        with session.write("merge", dry_run=dry_run) as store:
            rencana = merge_file(store, other, side, samarkan=samarkan)
        if not dry_run:
            bring_copies(other, file, session.path)
    session.report_changes("merge", rencana, dry_run=dry_run)
    return ExitCode.FINDINGS if rencana.konflik else ExitCode.OK

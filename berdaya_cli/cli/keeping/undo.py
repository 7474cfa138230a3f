"""The command undo."""

from dataclasses import replace
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, YesOption, argument
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.undo import latest_operation, undo_operation

EXAMPLES = ("berdaya undo --dry-run", "berdaya undo 2")


def undo(
    ctx: typer.Context,
    operasi: Annotated[
        str | None,
        argument("[OPERASI]", N_("Its number in berdaya history; the latest unless said")),
    ] = None,
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Take the latest operation back, or another; an undo can be taken back too."""
    session: Session = ctx.obj
    if operasi is None:  # what was the latest when the command was typed, whoever writes meanwhile
        with session.store(make=False) as store:
            operasi = latest_operation(store)
    if session.screen.can_ask and not (yes or dry_run):
        with session.write("undo", dry_run=True, make=False) as store:
            rencana = undo_operation(store, operasi)
        from berdaya_cli.cli.asking import confirm  # a terminal only

        answers = _("Take it back"), _("Leave it as it is")
        confirm(session.screen, rencana.uraian, _("Take it back?"), *answers, default_no=True)
    with session.write("undo", dry_run=dry_run, make=False) as store:
        rencana = undo_operation(store, operasi)
    if not dry_run:
        done = _("Operation {id} is taken back.").format(id=operasi)
        rencana = replace(rencana, uraian=(done, *rencana.uraian))
    session.report_changes("undo", rencana, dry_run=dry_run)

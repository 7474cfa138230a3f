"""The command doctor."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.temuan import tabel_temuan
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.doctor import (
    PLACES,
    compare_anchors,
    examine,
    find_left_over,
    is_broken,
    seed_drift,
)

EXAMPLES = ("berdaya doctor", "berdaya doctor --json")


def doctor(
    ctx: typer.Context,
    jangkar: Annotated[
        Path | None,
        option(
            "--jangkar",
            N_("Compare the marks of this note, or of this backup's name, with the history"),
            N_("FILE"),
        ),
    ] = None,
) -> ExitCode:
    """Check the database, its history and seals, evidence, backups, and where it lies."""
    session: Session = ctx.obj
    left = find_left_over(session.path)
    with session.store(make=False) as store:
        temuan = examine(store, left, today=session.today)
        if not is_broken(temuan):  # a damaged history cannot say what a seed once brought
            temuan += tuple(seed_drift(session.news_of_seed(store)))
        if jangkar is not None:
            fits, wrong = compare_anchors(store, jangkar)
            temuan = (*wrong, *temuan)
            session.screen.note(_("Marks that fit the history: {n}.").format(n=fits))
    session.screen.deliver_temuan(tabel_temuan("doctor", PLACES, temuan), temuan, _("All is well."))
    return ExitCode.FINDINGS if is_broken(temuan) else ExitCode.OK

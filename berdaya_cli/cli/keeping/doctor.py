"""The command doctor."""

import typer

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.language import _
from berdaya_cli.services.keeping.doctor import (
    PLACES,
    examine,
    find_left_over,
    is_broken,
    seed_drift,
)

EXAMPLES = ("berdaya doctor", "berdaya doctor --json")


def doctor(ctx: typer.Context) -> ExitCode:
    """Check the database, its history and seals, evidence, backups, and where it lies."""
    session: Session = ctx.obj
    left = find_left_over(session.path)
    with session.store() as store:
        temuan = examine(store, left, today=session.today)
        if not is_broken(temuan):  # a damaged history cannot say what a seed once brought
            temuan += tuple(seed_drift(session.news_of_seed(store)))
    session.deliver_temuan("doctor", PLACES, temuan, _("All is well."))
    return ExitCode.FINDINGS if is_broken(temuan) else ExitCode.OK

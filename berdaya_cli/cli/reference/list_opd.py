"""The command list-opd."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, flag
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.reference import lists

EXAMPLES = ("berdaya list-opd", "berdaya list-opd --semua")


def list_opd(
    ctx: typer.Context,
    semua: Annotated[bool, flag("--semua", N_("Partner bodies too"))] = False,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the OPD and the names they go by."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(lists.list_opd(store, kabupaten, everyone=semua))

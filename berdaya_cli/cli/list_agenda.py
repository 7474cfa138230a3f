"""The command list-agenda."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_agenda as service

EXAMPLES = ("berdaya list-agenda", "berdaya list-agenda --json")


def list_agenda(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List the events of the programme in the order of their dates."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_agenda(store, kabupaten))

"""The command list-fokus."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_fokus as service

EXAMPLES = ("berdaya list-fokus", "berdaya list-fokus --json")


def list_fokus(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List the fokus of the programme and the names they go by."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_fokus(store, kabupaten))

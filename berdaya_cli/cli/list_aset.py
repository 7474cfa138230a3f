"""The command list-aset."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_aset as service

EXAMPLES = ("berdaya list-aset", "berdaya list-aset --json")


def list_aset(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List what exists for the fokus: RPPA, sport centers."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_aset(store, kabupaten))

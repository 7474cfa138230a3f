"""The command list-sumber."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_sumber as service

EXAMPLES = ("berdaya list-sumber", "berdaya list-sumber --json")


def list_sumber(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List where facts come from."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_sumber(store, kabupaten))

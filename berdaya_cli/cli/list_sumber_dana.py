"""The command list-sumber-dana."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_sumber_dana as service

EXAMPLES = ("berdaya list-sumber-dana", "berdaya list-sumber-dana --json")


def list_sumber_dana(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List the sources of money and the names they go by."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_sumber_dana(store, kabupaten))

"""The command list-dasar-hukum."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_dasar_hukum as service

EXAMPLES = ("berdaya list-dasar-hukum", "berdaya list-dasar-hukum --json")


def list_dasar_hukum(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List the decrees, circulars and letters that the programme rests on."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_dasar_hukum(store, kabupaten))

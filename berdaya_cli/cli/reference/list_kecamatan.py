"""The command list-kecamatan."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services.reference import lists

EXAMPLES = ("berdaya list-kecamatan", "berdaya list-kecamatan --json")


def list_kecamatan(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """List the kecamatan with their codes, marking today's pilots."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(lists.list_kecamatan(store, kabupaten, today=session.today))

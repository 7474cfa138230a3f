"""The command list-pilots."""

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services.programme import list_pilots as service

EXAMPLES = ("berdaya list-pilots", "berdaya list-pilots --per 2025-12-31 --json")


def list_pilots(
    ctx: typer.Context, per: PerOption = None, kabupaten: KabupatenOption = None
) -> None:
    """List the pilot kecamatan with category, legal basis and validity."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(service.list_pilots(store, kabupaten, hari=session.as_of(per)))

"""The command list-pembina."""

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, SemuaHariOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_pembina as service

EXAMPLES = ("berdaya list-pembina", "berdaya list-pembina --per 2025-08-01")


def list_pembina(
    ctx: typer.Context,
    per: PerOption = None,
    semua: SemuaHariOption = False,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the seats of the team that guides the programme, as of a day."""
    session: Session = ctx.obj
    hari = None if semua else session.as_of(per)
    with session.store() as store:
        session.deliver(service.list_pembina(store, kabupaten, hari=hari))

"""The command list-pejabat."""

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, SemuaHariOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services import list_pejabat as service

EXAMPLES = ("berdaya list-pejabat", "berdaya list-pejabat --per 2025-08-01")


def list_pejabat(
    ctx: typer.Context,
    per: PerOption = None,
    semua: SemuaHariOption = False,
    kabupaten: KabupatenOption = None,
) -> None:
    """List who holds which office, as of a day."""
    session: Session = ctx.obj
    hari = None if semua else session.as_of(per)
    with session.store() as store:
        session.deliver(service.list_pejabat(store, kabupaten, hari=hari))

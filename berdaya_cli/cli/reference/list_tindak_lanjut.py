"""The command list-tindak-lanjut."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.reference import list_tindak_lanjut as service

EXAMPLES = ("berdaya list-tindak-lanjut", "berdaya list-tindak-lanjut --belum --lembaga dinsos")


def list_tindak_lanjut(
    ctx: typer.Context,
    agenda: Annotated[
        str | None, typer.Option("--agenda", metavar="AGENDA", help=N_("Only of this event"))
    ] = None,
    lembaga: Annotated[
        str | None,
        typer.Option("--lembaga", metavar="LEMBAGA", help=N_("Only those that this body does")),
    ] = None,
    belum: Annotated[
        bool, typer.Option("--belum", help=N_("Only what is not done yet"), show_default=False)
    ] = False,
    per: PerOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the follow-ups of the agenda, the most urgent first."""
    session: Session = ctx.obj
    wanted = service.TindakLanjutFilter(
        kabupaten=kabupaten, agenda=agenda, lembaga=lembaga, open_only=belum
    )
    with session.store() as store:
        session.deliver(service.list_tindak_lanjut(store, wanted, hari=session.as_of(per)))

"""The command list-penugasan."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.programme import list_penugasan as service

EXAMPLES = ("berdaya list-penugasan", "berdaya list-penugasan --opd dinsos --semua")


def list_penugasan(
    ctx: typer.Context,
    opd: Annotated[
        str | None, typer.Option("--opd", metavar="OPD", help=N_("Only this body"))
    ] = None,
    kecamatan: Annotated[
        str | None,
        typer.Option("--kecamatan", metavar="KECAMATAN", help=N_("Only this kecamatan")),
    ] = None,
    per: PerOption = None,
    semua: Annotated[
        bool,
        typer.Option("--semua", help=N_("Ended and future ones too"), show_default=False),
    ] = False,
    kabupaten: KabupatenOption = None,
) -> None:
    """List who answers for what: a matrix on a terminal, rows in a pipe or with a filter."""
    session: Session = ctx.obj
    hari = session.as_of(per)
    saring = service.PenugasanFilter(kabupaten=kabupaten, opd=opd, kecamatan=kecamatan)
    with session.store() as store:
        if session.screen.on_terminal and not (opd or kecamatan or semua):
            for matrix in service.matrices(store, kabupaten, hari):
                session.deliver(matrix)
        else:
            session.deliver(service.list_penugasan(store, saring, None if semua else hari))

"""The command list-kegiatan."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services import list_kegiatan as service

EXAMPLES = (
    "berdaya list-kegiatan",
    "berdaya list-kegiatan --kecamatan Kejobong --fokus lansia --periode 2025-TW4",
)


def list_kegiatan(
    ctx: typer.Context,
    kecamatan: Annotated[
        str | None,
        typer.Option("--kecamatan", metavar="KECAMATAN", help=N_("Only this kecamatan")),
    ] = None,
    fokus: Annotated[
        str | None, typer.Option("--fokus", metavar="FOKUS", help=N_("Only this fokus"))
    ] = None,
    pelaksana: Annotated[
        str | None,
        typer.Option("--pelaksana", metavar="LEMBAGA", help=N_("Only those that this body does")),
    ] = None,
    periode: PeriodeOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the kegiatan, as they stand today or at the end of a period."""
    session: Session = ctx.obj
    saring = service.KegiatanFilter(
        kabupaten=kabupaten,
        kecamatan=kecamatan,
        fokus=fokus,
        pelaksana=pelaksana,
        periode=periode,
    )
    with session.store() as store:
        session.deliver(service.list_kegiatan(store, saring, today=session.today))

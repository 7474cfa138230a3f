"""The command edit-instansi."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.reference import edit_instansi as service

_EXAMPLE = (
    'berdaya edit-instansi --alamat "Jalan Contoh 1, Purbalingga" --telepon "(0281) 000000"'
    " --lambang lambang.png"
)
EXAMPLES = (_EXAMPLE,)


def edit_instansi(
    ctx: typer.Context,
    nama: Annotated[
        str | None,
        typer.Option(
            "--nama", metavar=N_("TEXT"), help=N_("The office; that of the secretariat at first")
        ),
    ] = None,
    alamat: Annotated[
        str | None, typer.Option("--alamat", metavar=N_("TEXT"), help=N_("Its address"))
    ] = None,
    telepon: Annotated[
        str | None, typer.Option("--telepon", metavar=N_("TEXT"), help=N_("Its telephone"))
    ] = None,
    surel: Annotated[
        str | None, typer.Option("--surel", metavar=N_("TEXT"), help=N_("Its e-mail address"))
    ] = None,
    situs: Annotated[
        str | None, typer.Option("--situs", metavar=N_("TEXT"), help=N_("Its page on the web"))
    ] = None,
    lambang: Annotated[
        str | None,
        typer.Option(
            "--lambang", metavar=N_("FILE"), help=N_("The emblem, PNG or JPEG; it is copied")
        ),
    ] = None,
    sumber: SumberOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Make or change the letterhead of reports; "-" empties a part."""
    session: Session = ctx.obj
    minta = service.PermintaanInstansi(
        kabupaten=kabupaten,
        nama=nama,
        alamat=alamat,
        telepon=telepon,
        surel=surel,
        situs=situs,
        lambang=lambang,
        sumber=sumber,
    )
    with session.write("edit-instansi", dry_run=dry_run) as store:
        rencana = service.edit_instansi(store, minta, today=session.today)
    session.report_changes("edit-instansi", rencana, dry_run=dry_run)

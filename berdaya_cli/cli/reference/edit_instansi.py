"""The command edit-instansi."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption, option
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
        str | None, option("--nama", N_("The office; that of the secretariat at first"))
    ] = None,
    alamat: Annotated[str | None, option("--alamat", N_("Its address"))] = None,
    telepon: Annotated[str | None, option("--telepon", N_("Its telephone"))] = None,
    surel: Annotated[str | None, option("--surel", N_("Its e-mail address"))] = None,
    situs: Annotated[str | None, option("--situs", N_("Its page on the web"))] = None,
    lambang: Annotated[
        str | None, option("--lambang", N_("The emblem, PNG or JPEG; it is copied"), N_("FILE"))
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

"""The command designate."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    KabupatenOption,
    KecamatanListArgument,
    MulaiOption,
    SampaiOption,
    SumberOption,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.programme.designate import PermintaanPilot, designate_pilots

EXAMPLES = (
    'berdaya designate Rembang Karangmoncol --alasan miskin --dasar "SK Bupati 2026"',
    "berdaya designate Mrebet --alasan miskin --dasar SK-2 --salin-penugasan-dari Kejobong",
)


def designate(
    ctx: typer.Context,
    kecamatan: KecamatanListArgument,
    alasan: Annotated[str, option("--alasan", N_("Why it was chosen"))],
    dasar: Annotated[str, option("--dasar", N_("The legal basis"))],
    mulai: MulaiOption = None,
    sampai: SampaiOption = None,
    sumber: SumberOption = None,
    salin: Annotated[
        str | None,
        option(
            "--salin-penugasan-dari", N_("Copy who is responsible from this pilot"), "KECAMATAN"
        ),
    ] = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Bring kecamatan into the programme, with legal basis and date."""
    session: Session = ctx.obj
    minta = PermintaanPilot(
        kecamatan=tuple(kecamatan),
        alasan=alasan,
        dasar=dasar,
        mulai=mulai,
        sampai=sampai,
        sumber=sumber,
        salin_dari=salin,
        kabupaten=kabupaten,
    )
    with session.write("designate", dry_run=dry_run) as store:
        rencana = designate_pilots(store, minta, today=session.today)
    session.report_changes("designate", rencana, dry_run=dry_run)

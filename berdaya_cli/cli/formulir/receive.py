"""The command receive."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, flag, option
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.formulir.receive import PermintaanPenerimaan, receive_report

EXAMPLES = (
    "berdaya receive dinporapar --periode 2025-TW4 --lewat pesan --nihil",
    'berdaya receive "Kecamatan Bukateja" --periode 2025-TW4 --lewat telepon --dari "Kasi PMD"',
)


def receive(
    ctx: typer.Context,
    lembaga: Annotated[
        str, typer.Argument(metavar="LEMBAGA", help=N_("The OPD or kecamatan office that reported"))
    ],
    periode: Annotated[str, option("--periode", N_("For which period"), "PERIODE")],
    lewat: Annotated[str, option("--lewat", N_("How: pesan, telepon, kertas or rapat"), "CARA")],
    nihil: Annotated[bool, flag("--nihil", N_("It says that there was no activity"))] = False,
    tanggal: Annotated[
        str | None, option("--tanggal", N_("When it reported; today, unless said"), "TANGGAL")
    ] = None,
    dari: Annotated[
        str | None, option("--dari", N_("The office of whoever reported, never a name"), "JABATAN")
    ] = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note that an office has reported without its form, and give the report a number."""
    session: Session = ctx.obj
    minta = PermintaanPenerimaan(
        lembaga=lembaga,
        periode=periode,
        lewat=lewat,
        nihil=nihil,
        tanggal=tanggal,
        dari=dari,
        kabupaten=kabupaten,
    )
    with session.write("receive", dry_run=dry_run) as store:
        rencana = receive_report(store, minta, today=session.today)
    session.report_changes("receive", rencana, dry_run=dry_run)

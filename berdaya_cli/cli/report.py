"""The command report."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.report import gather_laporan
from berdaya_cli.services.report_scope import PermintaanLaporan

EXAMPLES = (
    "berdaya report --kecamatan Kejobong",
    "berdaya report --periode 2025-TW4",
    "berdaya report --opd dinsos --periode 2025-TW4",
)


def report(
    ctx: typer.Context,
    kecamatan: Annotated[
        str | None,
        typer.Option(
            "--kecamatan",
            metavar="KECAMATAN",
            help=N_("Only this kecamatan, by name or code"),
            show_default=False,
        ),
    ] = None,
    opd: Annotated[
        str | None,
        typer.Option("--opd", metavar="OPD", help=N_("Only this OPD"), show_default=False),
    ] = None,
    fokus: Annotated[
        str | None,
        typer.Option("--fokus", metavar="FOKUS", help=N_("Only this fokus"), show_default=False),
    ] = None,
    periode: PeriodeOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Report what was done in a period: the regency, a kecamatan, an OPD or a fokus."""
    session: Session = ctx.obj
    minta = PermintaanLaporan(
        kecamatan=kecamatan, opd=opd, fokus=fokus, periode=periode, kabupaten=kabupaten
    )
    with session.store() as store:
        session.deliver(gather_laporan(store, minta, today=session.today))

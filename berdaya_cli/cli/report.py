"""The command report."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.report import laporan_kecamatan

EXAMPLES = (
    "berdaya report --kecamatan Kejobong",
    "berdaya report --kecamatan Kejobong --periode 2025-TW4",
)


def report(
    ctx: typer.Context,
    kecamatan: Annotated[
        str,
        typer.Option(
            "--kecamatan",
            metavar="KECAMATAN",
            help=N_("The kecamatan, by name or code"),
            show_default=False,
        ),
    ],
    periode: PeriodeOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Report what a kecamatan has done in a period, fokus by fokus."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(
            laporan_kecamatan(store, kecamatan, periode, kabupaten, today=session.today)
        )

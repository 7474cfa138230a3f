"""Options that more than one command takes."""

from typing import Annotated

import typer

from berdaya_cli.language import N_

KabupatenOption = Annotated[
    str | None,
    typer.Option(
        "--kabupaten",
        metavar="KABUPATEN",
        help=N_("Only this regency or city, where the file has several"),
    ),
]
PerOption = Annotated[
    str | None,
    typer.Option(
        "--per", metavar=N_("DATE"), help=N_("As of this date instead of today"), show_default=False
    ),
]
PeriodeOption = Annotated[
    str | None,
    typer.Option(
        "--periode",
        metavar="PERIODE",
        help=N_("2025, 2025-S2, 2025-TW4, 2025-11, November 2025 or FROM..TO"),
    ),
]
OpdArgument = Annotated[
    str,
    typer.Argument(metavar="OPD", help=N_("The OPD, by code, name or alias"), show_default=False),
]
FokusListOption = Annotated[
    list[str],
    typer.Option("--fokus", metavar="FOKUS", help=N_("The fokus; may be given more than once")),
]
KecamatanListOption = Annotated[
    list[str] | None,
    typer.Option(
        "--kecamatan", metavar="KECAMATAN", help=N_("The kecamatan; may be given more than once")
    ),
]
SemuaPilotOption = Annotated[
    bool, typer.Option("--semua-pilot", help=N_("All pilots of that day"), show_default=False)
]
DryRunOption = Annotated[
    bool,
    typer.Option(
        "--dry-run", help=N_("Show what would change and write nothing"), show_default=False
    ),
]

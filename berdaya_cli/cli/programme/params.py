"""Options of the commands that correct from when to when something held."""

from typing import Annotated

import typer

from berdaya_cli.language import N_

MulaiOption = Annotated[
    str | None,
    typer.Option(
        "--mulai",
        metavar=N_("DATE"),
        help=N_("The first day, as precise as it is known"),
        show_default=False,
    ),
]
SampaiOption = Annotated[
    str | None,
    typer.Option(
        "--sampai",
        metavar=N_("DATE"),
        help=N_("The last day, as precise as it is known"),
        show_default=False,
    ),
]
DasarOption = Annotated[
    str | None,
    typer.Option("--dasar", metavar=N_("TEXT"), help=N_("The legal basis"), show_default=False),
]

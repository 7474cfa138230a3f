"""Arguments of the commands about follow-ups."""

from typing import Annotated

import typer

from berdaya_cli.language import N_

AgendaArgument = Annotated[
    str,
    typer.Argument(metavar="AGENDA", help=N_("The event, by code or name"), show_default=False),
]
TindakLanjutArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help=N_("The number of the follow-up, from list-tindak-lanjut"),
        show_default=False,
    ),
]

"""Arguments of the commands about follow-ups."""

from typing import Annotated

from berdaya_cli.cli.params import argument
from berdaya_cli.language import N_

AgendaArgument = Annotated[str, argument("AGENDA", N_("The event, by code or name"))]
TindakLanjutArgument = Annotated[
    str, argument("ID", N_("The number of the follow-up, from list-tindak-lanjut"))
]

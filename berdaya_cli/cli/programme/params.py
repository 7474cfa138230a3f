"""Options of the commands that correct from when to when something held."""

from typing import Annotated

from berdaya_cli.cli.params import option
from berdaya_cli.language import N_

MulaiOption = Annotated[
    str | None, option("--mulai", N_("The first day, as precise as it is known"), N_("DATE"))
]
SampaiOption = Annotated[
    str | None, option("--sampai", N_("The last day, as precise as it is known"), N_("DATE"))
]
DasarOption = Annotated[str | None, option("--dasar", N_("The legal basis"))]

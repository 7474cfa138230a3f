"""Options that read from a lake."""

from pathlib import Path
from typing import Annotated

from berdaya_cli.cli.params import option
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _

DariOption = Annotated[
    Path, option("--dari", N_("The lake of packages to read from (collect)"), N_("DIR"))
]
LakeOption = Annotated[
    Path | None,
    option("--dari", N_("Of a lake of packages (collect) instead of the database"), N_("DIR")),
]
MesinOption = Annotated[
    str | None, option("--mesin", N_("What reads the lake; duckdb unless said"), "duckdb|spark")
]
MasterOption = Annotated[
    str | None, option("--master", N_("The address of a Spark cluster"), N_("ADDRESS"))
]
PackagesOption = Annotated[
    str | None,
    option("--per", N_("With the packages up to this day; today unless said"), N_("DATE")),
]


def refuse_with_lake(*given: object) -> None:
    """Refuse options of a report that the report of a lake has no place for.

    Raises:
        UsageError: one is given.
    """
    if any(given):
        raise UsageError(
            _("With --dari a report is of all that sent a package."),
            hint=_("It takes --periode, --format, --output, --kertas, --per, --mesin, --master."),
        )


def refuse_without_lake(*given: str | None) -> None:
    """Refuse options that are of a lake where none is named.

    Raises:
        UsageError: one is given.
    """
    if any(given):
        raise UsageError(_("--mesin, --master and --per belong to a lake: name it with --dari."))

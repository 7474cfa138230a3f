"""The command list-kabupaten."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import TableOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_

EXAMPLES = ("berdaya list-kabupaten", "berdaya list-kabupaten --provinsi 'Jawa Tengah'")


def list_kabupaten(
    ctx: typer.Context,
    provinsi: Annotated[
        str | None, option("--provinsi", N_("Of one province, by name or code"), "PROVINSI")
    ] = None,
    output: TableOption = None,
) -> None:
    """List the regencies and cities that init --kabupaten can begin with."""
    from berdaya_cli.services.seed import start as service  # TAB needs the options alone

    session: Session = ctx.obj
    file = read_table_file(output)
    deliver_table(session, None, service.list_kabupaten(provinsi), file)

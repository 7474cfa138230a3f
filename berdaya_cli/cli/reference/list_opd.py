"""The command list-opd."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, TableOption, flag
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_
from berdaya_cli.services.reference import lists

EXAMPLES = ("berdaya list-opd", "berdaya list-opd --semua")


def list_opd(
    ctx: typer.Context,
    semua: Annotated[bool, flag("--semua", N_("Partner bodies too"))] = False,
    output: TableOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the OPD and the names they go by."""
    session: Session = ctx.obj
    file = read_table_file(output)
    with session.store() as store:
        found = lists.list_opd(store, kabupaten, everyone=semua)
        deliver_table(session, store, found, file, kabupaten=kabupaten)

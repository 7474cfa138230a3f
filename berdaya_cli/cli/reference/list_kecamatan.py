"""The command list-kecamatan."""

import typer

from berdaya_cli.cli.params import KabupatenOption, TableOption
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.services.reference import lists

EXAMPLES = ("berdaya list-kecamatan", "berdaya list-kecamatan --json")


def list_kecamatan(
    ctx: typer.Context, output: TableOption = None, kabupaten: KabupatenOption = None
) -> None:
    """List the kecamatan with their codes, marking today's pilots."""
    session: Session = ctx.obj
    file = read_table_file(output)
    with session.store() as store:
        found = lists.list_kecamatan(store, kabupaten, today=session.today)
        deliver_table(session, store, found, file, kabupaten=kabupaten, per=session.today)

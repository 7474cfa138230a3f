"""The command list-pilots."""

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, TableOption
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.services.programme import list_pilots as service

EXAMPLES = ("berdaya list-pilots", "berdaya list-pilots --per 2025-12-31 --json")


def list_pilots(
    ctx: typer.Context,
    per: PerOption = None,
    output: TableOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the pilot kecamatan with category, legal basis and validity."""
    session: Session = ctx.obj
    file, hari = read_table_file(output), session.as_of(per)
    with session.store() as store:
        found = service.list_pilots(store, kabupaten, hari=hari)
        deliver_table(session, store, found, file, kabupaten=kabupaten, per=hari)

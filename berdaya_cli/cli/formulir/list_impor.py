"""The command list-impor."""

import typer

from berdaya_cli.cli.params import TableOption
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.services.formulir.list_impor import list_impor as listing

EXAMPLES = ("berdaya list-impor", "berdaya list-impor --json")


def list_impor(ctx: typer.Context, output: TableOption = None) -> None:
    """List the files that came in: when, of whom, for which period, and whether nihil."""
    session: Session = ctx.obj
    file = read_table_file(output)
    with session.store(make=False) as store:
        deliver_table(session, store, listing(store), file, per=session.today)

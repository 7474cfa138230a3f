"""The command list-formulir."""

import typer

from berdaya_cli.cli.params import PeriodeOption, TableOption
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.services.formulir.list_formulir import list_formulir as listing

EXAMPLES = ("berdaya list-formulir", "berdaya list-formulir --periode 2025-TW4")


def list_formulir(
    ctx: typer.Context, periode: PeriodeOption = None, output: TableOption = None
) -> None:
    """List the forms that went out: to whom, for which period, and whether they came back."""
    session: Session = ctx.obj
    file = read_table_file(output)
    with session.store(make=False) as store:
        found = listing(store, periode, today=session.today)
        deliver_table(session, store, found, file, per=session.today, periode=periode)

"""The command list-kiriman."""

import typer

from berdaya_cli.cli.params import PeriodeOption, TableOption
from berdaya_cli.cli.province.params import DariOption
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file

EXAMPLES = (
    "berdaya list-kiriman --dari danau",
    "berdaya list-kiriman --dari danau --periode 2025-10",
)


def list_kiriman(
    ctx: typer.Context,
    dari: DariOption,
    periode: PeriodeOption = None,
    output: TableOption = None,
) -> None:
    """List who sent a package, as of which day, and who is missing."""
    from berdaya_cli.services.province import list_kiriman as service  # TAB needs options alone

    session: Session = ctx.obj
    file = read_table_file(output)
    tabel, found = service.list_kiriman(session.files.lake(dari), periode, today=session.today)
    deliver_table(session, None, tabel, file, per=found.hari)
    for said in filter(None, (found.heading(), found.missing())):
        session.screen.note(said)

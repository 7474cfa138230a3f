"""The command diff."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import argument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_, _

EXAMPLES = (
    "berdaya diff 7Q2MX-0K4TZ9",
    "berdaya diff 7Q2MX-0K4TZ9 --output perubahan.xlsx",
)


def diff(
    ctx: typer.Context,
    dari: Annotated[str, argument("KODE", N_("The code of an edition"))],
    ke: Annotated[
        str | None, argument("KODE", N_("That of another; without it the record of today"))
    ] = None,
    output: Annotated[
        Path | None, option("--output", N_("Write it into this file: xlsx, csv or md"), N_("FILE"))
    ] = None,
) -> None:
    """Show which figures changed since an edition, by how much, and through which records."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.services.report.edisi.differences import differences_of, only_main

    session: Session = ctx.obj
    file = read_table_file(output)
    with session.store() as store:
        tabel = differences_of(store, dari, ke, today=session.today)
        if file is None and session.screen.person_looks:
            tabel, left_out = only_main(tabel)
            if left_out:
                said = _("And {n} lines of parts of it; all of them: --output FILE.xlsx")
                session.screen.note(said.format(n=left_out))
        deliver_table(session, store, tabel, file)

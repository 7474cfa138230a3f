"""The command list-pemetaan."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import argument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import STDOUT, deliver_table, read_table_file
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _

EXAMPLES = ("berdaya list-pemetaan", "berdaya list-pemetaan lrfk-dinsos --output dinsos.yaml")


def list_pemetaan(
    ctx: typer.Context,
    nama: Annotated[
        str | None, argument(N_("NAME"), N_("The one to write, by name or number"))
    ] = None,
    output: Annotated[
        Path | None,
        option(
            "--output",
            N_("Write it into this file, for another office; the list as .xlsx or .csv"),
            N_("FILE.yaml"),
        ),
    ] = None,
) -> None:
    """List what unknown columns and names of tables were said to be: answers that are kept."""
    from berdaya_cli.services.excel.pemetaan import find_pemetaan
    from berdaya_cli.services.excel.pemetaan import list_pemetaan as listing

    session: Session = ctx.obj
    answers = output is not None and output.suffix.casefold() in {".yaml", ".yml"}
    if (nama is not None and output is None) or (nama is None and answers):
        raise UsageError(_("A name and --output go together."))
    file = read_table_file(output) if nama is None else None
    with session.store(make=False) as store:
        if nama is None or output is None:
            deliver_table(session, store, listing(store), file)
            return
        found = find_pemetaan(store, nama)
    if output == STDOUT:
        session.screen.write_bytes(session.files.dump_pemetaan(found))
        return
    session.files.write(output, session.files.dump_pemetaan(found))
    said = _("Written: {path}").format(path=output)
    session.screen.report_done("list-pemetaan-file", {"berkas": str(output)}, said)

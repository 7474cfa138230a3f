"""The command list-pemetaan."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import argument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _

EXAMPLES = ("berdaya list-pemetaan", "berdaya list-pemetaan lrfk-dinsos --output dinsos.yaml")


def list_pemetaan(
    ctx: typer.Context,
    nama: Annotated[
        str | None, argument(N_("NAME"), N_("The one to write, by name or number"))
    ] = None,
    output: Annotated[
        str | None,
        option("--output", N_("Write it into this file, for another office"), N_("FILE.yaml")),
    ] = None,
) -> None:
    """List what unknown columns and names of tables were said to be: answers that are kept."""
    from berdaya_cli.services.excel.pemetaan import find_pemetaan
    from berdaya_cli.services.excel.pemetaan import list_pemetaan as listing

    session: Session = ctx.obj
    if (nama is None) != (output is None):
        raise UsageError(_("A name and --output go together."))
    with session.store() as store:
        if nama is None or output is None:
            session.deliver(listing(store))
            return
        found = find_pemetaan(store, nama)
    session.files.write_pemetaan(Path(output), found)
    said = _("Written: {path}").format(path=output)
    session.screen.report_done("list-pemetaan-file", {"berkas": output}, said)

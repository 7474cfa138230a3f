"""The command send."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, LastDayOption, option
from berdaya_cli.cli.publish.params import KOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, _

EXAMPLES = (
    "berdaya send --output kiriman",
    "berdaya send --sampai 2025-10-31 --output kiriman",
)


def send(
    ctx: typer.Context,
    output: Annotated[
        Path, option("--output", N_("The folder to write into; made if need be"), N_("DIR"))
    ],
    sampai: LastDayOption = None,
    k: KOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Write a package of a regency for its province: codes, days and figures, no free text."""
    from berdaya_cli.services.province import send as service  # TAB needs the options alone

    session: Session = ctx.obj
    day = service.parse_sampai(sampai, session.today)
    least = service.parse_least(k)
    with session.store(make=False) as store:
        note = service.send(store, kabupaten, output, sampai=day, k=least, dry_run=dry_run)
    path = output / note.berkas
    data = {
        "berkas": str(path),
        "sampai": note.sampai,
        "operasi": note.operasi,
        "segel": note.segel,
    }
    if dry_run:
        session.screen.report_done("send", data, _("Would write: {path}").format(path=path))
        return
    session.screen.report_done("send", data, _("Written: {path}").format(path=path))
    session.screen.note(
        _("It is RESTRICTED: send it to the secretariat of the province alone, not to a group.")
    )

"""The command backup."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.wording import rehearsed
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.keeping.cadangan import parse_keep
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.backup import back_up, own_folder, set_second_place

EXAMPLES = ("berdaya backup", "berdaya backup --output cadangan --keep 30")


def backup(
    ctx: typer.Context,
    output: Annotated[
        str | None,
        option("--output", N_("The folder for it; one beside the database unless said"), N_("DIR")),
    ] = None,
    keep: Annotated[
        str | None, option("--keep", N_("So many stay there; older ones go"), "N")
    ] = None,
    atur: Annotated[
        str | None,
        option(
            "--atur",
            N_('A second place that daily work refreshes, such as a USB disk; "-" for none'),
            N_("DIR"),
        ),
    ] = None,
    dry_run: DryRunOption = False,
) -> None:
    """Copy the database, evidence and imported files, checked before it counts."""
    session: Session = ctx.obj
    if atur is not None and (output or keep or dry_run):
        raise UsageError(
            _("--atur only notes a place: leave the other options out."),
            hint=_("See: {command} --help").format(command="berdaya backup"),
        )
    number = parse_keep(keep) if keep else None
    with session.store(make=False):
        pass  # there is one, and it is up to date
    if atur is not None:
        folder = None if atur == NOTHING else Path(atur)
        set_second_place(session.path, folder)
        said = _("A backup goes to {folder} once a day, when berdaya is worked with.")
        if folder is None:
            said = _("There is no second place for backups any more.")
        session.screen.report_done(
            "backup-atur", {"tempat": str(folder) if folder else None}, said.format(folder=folder)
        )
        return
    target = Path(output) if output else own_folder(session.path)
    made = asdict(back_up(session.path, target, number, waktu=session.waktu, dry_run=dry_run))
    said = _("Backup ({salinan} copies of files new there, {dihapus} older gone): {berkas}")
    said = said.format(**made)
    if dry_run:
        session.screen.report_done("backup", made | {"dry_run": True}, rehearsed(said))
    else:
        session.screen.report_done("backup", made, said)

"""The command collect."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, argument, flag, option
from berdaya_cli.cli.session import Session, new_uid
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.language import N_

EXAMPLES = (
    "berdaya collect kiriman --ke danau --dry-run",
    "berdaya collect kiriman --ke danau",
    "berdaya list-kiriman --dari danau",
)


def collect(
    ctx: typer.Context,
    berkas: Annotated[
        list[Path],
        argument(N_("FILE..."), N_("Packages (.zip), backups (.db), or folders of them")),
    ],
    ke: Annotated[
        Path, option("--ke", N_("The lake: a folder of its own; made if need be"), N_("DIR"))
    ],
    ganti: Annotated[
        bool,
        flag("--ganti", N_("Let a newer package of the same day take the place of the other")),
    ] = False,
    dry_run: DryRunOption = False,
) -> ExitCode:
    """Take packages of regencies into a lake: each is checked, and none is written over."""
    from berdaya_cli.services.province import collect as service  # TAB needs the options alone

    session: Session = ctx.obj
    paths = service.find_packages(berkas)
    with session.files.held_lake(ke, dry_run=dry_run) as lake:
        collecting = service.Collecting(
            lake,
            operasi=session.operasi("upgrade"),
            new_uid=new_uid,
            waktu=session.waktu,
            today=session.today,
            ganti=ganti,
            dry_run=dry_run,
        )
        found = [one for path in paths for one in collecting.take(path)]
    session.deliver(service.as_tabel(found))
    session.screen.note(service.summary(found, dry_run=dry_run))
    failed = any(one.hasil == "ditolak" for one in found)
    return ExitCode.FINDINGS if failed else ExitCode.OK

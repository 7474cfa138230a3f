"""The command cron."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import PeriodeOption, flag, option
from berdaya_cli.cli.publish.params import (
    BentukOption,
    ExcelOption,
    InternalOption,
    KOption,
    LisensiOption,
    read_asked,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import own_program
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.publish.jadwal import Jadwal, parse_pukul
from berdaya_cli.language import N_, _
from berdaya_cli.reports.publish import as_schedule

EXAMPLES = ("berdaya cron --show", "berdaya cron --show --output terbuka --pukul 02:15")


def cron(
    ctx: typer.Context,
    show: Annotated[bool, flag("--show", N_("Show what to give to the scheduler"))] = False,
    output: Annotated[
        str | None,
        option(
            "--output",
            N_("The folder to write into; one beside the database unless said"),
            N_("DIR"),
        ),
    ] = None,
    pukul: Annotated[
        str, option("--pukul", N_("When, by the clock of the machine"), N_("TIME"))
    ] = "02:15",
    bentuk: BentukOption = None,
    periode: PeriodeOption = None,
    internal: InternalOption = False,
    k: KOption = None,
    excel: ExcelOption = False,
    lisensi: LisensiOption = None,
) -> None:
    """Show what makes a scheduler export every day: cron, systemd or Windows."""
    from berdaya_cli.services.publish.export import find_scopes  # TAB needs the options alone

    session: Session = ctx.obj
    if not show:
        raise UsageError(
            _("cron changes nothing by itself."), hint=_("See what to give to it with --show.")
        )
    hour, minute = parse_pukul(pukul)
    asked = read_asked(bentuk, periode, k, lisensi, internal=internal, excel=excel)
    beside = session.path.with_name("terbatas" if internal else "terbuka")
    folder = Path(output) if output else beside
    words = ["export", "--output", str(folder.absolute()), "--db", str(session.path.absolute())]
    words += [word for form in bentuk or () for word in ("--format", form)]
    for name, value in (("--periode", periode), ("--k", k), ("--lisensi", lisensi)):
        words += [name, value] if value else []
    flags = (("--internal", internal), ("--excel", excel), ("--quiet", True))
    words += [name for name, is_set in flags if is_set]
    jadwal = Jadwal(
        f"berdaya-export{'-internal' if internal else ''}", (*own_program(), *words), hour, minute
    )
    with session.store() as store:  # what would be refused each night is refused now
        find_scopes(store, asked.minta, today=session.today)
    session.screen.deliver_data("cron", as_schedule.to_data(jadwal), as_schedule.render(jadwal))

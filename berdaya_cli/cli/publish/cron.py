"""The command cron."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption, argument, flag, option
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
from berdaya_cli.domain.publish.penjadwalan import (
    PERINTAH,
    Penjadwalan,
    parse_perintah,
    parse_pukul,
)
from berdaya_cli.language import N_, _
from berdaya_cli.reports.publish import as_schedule

EXAMPLES = (
    "berdaya cron --show",
    "berdaya cron --show --output terbuka --pukul 02:15",
    "berdaya cron backup --show --pukul 16:00",
)


def cron(
    ctx: typer.Context,
    perintah: Annotated[
        str, argument("PERINTAH", N_("What is to run: export, backup or doctor"))
    ] = PERINTAH[0],
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
    kabupaten: KabupatenOption = None,
) -> None:
    """Show what makes a scheduler run a command every day: cron, systemd or Windows."""
    session: Session = ctx.obj
    if not show:
        raise UsageError(
            _("cron changes nothing by itself."), hint=_("See what to give to it with --show.")
        )
    named = parse_perintah(perintah)
    hour, minute = parse_pukul(pukul)
    if named == "export":  # what would be refused each night is refused now
        from berdaya_cli.services.publish.export import find_scopes  # TAB needs the options alone

        asked = read_asked(bentuk, periode, k, lisensi, kabupaten, internal=internal, excel=excel)
        with session.store() as store:
            find_scopes(store, asked.minta, today=session.today)
    texts = {"--periode": periode, "--k": k, "--lisensi": lisensi, "--kabupaten": kabupaten}
    words = [word for form in bentuk or () for word in ("--format", form)]
    words += [word for name, value in texts.items() if value for word in (name, value)]
    words += [name for name, on in (("--internal", internal), ("--excel", excel)) if on]
    if named != "export" and words:
        raise UsageError(
            _("{options} is for an export.").format(options=words[0]),
            hint=_("See: {command} --help").format(command="berdaya cron"),
        )
    beside = session.path.with_name("terbatas" if internal else "terbuka")
    folder = Path(output) if output else beside if named == "export" else None
    into = ["--output", str(folder.absolute())] if folder else []
    database = ["--db", str(session.path.absolute())]
    jadwal = Penjadwalan(
        f"berdaya-{named}{'-internal' if internal else ''}",
        (*own_program(), named, *into, *database, *words, *(["--quiet"] * (named != "doctor"))),
        hour,
        minute,
    )
    session.screen.deliver_data("cron", as_schedule.to_data(jadwal), as_schedule.render(jadwal))

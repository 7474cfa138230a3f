"""The command help."""

from difflib import get_close_matches
from typing import Annotated

import typer

from berdaya_cli.cli.commands import COMMANDS, NAMES, REFERENCE, command_named
from berdaya_cli.cli.params import argument
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.not_found import TopicNotFoundError
from berdaya_cli.language import N_, _, spoken_now

EXAMPLES = ("berdaya help", "berdaya help mulai", "berdaya help record", "berdaya help acuan")
TOPICS = (
    "mulai",
    "catat",
    "bulan",
    "tahun",
    "formulir",
    "excel",
    "laporan",
    "edisi",
    "dasbor",
    "indikator",
    "umumkan",
    "aman",
    "dua-laptop",
    "provinsi",
    "data",
    "json",
    "kode-keluar",
    "kamus",
    "pasang",
)
"""The pages of the manual, in the order in which a newcomer reads them."""

ACUAN = "acuan"
"""What is shown of the commands of reference data, which the list of all commands folds."""


def help(  # noqa: A001  it is called by the name that people type
    ctx: typer.Context,
    topik: Annotated[
        str | None, argument("TOPIK", N_("A page of the manual, or a command"))
    ] = None,
) -> None:
    """Show the manual: all its pages, one of them, or the help of a command."""
    session: Session = ctx.obj
    asked = "-".join((topik or "").casefold().split())
    if not asked:
        text = _contents(session)
    elif asked in TOPICS:
        text = session.files.read_page(spoken_now(), asked)
    elif asked == ACUAN:
        text = _of_reference(ctx)
    elif found := command_named(asked):
        text = _of_command(ctx, found.name)
    else:
        near = get_close_matches(asked, (*TOPICS, ACUAN, *NAMES), n=3)
        raise TopicNotFoundError(topik or "", tuple(near))
    session.screen.deliver_help(text, asked)


def _contents(session: Session) -> str:
    width = max(map(len, TOPICS))
    titles = (session.files.read_page(spoken_now(), name).splitlines()[0] for name in TOPICS)
    lines = (
        f"  berdaya help {name.ljust(width)}  {title.removeprefix('# ')}"
        for name, title in zip(TOPICS, titles, strict=True)
    )
    last = _("Of one command: berdaya help COMMAND. All commands: berdaya --help.")
    return "\n".join((_("The manual of berdaya"), "", *lines, "", last))


def _of_reference(ctx: typer.Context) -> str:
    from berdaya_cli.cli.parsing import write_commands

    formatter = ctx.make_formatter()
    write_commands(formatter, [entry for entry in COMMANDS if entry.group == REFERENCE])
    return formatter.getvalue().strip("\n")


def _of_command(ctx: typer.Context, name: str) -> str:
    from berdaya_cli.cli.parsing import load_command

    command = load_command(name)
    own = command.make_context(name, [], parent=ctx.parent, resilient_parsing=True)
    return str(command.get_help(own))

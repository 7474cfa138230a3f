"""Asking on a terminal whether something shall be done."""

from collections.abc import Iterable

import questionary
import typer

from berdaya_cli.cli.screen import Screen
from berdaya_cli.language import _


def confirm(
    screen: Screen,
    lines: Iterable[str],
    question: str,
    yes: str,
    no: str,
    *,
    default_no: bool = False,
) -> None:
    """Show what is going to be done, and ask whether it shall be.

    Raises:
        typer.Abort: it shall not.
    """
    for line in lines:
        screen.say(line)
    asked = questionary.select(
        question, [yes, no], default=no if default_no else yes, instruction=" ", use_jk_keys=False
    )
    if asked.unsafe_ask() != yes:
        screen.say(_("Nothing was written."))
        raise typer.Abort

"""Asking on a terminal: whether something shall be done, and which of many names is meant."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import questionary
import typer

from berdaya_cli.cli.screen import Screen
from berdaya_cli.cli.streams import AskingStoppedError
from berdaya_cli.domain.errors import BerdayaError, NotFoundError
from berdaya_cli.domain.lookup import Candidate, choose, normal
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.uang import is_reported
from berdaya_cli.language import _

Check = Callable[[str], object]
BACK = "<"
"""What is typed to go back to the question before."""


class BackError(Exception):
    """Whoever is asked wants the question before once more."""


def say_how(screen: Screen) -> None:
    """Report how to go back and how to stop, before the first question."""
    screen.say(_("Type < to go back to the question before; Ctrl-C ends, and nothing is kept."))


def answer_of(question: questionary.Question) -> Any:  # noqa: ANN401  a text, or what a choice stands for
    """Ask.

    Raises:
        AskingStoppedError: Ctrl-C was pressed.
    """
    try:
        return question.unsafe_ask()
    except KeyboardInterrupt:
        raise AskingStoppedError from None


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
    if answer_of(asked) != yes:
        screen.say(_("Nothing was written."))
        raise typer.Abort


def tick(question: str, lines: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Show lines that are all ticked, and return the values of those that stay so."""
    choices = [questionary.Choice(line, value=value, checked=True) for value, line in lines]
    asked = questionary.checkbox(question, choices, instruction=" ", use_jk_keys=False)
    return tuple(answer_of(asked))


def choose_name(
    question: str,
    calon: tuple[Candidate, ...],
    not_found: Callable[..., NotFoundError],
    *,
    default: str = "",
    needed: bool = True,
) -> str:
    """Ask for one of many names, with completion; an empty answer is none, where none is needed."""
    known = {one.nama: one.kode.rpartition("/")[2] for one in calon}
    check = validator(lambda text: one_of_names(text, calon, not_found), needed=needed)
    asked = questionary.autocomplete(
        question, list(known), default=default, meta_information=known, validate=check
    )
    answer = forward(str(answer_of(asked)))
    return one_of_names(answer, calon, not_found) if answer else answer


def forward(answer: str) -> str:
    """Return an answer that was typed.

    Raises:
        BackError: it asks for the question before.
    """
    if answer.strip() == BACK:
        raise BackError
    return answer.strip()


def one_of_names(
    text: str, calon: tuple[Candidate, ...], not_found: Callable[..., NotFoundError]
) -> str:
    """Return the name that an answer means; the beginning of just one is enough.

    Raises:
        NotFoundError: it is none, or the beginning of several.
    """
    try:
        choose(text, calon, not_found)
    except NotFoundError:
        start = normal(text)
        found = [
            one.nama
            for one in calon
            if any(normal(name).startswith(start) for name in (one.nama, *one.sebutan))
        ]
        if len(found) != 1:
            raise
        return found[0]
    return text


def validator(
    check: Check | None, *, needed: bool, dash: bool = False
) -> Callable[[str], bool | str]:
    """Report at once what is wrong with an answer."""

    def validate(text: str) -> bool | str:
        if text.strip() == BACK:
            return True
        if not text.strip():
            return _("An answer is needed here.") if needed else True
        try:
            check_personal(text)
            if check and (needed or not dash or is_reported(text)):
                check(text)
        except NotFoundError as error:
            return " ".join((error.message, _("Choose from the list with Tab.")))
        except BerdayaError as error:
            return f"{error.message} {error.hint}".strip()
        return True

    return validate

"""The options that every command takes, before and after its name."""

from typing import Any

import typer
from typer.core import TyperOption

from berdaya_cli.cli.settings import COLOURS
from berdaya_cli.domain.errors import InvalidValueError, UsageError, one_of
from berdaya_cli.language import N_, _


def _keep(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> None:  # noqa: ANN401  text or flag
    """Keep a shared option in the session's settings, wherever it stands.

    Raises:
        InvalidValueError: it is given without anything in it.
    """
    if value == "":
        raise InvalidValueError(_("'{name}' must not be empty."), name=f"--{param.name}")
    if param.name == "color" and value and value not in COLOURS:
        raise UsageError(_("'{text}' is no way to colour."), hint=one_of(COLOURS), text=value)
    if value and param.name:
        setattr(ctx.obj.settings, param.name, value)
        ctx.obj.settings.asal[param.name] = param.opts[0]


_TEXTS = (
    ("db", N_("FILE"), N_("The database to use instead of the default one [env var: BERDAYA_DB]")),
    ("lang", "id|en", N_("Language of the screen: id or en [env var: BERDAYA_LANG]")),
    ("petugas", N_("NAME"), N_("Who does it, for the history [env var: BERDAYA_PETUGAS]")),
    (
        "color",
        "|".join(COLOURS),
        N_("Whether the screen is coloured; NO_COLOR and FORCE_COLOR too"),
    ),
)
_SWITCHES = (
    (("--json",), N_("Answer as JSON, errors too")),
    (("--quiet", "-q"), N_("Print data and errors only")),
    (("--no-input",), N_("Never ask: what is missing is an error")),
)


def shared_options() -> list[TyperOption]:
    """Make the options that are accepted before and after every command."""
    texts = [
        TyperOption(
            param_decls=[f"--{name}"],
            type=str,
            help=help_text,
            metavar=metavar,
            callback=_keep,
            expose_value=False,
        )
        for name, metavar, help_text in _TEXTS
    ]
    switches = [
        TyperOption(
            param_decls=list(names),
            is_flag=True,
            default=False,
            show_default=False,
            help=help_text,
            callback=_keep,
            expose_value=False,
        )
        for names, help_text in _SWITCHES
    ]
    return [*texts, *switches]

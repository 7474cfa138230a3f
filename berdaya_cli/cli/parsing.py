"""How a command line is read: shared options, the class of all commands, help in two languages."""

import inspect
import os
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

import typer
import typer.core
from typer.core import TyperCommand, TyperGroup

from berdaya_cli.cli.commands import (
    BY_NAME,
    COMMANDS,
    MEANT,
    NAMES,
    REFERENCE,
    Entry,
    command_named,
)
from berdaya_cli.cli.settings import COMPLETE_VAR
from berdaya_cli.cli.shared import shared_options
from berdaya_cli.domain.errors import (
    InvalidValueError,
    UsageError,
    did_you_mean,
)
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.language import _

setattr(typer.core, "_", _)  # noqa: B010  Typer's own words then speak our language

HELP_NAMES = {"help_option_names": ["--help", "-h"]}
COUNT = "N"
"""The metavar of counts, of which a blank one is "not reported"."""


def load_command(name: str) -> "BerdayaCommand":
    """Import a command's function and build the command."""
    function, examples = BY_NAME[name].load()
    app = typer.Typer(rich_markup_mode=None, add_completion=False, context_settings=HELP_NAMES)
    app.command(name, cls=BerdayaCommand)(function)
    command = typer.main.get_command(app)
    if not isinstance(command, BerdayaCommand):  # pragma: no cover  cls says so
        raise TypeError(name)
    command.examples = examples
    command.params += shared_options()
    if completing():
        from berdaya_cli.cli.suggestions import completer_of

        command.speak()
        for param in command.params:
            param._custom_shell_complete = completer_of(name, param)  # noqa: SLF001  Typer's public way is one function an option
    return command


def completing() -> bool:
    """Return whether a shell asks what TAB may offer, as Typer lets it do."""
    return bool(os.environ.get(COMPLETE_VAR))


def _show_help(ctx: typer.Context, _param: typer.CallbackParam, value: Any) -> None:
    """Print a command's help like any other answer, and stop."""
    if value and not ctx.resilient_parsing:
        ctx.obj.screen.deliver_help(ctx.get_help())
        raise typer.Exit


class _Speaking:
    """Words usage, examples and --help through the catalogue; Typer has them in English only."""

    examples: tuple[str, ...] = ()
    _spoken = False

    def speak(self) -> None:
        """Turn the English words into the language of the screen, once somebody is to read them."""
        if self._spoken:
            return
        self._spoken = True
        command: Any = self
        text = inspect.cleandoc(command.help or "").split("\n\n")[0]
        sentence = " ".join(text.split())
        command.help = _(sentence)
        command.options_metavar = _("[OPTIONS]")
        for param in command.params:
            if getattr(param, "help", None):
                param.help = _(param.help)
            if param.metavar:
                param.metavar = _(param.metavar)

    def get_help(self, ctx: Any) -> str:
        """Return the help in the language of the screen."""
        self.speak()
        text: str = super().get_help(ctx)  # type: ignore[misc]  # of the class it is mixed into
        return text

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Write the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]  # likewise
        formatter.write_usage(ctx.command_path, pieces, prefix=_("Usage: "))

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the examples, a line each, unwrapped so that they can be copied."""
        if self.examples:
            with formatter.section(_("Examples")):
                for line in self.examples:
                    formatter.write(f"  {line}\n")

    def get_help_option(self, ctx: Any) -> Any:
        """Return the --help option with its help in the language of the screen."""
        option = super().get_help_option(ctx)  # type: ignore[misc]  # likewise
        if option is not None:
            option.help = _("Show this help and stop") if self._spoken else ""
            option.callback = _show_help
        return option


class BerdayaCommand(_Speaking, TyperCommand):
    """One command; a value that is blank, or given twice where one is meant, is a mistake."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the words after the command's name.

        Raises:
            UsageError: an option that takes one value is given twice.
            InvalidValueError: a value is blank, as an empty variable of a script is.
        """
        given = list(args)
        rest = super().parse_args(ctx, args)
        check = Mistakes()
        for param in () if ctx.resilient_parsing else self.params:
            name = param.opts[0]
            times = sum(word == name or word.startswith(f"{name}=") for word in given)
            if times > 1 and not param.multiple and name.startswith("--"):
                said = _("'{name}' is given twice: it takes one value.")
                check.add(UsageError(said, hint=_help_of(ctx), name=name))
            value = ctx.params.get(param.name)
            for text in value if isinstance(value, list | tuple) else (value,):
                if isinstance(text, str):
                    shown = name if name.startswith("--") else _(param.human_readable_name)
                    _check_value(ctx, shown, text, check, blank=param.metavar == COUNT)
        check.stop()
        return rest


class BerdayaGroup(_Speaking, TyperGroup):
    """The program itself: commands are imported when they are called."""

    def speak(self) -> None:
        """Turn the English words into the language of the screen, the usage line's too."""
        super().speak()
        self.subcommand_metavar = _("COMMAND [ARGUMENTS]...")

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the commands in the order of the help."""
        return list(BY_NAME)

    def get_command(self, ctx: Any, cmd_name: str) -> BerdayaCommand | None:
        """Import and build a command."""
        found = command_named(cmd_name)
        return load_command(found.name) if found else None

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Complete a command's name, or an option before it, without importing any command."""
        from berdaya_cli.cli.suggestions import command_names

        if incomplete.startswith("-"):
            return super(TyperGroup, self).shell_complete(ctx, incomplete)
        return command_names(NAMES if incomplete else BY_NAME, incomplete)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that was typed, or name the nearest.

        Raises:
            UsageError: there is no such command.
        """
        found = command_named(args[0])
        if found is None:
            if not ctx.resilient_parsing:
                _unknown_command(args[0])
        elif found.name != args[0]:
            ctx.obj.typed_as(found.name, after=len(args) - 1)
            args = [found.name, *args[1:]]
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the commands by task; those of reference data are folded into a line."""
        shown = [entry for entry in COMMANDS if entry.group != REFERENCE]
        write_commands(formatter, shown)
        folded = _("{n} commands to list, add and edit: berdaya help acuan")
        with formatter.section(_(REFERENCE)):
            formatter.write(f"  {folded.format(n=len(COMMANDS) - len(shown))}\n")


def write_commands(formatter: Any, entries: Sequence[Entry]) -> None:
    """Write commands, each with its Indonesian name and its sentence, under their headings."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in entries:
        command = load_command(entry.name)
        command.speak()
        name = f"{entry.name}, {entry.alias}" if entry.alias else entry.name
        groups.setdefault(entry.group, []).append((name, command.help or ""))
    width = max(len(name) for rows in groups.values() for name, _help in rows)
    for group, rows in groups.items():
        with formatter.section(_(group)):
            formatter.write_dl([(name.ljust(width), text) for name, text in rows])


def _check_value(ctx: Any, name: str, text: str, check: Mistakes, *, blank: bool) -> None:
    """Note a value that is blank, or that holds the number of a person."""
    if not text.strip() and not blank:
        said = _("'{name}' must not be empty.")
        check.add(InvalidValueError(said, hint=_help_of(ctx), name=name))
    from berdaya_cli.domain.text import may_hold_number

    if not may_hold_number(text):
        return
    from berdaya_cli.domain.privasi import check_personal, is_of_an_office

    if not is_of_an_office(name.removeprefix("--"), text):
        check.note(check_personal, text, name)


def _help_of(ctx: Any) -> str:
    return _("See: {command} --help").format(command=ctx.command_path)


def _unknown_command(name: str) -> NoReturn:
    word = name.casefold()
    meant = MEANT.get(word) or (word if command_named(word) else None)
    near = (meant,) if meant else tuple(get_close_matches(word, (*NAMES, *MEANT), n=3))
    known = tuple(dict.fromkeys(MEANT.get(one, one) for one in near))
    raise UsageError(
        _("There is no command '{name}'."),
        hint=did_you_mean(known) or _("See all commands with: berdaya --help"),
        name=name,
    )


def nearest_options(command: Any, name: str) -> Sequence[str]:
    """Return the options of a command that are spelt most like a word."""
    known = [option for param in command.params for option in param.opts if option[:2] == "--"]
    return get_close_matches(name, [*known, "--help"], n=3)

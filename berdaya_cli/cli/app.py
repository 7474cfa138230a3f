"""The program: parses words, runs a command, and turns what goes wrong into an exit code."""

import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import Annotated, Any, NoReturn

import typer

from berdaya_cli import __version__
from berdaya_cli.cli.commands import (
    COMMAND_NAMES,
    BerdayaGroup,
    nearest_options,
    shared_options,
    speak,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import check_language, log_file, read_settings
from berdaya_cli.domain.errors import BerdayaError, ExitCode, UsageError, did_you_mean
from berdaya_cli.language import N_, _, use_language

EXAMPLES = (
    "berdaya list-pilots",
    "berdaya gaps",
    "berdaya report --kecamatan Kejobong",
)


def run() -> NoReturn:
    """Be the console script."""
    sys.exit(main())


def main(words: Sequence[str] | None = None) -> int:
    """Run the program with the words of a command line and give its exit code."""
    given = list(sys.argv[1:] if words is None else words)
    _speak_utf8()
    settings = read_settings(given, os.environ)
    session = Session(given, settings)
    try:
        use_language(check_language(settings.lang))
        answer = _program().main(given, prog_name="berdaya", standalone_mode=False, obj=session)
        sys.stdout.flush()
        return int(answer or ExitCode.OK)
    except BerdayaError as error:
        session.screen.error(error)
        return int(error.exit_code)
    except typer.TyperException as error:
        session.screen.error(_reworded(error, given))
        return int(ExitCode.USAGE)
    except (KeyboardInterrupt, typer.Abort):
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        _forget_stdout()
        return int(ExitCode.OK)
    except Exception as error:  # noqa: BLE001  the one place where a bug becomes a line
        session.screen.error(_kept_in_log(error))
        return int(ExitCode.BUG)


def _program() -> Any:  # noqa: ANN401  Typer's own click
    app = typer.Typer(
        cls=BerdayaGroup,
        rich_markup_mode=None,
        add_completion=False,
        invoke_without_command=True,
        subcommand_metavar=_("COMMAND [ARGUMENTS]..."),
    )
    app.callback()(berdaya)
    group = typer.main.get_command(app)
    group.params += shared_options()
    group.examples = EXAMPLES  # type: ignore[attr-defined]  # BerdayaGroup has it
    speak(group)  # type: ignore[arg-type]  # Typer makes what cls says
    return group


def berdaya(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help=N_("Show the version and stop"), show_default=False)
    ] = False,
) -> None:
    """Record, assign, chase and report the Kecamatan Berdaya programme of a regency."""
    session: Session = ctx.obj
    if version:
        session.screen.deliver_data("version", {"versi": __version__}, (f"berdaya {__version__}",))
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        session.screen.deliver_data("help", {"help": ctx.get_help()}, ())
        if not session.settings.json:
            typer.echo(ctx.get_help())


def _reworded(error: typer.TyperException, words: Sequence[str]) -> UsageError:
    """Say in our words what Typer found wrong with the command line."""
    message = str(getattr(error, "message", error))
    ctx = getattr(error, "ctx", None)
    option = getattr(error, "option_name", "")
    command = next((word for word in words if word in COMMAND_NAMES), "")
    hint = _("See: {command} --help").format(command=f"berdaya {command}".strip())
    kind = type(error).__name__
    if kind == "NoSuchOption":
        said = _("There is no option '{option}' here.").format(option=option)
        near = tuple(nearest_options(ctx.command, option)) if ctx else ()
        return UsageError(said, hint=did_you_mean(near) or hint)
    if kind == "MissingParameter":
        said = _("'{name}' is missing.").format(name=_name(getattr(error, "param", None)))
    elif kind == "BadOptionUsage":
        needs = "requires" in message
        said = _("'{option}' needs a value.") if needs else _("'{option}' takes no value.")
        said = said.format(option=option)
    else:
        extra = re.search(r" \((?P<words>.*)\)$", message)
        said = _("Too many words: {words}").format(words=extra["words"] if extra else message)
    return UsageError(said, hint=hint)


def _name(param: Any) -> str:  # noqa: ANN401  Typer's own click
    option = str(param.opts[0])
    return option if option.startswith("-") else str(param.human_readable_name)


def _kept_in_log(error: Exception) -> BerdayaError:
    """Write the details of a mistake of ours into the log file and say where they are."""
    from traceback import format_exception

    summary = f"{type(error).__name__}: {error}"
    details = "".join(format_exception(error))
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{details}\n")
    except OSError:
        return BerdayaError(summary)
    hint = _("Nothing was changed. Please send the file {path} to whoever looks after it.")
    return BerdayaError(
        _("A mistake in berdaya itself: {summary}"), hint=hint.format(path=path), summary=summary
    )


def _speak_utf8() -> None:
    """Write UTF-8 whatever the machine's locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    """Keep Python from complaining, at its end, of a reader that is gone."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

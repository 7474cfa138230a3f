"""The program: parses words, runs a command, and turns what goes wrong into an exit code."""

import errno
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import StringIO, TextIOWrapper
from typing import Annotated, Any

import typer

from berdaya_cli import __version__
from berdaya_cli.cli.commands import command_named
from berdaya_cli.cli.parsing import (
    HELP_NAMES,
    BerdayaGroup,
    completing,
    nearest_options,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import check_language, log_file, read_settings
from berdaya_cli.cli.shared import shared_options
from berdaya_cli.cli.streams import AskingStoppedError, ReaderGoneError
from berdaya_cli.domain.errors import (
    BerdayaError,
    ExitCode,
    InvalidValueError,
    StorageError,
    UsageError,
    did_you_mean,
)
from berdaya_cli.language import N_, _, use_language

EXAMPLES = (
    "berdaya list-pilots",
    "berdaya gaps",
    "berdaya report --kecamatan Kejobong",
)

VERSION_ALONE = (["--version"], ["-V"])


def main(words: Sequence[str] | None = None) -> int:
    """Run the program with the words of a command line and give its exit code."""
    given = list(sys.argv[1:] if words is None else words)
    _speak_utf8()
    settings = read_settings(given, os.environ)
    session = Session(given, settings)
    try:
        use_language(check_language(settings.lang))
        _check_text(given)
        if given not in VERSION_ALONE:  # asked for in each start of a script: nothing else is read
            session.read_files()
        answer = _program().main(given, prog_name="berdaya", standalone_mode=False, obj=session)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  the one place for all of them
        return int(_told(session, error, given))
    return int(answer or ExitCode.OK)


def _told(session: Session, error: BaseException, words: Sequence[str]) -> ExitCode:
    """Return what went wrong, in the user's words, and give the exit code of it."""
    if isinstance(error, AskingStoppedError):
        session.screen.note(_kept_all_the_same(session) or _("Stopped: nothing was saved."))
    if isinstance(error, AskingStoppedError | KeyboardInterrupt | typer.Abort):
        return ExitCode.INTERRUPTED
    if isinstance(error, ReaderGoneError | BrokenPipeError):
        _forget_stdout()
        return ExitCode.OK
    if isinstance(error, OSError):
        return _output_failed(session, error)
    known = error if isinstance(error, BerdayaError) else None
    if isinstance(error, typer.TyperException):
        known = _reworded(error, words)
    shown = known or _kept_in_log(error)
    session.screen.error(shown)
    return shown.exit_code


def _check_text(words: Sequence[str]) -> None:
    """Refuse words that are no text: a file name of another encoding, a broken paste."""
    for word in words:
        if "\0" in word:
            raise InvalidValueError(
                _("'{text}' is not UTF-8 text."), text=word.replace("\0", "\\0")
            )
        try:
            word.encode()
        except UnicodeEncodeError:
            shown = word.encode("utf-8", "backslashreplace").decode()
            raise InvalidValueError(_("'{text}' is not UTF-8 text."), text=shown) from None


def _output_failed(session: Session, error: OSError) -> ExitCode:
    """Report that the answer could not be written, and whether the record was changed."""
    if error.filename is not None:  # a file, not the answer
        said = _("{path} cannot be used: {reason}.")
        why = session.files.reason(error)
        session.screen.error(StorageError(said, path=error.filename, reason=why))
        return ExitCode.STORAGE
    _forget_stdout()
    if os.name == "nt" and error.errno == errno.EINVAL:  # how Windows says that a pipe is closed
        return ExitCode.OK
    kept = _kept_all_the_same(session)
    said = _("The answer cannot be written: {reason}.")
    session.screen.error(StorageError(said, hint=kept, reason=session.files.reason(error)))
    return ExitCode.STORAGE


def _kept_all_the_same(session: Session) -> str:
    """Return that the record was changed, where it was: what went wrong then must not deny it."""
    return _("The record was changed all the same: do not enter it again.") if session.kept else ""


def _program() -> Any:  # noqa: ANN401  Typer's own click
    app = typer.Typer(
        cls=BerdayaGroup,
        rich_markup_mode=None,
        add_completion=False,
        invoke_without_command=True,
        context_settings=HELP_NAMES,
    )
    app.callback()(berdaya)
    if completing():
        from typer.completion import completion_init  # type: ignore[attr-defined]  # not in __all__

        completion_init()
    group = typer.main.get_command(app)
    group.params += shared_options()
    group.examples = EXAMPLES  # type: ignore[attr-defined]  # BerdayaGroup has it
    if completing():
        group.speak()  # type: ignore[attr-defined]  # likewise
    return group


def berdaya(
    ctx: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", "-V", help=N_("Show the version and stop"), show_default=False),
    ] = False,
) -> None:
    """Record, assign, chase and report the Kecamatan Berdaya programme of a regency."""
    session: Session = ctx.obj
    if version:
        session.screen.deliver_data("version", {"versi": __version__}, (f"berdaya {__version__}",))
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        from berdaya_cli.cli.pantau.today import today

        today(ctx)


def _reworded(error: typer.TyperException, words: Sequence[str]) -> UsageError:
    """Return in our words what Typer found wrong with the command line."""
    message = str(getattr(error, "message", error))
    ctx = getattr(error, "ctx", None)
    option = getattr(error, "option_name", "")
    command = next((found.name for word in words if (found := command_named(word))), "")
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
        hint = (
            _("Commas part several names; what has blanks stands in quotation marks.") + f" {hint}"
        )
        said = _("Too many words: {words}").format(words=extra["words"] if extra else message)
    return UsageError(said, hint=hint)


def _name(param: Any) -> str:  # noqa: ANN401  Typer's own click
    option = str(param.opts[0])
    return option if option.startswith("-") else _(param.human_readable_name)


def _kept_in_log(error: BaseException) -> BerdayaError:
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
    hint = _("Please send the file {path} to whoever looks after berdaya.")
    return BerdayaError(
        _("Something is wrong inside berdaya: {summary}"),
        hint=hint.format(path=path),
        summary=summary,
    )


def _speak_utf8() -> None:
    """Write UTF-8 whatever the machine's locale says; a stream that is closed swallows all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, StringIO())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    """Keep Python from complaining, at its end, of what it could not write."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""The command completion."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import argument
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import COMPLETE_VAR, SHELLS
from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.language import N_, _

EXAMPLES = (
    "berdaya completion bash",
    "berdaya completion powershell",
)


def completion(
    ctx: typer.Context,
    shell: Annotated[str, argument("SHELL", N_("bash, zsh, fish or powershell"))],
) -> None:
    """Print the lines that let a shell complete commands, options and values with TAB."""
    session: Session = ctx.obj
    asked = shell.casefold()
    if asked not in SHELLS:
        raise InvalidValueError(
            _("'{text}' is not a shell that is known here."), hint=one_of(SHELLS), text=shell
        )
    from typer.completion import get_completion_script  # type: ignore[attr-defined]  # not in __all__

    script = get_completion_script(prog_name="berdaya", complete_var=COMPLETE_VAR, shell=asked)
    session.screen.deliver_data("completion", {"script": script}, script.splitlines())

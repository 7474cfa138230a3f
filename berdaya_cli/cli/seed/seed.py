"""The command seed."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, argument
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.language import N_

EXAMPLES = ("berdaya seed seed.yaml --dry-run", "berdaya seed seed.yaml")


def seed(
    ctx: typer.Context,
    file: Annotated[str, argument(N_("FILE"), N_("The YAML seed"))],
    dry_run: DryRunOption = False,
) -> ExitCode:
    """Bring a changed seed in; what people recorded is never touched."""
    from berdaya_cli.services.seed.seed import bring_in, load_seed  # TAB needs the options alone

    session: Session = ctx.obj
    content = load_seed(*session.files.named(Path(file)))
    with session.write("seed", dry_run=dry_run) as store:
        rencana = bring_in(store, content)
    session.report_changes("seed", rencana, dry_run=dry_run)
    return ExitCode.FINDINGS if rencana.konflik else ExitCode.OK

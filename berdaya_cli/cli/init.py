"""The command init."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, _

EXAMPLES = ("berdaya init --db purbalingga.db", "berdaya init --db lain.db --seed seed.yaml")


def init(
    ctx: typer.Context,
    seed: Annotated[
        str | None,
        typer.Option(
            "--seed",
            metavar=N_("FILE"),
            help=N_("The YAML seed; Kabupaten Purbalingga's if not given"),
        ),
    ] = None,
    dry_run: DryRunOption = False,
) -> None:
    """Make a new database and fill it from a seed."""
    session: Session = ctx.obj
    rencana = session.create(Path(seed) if seed else None, dry_run=dry_run)
    if dry_run:
        session.report_changes("init", replace(rencana, uraian=()), dry_run=True)
        return
    rows = len(rencana.uraian)
    said = _("Made {path}: {n} rows from the seed.").format(path=session.path, n=rows)
    session.screen.report_done("init", {"path": str(session.path), "rows": rows}, said)

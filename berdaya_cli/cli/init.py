"""The command init."""

from pathlib import Path
from typing import Annotated

import typer

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
) -> None:
    """Make a new database and fill it from a seed."""
    session: Session = ctx.obj
    rencana = session.create(Path(seed) if seed else None)
    said = _("Made {path}: {n} rows from the seed.")
    session.screen.deliver_data(
        "init",
        {"path": str(session.path), "rows": len(rencana.perubahan)},
        (said.format(path=session.path, n=len(rencana.perubahan)),),
    )

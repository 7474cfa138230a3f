"""The command export."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, _
from berdaya_cli.reports import as_folder
from berdaya_cli.services.export import all_tables

EXAMPLES = ("berdaya export --output out", "berdaya export --output out --quiet")


def export(
    ctx: typer.Context,
    output: Annotated[
        str,
        typer.Option(
            "--output",
            metavar=N_("DIR"),
            help=N_("The folder to write into; made if need be"),
            show_default=False,
        ),
    ],
) -> None:
    """Write every table as CSV and JSON, whole files only, with a manifest."""
    session: Session = ctx.obj
    folder = Path(output)
    with session.store(make=False) as store, store.snapshot():
        files, changed = session.deliver_folder(as_folder.render(all_tables(store)), folder)
    listed, new = session.deliver_folder((as_folder.manifest(files),), folder)
    said = _("{n} files in {folder}, {changed} of them changed.")
    session.screen.deliver_data(
        "export",
        {"folder": str(folder), "files": len(files) + len(listed), "changed": changed + new},
        (said.format(n=len(files) + len(listed), folder=folder, changed=changed + new),),
    )

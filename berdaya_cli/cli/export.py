"""The command export."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, _
from berdaya_cli.reports import as_folder
from berdaya_cli.services.export import open_table, table_names

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
    with session.store(make=False) as store:
        tables = as_folder.render(
            table_names(store), partial(open_table, store), contoh=store.contoh
        )
        files, changed = session.deliver_folder(tables, folder)
        last = as_folder.manifest(files, contoh=store.contoh)
    listed, new = session.deliver_folder((last,), folder)
    count, changed = len(files) + len(listed), changed + new
    said = _("{n} files in {folder}, {changed} of them written.")
    session.screen.report_done(
        "export",
        {"folder": str(folder), "files": count, "changed": changed},
        said.format(n=count, folder=folder, changed=changed),
    )

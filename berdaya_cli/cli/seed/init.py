"""The command init."""

from dataclasses import replace
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, flag, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import sample_database
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _

EXAMPLES = (
    "berdaya init --db purbalingga.db",
    "berdaya init --db lain.db --seed seed.yaml",
    "berdaya init --db contoh.db --contoh",
)


def init(
    ctx: typer.Context,
    seed: Annotated[
        str | None,
        option("--seed", N_("The YAML seed; Kabupaten Purbalingga's if not given"), N_("FILE")),
    ] = None,
    contoh: Annotated[
        bool,
        flag("--contoh", N_("A separate file with a fictional year of records, to try things out")),
    ] = False,
    dry_run: DryRunOption = False,
) -> None:
    """Make a new database and fill it from a seed."""
    session: Session = ctx.obj
    if contoh and seed:
        raise UsageError(_("The fictional records belong to the seed that comes with berdaya."))
    if contoh and not session.settings.db:
        session.settings.db = str(sample_database())
    rencana = session.create(Path(seed) if seed else None, dry_run=dry_run, contoh=contoh)
    if dry_run:
        session.report_changes("init", replace(rencana, uraian=()), dry_run=True)
        return
    rows = len(rencana.uraian)
    said = _("Made {path}: {n} rows from the seed.").format(path=session.path, n=rows)
    if contoh:
        words = _("Made {path}: {n} rows, fictional ones among them.")
        said = words.format(path=session.path, n=rows)
    session.screen.report_done("init", {"path": str(session.path), "rows": rows}, said)
    if contoh and not session.settings.json:
        command = f"berdaya --db {quote(str(session.path))} report --kecamatan Kejobong"
        session.screen.say(_("Try: {command}").format(command=command))

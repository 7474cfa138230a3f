"""The command revoke."""

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    KabupatenOption,
    KecamatanListArgument,
    LastDayOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.services.programme.revoke import revoke_pilots

EXAMPLES = (
    "berdaya revoke Kejobong --sampai 2026-12-31",
    "berdaya revoke Kejobong Bukateja --dry-run",
)


def revoke(
    ctx: typer.Context,
    kecamatan: KecamatanListArgument,
    sampai: LastDayOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """End the designation of kecamatan on a date; it stays in history."""
    session: Session = ctx.obj
    with session.write("revoke", dry_run=dry_run) as store:
        rencana = revoke_pilots(store, tuple(kecamatan), sampai, kabupaten, today=session.today)
    session.report_changes("revoke", rencana, dry_run=dry_run)

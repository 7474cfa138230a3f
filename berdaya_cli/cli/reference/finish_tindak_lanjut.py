"""The command finish-tindak-lanjut."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, TanggalOption, option
from berdaya_cli.cli.reference.params import TindakLanjutArgument
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.reference.tindak_lanjut import finish_tindak_lanjut as finish

EXAMPLES = ('berdaya finish-tindak-lanjut 1 --tanggal 2025-11-18 --hasil "SK ditandatangani"',)


def finish_tindak_lanjut(
    ctx: typer.Context,
    nomor: TindakLanjutArgument,
    tanggal: TanggalOption = None,
    hasil: Annotated[str | None, option("--hasil", N_("What came of it"))] = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note that a follow-up was done, and what came of it."""
    session: Session = ctx.obj
    with session.write("finish-tindak-lanjut", dry_run=dry_run, make=False) as store:
        rencana = finish(store, nomor, tanggal, hasil, today=session.today)
    session.report_changes("finish-tindak-lanjut", rencana, dry_run=dry_run)

"""The command edit-tindak-lanjut."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, option
from berdaya_cli.cli.reference.params import TindakLanjutArgument
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.reference.tindak_lanjut import PermintaanTindakLanjut
from berdaya_cli.services.reference.tindak_lanjut import edit_tindak_lanjut as edit

EXAMPLES = ("berdaya edit-tindak-lanjut 1 --batas 2026-01-31 --lembaga dinsos",)


def edit_tindak_lanjut(
    ctx: typer.Context,
    nomor: TindakLanjutArgument,
    agenda: Annotated[str | None, option("--agenda", N_("Of which event"), "AGENDA")] = None,
    uraian: Annotated[str | None, option("--uraian", N_("What is to be done"))] = None,
    lembaga: Annotated[str | None, option("--lembaga", N_("Who does it"), "LEMBAGA")] = None,
    batas: Annotated[str | None, option("--batas", N_("Until when"), N_("DATE"))] = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a follow-up: what, who or until when."""
    session: Session = ctx.obj
    minta = PermintaanTindakLanjut(agenda=agenda, uraian=uraian, lembaga=lembaga, batas=batas)
    with session.write("edit-tindak-lanjut", dry_run=dry_run, make=False) as store:
        rencana = edit(store, nomor, minta)
    session.report_changes("edit-tindak-lanjut", rencana, dry_run=dry_run)

"""The command edit-penugasan."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, SumberOption, argument
from berdaya_cli.cli.programme.params import (
    DasarOption,
    MulaiOption,
    SampaiOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.programme.edit_penugasan import edit_penugasan as edit
from berdaya_cli.services.programme.validity import PermintaanKoreksi

EXAMPLES = (
    'berdaya edit-penugasan 1 --mulai "1 Agustus 2025" --dasar sk-bupati-2025',
    "berdaya edit-penugasan 1 --sampai 2026-06-30 --dry-run",
)


def edit_penugasan(
    ctx: typer.Context,
    nomor: Annotated[
        str, argument("ID", N_("The number of the assignment, from list-penugasan --json"))
    ],
    mulai: MulaiOption = None,
    sampai: SampaiOption = None,
    dasar: DasarOption = None,
    sumber: SumberOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct the days of an assignment, or what it rests on; "-" empties."""
    session: Session = ctx.obj
    minta = PermintaanKoreksi(mulai=mulai, sampai=sampai, dasar=dasar, sumber=sumber)
    with session.write("edit-penugasan", dry_run=dry_run) as store:
        rencana = edit(store, nomor, minta)
    session.report_changes("edit-penugasan", rencana, dry_run=dry_run)

"""The command edit-pilot."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    KabupatenOption,
    PerOption,
    SumberOption,
    argument,
    option,
)
from berdaya_cli.cli.programme.params import DasarOption, MulaiOption, SampaiOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.programme.edit_pilot import NamedPilot
from berdaya_cli.services.programme.edit_pilot import edit_pilot as edit
from berdaya_cli.services.programme.validity import PermintaanKoreksi

EXAMPLES = (
    'berdaya edit-pilot Kejobong --mulai "31 Juli 2025"',
    'berdaya edit-pilot Bukateja --dasar "SK Bupati 400/12/2025" --dry-run',
)


def edit_pilot(
    ctx: typer.Context,
    kecamatan: Annotated[str, argument("KECAMATAN", N_("The kecamatan, by name or code"))],
    mulai: MulaiOption = None,
    sampai: SampaiOption = None,
    alasan: Annotated[str | None, option("--alasan", N_("Why it was chosen"))] = None,
    dasar: DasarOption = None,
    sumber: SumberOption = None,
    per: PerOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct the days of a pilot, why it was chosen, or what that rests on."""
    session: Session = ctx.obj
    named = NamedPilot(kecamatan=kecamatan, per=per, kabupaten=kabupaten)
    minta = PermintaanKoreksi(mulai=mulai, sampai=sampai, alasan=alasan, dasar=dasar, sumber=sumber)
    with session.write("edit-pilot", dry_run=dry_run) as store:
        rencana = edit(store, named, minta, today=session.today)
    session.report_changes("edit-pilot", rencana, dry_run=dry_run)

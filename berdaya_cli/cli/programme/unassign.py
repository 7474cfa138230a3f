"""The command unassign."""

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    FokusListOption,
    KabupatenOption,
    KecamatanListOption,
    LastDayOption,
    OpdArgument,
    SemuaPilotOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.services.programme.cells import NamedCells
from berdaya_cli.services.programme.unassign import unassign_opd

EXAMPLES = (
    "berdaya unassign dinsos --fokus rppa --kecamatan Kejobong --sampai 2026-12-31",
    "berdaya unassign dinsos --fokus rppa --semua-pilot --dry-run",
)


def unassign(
    ctx: typer.Context,
    opd: OpdArgument,
    fokus: FokusListOption,
    kecamatan: KecamatanListOption = None,
    semua_pilot: SemuaPilotOption = False,
    sampai: LastDayOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """End an OPD's assignment on a date; it stays in history."""
    session: Session = ctx.obj
    named = NamedCells(
        opd=opd,
        fokus=tuple(fokus),
        kecamatan=tuple(kecamatan or ()),
        semua_pilot=semua_pilot,
        kabupaten=kabupaten,
    )
    with session.write("unassign", dry_run=dry_run) as store:
        rencana = unassign_opd(store, named, sampai, today=session.today)
    session.report_changes("unassign", rencana, dry_run=dry_run)

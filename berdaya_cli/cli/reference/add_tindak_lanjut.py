"""The command add-tindak-lanjut."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, LagiOption, option
from berdaya_cli.cli.reference.params import AgendaArgument
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.reference.tindak_lanjut import PermintaanTindakLanjut
from berdaya_cli.services.reference.tindak_lanjut import add_tindak_lanjut as add

_EXAMPLE = (
    'berdaya add-tindak-lanjut rakor-kabupaten --uraian "Susun SK Tim Kecamatan"'
    ' --lembaga dinpermasdes --batas "akhir Desember 2025"'
)
EXAMPLES = (_EXAMPLE,)


def add_tindak_lanjut(
    ctx: typer.Context,
    agenda: AgendaArgument,
    uraian: Annotated[str, option("--uraian", N_("What is to be done"))],
    lembaga: Annotated[str, option("--lembaga", N_("Who does it"), "LEMBAGA")],
    batas: Annotated[str, option("--batas", N_("Until when"), N_("DATE"))],
    lagi: LagiOption = False,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a follow-up of an agenda: what, who, until when."""
    session: Session = ctx.obj
    minta = PermintaanTindakLanjut(
        agenda=agenda,
        uraian=uraian,
        lembaga=lembaga,
        batas=batas,
        kabupaten=kabupaten,
        lagi=lagi,
    )
    with session.write("add-tindak-lanjut", dry_run=dry_run) as store:
        rencana = add(store, minta)
    session.report_changes("add-tindak-lanjut", rencana, dry_run=dry_run)

"""The command spend."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    CatatanOption,
    DayOption,
    DryRunOption,
    KegiatanArgument,
    LagiOption,
    LateReasonOption,
    PenerimaanOption,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.by_number import check_received
from berdaya_cli.services.kegiatan.spend import PermintaanRealisasi, add_spending

EXAMPLES = (
    'berdaya spend 1 --dana "APBD Kabupaten:4.250.000" --tanggal 2025-11-14 --bukti SP2D-118',
    'berdaya spend 1 --dana "APBD Kabupaten:-250.000" --catatan "koreksi SP2D-118"',
)


def spend(
    ctx: typer.Context,
    kegiatan: KegiatanArgument,
    dana: Annotated[
        str, option("--dana", N_("Source and amount; a correction is below zero"), "SUMBER:RUPIAH")
    ],
    tanggal: DayOption = None,
    bukti: Annotated[
        str | None, option("--bukti", N_("The number of the receipt"), "NOMOR")
    ] = None,
    catatan: CatatanOption = None,
    alasan: LateReasonOption = None,
    lagi: LagiOption = False,
    penerimaan: PenerimaanOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note what was spent on a kegiatan; above pagu warns."""
    session: Session = ctx.obj
    minta = PermintaanRealisasi(
        kegiatan=kegiatan, dana=dana, tanggal=tanggal, bukti=bukti, catatan=catatan, lagi=lagi
    )
    with session.write("spend", dry_run=dry_run, make=False, alasan=alasan) as store:
        check_received(store, penerimaan)
        rencana = add_spending(store, minta, today=session.today)
    session.report_changes("spend", rencana, dry_run=dry_run)

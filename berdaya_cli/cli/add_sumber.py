"""The command add-sumber."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption
from berdaya_cli.cli.reference_params import (
    JudulArgument,
    KodeOption,
    PenerbitOption,
    TanggalOption,
    TautanOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.sumber import Sumber
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

EXAMPLES = (
    'berdaya add-sumber "Notulen rakor" --penerbit Dinpermasdes --tanggal "18 November 2025"',
)


def add_sumber(
    ctx: typer.Context,
    judul: JudulArgument,
    penerbit: PenerbitOption = None,
    tanggal: TanggalOption = None,
    tautan: TautanOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a source of facts: a publication, a letter, a meeting."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Sumber,
        kabupaten,
        judul=judul,
        penerbit=penerbit,
        tanggal=tanggal,
        tautan=tautan,
        catatan=catatan,
        kode=kode,
    )
    with session.write("add-sumber", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-sumber", rencana, dry_run=dry_run)

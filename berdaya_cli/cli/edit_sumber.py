"""The command edit-sumber."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption
from berdaya_cli.cli.reference_params import (
    JudulOption,
    PenerbitOption,
    TanggalOption,
    TautanOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.sumber import Sumber
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = ("berdaya edit-sumber radarbanyumas-2025 --tautan https://contoh.go.id/berita",)


def edit_sumber(
    ctx: typer.Context,
    which: WhichArgument,
    judul: JudulOption = None,
    penerbit: PenerbitOption = None,
    tanggal: TanggalOption = None,
    tautan: TautanOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a source of facts; "-" empties a text."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Sumber,
        kabupaten,
        judul=judul,
        penerbit=penerbit,
        tanggal=tanggal,
        tautan=tautan,
        catatan=catatan,
    )
    with session.write("edit-sumber", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-sumber", rencana, dry_run=dry_run)

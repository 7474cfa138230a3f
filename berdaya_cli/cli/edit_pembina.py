"""The command edit-pembina."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    DasarOption,
    JabatanOption,
    LembagaOption,
    NamaOrangOption,
    NewKedudukan,
    SampaiOption,
    SejakOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.pembina import Pembina
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = ("berdaya edit-pembina sekretaris --sampai 31/12/2025",)


def edit_pembina(
    ctx: typer.Context,
    which: WhichArgument,
    kedudukan: NewKedudukan = None,
    lembaga: LembagaOption = None,
    jabatan: JabatanOption = None,
    nama: NamaOrangOption = None,
    mulai: SejakOption = None,
    sampai: SampaiOption = None,
    dasar: DasarOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a seat in the team that guides the programme; "-" empties a text."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Pembina,
        kabupaten,
        kedudukan=kedudukan,
        lembaga=lembaga,
        jabatan=jabatan,
        nama=nama,
        berlaku_mulai=mulai,
        berlaku_sampai=sampai,
        dasar_hukum=dasar,
        sumber=sumber,
        catatan=catatan,
    )
    with session.write("edit-pembina", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-pembina", rencana, dry_run=dry_run)

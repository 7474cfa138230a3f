"""The command edit-pembina."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
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
from berdaya_cli.domain.pembina import Pembina

EXAMPLES = ("berdaya edit-pembina sekretaris --sampai 31/12/2025",)


def edit_pembina(
    ctx: typer.Context,
    which: WhichArgument,
    kedudukan: NewKedudukan = None,
    lembaga: LembagaOption = None,
    jabatan: JabatanOption = None,
    nama: NamaOrangOption = None,
    berlaku_mulai: SejakOption = None,
    berlaku_sampai: SampaiOption = None,
    dasar_hukum: DasarOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a seat in the team that guides the programme; "-" empties a text."""
    edit_row(ctx, Pembina)

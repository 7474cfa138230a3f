"""The command edit-pejabat."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    JabatanOption,
    LembagaOption,
    NamaOrangOption,
    NipOption,
    PangkatOption,
    SampaiOption,
    SejakOption,
    SifatOption,
    WhichArgument,
)
from berdaya_cli.domain.pejabat import Pejabat

EXAMPLES = ('berdaya edit-pejabat sekda --sampai "31 Desember 2025"',)


def edit_pejabat(
    ctx: typer.Context,
    which: WhichArgument,
    jabatan: JabatanOption = None,
    lembaga: LembagaOption = None,
    nama: NamaOrangOption = None,
    sifat: SifatOption = None,
    pangkat: PangkatOption = None,
    nip: NipOption = None,
    berlaku_mulai: SejakOption = None,
    berlaku_sampai: SampaiOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct or end who holds an office; "-" empties a text."""
    edit_row(ctx, Pejabat)

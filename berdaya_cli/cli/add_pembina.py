"""The command add-pembina."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    DasarOption,
    JabatanOption,
    Kedudukan,
    KodeOption,
    LembagaOption,
    NamaOrangOption,
    SampaiOption,
    SejakOption,
)
from berdaya_cli.domain.pembina import Pembina

EXAMPLES = (
    "berdaya add-pembina --kedudukan anggota --lembaga kecamatan-bukateja --dasar sk-bupati-2025",
)


def add_pembina(
    ctx: typer.Context,
    kedudukan: Kedudukan,
    lembaga: LembagaOption = None,
    jabatan: JabatanOption = None,
    nama: NamaOrangOption = None,
    berlaku_mulai: SejakOption = None,
    berlaku_sampai: SampaiOption = None,
    dasar_hukum: DasarOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a seat in the team that guides the programme."""
    add_row(ctx, Pembina)

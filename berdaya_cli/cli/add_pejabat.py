"""The command add-pejabat."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    JabatanArgument,
    KodeOption,
    LembagaRequired,
    NamaOrangOption,
    NipOption,
    PangkatOption,
    SampaiOption,
    SejakOption,
    SifatOption,
)
from berdaya_cli.domain.pejabat import Pejabat

_EXAMPLE = (
    'berdaya add-pejabat Camat --lembaga kecamatan-kejobong --nama "Budi Contoh"'
    ' --sifat plt --mulai "1 Oktober 2025"'
)
EXAMPLES = (_EXAMPLE,)


def add_pejabat(
    ctx: typer.Context,
    jabatan: JabatanArgument,
    lembaga: LembagaRequired,
    nama: NamaOrangOption = None,
    sifat: SifatOption = None,
    pangkat: PangkatOption = None,
    nip: NipOption = None,
    berlaku_mulai: SejakOption = None,
    berlaku_sampai: SampaiOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note who holds an office, from when to when."""
    add_row(ctx, Pejabat)

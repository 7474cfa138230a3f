"""The command add-fokus."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    AliasOption,
    KodeOption,
    NamaArgument,
    PilarOption,
    SumberPilarOption,
    TerlindungOption,
    UraianOption,
    UrutanOption,
)
from berdaya_cli.domain.fokus import Fokus

EXAMPLES = ('berdaya add-fokus "Ekonomi kreatif" --alias ekraf --sumber pers-provinsi-2025',)


def add_fokus(
    ctx: typer.Context,
    nama: NamaArgument,
    pilar: PilarOption = None,
    uraian: UraianOption = None,
    urutan: UrutanOption = None,
    terlindung: TerlindungOption = None,
    alias: AliasOption = None,
    sumber: SumberOption = None,
    sumber_pilar: SumberPilarOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a fokus of the programme."""
    add_row(ctx, Fokus)

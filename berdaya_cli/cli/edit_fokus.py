"""The command edit-fokus."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    AliasOption,
    HapusAliasOption,
    NamaOption,
    PilarOption,
    SumberPilarOption,
    TerlindungOption,
    UraianOption,
    UrutanOption,
    WhichArgument,
)
from berdaya_cli.domain.fokus import Fokus

EXAMPLES = ('berdaya edit-fokus zilenial --alias "karang taruna"',)


def edit_fokus(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    pilar: PilarOption = None,
    uraian: UraianOption = None,
    urutan: UrutanOption = None,
    terlindung: TerlindungOption = None,
    alias: AliasOption = None,
    hapus_alias: HapusAliasOption = None,
    sumber: SumberOption = None,
    sumber_pilar: SumberPilarOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a fokus of the programme; "-" empties a text."""
    edit_row(ctx, Fokus)

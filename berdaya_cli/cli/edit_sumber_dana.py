"""The command edit-sumber-dana."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    AliasOption,
    HapusAliasOption,
    NamaOption,
    UrutanOption,
    WhichArgument,
)
from berdaya_cli.domain.sumber_dana import SumberDana

EXAMPLES = ('berdaya edit-sumber-dana baznas --alias "Baznas Purbalingga"',)


def edit_sumber_dana(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    alias: AliasOption = None,
    hapus_alias: HapusAliasOption = None,
    urutan: UrutanOption = None,
    sumber: SumberOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a source of money; "-" empties a text."""
    edit_row(ctx, SumberDana)

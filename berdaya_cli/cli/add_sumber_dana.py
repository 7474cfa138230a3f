"""The command add-sumber-dana."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import AliasOption, KodeOption, NamaArgument, UrutanOption
from berdaya_cli.domain.sumber_dana import SumberDana

EXAMPLES = ('berdaya add-sumber-dana "Hibah LN" --alias hibah',)


def add_sumber_dana(
    ctx: typer.Context,
    nama: NamaArgument,
    alias: AliasOption = None,
    urutan: UrutanOption = None,
    sumber: SumberOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a source of money."""
    add_row(ctx, SumberDana)

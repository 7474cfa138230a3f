"""The command add-sumber."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    JudulArgument,
    KodeOption,
    PenerbitOption,
    TanggalOption,
    TautanOption,
)
from berdaya_cli.domain.sumber import Sumber

EXAMPLES = (
    'berdaya add-sumber "Notulen rakor" --penerbit Dinpermasdes --tanggal "18 November 2025"',
)


def add_sumber(
    ctx: typer.Context,
    judul: JudulArgument,
    penerbit: PenerbitOption = None,
    tanggal: TanggalOption = None,
    tautan: TautanOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a source of facts: a publication, a letter, a meeting."""
    add_row(ctx, Sumber)

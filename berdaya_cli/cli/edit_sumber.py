"""The command edit-sumber."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    JudulOption,
    PenerbitOption,
    TanggalOption,
    TautanOption,
    WhichArgument,
)
from berdaya_cli.domain.sumber import Sumber

EXAMPLES = ("berdaya edit-sumber radarbanyumas-2025 --tautan https://contoh.go.id/berita",)


def edit_sumber(
    ctx: typer.Context,
    which: WhichArgument,
    judul: JudulOption = None,
    penerbit: PenerbitOption = None,
    tanggal: TanggalOption = None,
    tautan: TautanOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a source of facts; "-" empties a text."""
    edit_row(ctx, Sumber)

"""The command edit-aset."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    DesaOption,
    KeadaanOption,
    NamaOption,
    NewFokus,
    NewPlaceOption,
    PerTanggalOption,
    WhichArgument,
)
from berdaya_cli.domain.aset import Aset

EXAMPLES = ('berdaya edit-aset rppa-sempor-lor --keadaan aktif --per-tanggal "November 2025"',)


def edit_aset(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    fokus: NewFokus = None,
    kecamatan: NewPlaceOption = None,
    desa: DesaOption = None,
    keadaan: KeadaanOption = None,
    per_tanggal: PerTanggalOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct something that exists for a fokus; "-" empties a text."""
    edit_row(ctx, Aset)

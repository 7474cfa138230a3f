"""The command add-agenda."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    HasilOption,
    KecamatanOption,
    KodeOption,
    NamaArgument,
    SumberTempatOption,
    TempatOption,
    Tingkat,
    WaktuOption,
)
from berdaya_cli.domain.agenda import Agenda

EXAMPLES = (
    'berdaya add-agenda "Rakor evaluasi" --tingkat kabupaten --tanggal "3-4 Desember 2025"',
)


def add_agenda(
    ctx: typer.Context,
    nama: NamaArgument,
    tingkat: Tingkat,
    waktu: WaktuOption = None,
    tempat: TempatOption = None,
    kecamatan: KecamatanOption = None,
    hasil: HasilOption = None,
    sumber: SumberOption = None,
    sumber_tempat: SumberTempatOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add an event of the programme; a planned one may have no date."""
    add_row(ctx, Agenda)

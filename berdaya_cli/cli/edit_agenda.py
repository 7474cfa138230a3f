"""The command edit-agenda."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    HasilOption,
    KecamatanOption,
    NamaOption,
    NewTingkat,
    SumberTempatOption,
    TempatOption,
    WaktuOption,
    WhichArgument,
)
from berdaya_cli.domain.agenda import Agenda

EXAMPLES = (
    'berdaya edit-agenda rakor-kabupaten --tanggal "12 Desember 2025" --tempat Purbalingga',
)


def edit_agenda(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    tingkat: NewTingkat = None,
    waktu: WaktuOption = None,
    tempat: TempatOption = None,
    kecamatan: KecamatanOption = None,
    hasil: HasilOption = None,
    sumber: SumberOption = None,
    sumber_tempat: SumberTempatOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct an event of the programme; "-" empties a text."""
    edit_row(ctx, Agenda)

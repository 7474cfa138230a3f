"""The command edit-dasar-hukum."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    DokumenOption,
    HapusDokumenOption,
    KecamatanOption,
    NamaOption,
    NewJenisDasarHukum,
    NomorOption,
    TanggalOption,
    TentangOption,
    WhichArgument,
)
from berdaya_cli.domain.dasar_hukum import DasarHukum

EXAMPLES = ("berdaya edit-dasar-hukum sk-bupati-2025 --nomor 400/12 --tanggal 2025-07-31",)


def edit_dasar_hukum(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    jenis: NewJenisDasarHukum = None,
    nomor: NomorOption = None,
    tanggal: TanggalOption = None,
    tentang: TentangOption = None,
    kecamatan: KecamatanOption = None,
    dokumen: DokumenOption = None,
    hapus_dokumen: HapusDokumenOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a legal basis; "-" empties a text."""
    edit_row(ctx, DasarHukum)

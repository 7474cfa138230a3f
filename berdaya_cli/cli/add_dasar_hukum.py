"""The command add-dasar-hukum."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    DokumenOption,
    JenisDasarHukum,
    KecamatanOption,
    KodeOption,
    NamaArgument,
    NomorOption,
    TanggalOption,
    TentangOption,
)
from berdaya_cli.domain.dasar_hukum import DasarHukum

_EXAMPLE = (
    'berdaya add-dasar-hukum "SK Camat Kejobong" --jenis keputusan --nomor 411/7/2025'
    " --kecamatan Kejobong --dokumen sk-camat-rppa"
)
EXAMPLES = (_EXAMPLE,)


def add_dasar_hukum(
    ctx: typer.Context,
    nama: NamaArgument,
    jenis: JenisDasarHukum,
    nomor: NomorOption = None,
    tanggal: TanggalOption = None,
    tentang: TentangOption = None,
    kecamatan: KecamatanOption = None,
    dokumen: DokumenOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a legal basis: a decree, circular or letter."""
    add_row(ctx, DasarHukum)

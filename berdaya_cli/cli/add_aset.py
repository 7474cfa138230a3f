"""The command add-aset."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    DesaOption,
    FokusRequired,
    KeadaanOption,
    KodeOption,
    NamaArgument,
    PerTanggalOption,
    PlaceOption,
)
from berdaya_cli.domain.aset import Aset

EXAMPLES = (
    'berdaya add-aset "RPPA Desa Majasari" --fokus rppa --kecamatan Bukateja --desa Majasari',
)


def add_aset(
    ctx: typer.Context,
    nama: NamaArgument,
    fokus: FokusRequired,
    kecamatan: PlaceOption,
    desa: DesaOption = None,
    keadaan: KeadaanOption = None,
    per_tanggal: PerTanggalOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add something that exists for a fokus: an RPPA, a sport center."""
    add_row(ctx, Aset)

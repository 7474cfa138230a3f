"""The command add-lembaga."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import add_row
from berdaya_cli.cli.reference_params import (
    AliasOption,
    IndukOption,
    JenisLembaga,
    KecamatanOption,
    KodeOption,
    NamaArgument,
    SingkatanOption,
    SumberNamaOption,
)
from berdaya_cli.domain.lembaga import Lembaga

EXAMPLES = ('berdaya add-lembaga "Dinas Kesehatan" --jenis perangkat-daerah --singkatan Dinkes',)


def add_lembaga(
    ctx: typer.Context,
    nama: NamaArgument,
    jenis: JenisLembaga,
    singkatan: SingkatanOption = None,
    induk: IndukOption = None,
    kecamatan: KecamatanOption = None,
    alias: AliasOption = None,
    sumber: SumberOption = None,
    sumber_nama: SumberNamaOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a body that acts: an OPD, an office, a partner."""
    add_row(ctx, Lembaga)

"""The command edit-lembaga."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference import edit_row
from berdaya_cli.cli.reference_params import (
    AliasOption,
    HapusAliasOption,
    IndukOption,
    KecamatanOption,
    NamaOption,
    NewJenisLembaga,
    SingkatanOption,
    SumberNamaOption,
    WhichArgument,
)
from berdaya_cli.domain.lembaga import Lembaga

EXAMPLES = ('berdaya edit-lembaga dinsos --alias "Dinas Sosial Dalduk" --dry-run',)


def edit_lembaga(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    jenis: NewJenisLembaga = None,
    singkatan: SingkatanOption = None,
    induk: IndukOption = None,
    kecamatan: KecamatanOption = None,
    alias: AliasOption = None,
    hapus_alias: HapusAliasOption = None,
    sumber: SumberOption = None,
    sumber_nama: SumberNamaOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a body that acts; "-" empties a text."""
    edit_row(ctx, Lembaga)

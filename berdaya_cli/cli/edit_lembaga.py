"""The command edit-lembaga."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
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
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.lembaga import Lembaga
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

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
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Lembaga,
        kabupaten,
        nama=nama,
        jenis=jenis,
        singkatan=singkatan,
        induk=induk,
        kecamatan=kecamatan,
        alias=tuple(alias or ()),
        hapus_alias=tuple(hapus_alias or ()),
        sumber=sumber,
        sumber_nama=sumber_nama,
        catatan=catatan,
    )
    with session.write("edit-lembaga", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-lembaga", rencana, dry_run=dry_run)

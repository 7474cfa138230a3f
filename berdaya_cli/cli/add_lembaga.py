"""The command add-lembaga."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
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
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.lembaga import Lembaga
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

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
        sumber=sumber,
        sumber_nama=sumber_nama,
        catatan=catatan,
        kode=kode,
    )
    with session.write("add-lembaga", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-lembaga", rencana, dry_run=dry_run)

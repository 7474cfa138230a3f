"""The command add-aset."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    DesaOption,
    FokusRequired,
    KeadaanOption,
    KodeOption,
    NamaArgument,
    PerTanggalOption,
    PlaceOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.aset import Aset
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

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
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Aset,
        kabupaten,
        nama=nama,
        fokus=fokus,
        kecamatan=kecamatan,
        desa=desa,
        keadaan=keadaan,
        per_tanggal=per_tanggal,
        sumber=sumber,
        catatan=catatan,
        kode=kode,
    )
    with session.write("add-aset", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-aset", rencana, dry_run=dry_run)

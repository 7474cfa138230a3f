"""The command edit-aset."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    DesaOption,
    KeadaanOption,
    NamaOption,
    NewFokus,
    NewPlaceOption,
    PerTanggalOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.aset import Aset
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = ('berdaya edit-aset rppa-sempor-lor --keadaan aktif --per-tanggal "November 2025"',)


def edit_aset(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    fokus: NewFokus = None,
    kecamatan: NewPlaceOption = None,
    desa: DesaOption = None,
    keadaan: KeadaanOption = None,
    per_tanggal: PerTanggalOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct something that exists for a fokus; "-" empties a text."""
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
    )
    with session.write("edit-aset", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-aset", rencana, dry_run=dry_run)

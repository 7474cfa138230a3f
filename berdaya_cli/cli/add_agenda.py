"""The command add-agenda."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    HasilOption,
    KecamatanOption,
    KodeOption,
    NamaArgument,
    SumberTempatOption,
    TempatOption,
    Tingkat,
    WaktuOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.agenda import Agenda
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

EXAMPLES = (
    'berdaya add-agenda "Rakor evaluasi" --tingkat kabupaten --tanggal "3-4 Desember 2025"',
)


def add_agenda(
    ctx: typer.Context,
    nama: NamaArgument,
    tingkat: Tingkat,
    tanggal: WaktuOption = None,
    tempat: TempatOption = None,
    kecamatan: KecamatanOption = None,
    hasil: HasilOption = None,
    sumber: SumberOption = None,
    sumber_tempat: SumberTempatOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add an event of the programme; a planned one may have no date."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Agenda,
        kabupaten,
        nama=nama,
        tingkat=tingkat,
        waktu=tanggal,
        tempat=tempat,
        kecamatan=kecamatan,
        hasil=hasil,
        sumber=sumber,
        sumber_tempat=sumber_tempat,
        catatan=catatan,
        kode=kode,
    )
    with session.write("add-agenda", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-agenda", rencana, dry_run=dry_run)

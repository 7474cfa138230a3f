"""The command edit-agenda."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    HasilOption,
    KecamatanOption,
    NamaOption,
    NewTingkat,
    SumberTempatOption,
    TempatOption,
    WaktuOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.agenda import Agenda
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = (
    'berdaya edit-agenda rakor-kabupaten --tanggal "12 Desember 2025" --tempat Purbalingga',
)


def edit_agenda(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    tingkat: NewTingkat = None,
    tanggal: WaktuOption = None,
    tempat: TempatOption = None,
    kecamatan: KecamatanOption = None,
    hasil: HasilOption = None,
    sumber: SumberOption = None,
    sumber_tempat: SumberTempatOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct an event of the programme; "-" empties a text."""
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
    )
    with session.write("edit-agenda", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-agenda", rencana, dry_run=dry_run)

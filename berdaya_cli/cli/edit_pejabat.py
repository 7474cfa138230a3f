"""The command edit-pejabat."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    JabatanOption,
    LembagaOption,
    NamaOrangOption,
    NipOption,
    PangkatOption,
    SampaiOption,
    SejakOption,
    SifatOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.pejabat import Pejabat
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = ('berdaya edit-pejabat sekda --sampai "31 Desember 2025"',)


def edit_pejabat(
    ctx: typer.Context,
    which: WhichArgument,
    jabatan: JabatanOption = None,
    lembaga: LembagaOption = None,
    nama: NamaOrangOption = None,
    sifat: SifatOption = None,
    pangkat: PangkatOption = None,
    nip: NipOption = None,
    mulai: SejakOption = None,
    sampai: SampaiOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct or end who holds an office; "-" empties a text."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Pejabat,
        kabupaten,
        jabatan=jabatan,
        lembaga=lembaga,
        nama=nama,
        sifat=sifat,
        pangkat=pangkat,
        nip=nip,
        berlaku_mulai=mulai,
        berlaku_sampai=sampai,
        sumber=sumber,
        catatan=catatan,
    )
    with session.write("edit-pejabat", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-pejabat", rencana, dry_run=dry_run)

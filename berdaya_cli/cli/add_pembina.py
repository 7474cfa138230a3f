"""The command add-pembina."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    DasarOption,
    JabatanOption,
    Kedudukan,
    KodeOption,
    LembagaOption,
    NamaOrangOption,
    SampaiOption,
    SejakOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.pembina import Pembina
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

EXAMPLES = (
    "berdaya add-pembina --kedudukan anggota --lembaga kecamatan-bukateja --dasar sk-bupati-2025",
)


def add_pembina(
    ctx: typer.Context,
    kedudukan: Kedudukan,
    lembaga: LembagaOption = None,
    jabatan: JabatanOption = None,
    nama: NamaOrangOption = None,
    mulai: SejakOption = None,
    sampai: SampaiOption = None,
    dasar: DasarOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a seat in the team that guides the programme."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Pembina,
        kabupaten,
        kedudukan=kedudukan,
        lembaga=lembaga,
        jabatan=jabatan,
        nama=nama,
        berlaku_mulai=mulai,
        berlaku_sampai=sampai,
        dasar_hukum=dasar,
        sumber=sumber,
        catatan=catatan,
        kode=kode,
    )
    with session.write("add-pembina", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-pembina", rencana, dry_run=dry_run)

"""The command add-pejabat."""

import typer

from berdaya_cli.cli.params import CatatanOption, DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    JabatanArgument,
    KodeOption,
    LembagaRequired,
    NamaOrangOption,
    NipOption,
    PangkatOption,
    SampaiOption,
    SejakOption,
    SifatOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.pejabat import Pejabat
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

_EXAMPLE = (
    'berdaya add-pejabat Camat --lembaga kecamatan-kejobong --nama "Budi Contoh"'
    ' --sifat plt --mulai "1 Oktober 2025"'
)
EXAMPLES = (_EXAMPLE,)


def add_pejabat(
    ctx: typer.Context,
    jabatan: JabatanArgument,
    lembaga: LembagaRequired,
    nama: NamaOrangOption = None,
    sifat: SifatOption = None,
    pangkat: PangkatOption = None,
    nip: NipOption = None,
    mulai: SejakOption = None,
    sampai: SampaiOption = None,
    sumber: SumberOption = None,
    catatan: CatatanOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note who holds an office, from when to when."""
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
        kode=kode,
    )
    with session.write("add-pejabat", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-pejabat", rencana, dry_run=dry_run)

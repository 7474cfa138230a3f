"""The command add-fokus."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    AliasOption,
    KodeOption,
    NamaArgument,
    PilarOption,
    SumberPilarOption,
    TerlindungOption,
    UraianOption,
    UrutanOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.fokus import Fokus
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

EXAMPLES = ('berdaya add-fokus "Ekonomi kreatif" --alias ekraf --sumber pers-provinsi-2025',)


def add_fokus(
    ctx: typer.Context,
    nama: NamaArgument,
    pilar: PilarOption = None,
    uraian: UraianOption = None,
    urutan: UrutanOption = None,
    terlindung: TerlindungOption = None,
    alias: AliasOption = None,
    sumber: SumberOption = None,
    sumber_pilar: SumberPilarOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a fokus of the programme."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        Fokus,
        kabupaten,
        nama=nama,
        pilar=pilar,
        uraian=uraian,
        urutan=urutan,
        terlindung=terlindung,
        alias=tuple(alias or ()),
        sumber=sumber,
        sumber_pilar=sumber_pilar,
        kode=kode,
    )
    with session.write("add-fokus", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-fokus", rencana, dry_run=dry_run)

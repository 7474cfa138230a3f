"""The command edit-fokus."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    AliasOption,
    HapusAliasOption,
    NamaOption,
    PilarOption,
    SumberPilarOption,
    TerlindungOption,
    UraianOption,
    UrutanOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.fokus import Fokus
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = ('berdaya edit-fokus zilenial --alias "karang taruna"',)


def edit_fokus(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    pilar: PilarOption = None,
    uraian: UraianOption = None,
    urutan: UrutanOption = None,
    terlindung: TerlindungOption = None,
    alias: AliasOption = None,
    hapus_alias: HapusAliasOption = None,
    sumber: SumberOption = None,
    sumber_pilar: SumberPilarOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a fokus of the programme; "-" empties a text."""
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
        hapus_alias=tuple(hapus_alias or ()),
        sumber=sumber,
        sumber_pilar=sumber_pilar,
    )
    with session.write("edit-fokus", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-fokus", rencana, dry_run=dry_run)

"""The command edit-sumber-dana."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import (
    AliasOption,
    HapusAliasOption,
    NamaOption,
    UrutanOption,
    WhichArgument,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.sumber_dana import SumberDana
from berdaya_cli.services.reference import PermintaanRujukan, edit_reference

EXAMPLES = ('berdaya edit-sumber-dana baznas --alias "Baznas Purbalingga"',)


def edit_sumber_dana(
    ctx: typer.Context,
    which: WhichArgument,
    nama: NamaOption = None,
    alias: AliasOption = None,
    hapus_alias: HapusAliasOption = None,
    urutan: UrutanOption = None,
    sumber: SumberOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a source of money; "-" empties a text."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        SumberDana,
        kabupaten,
        nama=nama,
        alias=tuple(alias or ()),
        hapus_alias=tuple(hapus_alias or ()),
        urutan=urutan,
        sumber=sumber,
    )
    with session.write("edit-sumber-dana", dry_run=dry_run) as store:
        rencana = edit_reference(store, which, minta)
    session.report_changes("edit-sumber-dana", rencana, dry_run=dry_run)

"""The command add-sumber-dana."""

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, SumberOption
from berdaya_cli.cli.reference_params import AliasOption, KodeOption, NamaArgument, UrutanOption
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.sumber_dana import SumberDana
from berdaya_cli.services.reference import PermintaanRujukan, add_reference

EXAMPLES = ('berdaya add-sumber-dana "Hibah LN" --alias hibah',)


def add_sumber_dana(
    ctx: typer.Context,
    nama: NamaArgument,
    alias: AliasOption = None,
    urutan: UrutanOption = None,
    sumber: SumberOption = None,
    kode: KodeOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add a source of money."""
    session: Session = ctx.obj
    minta = PermintaanRujukan.of(
        SumberDana,
        kabupaten,
        nama=nama,
        alias=tuple(alias or ()),
        urutan=urutan,
        sumber=sumber,
        kode=kode,
    )
    with session.write("add-sumber-dana", dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes("add-sumber-dana", rencana, dry_run=dry_run)

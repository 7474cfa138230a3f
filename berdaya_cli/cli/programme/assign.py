"""The command assign."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    FokusListOption,
    KabupatenOption,
    KecamatanListOption,
    MulaiOption,
    OpdArgument,
    SampaiOption,
    SemuaPilotOption,
    SumberOption,
    flag,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.programme.assign import PermintaanPenugasan, assign_opd
from berdaya_cli.services.programme.cells import NamedCells

EXAMPLES = (
    "berdaya assign dinsos --fokus lansia --semua-pilot",
    "berdaya assign dinporapar --fokus lansia --kecamatan Kejobong --dry-run",
)


def assign(
    ctx: typer.Context,
    opd: OpdArgument,
    fokus: FokusListOption,
    kecamatan: KecamatanListOption = None,
    semua_pilot: SemuaPilotOption = False,
    peran: Annotated[
        str, option("--peran", N_("penanggung-jawab or pendukung"), "PERAN")
    ] = "penanggung-jawab",
    mulai: MulaiOption = None,
    sampai: SampaiOption = None,
    dasar: Annotated[str | None, option("--dasar", N_("The legal basis"))] = None,
    sumber: SumberOption = None,
    ganti: Annotated[
        bool, flag("--ganti", N_("Replace who is penanggung jawab now, from the first day on"))
    ] = False,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Make an OPD responsible for a fokus in one or more kecamatan."""
    session: Session = ctx.obj
    minta = PermintaanPenugasan(
        named=NamedCells(
            opd=opd,
            fokus=tuple(fokus),
            kecamatan=tuple(kecamatan or ()),
            semua_pilot=semua_pilot,
            kabupaten=kabupaten,
        ),
        peran=peran,
        mulai=mulai,
        sampai=sampai,
        dasar=dasar,
        sumber=sumber,
        ganti=ganti,
    )
    with session.write("assign", dry_run=dry_run) as store:
        rencana = assign_opd(store, minta, today=session.today)
    session.report_changes("assign", rencana, dry_run=dry_run)

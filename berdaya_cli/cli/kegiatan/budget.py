"""The command budget."""

from dataclasses import replace
from typing import Annotated

import typer

from berdaya_cli.cli.kegiatan.several import (
    InKecamatanOption,
    InPeriodeOption,
    KegiatanListArgument,
    OfFokusOption,
    OfPelaksanaOption,
    ReasonOption,
    WithStatusOption,
    choose,
    targets,
)
from berdaya_cli.cli.params import DayOption, DryRunOption, PenerimaanOption, YesOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.budget import PermintaanAnggaran, add_budget
from berdaya_cli.services.kegiatan.by_number import check_received
from berdaya_cli.services.kegiatan.several import change_each

EXAMPLES = (
    'berdaya budget 1 --dana "APBD Kabupaten:20 jt" --tahap perubahan --dokumen "DPPA 12/2025"',
    'berdaya budget 1 --dana "Baznas:2.500.000" --tahun 2026',
)


def budget(
    ctx: typer.Context,
    dana: Annotated[
        list[str], option("--dana", N_("Pagu from a source of money; repeatable"), "SUMBER:RUPIAH")
    ],
    kegiatan: KegiatanListArgument = None,
    tahap: Annotated[
        str, option("--tahap", N_("murni, pergeseran or perubahan"), "TAHAP")
    ] = "murni",
    tahun: Annotated[
        str | None,
        option("--tahun", N_("The budget year; that of its start if not given"), "TAHUN"),
    ] = None,
    tanggal: DayOption = None,
    dokumen: Annotated[
        str | None, option("--dokumen", N_("The number of its DPA or DPPA"), "NOMOR")
    ] = None,
    tanggal_dokumen: Annotated[
        str | None, option("--tanggal-dokumen", N_("The day of that document"), N_("DATE"))
    ] = None,
    kecamatan: InKecamatanOption = None,
    fokus: OfFokusOption = None,
    pelaksana: OfPelaksanaOption = None,
    status: WithStatusOption = None,
    periode: InPeriodeOption = None,
    alasan: ReasonOption = None,
    yes: YesOption = False,
    penerimaan: PenerimaanOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note the pagu of a kegiatan by source; the latest of a source and year holds."""
    session: Session = ctx.obj
    sasaran = targets(kegiatan, kecamatan, fokus, pelaksana, status, periode)
    numbers = choose(session, sasaran, alasan or dokumen, yes=yes, dry_run=dry_run)
    minta = PermintaanAnggaran(
        kegiatan="",
        dana=tuple(dana),
        tahap=tahap,
        tahun=tahun,
        tanggal=tanggal,
        dokumen=dokumen,
        tanggal_dokumen=tanggal_dokumen,
    )
    with session.write("budget", dry_run=dry_run, make=False, alasan=alasan) as store:
        check_received(store, penerimaan)
        rencana = change_each(
            numbers,
            lambda number: add_budget(store, replace(minta, kegiatan=number), today=session.today),
        )
    session.report_changes("budget", rencana, dry_run=dry_run)

"""The command measure."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    KabupatenOption,
    LateReasonOption,
    SumberOption,
    TanggalOption,
    argument,
    flag,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.indikator.catatan import BarisUkur
from berdaya_cli.language import N_, _
from berdaya_cli.services.indikator.measure import PermintaanUkur
from berdaya_cli.services.indikator.measure import measure as fill

EXAMPLES = (
    'berdaya measure peserta-kegiatan --periode 2025 --target 800 --sumber "Renja 2025"',
    (
        "berdaya measure konseling-rppa --periode 2025-11 --kecamatan Kejobong --nilai 4"
        ' --sumber "Register RPPA"'
    ),
    (
        "berdaya measure kader-aktif --periode 2025-TW4 --pembilang 45 --penyebut 60"
        ' --sumber "Laporan PKK"'
    ),
)


def measure(
    ctx: typer.Context,
    indikator: Annotated[
        str | None, argument("INDIKATOR", N_("Which indicator, by code or name"))
    ] = None,
    periode: Annotated[
        str | None,
        option("--periode", N_("The year, semester, quarter or month that it is of"), "PERIODE"),
    ] = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Where, if it is measured by kecamatan"), "KECAMATAN")
    ] = None,
    nilai: Annotated[
        str | None, option("--nilai", N_("The value; nihil for none, - takes one back"), "N")
    ] = None,
    pembilang: Annotated[
        str | None, option("--pembilang", N_("Of a ratio or average the numerator"), "N")
    ] = None,
    penyebut: Annotated[str | None, option("--penyebut", N_("And its denominator"), "N")] = None,
    target: Annotated[
        str | None, option("--target", N_("What is aimed at; - takes it back"), "N")
    ] = None,
    sumber: SumberOption = None,
    tanggal: TanggalOption = None,
    ralat: Annotated[
        bool, flag("--ralat", N_("It was never so: put the last one right, keep no other"))
    ] = False,
    dari: Annotated[
        str | None,
        option("--dari", N_("Many of them from a list in JSON or YAML; - for a pipe"), N_("FILE")),
    ] = None,
    alasan: LateReasonOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note what is aimed at, or what was measured, of an indicator in a period."""
    session: Session = ctx.obj
    row = BarisUkur(
        indikator=indikator,
        periode=periode,
        kecamatan=kecamatan,
        nilai=nilai,
        pembilang=pembilang,
        penyebut=penyebut,
        target=target,
        sumber=sumber,
        tanggal=tanggal,
    )
    if dari is not None and row != BarisUkur():
        raise UsageError(_("The measurements come from a file: no other option says one."))
    rows = (row,) if dari is None else session.files.read_ukuran(dari)
    minta = PermintaanUkur(baris=rows, kabupaten=kabupaten, ralat=ralat)
    with session.write("measure", dry_run=dry_run, make=False, alasan=alasan) as store:
        rencana = fill(store, minta, today=session.today)
    session.report_changes("measure", rencana, dry_run=dry_run)

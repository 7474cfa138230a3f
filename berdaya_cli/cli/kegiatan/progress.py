"""The command progress."""

from dataclasses import replace
from typing import Annotated

import typer

from berdaya_cli.cli.kegiatan.several import (
    FromStatusOption,
    InKecamatanOption,
    InPeriodeOption,
    KegiatanListArgument,
    OfFokusOption,
    OfPelaksanaOption,
    ReasonOption,
    choose,
    targets,
)
from berdaya_cli.cli.params import DayOption, DryRunOption, PenerimaanOption, YesOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.by_number import check_received
from berdaya_cli.services.kegiatan.progress import PermintaanPerkembangan, add_progress
from berdaya_cli.services.kegiatan.several import change_each

EXAMPLES = (
    "berdaya progress 1 --status berjalan --fisik 40%",
    'berdaya progress 1 --status selesai --tanggal 2025-11-14 --hasil "32 lansia diperiksa"',
    'berdaya progress 1 --status ditunda --sampai "Mei 2026" --kendala Banjir',
    "berdaya progress --kecamatan Kejobong --status ditunda --kendala Banjir --dry-run",
)


def progress(
    ctx: typer.Context,
    kegiatan: KegiatanListArgument = None,
    status: Annotated[
        str | None,
        option(
            "--status",
            N_("direncanakan, berjalan, selesai, ditunda or dibatalkan; else as before"),
            "STATUS",
        ),
    ] = None,
    tanggal: DayOption = None,
    fisik: Annotated[
        str | None, option("--fisik", N_("How much of the work is done, 0 to 100"), "%")
    ] = None,
    hasil: Annotated[str | None, option("--hasil", N_("What came of it"))] = None,
    kendala: Annotated[str | None, option("--kendala", N_("What stands in the way"))] = None,
    tindak_lanjut: Annotated[
        str | None, option("--tindak-lanjut", N_("What is to be done next"))
    ] = None,
    sampai: Annotated[
        str | None,
        option(
            "--sampai",
            N_('Postponed until when: a day, a month, or "belum ditentukan"'),
            N_("DATE"),
        ),
    ] = None,
    kecamatan: InKecamatanOption = None,
    fokus: OfFokusOption = None,
    pelaksana: OfPelaksanaOption = None,
    periode: InPeriodeOption = None,
    dari_status: FromStatusOption = None,
    alasan: ReasonOption = None,
    yes: YesOption = False,
    penerimaan: PenerimaanOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note how far a kegiatan is: status, work done, outcome, trouble, next step."""
    session: Session = ctx.obj
    sasaran = targets(kegiatan, kecamatan, fokus, pelaksana, dari_status, periode)
    why = alasan or kendala or hasil
    numbers = choose(session, sasaran, why, yes=yes, dry_run=dry_run, still_open=True)
    minta = PermintaanPerkembangan(
        kegiatan="",
        tanggal=tanggal,
        status=status,
        fisik=fisik,
        hasil=hasil,
        kendala=kendala,
        tindak_lanjut=tindak_lanjut,
        sampai=sampai,
    )
    with session.write("progress", dry_run=dry_run, make=False, alasan=alasan) as store:
        check_received(store, penerimaan)
        rencana = change_each(
            numbers,
            lambda number: add_progress(
                store, replace(minta, kegiatan=number), today=session.today
            ),
        )
    session.report_changes("progress", rencana, dry_run=dry_run)

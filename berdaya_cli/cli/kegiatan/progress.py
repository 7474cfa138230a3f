"""The command progress."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DayOption, DryRunOption, KegiatanArgument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.progress import PermintaanPerkembangan, add_progress

EXAMPLES = (
    "berdaya progress 1 --status berjalan --fisik 40%",
    'berdaya progress 1 --status selesai --tanggal 2025-11-14 --hasil "32 lansia diperiksa"',
    'berdaya progress 1 --status ditunda --sampai "Mei 2026" --kendala Banjir',
)


def progress(
    ctx: typer.Context,
    kegiatan: KegiatanArgument,
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
    dry_run: DryRunOption = False,
) -> None:
    """Note how far a kegiatan is: status, work done, outcome, trouble, next step."""
    session: Session = ctx.obj
    minta = PermintaanPerkembangan(
        kegiatan=kegiatan,
        tanggal=tanggal,
        status=status,
        fisik=fisik,
        hasil=hasil,
        kendala=kendala,
        tindak_lanjut=tindak_lanjut,
        sampai=sampai,
    )
    with session.write("progress", dry_run=dry_run) as store:
        rencana = add_progress(store, minta, today=session.today)
    session.report_changes("progress", rencana, dry_run=dry_run)

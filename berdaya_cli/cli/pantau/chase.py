"""The command chase."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, PeriodeOption, option
from berdaya_cli.cli.report.params import (
    AtasNamaOption,
    KertasOption,
    NomorOption,
    PenandaTanganOption,
    TembusanOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, speaking

EXAMPLES = (
    "berdaya chase",
    "berdaya chase --opd dinporapar --dry-run",
    "berdaya chase --periode 2025-TW4 --paling-lambat 2026-01-12 --output pesan",
    "berdaya chase --opd dinporapar --format docx --output surat --nomor 400.10.2/15/2026",
)


def chase(
    ctx: typer.Context,
    opd: Annotated[str | None, option("--opd", N_("Only this office"), "OPD")] = None,
    periode: PeriodeOption = None,
    paling_lambat: Annotated[
        str | None,
        option(
            "--paling-lambat",
            N_("By when the answer is asked for; without it in two working days"),
            "TANGGAL",
        ),
    ] = None,
    bentuk: Annotated[
        str | None,
        option(
            "--format", N_("teks for a chat (if not given), docx or pdf for a letter"), "FORMAT"
        ),
    ] = None,
    output: Annotated[
        Path | None, option("--output", N_("Write one file for each office there"), N_("DIR"))
    ] = None,
    nomor: NomorOption = None,
    penanda_tangan: PenandaTanganOption = None,
    atas_nama: AtasNamaOption = None,
    tembusan: TembusanOption = None,
    kertas: KertasOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Write to each office what is awaited from it: form, schedule, money, evidence, follow-ups."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.cli.pantau.reminders import deliver_reminders, read_form
    from berdaya_cli.reports.pantau import reminder_files
    from berdaya_cli.services.pantau import chase as service
    from berdaya_cli.services.report.letter import PermintaanSurat

    session: Session = ctx.obj
    minta = service.PermintaanPengingat(
        opd=opd, periode=periode, paling_lambat=paling_lambat, kabupaten=kabupaten
    )
    surat = PermintaanSurat(
        nomor=nomor,
        penanda_tangan=penanda_tangan,
        atas_nama=atas_nama,
        tembusan=tuple(tembusan or ()),
    )
    wanted = read_form(bentuk, output, kertas, surat, usual=session.settings.kertas)
    surat = replace(surat, penanda_tangan=penanda_tangan or session.settings.penanda_tangan)
    with session.write("chase", dry_run=dry_run, make=False) as store:
        done = service.gather_reminders(store, minta, today=session.today)
        frame = service.frame_of(store, done, surat, today=session.today)
        noted = service.note_reminders(store, done.pengingat, wanted.cara)
        if wanted.output and done.pengingat and not dry_run:
            with speaking("id"):  # to officials, on any screen
                files = reminder_files.files(done.pengingat, frame, wanted.bentuk, wanted.kertas)
                session.files.write_folder(files, wanted.output)
    deliver_reminders(session, done, noted, wanted, dry_run=dry_run)

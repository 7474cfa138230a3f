"""The command report."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.documents import asked_form, deliver_laporan, language_of
from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.report import gather_laporan
from berdaya_cli.services.report_scope import PermintaanLaporan

EXAMPLES = (
    "berdaya report --kecamatan Kejobong",
    "berdaya report --periode 2025-TW4",
    "berdaya report --opd dinsos --periode 2025-TW4",
    "berdaya report --periode 2025-TW4 --output laporan.md",
)


def report(
    ctx: typer.Context,
    kecamatan: Annotated[
        str | None,
        typer.Option(
            "--kecamatan",
            metavar="KECAMATAN",
            help=N_("Only this kecamatan, by name or code"),
            show_default=False,
        ),
    ] = None,
    opd: Annotated[
        str | None,
        typer.Option("--opd", metavar="OPD", help=N_("Only this OPD"), show_default=False),
    ] = None,
    fokus: Annotated[
        str | None,
        typer.Option("--fokus", metavar="FOKUS", help=N_("Only this fokus"), show_default=False),
    ] = None,
    periode: PeriodeOption = None,
    bentuk: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help=N_("Its form: tabel, teks (for a chat), markdown, json, csv, html"),
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            metavar=N_("FILE"),
            help=N_("Write it here; the ending says the form"),
            show_default=False,
        ),
    ] = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Report what was done in a period: the regency, a kecamatan, an OPD or a fokus."""
    session: Session = ctx.obj
    minta = PermintaanLaporan(
        kecamatan=kecamatan, opd=opd, fokus=fokus, periode=periode, kabupaten=kabupaten
    )
    form = asked_form(bentuk, output)
    with language_of(form), session.store() as store:
        laporan = gather_laporan(store, minta, today=session.today)
    deliver_laporan(session, laporan, form, output)

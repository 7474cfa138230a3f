"""The command report."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.documents import asked_form, deliver_laporan, language_of
from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import Tampilan, parse_kertas
from berdaya_cli.language import N_
from berdaya_cli.services.report import gather_laporan
from berdaya_cli.services.report_closing import PermintaanPenutup
from berdaya_cli.services.report_scope import PermintaanLaporan
from berdaya_cli.services.report_trace import trace

EXAMPLES = (
    "berdaya report --kecamatan Kejobong",
    "berdaya report --periode 2025-TW4",
    "berdaya report --opd dinsos --periode 2025-TW4",
    "berdaya report --periode 2025-TW4 --output laporan.pdf",
    "berdaya report --periode 2025-TW4 --angka fokus.lansia.tahun_berjalan.realisasi",
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
            help=N_(
                "Its form: tabel, teks (for a chat), markdown, json, csv, xlsx, html, pdf, docx"
            ),
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
    jejak: Annotated[
        bool,
        typer.Option(
            "--jejak",
            help=N_("List the records, and cells of imported files, that its figures come from"),
            show_default=False,
        ),
    ] = False,
    angka: Annotated[
        list[str] | None,
        typer.Option(
            "--angka",
            metavar="ANGKA",
            help=N_("With --jejak: only this figure, such as total.ini.realisasi; repeatable"),
            show_default=False,
        ),
    ] = None,
    nomor: Annotated[
        str | None,
        typer.Option(
            "--nomor",
            metavar=N_("TEXT"),
            help=N_("The number of the letter; without one the document is a draft"),
            show_default=False,
        ),
    ] = None,
    tanggal: Annotated[
        str | None,
        typer.Option(
            "--tanggal",
            metavar=N_("DATE"),
            help=N_("The day of signing; who signs is in office on it"),
            show_default=False,
        ),
    ] = None,
    penanda_tangan: Annotated[
        str | None,
        typer.Option(
            "--penanda-tangan",
            metavar="PEJABAT",
            help=N_("Who signs; without it the head of the secretariat"),
            show_default=False,
        ),
    ] = None,
    mengetahui: Annotated[
        str | None,
        typer.Option(
            "--mengetahui",
            metavar="PEJABAT",
            help=N_('Who takes note; without it the chair of the team, "-" for nobody'),
            show_default=False,
        ),
    ] = None,
    atas_nama: Annotated[
        str | None,
        typer.Option(
            "--atas-nama",
            metavar=N_("TEXT"),
            help=N_("The office for which it is signed (a.n.)"),
            show_default=False,
        ),
    ] = None,
    untuk_beliau: Annotated[
        str | None,
        typer.Option(
            "--untuk-beliau",
            metavar=N_("TEXT"),
            help=N_("The office through which it is signed (u.b.)"),
            show_default=False,
        ),
    ] = None,
    kertas: Annotated[str, typer.Option("--kertas", metavar="KERTAS", help=N_("a4 or f4"))] = "a4",
    templat: Annotated[
        Path | None,
        typer.Option(
            "--templat",
            metavar=N_("FILE"),
            help=N_("A Word template of your own, for docx"),
            show_default=False,
        ),
    ] = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Report what was done in a period: the regency, a kecamatan, an OPD or a fokus."""
    session: Session = ctx.obj
    minta = PermintaanLaporan(
        kecamatan=kecamatan,
        opd=opd,
        fokus=fokus,
        periode=periode,
        kabupaten=kabupaten,
        penutup=PermintaanPenutup(
            nomor=nomor,
            tanggal=tanggal,
            penanda_tangan=penanda_tangan,
            mengetahui=mengetahui,
            atas_nama=atas_nama,
            untuk_beliau=untuk_beliau,
        ),
    )
    tampilan = Tampilan(parse_kertas(kertas), session.read_file(templat) if templat else None)
    form = asked_form(bentuk, output)
    with language_of(form), session.store() as store:
        laporan = gather_laporan(store, minta, today=session.today)
        if jejak or angka:
            session.deliver(trace(store, laporan, tuple(angka or ())))
            return
    deliver_laporan(session, laporan, form, output, tampilan)

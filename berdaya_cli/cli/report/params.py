"""Options of the command report."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.language import N_

KecamatanOption = Annotated[
    str | None,
    typer.Option(
        "--kecamatan",
        metavar="KECAMATAN",
        help=N_("Only this kecamatan, by name or code"),
        show_default=False,
    ),
]
OpdOption = Annotated[
    str | None,
    typer.Option("--opd", metavar="OPD", help=N_("Only this OPD"), show_default=False),
]
FokusOption = Annotated[
    str | None,
    typer.Option("--fokus", metavar="FOKUS", help=N_("Only this fokus"), show_default=False),
]
BentukOption = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=N_("Its form: tabel, teks (for a chat), markdown, json, csv, xlsx, html, pdf, docx"),
        show_default=False,
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        metavar=N_("FILE"),
        help=N_("Write it here; the ending says the form"),
        show_default=False,
    ),
]
JejakOption = Annotated[
    bool,
    typer.Option(
        "--jejak",
        help=N_("List the records, and cells of imported files, that its figures come from"),
        show_default=False,
    ),
]
AngkaOption = Annotated[
    list[str] | None,
    typer.Option(
        "--angka",
        metavar="ANGKA",
        help=N_("With --jejak: only this figure, such as total.ini.realisasi; repeatable"),
        show_default=False,
    ),
]
NomorOption = Annotated[
    str | None,
    typer.Option(
        "--nomor",
        metavar=N_("TEXT"),
        help=N_("The number of the letter; without one the document is a draft"),
        show_default=False,
    ),
]
TanggalOption = Annotated[
    str | None,
    typer.Option(
        "--tanggal",
        metavar=N_("DATE"),
        help=N_("The day of signing; who signs is in office on it"),
        show_default=False,
    ),
]
PenandaTanganOption = Annotated[
    str | None,
    typer.Option(
        "--penanda-tangan",
        metavar="PEJABAT",
        help=N_("Who signs; without it the head of the secretariat"),
        show_default=False,
    ),
]
MengetahuiOption = Annotated[
    str | None,
    typer.Option(
        "--mengetahui",
        metavar="PEJABAT",
        help=N_('Who takes note; without it the chair of the team, "-" for nobody'),
        show_default=False,
    ),
]
AtasNamaOption = Annotated[
    str | None,
    typer.Option(
        "--atas-nama",
        metavar=N_("TEXT"),
        help=N_("The office for which it is signed (a.n.)"),
        show_default=False,
    ),
]
UntukBeliauOption = Annotated[
    str | None,
    typer.Option(
        "--untuk-beliau",
        metavar=N_("TEXT"),
        help=N_("The office through which it is signed (u.b.)"),
        show_default=False,
    ),
]
TemplatOption = Annotated[
    Path | None,
    typer.Option(
        "--templat",
        metavar=N_("FILE"),
        help=N_("A Word template of your own, for docx"),
        show_default=False,
    ),
]
KertasOption = Annotated[
    str | None,
    typer.Option(
        "--kertas",
        metavar="KERTAS",
        help=N_("The paper of pdf, docx, html and xlsx: a4, unless said, or f4"),
        show_default=False,
    ),
]
PaketOption = Annotated[
    Path | None,
    typer.Option(
        "--paket",
        metavar=N_("DIR"),
        help=N_("Write the reports of the regency, each pilot and each OPD there; pdf unless said"),
        show_default=False,
    ),
]

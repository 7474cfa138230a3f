"""Options of the commands about reports and their editions."""

from pathlib import Path
from typing import Annotated

from berdaya_cli.cli.params import flag, option
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _

KecamatanOption = Annotated[
    str | None, option("--kecamatan", N_("Only this kecamatan, by name or code"), "KECAMATAN")
]
OpdOption = Annotated[str | None, option("--opd", N_("Only this OPD"), "OPD")]
FokusOption = Annotated[str | None, option("--fokus", N_("Only this fokus"), "FOKUS")]
BentukOption = Annotated[
    str | None,
    option(
        "--format",
        N_(
            "Its form: tabel, teks (for a chat), markdown, json, csv, xlsx, html, pdf, docx, "
            "png, dasbor"
        ),
        "FORMAT",
    ),
]
OutputOption = Annotated[
    Path | None, option("--output", N_("Write it here; the ending says the form"), N_("FILE"))
]
SatuHalamanOption = Annotated[
    bool,
    flag(
        "--satu-halaman",
        N_("One page alone, as PDF or picture (.png): a kecamatan for a visitor, or page one"),
    ),
]
RakorOption = Annotated[
    bool,
    flag("--rakor", N_("Two pages for a meeting (PDF): who does what, open matters to tick")),
]
FotoOption = Annotated[
    bool,
    flag("--foto", N_("With the photographs of its kegiatan, six a page (pdf, docx, html)")),
]
JejakOption = Annotated[
    bool,
    flag(
        "--jejak", N_("List the records, and cells of imported files, that its figures come from")
    ),
]
AngkaOption = Annotated[
    list[str] | None,
    option(
        "--angka",
        N_("With --jejak: only this figure, such as total.ini.realisasi; repeatable"),
        "ANGKA",
    ),
]
NomorOption = Annotated[
    str | None,
    option("--nomor", N_("The number of the letter")),
]
TanggalOption = Annotated[
    str | None,
    option("--tanggal", N_("The day of signing; who signs is in office on it"), N_("DATE")),
]
PenandaTanganOption = Annotated[
    str | None,
    option("--penanda-tangan", N_("Who signs; without it the head of the secretariat"), "PEJABAT"),
]
MengetahuiOption = Annotated[
    str | None,
    option(
        "--mengetahui",
        N_('Who takes note; without it the chair of the team, "-" for nobody'),
        "PEJABAT",
    ),
]
AtasNamaOption = Annotated[
    str | None, option("--atas-nama", N_("The office for which it is signed (a.n.)"))
]
UntukBeliauOption = Annotated[
    str | None, option("--untuk-beliau", N_("The office through which it is signed (u.b.)"))
]
TembusanOption = Annotated[
    list[str] | None,
    option("--tembusan", N_("Of a letter: who gets a copy; repeatable")),
]
TemplatOption = Annotated[
    Path | None, option("--templat", N_("A Word template of your own, for docx"), N_("FILE"))
]
KertasOption = Annotated[
    str | None,
    option(
        "--kertas",
        N_("The paper of pdf, png, docx, html and xlsx: a4, unless said, or f4"),
        "KERTAS",
    ),
]
PaketOption = Annotated[
    Path | None,
    option(
        "--paket",
        N_("Write the reports of the regency, each pilot and each OPD there; pdf unless said"),
        N_("DIR"),
    ),
]


def check_pdf(output: Path | None) -> None:
    """Refuse a name for the document of an edition that is not that of a PDF.

    Raises:
        UsageError: it ends otherwise.
    """
    if output is not None and output.suffix.casefold() != ".pdf":
        raise UsageError(_("An edition is a PDF: give --output a name that ends in .pdf."))

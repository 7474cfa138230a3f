"""How options and arguments are declared, and those that more than one command takes."""

from pathlib import Path
from typing import Annotated, Any

import typer

from berdaya_cli.language import N_


def option(name: str, text: str, metavar: str = N_("TEXT")) -> Any:  # noqa: ANN401  what typer.Option gives
    """Return an option that takes a value; help and metavar are translated, a default is shown."""
    return typer.Option(name, metavar=metavar, help=text)


def flag(name: str, text: str) -> Any:  # noqa: ANN401  likewise
    """Return an option that is given or not."""
    return typer.Option(name, help=text, show_default=False)


def argument(metavar: str, text: str) -> Any:  # noqa: ANN401  what typer.Argument gives
    """Return an argument."""
    return typer.Argument(metavar=metavar, help=text, show_default=False)


KabupatenOption = Annotated[
    str | None,
    option("--kabupaten", N_("Only this regency or city, where the file has several"), "KABUPATEN"),
]
PerOption = Annotated[
    str | None, option("--per", N_("As of this date instead of today"), N_("DATE"))
]
SemuaHariOption = Annotated[bool, flag("--semua", N_("Those of all days"))]
PeriodeOption = Annotated[
    str | None,
    option(
        "--periode", N_("2025, 2025-S2, 2025-TW4, 2025-11, November 2025 or FROM..TO"), "PERIODE"
    ),
]
OpdArgument = Annotated[str, argument("OPD", N_("The OPD, by code, name or alias"))]
FokusListOption = Annotated[
    list[str], option("--fokus", N_("The fokus; may be given more than once"), "FOKUS")
]
KecamatanListOption = Annotated[
    list[str] | None,
    option("--kecamatan", N_("The kecamatan; may be given more than once"), "KECAMATAN"),
]
SemuaPilotOption = Annotated[bool, flag("--semua-pilot", N_("All pilots of that day"))]
KecamatanListArgument = Annotated[
    list[str], argument("KECAMATAN...", N_("The kecamatan, by name or code"))
]
MulaiOption = Annotated[
    str | None, option("--mulai", N_("The first day; today if not given"), N_("DATE"))
]
SampaiOption = Annotated[
    str | None, option("--sampai", N_("The last day; open if not given"), N_("DATE"))
]
LastDayOption = Annotated[
    str | None, option("--sampai", N_("The last day; today if not given"), N_("DATE"))
]
SumberOption = Annotated[str | None, option("--sumber", N_("Where this is stated"))]
PenerimaanOption = Annotated[
    str | None,
    option("--penerimaan", N_("Number of the report by which it came in (receive)"), N_("NUMBER")),
]
TableOption = Annotated[
    Path | None,
    option("--output", N_("Write it into this file for Excel: .xlsx or .csv"), N_("FILE")),
]
DryRunOption = Annotated[bool, flag("--dry-run", N_("Show what would change and write nothing"))]
KegiatanArgument = Annotated[
    str, argument("ID", N_("The number of the kegiatan, from list-kegiatan"))
]
TanggalOption = Annotated[
    str | None, option("--tanggal", N_("The day; today if not given"), N_("DATE"))
]
DayOption = Annotated[
    str | None,
    option(
        "--tanggal",
        N_("The day; without one today, or the last day of a kegiatan that is over"),
        N_("DATE"),
    ),
]
LagiOption = Annotated[bool, flag("--lagi", N_("A real second one of the same"))]
CatatanOption = Annotated[str | None, option("--catatan", N_("A note"))]
LateReasonOption = Annotated[
    str | None, option("--alasan", N_("Why it comes after the report of its period"))
]


def _count(name: str, text: str) -> Any:  # noqa: ANN401  likewise
    """Return the option for a count of people."""
    return option(f"--{name}", text, "N")


JumlahOption = Annotated[str | None, _count("jumlah", N_("People who came, in all"))]
LakiLakiOption = Annotated[str | None, _count("laki-laki", N_("Of these, men and boys (L)"))]
PerempuanOption = Annotated[str | None, _count("perempuan", N_("Of these, women and girls (P)"))]
DisabilitasOption = Annotated[
    str | None, _count("disabilitas", N_("Of these, persons with a disability"))
]
LansiaOption = Annotated[str | None, _count("lansia", N_("Of these, 60 and older"))]
AnakOption = Annotated[str | None, _count("anak", N_("Of these, under 18"))]
PemudaOption = Annotated[str | None, _count("pemuda", N_("Of these, 16 to 30"))]

NamaOption = Annotated[str | None, option("--nama", N_("What the kegiatan is called"))]
FokusOption = Annotated[str | None, option("--fokus", N_("The fokus"), "FOKUS")]
PelaksanaOption = Annotated[str | None, option("--pelaksana", N_("Who does it"), "LEMBAGA")]
RentangOption = Annotated[
    str | None,
    option(
        "--tanggal",
        N_("A day, a range (13-14 Oktober 2025), or planned: Mei 2026, TW II 2026, Mei-Juli 2026"),
        N_("DATE"),
    ),
]
DesaListOption = Annotated[
    list[str] | None, option("--desa", N_("The desa; may be given more than once"), "DESA")
]
MitraListOption = Annotated[
    list[str] | None, option("--mitra", N_("Who else takes part; repeatable"), "LEMBAGA")
]
JenisOption = Annotated[str | None, option("--jenis", N_("baru or kolaborasi"), "JENIS")]
ProgramOption = Annotated[
    str | None, option("--program", N_("The existing programme that it joins"))
]
UraianOption = Annotated[str | None, option("--uraian", N_("A description"))]
SubKegiatanOption = Annotated[
    str | None, option("--sub-kegiatan", N_("The code in the DPA"), "KODE")
]
PenerimaManfaatOption = Annotated[
    str | None, option("--penerima-manfaat", N_("Different people who benefit"), "N")
]
YesOption = Annotated[bool, flag("--yes", N_("Do not ask on a terminal"))]

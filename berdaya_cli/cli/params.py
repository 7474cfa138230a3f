"""Options that more than one command takes."""

from typing import Annotated, Any

import typer

from berdaya_cli.language import N_

KabupatenOption = Annotated[
    str | None,
    typer.Option(
        "--kabupaten",
        metavar="KABUPATEN",
        help=N_("Only this regency or city, where the file has several"),
    ),
]
PerOption = Annotated[
    str | None,
    typer.Option(
        "--per", metavar=N_("DATE"), help=N_("As of this date instead of today"), show_default=False
    ),
]
SemuaHariOption = Annotated[
    bool, typer.Option("--semua", help=N_("Those of all days"), show_default=False)
]
PeriodeOption = Annotated[
    str | None,
    typer.Option(
        "--periode",
        metavar="PERIODE",
        help=N_("2025, 2025-S2, 2025-TW4, 2025-11, November 2025 or FROM..TO"),
    ),
]
OpdArgument = Annotated[
    str,
    typer.Argument(metavar="OPD", help=N_("The OPD, by code, name or alias"), show_default=False),
]
FokusListOption = Annotated[
    list[str],
    typer.Option("--fokus", metavar="FOKUS", help=N_("The fokus; may be given more than once")),
]
KecamatanListOption = Annotated[
    list[str] | None,
    typer.Option(
        "--kecamatan", metavar="KECAMATAN", help=N_("The kecamatan; may be given more than once")
    ),
]
SemuaPilotOption = Annotated[
    bool, typer.Option("--semua-pilot", help=N_("All pilots of that day"), show_default=False)
]
KecamatanListArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="KECAMATAN...", help=N_("The kecamatan, by name or code"), show_default=False
    ),
]
MulaiOption = Annotated[
    str | None,
    typer.Option("--mulai", metavar=N_("DATE"), help=N_("The first day; today if not given")),
]
SampaiOption = Annotated[
    str | None,
    typer.Option("--sampai", metavar=N_("DATE"), help=N_("The last day; open if not given")),
]
LastDayOption = Annotated[
    str | None,
    typer.Option("--sampai", metavar=N_("DATE"), help=N_("The last day; today if not given")),
]
SumberOption = Annotated[
    str | None,
    typer.Option("--sumber", metavar=N_("TEXT"), help=N_("Where this is stated")),
]
DryRunOption = Annotated[
    bool,
    typer.Option(
        "--dry-run", help=N_("Show what would change and write nothing"), show_default=False
    ),
]
KegiatanArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID", help=N_("The number of the kegiatan, from list-kegiatan"), show_default=False
    ),
]
TanggalOption = Annotated[
    str | None,
    typer.Option("--tanggal", metavar=N_("DATE"), help=N_("The day; today if not given")),
]
LagiOption = Annotated[
    bool, typer.Option("--lagi", help=N_("A real second one of the same"), show_default=False)
]
CatatanOption = Annotated[
    str | None, typer.Option("--catatan", metavar=N_("TEXT"), help=N_("A note"))
]


def _count(name: str, text: str) -> Any:  # noqa: ANN401  what typer.Option gives
    """Make the option for a count of people."""
    return typer.Option(f"--{name}", metavar="N", help=text)


JumlahOption = Annotated[str | None, _count("jumlah", N_("People who came, in all"))]
LakiLakiOption = Annotated[str | None, _count("laki-laki", N_("Of these, men and boys (L)"))]
PerempuanOption = Annotated[str | None, _count("perempuan", N_("Of these, women and girls (P)"))]
DisabilitasOption = Annotated[
    str | None, _count("disabilitas", N_("Of these, persons with a disability"))
]
LansiaOption = Annotated[str | None, _count("lansia", N_("Of these, 60 and older"))]
AnakOption = Annotated[str | None, _count("anak", N_("Of these, under 18"))]
PemudaOption = Annotated[str | None, _count("pemuda", N_("Of these, 16 to 30"))]

NamaOption = Annotated[
    str | None,
    typer.Option("--nama", metavar=N_("TEXT"), help=N_("What the kegiatan is called")),
]
FokusOption = Annotated[str | None, typer.Option("--fokus", metavar="FOKUS", help=N_("The fokus"))]
PelaksanaOption = Annotated[
    str | None, typer.Option("--pelaksana", metavar="LEMBAGA", help=N_("Who does it"))
]
RentangOption = Annotated[
    str | None,
    typer.Option(
        "--tanggal",
        metavar=N_("DATE"),
        help=N_("A day, a range (13-14 Oktober 2025) or an open one (2025-10-13..)"),
    ),
]
DesaListOption = Annotated[
    list[str] | None,
    typer.Option("--desa", metavar="DESA", help=N_("The desa; may be given more than once")),
]
MitraListOption = Annotated[
    list[str] | None,
    typer.Option("--mitra", metavar="LEMBAGA", help=N_("Who else takes part; repeatable")),
]
JenisOption = Annotated[
    str | None, typer.Option("--jenis", metavar="JENIS", help=N_("baru or kolaborasi"))
]
ProgramOption = Annotated[
    str | None,
    typer.Option("--program", metavar=N_("TEXT"), help=N_("The existing programme that it joins")),
]
UraianOption = Annotated[
    str | None, typer.Option("--uraian", metavar=N_("TEXT"), help=N_("A description"))
]
SubKegiatanOption = Annotated[
    str | None,
    typer.Option("--sub-kegiatan", metavar="KODE", help=N_("The code in the DPA")),
]
PenerimaManfaatOption = Annotated[
    str | None,
    typer.Option("--penerima-manfaat", metavar="N", help=N_("Different people who benefit")),
]
YesOption = Annotated[
    bool, typer.Option("--yes", help=N_("Do not ask on a terminal"), show_default=False)
]

"""Options of the commands that add and correct reference data."""

from typing import Annotated, Any

import typer

from berdaya_cli.language import N_


def _option(name: str, text: str, metavar: str = N_("TEXT")) -> Any:  # noqa: ANN401  what typer.Option gives
    """Make an option."""
    return typer.Option(f"--{name}", metavar=metavar, help=text, show_default=False)


def _argument(metavar: str, text: str) -> Any:  # noqa: ANN401  likewise
    return typer.Argument(metavar=metavar, help=text, show_default=False)


NamaArgument = Annotated[str, _argument("NAMA", N_("What it is called"))]
JudulArgument = Annotated[str, _argument("JUDUL", N_("The title"))]
JabatanArgument = Annotated[str, _argument("JABATAN", N_("The office, such as Sekretaris Daerah"))]
WhichArgument = Annotated[str, _argument("KODE", N_("Which one, by code or name"))]

KodeOption = Annotated[
    str | None, _option("kode", N_("Its code; made of the name if not given"), "KODE")
]
NamaOption = Annotated[str | None, _option("nama", N_("What it is called"))]
NamaOrangOption = Annotated[str | None, _option("nama", N_("The name of the official"))]
JudulOption = Annotated[str | None, _option("judul", N_("The title"))]
SingkatanOption = Annotated[str | None, _option("singkatan", N_("The short name for reports"))]
IndukOption = Annotated[str | None, _option("induk", N_("The body that it is part of"), "LEMBAGA")]
KecamatanOption = Annotated[
    str | None, _option("kecamatan", N_("The kecamatan, where it is about one only"), "KECAMATAN")
]
PlaceOption = Annotated[str, _option("kecamatan", N_("The kecamatan where it is"), "KECAMATAN")]
NewPlaceOption = Annotated[
    str | None, _option("kecamatan", N_("The kecamatan where it is"), "KECAMATAN")
]
DesaOption = Annotated[str | None, _option("desa", N_("The desa, where known"), "DESA")]
AliasOption = Annotated[
    list[str] | None, _option("alias", N_("Another name that people write; repeatable"))
]
HapusAliasOption = Annotated[
    list[str] | None, _option("hapus-alias", N_("An alias that goes; repeatable"))
]
DokumenOption = Annotated[
    list[str] | None,
    _option(
        "dokumen",
        N_("Counts as: sk-lokasi, sk-tim-pembina, sk-tim-kecamatan, sk-camat-rppa; repeatable"),
        "DOKUMEN",
    ),
]
HapusDokumenOption = Annotated[
    list[str] | None,
    _option("hapus-dokumen", N_("Counts as this no longer; repeatable"), "DOKUMEN"),
]
SumberNamaOption = Annotated[
    str | None, _option("sumber-nama", N_("Where the full name is stated, if elsewhere"))
]
SumberPilarOption = Annotated[
    str | None, _option("sumber-pilar", N_("Where the pillar is stated, if elsewhere"))
]
SumberTempatOption = Annotated[
    str | None, _option("sumber-tempat", N_("Where the place is stated, if elsewhere"))
]
NomorOption = Annotated[str | None, _option("nomor", N_("Its number"))]
TanggalOption = Annotated[
    str | None, _option("tanggal", N_("Its date, as precise as it is known"), N_("DATE"))
]
WaktuOption = Annotated[
    str | None,
    _option("tanggal", N_("When: Juli 2025, 13 Oktober 2025, 13-14 Oktober 2025"), N_("DATE")),
]
PerTanggalOption = Annotated[
    str | None, _option("per-tanggal", N_("The date as of which this is known"), N_("DATE"))
]
TentangOption = Annotated[str | None, _option("tentang", N_("What it is about"))]
PenerbitOption = Annotated[str | None, _option("penerbit", N_("Who published it"))]
TautanOption = Annotated[str | None, _option("tautan", N_("Its link"), "URL")]
KeadaanOption = Annotated[str | None, _option("keadaan", N_("Its condition"))]
TempatOption = Annotated[str | None, _option("tempat", N_("The place in words"))]
HasilOption = Annotated[str | None, _option("hasil", N_("What came of it"))]
PilarOption = Annotated[str | None, _option("pilar", N_("The official pillar it stands under"))]
UraianOption = Annotated[str | None, _option("uraian", N_("A description"))]
UrutanOption = Annotated[str | None, _option("urutan", N_("Its place in lists"), "N")]
TerlindungOption = Annotated[
    str | None,
    _option("terlindung", N_("ya if about victims: evidence only as a place"), "ya|tidak"),
]
JabatanOption = Annotated[str | None, _option("jabatan", N_("The office"))]
PangkatOption = Annotated[str | None, _option("pangkat", N_("The rank"))]
NipOption = Annotated[str | None, _option("nip", N_("The NIP, 18 digits"), "NIP")]
SifatOption = Annotated[str | None, _option("sifat", N_("definitif, plt, plh or pj"), "SIFAT")]
SejakOption = Annotated[
    str | None, _option("mulai", N_("The first day, as precise as it is known"), N_("DATE"))
]
SampaiOption = Annotated[
    str | None, _option("sampai", N_("The last day, as precise as it is known"), N_("DATE"))
]
DasarOption = Annotated[str | None, _option("dasar", N_("The legal basis"))]
LembagaOption = Annotated[str | None, _option("lembaga", N_("The body"), "LEMBAGA")]

_LEMBAGA = N_(
    "perangkat-daerah, bagian, uptd, kecamatan, pemerintah-desa, instansi-vertikal or mitra"
)
_DASAR = N_("peraturan, keputusan, surat-edaran, surat, petunjuk-teknis or lainnya")
_TINGKAT = N_("desa, kecamatan, kabupaten, provinsi or nasional")
_KEDUDUKAN = N_("ketua, sekretaris, sekretariat or anggota")
JenisLembaga = Annotated[str, _option("jenis", _LEMBAGA, "JENIS")]
NewJenisLembaga = Annotated[str | None, _option("jenis", _LEMBAGA, "JENIS")]
JenisDasarHukum = Annotated[str, _option("jenis", _DASAR, "JENIS")]
NewJenisDasarHukum = Annotated[str | None, _option("jenis", _DASAR, "JENIS")]
Tingkat = Annotated[str, _option("tingkat", _TINGKAT, "TINGKAT")]
NewTingkat = Annotated[str | None, _option("tingkat", _TINGKAT, "TINGKAT")]
Kedudukan = Annotated[str, _option("kedudukan", _KEDUDUKAN, "KEDUDUKAN")]
NewKedudukan = Annotated[str | None, _option("kedudukan", _KEDUDUKAN, "KEDUDUKAN")]
FokusRequired = Annotated[str, _option("fokus", N_("The fokus"), "FOKUS")]
NewFokus = Annotated[str | None, _option("fokus", N_("The fokus"), "FOKUS")]
LembagaRequired = Annotated[str, _option("lembaga", N_("The body"), "LEMBAGA")]
AgendaArgument = Annotated[str, _argument("AGENDA", N_("The event, by code or name"))]
TindakLanjutArgument = Annotated[
    str, _argument("ID", N_("The number of the follow-up, from list-tindak-lanjut"))
]
PenugasanArgument = Annotated[
    str, _argument("ID", N_("The number of the assignment, from list-penugasan --json"))
]

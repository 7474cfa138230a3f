"""What of the record may be published: an allow-list, so that nothing is published by accident.

Left out are free text (it may name people), officials, evidence, the names that people made up for
places and bodies, forms and files that came in, follow-ups, and the history. Counts of people
are published as masked cells only (``penyamaran``).
"""

from dataclasses import dataclass, replace
from typing import Any

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.language import _

PUBLISHED: dict[str, tuple[str, ...]] = {
    "kabupaten": ("kode", "nama", "jenis", "provinsi", "sumber"),
    "sumber": ("kabupaten", "kode", "judul", "penerbit", "tanggal", "tautan"),
    "kecamatan": (
        "kode", "kabupaten", "nama", "kode_bps", "kategori", "lintang", "bujur", "petak_baris",
        "petak_kolom", "sumber", "sumber_kode_bps", "sumber_kategori", "sumber_titik",
    ),
    "desa": ("kode", "kabupaten", "kecamatan", "nama", "jenis", "sumber"),
    "dasar_hukum": (
        "kabupaten", "kode", "nama", "jenis", "nomor", "tanggal", "tentang", "kecamatan", "sumber",
    ),
    "dasar_hukum_dokumen": ("kabupaten", "dasar_hukum", "dokumen"),
    "lembaga": (
        "kabupaten", "kode", "nama", "singkatan", "jenis", "induk", "kecamatan", "sumber",
        "sumber_nama",
    ),
    "fokus": ("kabupaten", "kode", "nama", "pilar", "urutan", "terlindung", "sumber"),
    "sumber_dana": ("kabupaten", "kode", "nama", "sumber"),
    "indikator": (
        "kabupaten", "kode", "nama", "definisi", "satuan", "jenis", "ukuran", "arah", "tingkat",
        "fokus", "ambang", "layanan",
    ),
    "pilot": (
        "id", "kabupaten", "kecamatan", "berlaku_mulai", "berlaku_sampai", "dasar_hukum", "sumber",
        "uid",
    ),
    "penugasan": (
        "id", "kabupaten", "lembaga", "fokus", "kecamatan", "peran", "berlaku_mulai",
        "berlaku_sampai", "dasar_hukum", "sumber", "uid",
    ),
    "pembina": (
        "kabupaten", "kode", "kedudukan", "lembaga", "jabatan", "berlaku_mulai", "berlaku_sampai",
        "dasar_hukum", "sumber",
    ),
    "aset": ("kabupaten", "nama", "fokus", "kecamatan", "desa", "per_tanggal", "sumber"),
    "agenda": (
        "kabupaten", "kode", "nama", "tingkat", "tanggal_mulai", "tanggal_selesai", "kecamatan",
        "sumber",
    ),
    "kegiatan": (
        "id", "kabupaten", "nama", "fokus", "pelaksana", "jenis", "program", "tanggal_mulai",
        "tanggal_selesai", "seluruh_kabupaten", "sub_kegiatan", "uid",
    ),
    "kegiatan_lokasi": ("id", "kegiatan", "kecamatan", "desa"),
    "kegiatan_mitra": ("kegiatan", "kabupaten", "lembaga"),
    "jadwal": ("id", "kegiatan", "tanggal", "mulai", "selesai", "belum_ditentukan", "uid"),
    "pelaksanaan": ("id", "kegiatan", "tanggal", "kecamatan", "uid"),
    "perkembangan": ("id", "kegiatan", "tanggal", "status", "fisik_persen", "uid"),
    "anggaran": (
        "id", "kegiatan", "kabupaten", "sumber_dana", "tahun", "tahap", "tanggal", "jumlah", "uid",
    ),
    "realisasi": ("id", "kegiatan", "kabupaten", "sumber_dana", "tanggal", "jumlah", "uid"),
}  # fmt: skip
"""The tables that are published, each with the columns that are."""
NOT_OF_PROTECTED: dict[str, tuple[str, ...]] = {
    "aset": ("nama", "desa"),
    "kegiatan": ("nama", "program", "pelaksana"),
    "kegiatan_lokasi": ("desa",),
    "pembina": ("dasar_hukum",),
    "penugasan": ("dasar_hukum",),
    "pilot": ("dasar_hukum",),
}
"""What is left empty where a row is protected.

Of a protected fokus it may lead to a shelter, or a person, and so may a decree on one.
"""
ROWS_KEPT_BACK = ("dasar_hukum", "dasar_hukum_dokumen", "kegiatan_mitra", "sumber")
"""Tables whose protected rows are left out.

A source that people wrote themselves, and no seed brought, may name somebody; so may its code.
"""
PEOPLE = "peserta"
"""The table of the masked cells."""
LONG = (
    "kegiatan", "kegiatan_lokasi", "kegiatan_mitra", "pelaksanaan", "perkembangan", "anggaran",
    "realisasi", "jadwal", "bukti", "isian", "operasi", "riwayat",
)  # fmt: skip
"""Tables that grow with the work; as JSON they are a row a line (NDJSON)."""


@dataclass(frozen=True, slots=True)
class KolomSkema:
    """A column as others need to know it.

    Attributes:
        jenis: string, integer, number or date, as Table Schema calls them.
        pilihan: the only values that it can have.
    """

    nama: str
    jenis: str
    wajib: bool = False
    pilihan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rujukan:
    """Columns that hold the key of a row of another table."""

    kolom: tuple[str, ...]
    tabel: str
    kolom_tabel: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkemaTabel:
    """A table as others need to know it."""

    nama: str
    kolom: tuple[KolomSkema, ...]
    kunci: tuple[str, ...]
    rujukan: tuple[Rujukan, ...] = ()


AS_PUBLISHED: dict[tuple[str, str], dict[str, Any]] = {
    ("perkembangan", "fisik_persen"): {"jenis": "number"},
    ("kegiatan", "seluruh_kabupaten"): {"jenis": "boolean"},
    ("fokus", "terlindung"): {"jenis": "boolean", "pilihan": ()},
    ("indikator", "ambang"): {"jenis": "number"},
    ("jadwal", "belum_ditentukan"): {"jenis": "boolean"},
    ("jadwal", "tanggal"): {"jenis": "date", "wajib": False},
}
"""What is different in a column as it is published: percent as it is said, yes and no as words."""
YES, NO = "ya", "tidak"


def published(skema: SkemaTabel) -> SkemaTabel:
    """Keep of a table's description what is published of the table."""
    shown = PUBLISHED[skema.nama]
    kept_back = NOT_OF_PROTECTED.get(skema.nama, ())
    columns = {kolom.nama: kolom for kolom in skema.kolom}
    return SkemaTabel(
        skema.nama,
        tuple(
            replace(
                columns[n],
                **{"wajib": columns[n].wajib and n not in kept_back}
                | AS_PUBLISHED.get((skema.nama, n), {}),
            )
            for n in shown
        ),
        skema.kunci if set(skema.kunci) <= set(shown) else (),
        tuple(
            rujukan
            for rujukan in skema.rujukan
            if set(rujukan.kolom) <= set(shown)
            and set(rujukan.kolom_tabel) <= set(PUBLISHED.get(rujukan.tabel, ()))
        ),
    )


PEOPLE_SCHEMA = SkemaTabel(
    PEOPLE,
    (
        KolomSkema("kabupaten", "string", wajib=True),
        KolomSkema("periode", "string", wajib=True),
        KolomSkema("kecamatan", "string"),
        KolomSkema("fokus", "string", wajib=True),
        *(KolomSkema(name, "integer") for name in GROUPS),
        KolomSkema("kunci", "string", wajib=True),
        KolomSkema("mulai", "date", wajib=True),
        KolomSkema("akhir", "date", wajib=True),
    ),
    ("kunci",),
    (
        Rujukan(("kabupaten",), "kabupaten", ("kode",)),
        Rujukan(("kecamatan",), "kecamatan", ("kode",)),
        Rujukan(("kabupaten", "fokus"), "fokus", ("kabupaten", "kode")),
    ),
)

ATTAINED = "capaian"
"""The table of what indicators come to."""
ATTAINED_SCHEMA = SkemaTabel(
    ATTAINED,
    (
        KolomSkema("kabupaten", "string", wajib=True),
        KolomSkema("indikator", "string", wajib=True),
        KolomSkema("kecamatan", "string"),
        KolomSkema("periode", "string", wajib=True),
        KolomSkema("nilai", "number"),
        KolomSkema("samar", "string"),
        KolomSkema("target", "number"),
        KolomSkema("capaian", "number"),
        KolomSkema("kunci", "string", wajib=True),
        KolomSkema("mulai", "date", wajib=True),
        KolomSkema("akhir", "date", wajib=True),
    ),
    ("kunci",),
    (
        Rujukan(("kabupaten",), "kabupaten", ("kode",)),
        Rujukan(("kabupaten", "indikator"), "indikator", ("kabupaten", "kode")),
        Rujukan(("kecamatan",), "kecamatan", ("kode",)),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TitikKecamatan:
    """The middle of a kecamatan, in degrees (WGS 84).

    Attributes:
        pilot: whether it is in the programme on the day of the export.
    """

    kode: str
    nama: str
    kabupaten: str
    kode_bps: str | None
    kategori: str | None
    lintang: float
    bujur: float
    pilot: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarKode:
    """Which list of codes a regency's places bear: its title and date."""

    kode: str
    nama: str
    judul: str | None
    tanggal: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberData:
    """What facts come from."""

    judul: str
    tautan: str | None


@dataclass(frozen=True, slots=True)
class Lisensi:
    """Under what terms data are published."""

    nama: str
    judul: str
    tautan: str


LICENCES = (
    Lisensi(
        "CC-BY-4.0",
        "Creative Commons Attribution 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    Lisensi(
        "CC0-1.0", "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"
    ),
    Lisensi(
        "ODbL-1.0",
        "Open Data Commons Open Database License 1.0",
        "https://opendatacommons.org/licenses/odbl/1-0/",
    ),
)


def parse_lisensi(text: str) -> Lisensi:
    """Read a licence.

    Raises:
        InvalidValueError: it is none of LICENCES.
    """
    for lisensi in LICENCES:
        if text.strip().casefold() == lisensi.nama.casefold():
            return lisensi
    raise InvalidValueError(
        _("'{text}' is not a licence that is known here."),
        hint=one_of(tuple(row.nama for row in LICENCES)),
        text=text,
    )

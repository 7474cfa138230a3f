"""An indicator: what is measured, how its values belong together, and where they come from."""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.reference.nilai import Nilai, Persen, Tahun
from berdaya_cli.domain.row import Row, check_filled, check_slug
from berdaya_cli.language import _

JenisIndikator = Literal["jumlah", "terakhir", "rata-rata", "rasio", "unik"]
"""How values of several periods or places become one.

They add up; the last one holds (a state, or a sum up to a day); of an average and a ratio the parts
add up; what is different things cannot be added, and is counted anew.
"""
Ukuran = Literal[
    "kegiatan", "pelaksanaan", "peserta", "laki-laki", "perempuan", "disabilitas", "lansia", "anak",
    "pemuda", "desa", "realisasi", "formulir", "penanggung-jawab",
]  # fmt: skip
"""What can be counted in the record."""
Arah = Literal["naik", "turun"]
"""Which way is better."""
Tingkat = Literal["kabupaten", "kecamatan"]
Layanan = Literal["pengaduan", "konseling", "pendampingan", "rujukan"]
"""What an RPPA, or a service for the young, is asked for: counts, never cases."""

ORANG: tuple[Ukuran, ...] = (
    "peserta", "laki-laki", "perempuan", "disabilitas", "lansia", "anak", "pemuda",
)  # fmt: skip
"""The measures that count people."""
BENTUK: dict[Ukuran, tuple[JenisIndikator, ...]] = {
    "kegiatan": ("unik",),
    "pelaksanaan": ("jumlah",),
    "peserta": ("jumlah", "rata-rata"),
    **dict.fromkeys(ORANG[1:], ("jumlah", "rasio")),
    "desa": ("unik", "rasio"),
    "realisasi": ("jumlah", "rasio"),
    "formulir": ("jumlah", "rasio"),
    "penanggung-jawab": ("terakhir", "rasio"),
}
"""Which kinds a counted indicator can be.

A ratio is: of all people, of all desa, of the pagu, of the forms that went out, of the cells of
the programme; an average is people each time.
"""
BY_PARTS: tuple[JenisIndikator, ...] = ("rata-rata", "rasio")
"""The kinds whose values are made of a numerator and a denominator."""
WHOLE_BAND = 100 * 100
"""Where nothing else is said, all of a target: 100% in hundredths of a percent."""
_PEOPLE = frozenset(
    {"orang", "org", "jiwa", "warga", "penduduk", "keluarga", "kk", "rumah", "pasangan", "peserta"}
    | {"penerima", "klien", "anak", "balita", "bayi", "remaja", "pemuda", "siswa", "murid"}
    | {"pelajar", "santri", "perempuan", "wanita", "ibu", "laki", "lansia", "kader", "relawan"}
    | {"pekerja", "kasus", "korban", "penyintas", "pelapor", "pasien", "penderita", "penyandang"}
    | {"difabel", "disabilitas", "odgj", "ppks", "kematian", "kelahiran"}
)
"""Words that say that people are counted, or households, which few live in."""
_THINGS = frozenset(
    {"desa", "kelurahan", "kecamatan", "dusun", "rt", "rw", "kegiatan", "kali", "hari", "bulan"}
    | {"jam", "dokumen", "laporan", "buah", "unit", "paket", "lokasi", "titik", "kelompok", "forum"}
    | {"lembaga", "klub", "posyandu", "usaha", "produk", "sk", "perdes", "rupiah", "juta", "rp"}
    | {"km", "m", "ha", "kg", "ton", "kuintal", "liter", "indeks", "skor", "poin", "nilai"}
)
"""Units that count none; where a unit is of neither kind, people may be meant."""
_SHARE = frozenset({"per", "persen", "dari"})
"""Words of a unit that say how it is counted, not what."""
_PER = re.compile(r"per (10{0,2}(?:\.000)+|10{2,})\b", re.ASCII)


def count_name(ukuran: Ukuran) -> str:
    """Return under which name the figures of a report have what is counted."""
    return "jumlah" if ukuran == "peserta" else ukuran.replace("-", "_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikator(Row):
    """What is measured against a target; data, for no official list of them is public.

    Attributes:
        satuan: the unit; "%", "per 1.000 ..." and their like say by what a ratio is multiplied.
        ukuran: what of the record is counted; without it it is measured by hand.
        tingkat: whether it has one value, or one for each kecamatan.
        ambang: from which part of its target on nothing is to be said, in hundredths of a percent.
        nilai_awal: the baseline in ten-thousandths, ``tahun_awal`` its year, ``sumber_awal`` where
            it comes from, if not from ``sumber``.
        layanan: of a count of services which ones; only where an office keeps it.
    """

    tabel: ClassVar = "indikator"

    kode: str
    nama: str
    definisi: str
    satuan: str
    jenis: JenisIndikator = "jumlah"
    ukuran: Ukuran | None = None
    arah: Arah = "naik"
    tingkat: Tingkat = "kabupaten"
    fokus: str | None = None
    ambang: Persen = WHOLE_BAND
    nilai_awal: Nilai | None = None
    tahun_awal: Tahun | None = None
    sumber_awal: str | None = None
    layanan: Layanan | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama, definisi=self.definisi, satuan=self.satuan)
        if not 0 < self.ambang <= WHOLE_BAND:
            raise InvalidValueError(
                _("The band is a percentage above 0% and at most 100%."), field="ambang"
            )
        if self.ukuran and self.jenis not in BENTUK[self.ukuran]:
            raise InvalidValueError(
                _("'{ukuran}' cannot be counted as {jenis}."),
                hint=one_of(BENTUK[self.ukuran]),
                field="jenis",
                ukuran=self.ukuran,
                jenis=self.jenis,
            )
        if self.ukuran == "formulir" and self.tingkat == "kecamatan":
            raise InvalidValueError(
                _("Forms are counted for the whole regency only."), field="tingkat"
            )
        if (self.nilai_awal is None) != (self.tahun_awal is None):
            raise InvalidValueError(
                _("A baseline needs its value and its year."), field="nilai_awal"
            )
        if self.layanan and (
            self.ukuran or not self.fokus or (self.jenis, self.tingkat) != ("jumlah", "kecamatan")
        ):
            raise InvalidValueError(
                _("Services are counted by hand, by kecamatan, as a sum, of a fokus."),
                hint="--jenis jumlah --tingkat kecamatan --fokus ...",
                field="layanan",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class IndikatorTercatat:
    """An indicator as commands and reports need it; see ``Indikator``.

    Attributes:
        terlindung: whether its fokus is about victims.
        judul_awal: the title of the baseline's source.
    """

    kabupaten: str
    kode: str
    nama: str
    definisi: str
    satuan: str
    jenis: JenisIndikator
    ukuran: Ukuran | None
    arah: Arah
    tingkat: Tingkat
    fokus: str | None
    nama_fokus: str | None
    terlindung: bool
    ambang: int
    nilai_awal: int | None
    tahun_awal: int | None
    judul_awal: str | None
    layanan: Layanan | None

    @property
    def by_parts(self) -> bool:
        """Whether its values are made of a numerator and a denominator."""
        return self.jenis in BY_PARTS

    @property
    def pengali(self) -> int:
        """By what the quotient of its parts is multiplied: 100 for "%", 1000 for "per 1.000"."""
        if not self.by_parts:
            return 1
        per = _PER.search(self.satuan.casefold())
        return 100 if "%" in self.satuan else int(per[1].replace(".", "")) if per else 1

    @property
    def orang(self) -> bool:
        """Whether it counts people, whose small numbers are not published."""
        if self.ukuran is not None:
            return self.ukuran in ORANG
        if self.layanan is not None or self.terlindung:
            return True
        counted = _words(self.satuan) - _SHARE
        if not counted:  # a percentage does not say of what
            return bool(_words(f"{self.nama} {self.definisi}") & _PEOPLE)
        return bool(counted & _PEOPLE) or not counted <= _THINGS


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.casefold()))

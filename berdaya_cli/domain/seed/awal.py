"""What a regency begins with that has no seed of its own: the code list and what all share."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from berdaya_cli.domain.reference.desa import Desa, jenis_of
from berdaya_cli.domain.reference.fokus import Fokus
from berdaya_cli.domain.reference.kabupaten import Kabupaten
from berdaya_cli.domain.reference.kecamatan import Kecamatan
from berdaya_cli.domain.reference.lembaga import Lembaga
from berdaya_cli.domain.reference.sumber import Sumber
from berdaya_cli.domain.reference.sumber_dana import SumberDana
from berdaya_cli.domain.row import slug
from berdaya_cli.domain.seed.daftar_wilayah import TAHUN, DaftarWilayah
from berdaya_cli.domain.seed.seed import Seed

_DAFTAR = Sumber(
    kode=f"kode-wilayah-{TAHUN}",
    judul="Kepmendagri 300.2.2-2138 Tahun 2025 tentang kode dan data wilayah",
    penerbit="Kementerian Dalam Negeri",
    tanggal=TAHUN,
    tautan="https://github.com/cahyadsn/wilayah",
    catatan=(
        "Sebagaimana diubah dengan Kepmendagri 300.2.2-2430 Tahun 2025. Diambil dari daftar publik "
        "itu (lisensi MIT, (c) 2017-2025 Cahya DSN), tidak dicocokkan dengan naskah aslinya."
    ),
)
_BPS = Sumber(
    kode="bps-2020",
    judul="Padanan kode wilayah kerja statistik dan kode Kemendagri, semester 2 tahun 2020",
    penerbit="Badan Pusat Statistik",
    tanggal="2020",
    tautan="https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-Kemendagri",
    catatan="Dibaca dari daftar publik itu, tidak dicocokkan lagi dengan BPS.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedUmum:
    """The parts of a seed that every regency begins with."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    sumber: tuple[Sumber, ...]
    fokus: tuple[Fokus, ...]
    sumber_dana: tuple[SumberDana, ...]


def first_seed(
    kode: str, daftar: DaftarWilayah, kode_bps: Mapping[str, str], umum: SeedUmum
) -> Seed:
    """Make the seed of a regency of which nothing is known but its places.

    Its kecamatan are no pilots, nobody is assigned, and of its bodies only the offices of the
    kecamatan are there.

    Args:
        kode: the regency's code, which the list has.
        daftar: the list, with what lies in that regency.
        kode_bps: the statistics office's codes of its kecamatan, as far as they are known.
        umum: what every regency begins with.
    """
    regency = daftar.regency(kode)
    sumber = _DAFTAR.kode
    places = tuple(_kecamatan(daftar, kode, kode_bps))
    return Seed(
        skema="berdaya/seed/1",
        kabupaten=Kabupaten(
            kode=kode,
            nama=regency.nama,
            jenis=regency.jenis,
            provinsi=regency.provinsi,
            sumber=sumber,
        ),
        sumber=(_DAFTAR, *((_BPS,) if kode_bps else ()), *umum.sumber),
        kecamatan=places,
        fokus=umum.fokus,
        sumber_dana=tuple(_of_kota(row) for row in umum.sumber_dana)
        if regency.jenis == "kota"
        else umum.sumber_dana,
        lembaga=tuple(
            Lembaga(
                kode=f"kecamatan-{slug(place.nama)}",
                nama=f"Kecamatan {place.nama}",
                jenis="kecamatan",
                kecamatan=place.kode,
                sumber=sumber,
            )
            for place in places
        ),
    )


def _kecamatan(
    daftar: DaftarWilayah, kabupaten: str, kode_bps: Mapping[str, str]
) -> Iterator[Kecamatan]:
    for kode, nama in daftar.below(kabupaten):
        bps = kode_bps.get(kode)
        yield Kecamatan(
            kode=kode,
            nama=nama,
            sumber=_DAFTAR.kode,
            kode_bps=bps,
            sumber_kode_bps=_BPS.kode if bps else None,
            desa=tuple(
                Desa(kode=desa, nama=name, jenis=jenis_of(desa))
                for desa, name in daftar.below(kode)
            ),
        )


def _of_kota(row: SumberDana) -> SumberDana:
    """Call the budget of a city by its name; its code stays the one that all share."""
    if row.kode != "apbd-kabupaten":
        return row
    return replace(row, nama="APBD Kota", alias=("apbd", "apbd kabupaten", "apbd ii"))

"""The report of a province: what its regencies sent, whose figures are of which day."""

from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.province.masukan import Masukan
from berdaya_cli.domain.publish.penyamaran import Cacah, SelPeserta
from berdaya_cli.domain.reference.batas import Geometri
from berdaya_cli.domain.report.rekap import BarisRekap


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisProvinsi:
    """A regency, kecamatan or fokus of a province.

    Attributes:
        kabupaten: the code of its regency; empty where a line is of all.
        nama: its name; of a regency with what it is.
        sampai: the day up to which its figures go; None where it sent nothing.
        rekap: its figures; None where it sent nothing.
        peserta: its people as they may be published.
    """

    kabupaten: str
    kode: str
    nama: str
    sampai: str | None
    rekap: BarisRekap | None
    peserta: Cacah


@dataclass(frozen=True, slots=True, kw_only=True)
class LaporanProvinsi:
    """All that the report of a province holds.

    Attributes:
        provinsi: its name; of several they are joined.
        masukan: whose figures these are.
        sel: the cells of people that may be published, from which every count comes.
        pilot: the codes of the kecamatan that are pilots on its last day.
        k: counts of people below it are hidden: the largest that any regency asks.
        total: the sum of all that sent something; ``peserta`` its people.
        segel: of each package its regency, day and the beginning of its seal.
    """

    provinsi: str
    periode: Periode
    masukan: Masukan
    k: int
    total: BarisRekap | None
    peserta: Cacah
    kabupaten: tuple[BarisProvinsi, ...]
    fokus: tuple[BarisProvinsi, ...]
    kecamatan: tuple[BarisProvinsi, ...]
    segel: tuple[tuple[str, str, str], ...]
    pilot: frozenset[str]
    sel: tuple[SelPeserta, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DasborProvinsi:
    """The reports of a province for the periods of a year, and its map.

    Attributes:
        laporan: the year first, then its semesters and quarters that have begun.
        wilayah: the code and name of every kecamatan of the province.
        batas: the outlines of those that are known, by code.
    """

    laporan: tuple[LaporanProvinsi, ...]
    wilayah: tuple[tuple[str, str], ...]
    batas: tuple[tuple[str, Geometri], ...]

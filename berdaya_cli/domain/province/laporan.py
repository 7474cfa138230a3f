"""The report of a province: what its regencies sent, whose figures are of which day."""

from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.publish.penyamaran import Cacah
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
        masukan: whose figures these are, in sentences.
        masuk: how many regencies sent a package, of ``semua``.
        k: counts of people below it are hidden: the largest that any regency asks.
        total: the sum of all that sent something; ``peserta`` its people.
        segel: of each package its regency, day and the beginning of its seal.
    """

    provinsi: str
    periode: Periode
    masukan: tuple[str, ...]
    masuk: int
    semua: int
    k: int
    total: BarisRekap | None
    peserta: Cacah
    kabupaten: tuple[BarisProvinsi, ...]
    fokus: tuple[BarisProvinsi, ...]
    kecamatan: tuple[BarisProvinsi, ...]
    segel: tuple[tuple[str, str, str], ...]

"""A legal basis: a decree, circular or letter."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.reference.dokumen import Dokumen
from berdaya_cli.domain.row import Row, check_filled, check_slug
from berdaya_cli.domain.tanggal import check_tanggal

JenisDasarHukum = Literal[
    "peraturan", "keputusan", "surat-edaran", "surat", "petunjuk-teknis", "lainnya"
]

_BEGINNINGS: tuple[tuple[tuple[str, ...], JenisDasarHukum], ...] = (
    (("sk", "keputusan", "kepbup", "kepwal", "kepgub"), "keputusan"),
    (("surat edaran", "se"), "surat-edaran"),
    (("peraturan", "permendagri", "perda", "pergub", "perbup", "perwal", "uu"), "peraturan"),
    (("petunjuk teknis", "juknis"), "petunjuk-teknis"),
    (("surat keputusan",), "keputusan"),
    (("surat",), "surat"),
)
"""How officials begin the names of legal bases; the first that fits is its kind."""


def jenis_in(nama: str) -> JenisDasarHukum:
    """Return of which kind a legal basis is, by the first words of its name."""
    said = f"{normal(nama)} "
    for beginnings, jenis in _BEGINNINGS:
        if said.startswith(tuple(f"{word} " for word in beginnings)):
            return jenis
    return "lainnya"


@dataclass(frozen=True, slots=True, kw_only=True)
class DasarHukum(Row):
    """A decree, circular or letter that something rests on.

    Attributes:
        nomor: its number, or None where no source states it.
        kecamatan: the kecamatan's code where it is about one only.
        dokumen: which of the documents that the province counts it is; one decree can be several.
    """

    tabel: ClassVar = "dasar_hukum"
    sebutan: ClassVar = ("nama", "nomor")

    kode: str
    nama: str
    jenis: JenisDasarHukum
    nomor: str | None = None
    tanggal: str | None = None
    tentang: str | None = None
    kecamatan: str | None = None
    catatan: str | None = None
    sumber: str | None = None
    dokumen: tuple[Dokumen, ...] = ()

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama, nomor=self.nomor)
        check_tanggal(self.tanggal)


@dataclass(frozen=True, slots=True)
class DasarHukumLaporan:
    """A legal basis by name and number, with when it is of, as precise as it is known."""

    nama: str
    nomor: str | None
    tanggal: str | None
    tentang: str | None

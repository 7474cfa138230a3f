"""Something that exists for a fokus: an RPPA, a sport center."""

from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.row import Row, check_filled, check_slug
from berdaya_cli.domain.tanggal import check_tanggal


@dataclass(frozen=True, slots=True, kw_only=True)
class Aset(Row):
    """A known asset; that none is known does not say that there is none.

    Attributes:
        per_tanggal: the date as of which its source states it.
    """

    tabel: ClassVar = "aset"

    kode: str
    nama: str
    fokus: str
    kecamatan: str
    desa: str | None = None
    keadaan: str | None = None
    per_tanggal: str | None = None
    catatan: str | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama, keadaan=self.keadaan)
        check_tanggal(self.per_tanggal)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsetLaporan:
    """An asset with the names of what it joins."""

    nama: str
    kode_fokus: str
    fokus: str
    kecamatan: str
    desa: str | None
    keadaan: str | None
    per_tanggal: str | None
    catatan: str | None
    sumber: str | None

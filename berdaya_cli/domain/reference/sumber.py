"""Where a fact comes from."""

from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.row import Row, check_filled, check_slug
from berdaya_cli.domain.tanggal import check_tanggal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sumber(Row):
    """A publication, letter or list that states facts of the record."""

    tabel: ClassVar = "sumber"
    sebutan: ClassVar = ("judul", "tautan")

    kode: str
    judul: str
    penerbit: str | None = None
    tanggal: str | None = None
    tautan: str | None = None
    catatan: str | None = None

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(judul=self.judul)
        check_tanggal(self.tanggal)

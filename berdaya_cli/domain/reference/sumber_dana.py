"""A source of money."""

from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.row import Row, check_between, check_filled, check_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberDana(Row):
    """Where the pagu of a kegiatan comes from: APBD Kabupaten, APBDes, Baznas."""

    tabel: ClassVar = "sumber_dana"

    kode: str
    nama: str
    urutan: int
    sumber: str | None = None
    alias: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama)
        check_between(0, 9999, urutan=self.urutan)

"""A focus of the programme, such as RPPA or lansia."""

from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.row import Row, check_between, check_filled, check_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Fokus(Row):
    """What kegiatan and penugasan are about; data, for the province rewords its fokus.

    Attributes:
        pilar: the official pillar that it stands under; several fokus may share one.
        urutan: its place in lists and reports.
        sumber_pilar: where the pillar comes from, if not from ``sumber``.
    """

    tabel: ClassVar = "fokus"

    kode: str
    nama: str
    urutan: int
    pilar: str | None = None
    uraian: str | None = None
    sumber: str
    sumber_pilar: str | None = None
    alias: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama, pilar=self.pilar)
        check_between(0, 9999, urutan=self.urutan)


@dataclass(frozen=True, slots=True)
class FokusTercatat:
    """A fokus as commands need it."""

    kabupaten: str
    kode: str
    nama: str

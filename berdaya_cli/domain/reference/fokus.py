"""A focus of the programme, such as RPPA or lansia."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.row import Row, check_between, check_filled, check_slug

Terlindung = Literal["ya", "tidak"]
Lintas = Literal["ya", "tidak"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fokus(Row):
    """What kegiatan and penugasan are about; data, for the province rewords its fokus.

    Attributes:
        pilar: the official pillar that it stands under; several fokus may share one.
        urutan: its place in lists and reports.
        sumber_pilar: where the pillar comes from, if not from ``sumber``.
        terlindung: "ya" where it is about victims, whose identity must stay secret (UU 12/2022):
            its evidence is noted only as the place where the paper is kept.
        lintas: "ya" where it cuts across all others, as the coordination of the programme does:
            nobody answers for it kecamatan by kecamatan, and no pilot has to have any of it.
    """

    tabel: ClassVar = "fokus"

    kode: str
    nama: str
    urutan: int
    pilar: str | None = None
    uraian: str | None = None
    sumber: str | None = None
    sumber_pilar: str | None = None
    terlindung: Terlindung = "tidak"
    lintas: Lintas = "tidak"
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


def short_label(kode: str, nama: str) -> str:
    """Return the short way to write a fokus: by its code, in capitals where that is an acronym."""
    if len(kode) >= len(nama):
        return nama
    initials = "".join(word[0] for word in nama.split() if word[0].isupper())
    return kode.upper() if initials.casefold() == kode else kode.replace("-", " ").capitalize()

"""A kecamatan in the programme, from when to when."""

from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.row import Row, check_filled
from berdaya_cli.domain.tanggal import nama_tanggal


@dataclass(frozen=True, slots=True, kw_only=True)
class Pilot(Row):
    """A designation; both ends of its validity count, no end means until revoked."""

    tabel: ClassVar = "pilot"
    kunci: ClassVar = ("kecamatan", "berlaku_mulai")

    kecamatan: str
    berlaku_mulai: str
    berlaku_sampai: str | None = None
    alasan: str
    dasar_hukum: str
    sumber: str

    def __post_init__(self) -> None:
        check_filled(alasan=self.alasan)
        check_validity(self.berlaku_mulai, self.berlaku_sampai)


@dataclass(frozen=True, slots=True, kw_only=True)
class Penetapan:
    """A designation as people record it: where it comes from need not be known."""

    kecamatan: str
    berlaku_mulai: str
    berlaku_sampai: str | None
    alasan: str
    dasar_hukum: str | None
    sumber: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PilotTercatat(Penetapan):
    """A designation of the record, with its number and the kecamatan's name."""

    id: int
    nama: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusPilot:
    """The designation of a kecamatan, with what it rests on.

    Attributes:
        alasan: the reason; None where the edition has no free text.
        berlaku: whether it holds on the day asked for; else it is one that has ended.
    """

    alasan: str | None
    berlaku_mulai: str
    berlaku_sampai: str | None
    dasar_hukum: str | None
    tanggal_dasar_hukum: str | None
    catatan_dasar_hukum: str | None
    sumber: str | None
    penerbit: str | None
    berlaku: bool

    @property
    def saat_dasar_hukum(self) -> str:
        """Return of when the decree is: as its note words it, else by its date, else nothing."""
        if self.catatan_dasar_hukum:
            return self.catatan_dasar_hukum
        return nama_tanggal(self.tanggal_dasar_hukum) if self.tanggal_dasar_hukum else ""

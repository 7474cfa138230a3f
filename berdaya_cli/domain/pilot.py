"""A kecamatan in the programme, from when to when."""

from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.row import Row, check_filled, check_validity


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

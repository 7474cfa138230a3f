"""A seat in the team that guides the programme (tim pembina)."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.row import Row, check_slug
from berdaya_cli.language import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Pembina(Row):
    """A seat: of a body, of a person, or of a group that a source names only as a group."""

    tabel: ClassVar = "pembina"
    sebutan: ClassVar = ("jabatan", "nama")

    kode: str
    kedudukan: Literal["ketua", "sekretaris", "sekretariat", "anggota"]
    lembaga: str | None = None
    jabatan: str | None = None
    nama: str | None = None
    berlaku_mulai: str | None = None
    berlaku_sampai: str | None = None
    dasar_hukum: str | None = None
    catatan: str | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_validity(self.berlaku_mulai, self.berlaku_sampai)
        if not (self.lembaga or self.jabatan or self.nama):
            raise InvalidValueError(_("A seat needs a lembaga, a jabatan or a nama."))


@dataclass(frozen=True, slots=True)
class Kedudukan:
    """Which body and which office have a seat; None where none is named."""

    lembaga: str | None
    nama_lembaga: str | None
    jabatan: str | None

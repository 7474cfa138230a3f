"""Who holds an office, from when to when."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.row import Row, check_filled, check_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Pejabat(Row):
    """An official in an office; name, rank and NIP are known or not.

    Attributes:
        sifat: how the office is held; None where no source states it.
    """

    tabel: ClassVar = "pejabat"
    sebutan: ClassVar = ("jabatan", "nama")

    kode: str
    lembaga: str
    jabatan: str
    nama: str | None = None
    sifat: Literal["definitif", "plt", "plh", "pj"] | None = None
    pangkat: str | None = None
    nip: str | None = None
    berlaku_mulai: str | None = None
    berlaku_sampai: str | None = None
    catatan: str | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(jabatan=self.jabatan, nama=self.nama)
        check_validity(self.berlaku_mulai, self.berlaku_sampai)

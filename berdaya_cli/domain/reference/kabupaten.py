"""A regency (kabupaten) or city (kota), by its Kemendagri code."""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.row import Row, check_filled
from berdaya_cli.language import _

JenisKabupaten = Literal["kabupaten", "kota"]
_KODE = re.compile(r"\d\d\.\d\d", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kabupaten(Row):
    """A regency or city; ``jenis`` decides whether its head is a Bupati or a Wali Kota."""

    tabel: ClassVar = "kabupaten"
    kunci: ClassVar = ("kode",)

    kode: str
    nama: str
    jenis: JenisKabupaten
    provinsi: str
    sumber: str

    def __post_init__(self) -> None:
        if not _KODE.fullmatch(self.kode):
            raise InvalidValueError(_("The code '{kode}' must look like 33.03."), kode=self.kode)
        check_filled(nama=self.nama, provinsi=self.provinsi)

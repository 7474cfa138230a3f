"""A village (desa) or ward (kelurahan), by its Kemendagri code."""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.row import Row, check_filled
from berdaya_cli.language import _

_KODE = re.compile(r"\d\d\.\d\d\.\d\d\.([123])\d\d\d", re.ASCII)
JenisDesa = Literal["desa", "kelurahan", "desa-adat"]
_JENIS: dict[str, JenisDesa] = {"1": "kelurahan", "2": "desa", "3": "desa-adat"}
"""The first of the last four digits tells them apart (Kemendagri's code list)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desa(Row):
    """A village or ward of a kecamatan; its source is the kecamatan's unless it names one."""

    tabel: ClassVar = "desa"
    kunci: ClassVar = ("kode",)

    kode: str
    nama: str
    jenis: JenisDesa
    sumber: str | None = None
    alias: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        match = _KODE.fullmatch(self.kode)
        if not match:
            raise InvalidValueError(
                _("The code '{kode}' must look like 33.03.04.2010."), kode=self.kode
            )
        if _JENIS[match[1]] != self.jenis:
            raise InvalidValueError(
                _("The code '{kode}' is one of a {jenis}."), kode=self.kode, jenis=_JENIS[match[1]]
            )
        check_filled(nama=self.nama)


def jenis_of(kode: str) -> JenisDesa:
    """Return what a code says a place is: 33.03.04.2010 is a desa."""
    return _JENIS[kode[len("33.03.04.")]]


_CODE_OF_KECAMATAN = len("33.03.03")


@dataclass(frozen=True, slots=True)
class Lokasi:
    """Where: a kecamatan, and the desa in it where that is known."""

    kecamatan: str
    desa: str | None = None

    @classmethod
    def of(cls, kode: str) -> "Lokasi":
        """Return the place that a code of a kecamatan or desa names: 33.03.03, 33.03.03.2007."""
        kecamatan = kode[:_CODE_OF_KECAMATAN]
        return cls(kecamatan, kode if kode != kecamatan else None)

"""A district (kecamatan), by its Kemendagri code."""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.reference.desa import Desa
from berdaya_cli.domain.row import Row, check_between, check_filled
from berdaya_cli.language import _

_KODE = re.compile(r"\d\d\.\d\d\.\d\d", re.ASCII)
_AROUND = frozenset(["karena", "kategori", "kecamatan", "masuk", "termasuk", "tergolong"])
"""Words that may stand beside the category in a reason."""

Kategori = Literal["miskin"]


def category_in(alasan: str) -> Kategori | None:
    """Return the poverty category that the reason of a designation states, if it states one."""
    words = [word for word in normal(alasan).split() if word not in _AROUND]
    return "miskin" if words == ["miskin"] else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kecamatan(Row):
    """A district with its desa.

    Each fact that does not come from ``sumber`` names its own: ``sumber_kode_bps`` and so on.

    Attributes:
        kode_bps: the statistics office's code; never derived from ``kode``.
        kategori: ``miskin``, or None: no source states one, which is not "not poor".
        lintang: latitude of its centre in degrees, south negative.
        bujur: longitude of its centre in degrees.
        petak_baris: row in the schematic tile map, from 0 in the north.
        petak_kolom: column in the schematic tile map, from 0 in the west.
    """

    tabel: ClassVar = "kecamatan"
    kunci: ClassVar = ("kode",)

    kode: str
    nama: str
    sumber: str
    kode_bps: str | None = None
    sumber_kode_bps: str | None = None
    kategori: Kategori | None = None
    sumber_kategori: str | None = None
    lintang: float | None = None
    bujur: float | None = None
    sumber_titik: str | None = None
    petak_baris: int | None = None
    petak_kolom: int | None = None
    alias: tuple[str, ...] = ()
    desa: tuple[Desa, ...] = ()

    def __post_init__(self) -> None:
        if not _KODE.fullmatch(self.kode):
            raise InvalidValueError(_("The code '{kode}' must look like 33.03.04."), kode=self.kode)
        check_filled(nama=self.nama)
        check_between(-90, 90, lintang=self.lintang)
        check_between(-180, 180, bujur=self.bujur)
        check_between(0, 999, petak_baris=self.petak_baris, petak_kolom=self.petak_kolom)
        for fact, source in (
            ("kode_bps", "sumber_kode_bps"),
            ("kategori", "sumber_kategori"),
            ("lintang", "sumber_titik"),
        ):
            if getattr(self, fact) is not None and getattr(self, source) is None:
                raise InvalidValueError(
                    _("'{fact}' needs '{source}': where does it come from?"),
                    fact=fact,
                    source=source,
                )
        if (self.lintang is None) != (self.bujur is None):
            raise InvalidValueError(_("'lintang' and 'bujur' go together."))


@dataclass(frozen=True, slots=True)
class KecamatanTercatat:
    """A kecamatan as commands need it: its codes, its names, its regency."""

    kode: str
    nama: str
    kabupaten: str
    nama_kabupaten: str
    kategori: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wilayah:
    """A kecamatan of the regency, with its place in the schematic tile map.

    Attributes:
        pilot: whether it is in the programme on the period's last day.
    """

    kode: str
    nama: str
    pilot: bool
    petak_baris: int | None
    petak_kolom: int | None

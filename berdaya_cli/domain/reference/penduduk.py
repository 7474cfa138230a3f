"""How many people live in a place."""

import re
from dataclasses import dataclass
from typing import Annotated, ClassVar

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.reference.nilai import Tahun
from berdaya_cli.domain.row import Row, Tertulis
from berdaya_cli.domain.uang import parse_jumlah
from berdaya_cli.language import _, format_number

_PLACE = re.compile(r"\d\d\.\d\d\.\d\d(?:\.\d{4})?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Penduduk(Row):
    """The population of a kecamatan or desa in a year, where an office knows it.

    Attributes:
        wilayah: the code of the kecamatan or desa.
    """

    tabel: ClassVar = "penduduk"
    kunci: ClassVar = ("kabupaten", "wilayah", "tahun")

    wilayah: str
    tahun: Tahun
    jumlah: Annotated[int, Tertulis(parse_jumlah, format_number)]
    sumber: str | None = None

    def __post_init__(self) -> None:
        if not _PLACE.fullmatch(self.wilayah):
            raise InvalidValueError(
                _("'{kode}' is not the code of a kecamatan or desa."),
                field="wilayah",
                kode=self.wilayah,
            )

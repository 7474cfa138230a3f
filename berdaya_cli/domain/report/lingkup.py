"""What a report is about."""

from dataclasses import dataclass
from typing import Literal, cast

JenisLingkup = Literal["kabupaten", "kecamatan", "opd", "fokus"]


@dataclass(frozen=True, slots=True)
class Lingkup:
    """What a report is about, by code and name: all of a regency, a kecamatan, OPD or fokus."""

    jenis: JenisLingkup
    kode: str
    nama: str

    @property
    def acuan(self) -> str:
        """What it is about in one word, as the record keeps it: kecamatan:33.03.05."""
        return f"{self.jenis}:{self.kode}"

    @classmethod
    def of_acuan(cls, acuan: str, nama: str) -> "Lingkup":
        """Return what the record keeps so; the schema lets only these kinds in."""
        jenis, _colon, kode = acuan.partition(":")
        return cls(cast("JenisLingkup", jenis), kode, nama)

    @property
    def kecamatan(self) -> str | None:
        """The code of the kecamatan that it is about, if it is about one."""
        return self.kode if self.jenis == "kecamatan" else None

    @property
    def opd(self) -> str | None:
        """The code of the OPD that it is about, if it is about one."""
        return self.kode if self.jenis == "opd" else None

    @property
    def fokus(self) -> str | None:
        """The code of the fokus that it is about, if it is about one."""
        return self.kode if self.jenis == "fokus" else None

    @property
    def is_whole(self) -> bool:
        """Whether it is about all of a regency."""
        return self.jenis == "kabupaten"

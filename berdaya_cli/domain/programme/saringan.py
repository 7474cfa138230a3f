"""Whose gaps are asked for: those of a regency, and of it of one OPD, kecamatan or fokus."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SaringanCelah:
    """The gaps of a regency, by code; None is all.

    Attributes:
        opd: who has it to do: who answers for a cell, or does a kegiatan.
    """

    kabupaten: str
    opd: str | None = None
    kecamatan: str | None = None
    fokus: str | None = None

    def has(self, kecamatan: str, fokus: str | None = None) -> bool:
        """Return whether a kecamatan, or a fokus in it, is asked for."""
        return self.kecamatan in {None, kecamatan} and (self.fokus in {None, fokus})

    def of_body(self, bodies: Collection[str]) -> bool:
        """Return whether something that these bodies have to do is asked for."""
        return self.opd is None or self.opd in bodies

    @property
    def names(self) -> frozenset[str]:
        """What is asked by: names of ``jenis_celah.Saringan``."""
        given = {"opd": self.opd, "kecamatan": self.kecamatan, "fokus": self.fokus}
        return frozenset(name for name, value in given.items() if value is not None)

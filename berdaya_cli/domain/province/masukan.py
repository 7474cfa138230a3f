"""Whose figures those of a lake are: who sent, as of which day, who is missing."""

from dataclasses import dataclass

from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.seed.daftar_wilayah import KabupatenTerdaftar
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _


@dataclass(frozen=True, slots=True)
class Masukan:
    """What a lake has of the regencies that are expected, as of a day.

    Attributes:
        hari: the day that packages should reach, as ISO text.
        kiriman: the package of each regency that holds, by its code.
        belum: the regencies of which there is none.
    """

    hari: str
    kiriman: dict[str, Kiriman]
    belum: tuple[KabupatenTerdaftar, ...]

    @property
    def expected(self) -> int:
        """How many regencies there should be."""
        return len(self.kiriman) + len(self.belum)

    def heading(self) -> str:
        """Return whose figures these are: 34 of 35, and which are of a day before."""
        said = _("{n} of {all} regencies and cities").format(n=len(self.kiriman), all=self.expected)
        older: dict[str, int] = {}
        for one in self.kiriman.values():
            if one.sampai < self.hari:
                older[one.sampai] = older.get(one.sampai, 0) + 1
        parts = [
            _("{n} as of {day}").format(n=n, day=nama_tanggal(day))
            for day, n in sorted(older.items(), reverse=True)
        ]
        return "; ".join((said, *parts)) + "."

    def missing(self) -> str:
        """Return which are missing, in the order of codes; nothing where none is."""
        if not self.belum:
            return ""
        names = ", ".join(row.nama_lengkap for row in self.belum)
        said = _("Not received: {names}. The sums are those of the {n} that sent.")
        return said.format(names=names, n=len(self.kiriman))

"""A dashboard: the reports of a regency's periods side by side, for a reader to ask of them.

It holds no figure that a report does not have: kegiatan with their own figures, and people by
place, which whoever reads it adds up for the kegiatan that he has chosen.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.reference.batas import Geometri
from berdaya_cli.domain.report.angka import Angka, summarize
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.lingkup import Lingkup

MOST_YEARS = 5
"""The latest years with kegiatan; a reader asks of no earlier ones, and the file stays small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrangDiTempat:
    """People who were counted at a place in a period: of a kegiatan, or of a published cell.

    Attributes:
        periode: its code; of a published cell a quarter's.
        kecamatan: its code; "" where they were not told apart by kecamatan.
        kegiatan: its number; None in an edition for the public, which knows the fokus alone.
        cacah: in the order of GROUPS; None is "not reported", a text stands for what is hidden.
    """

    periode: str
    kecamatan: str
    fokus: str
    kegiatan: int | None
    cacah: tuple[int | str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dasbor:
    """What a dashboard is made of.

    Attributes:
        laporan: the regency's report of each period that can be chosen, in the order of the days
            on which they end; of two that end together the shorter first.
        awal: the code of the period on which it opens, and what it then is about.
        orang: the people of these periods.
        belum_diumumkan: of an edition for the public, where people are reported whose quarter is
            not over: no count, only that there is one.
        tindak_lanjut_di: by the last day of a period and the code of a kecamatan, the numbers of
            the overdue follow-ups that concern it.
        batas: the outlines of the kecamatan by their codes; none where no map is known.
        sumber_batas: what the outlines come from.
    """

    laporan: tuple[Laporan, ...]
    awal: tuple[str, Lingkup]
    orang: tuple[OrangDiTempat, ...]
    belum_diumumkan: tuple[OrangDiTempat, ...] = ()
    tindak_lanjut_di: tuple[tuple[str, str, tuple[int, ...]], ...] = ()
    batas: tuple[tuple[str, Geometri], ...] = ()
    sumber_batas: tuple[str, ...] = ()

    @property
    def terbaru(self) -> Laporan:
        """The report whose period ends last."""
        return self.laporan[-1]

    @property
    def per_akhir(self) -> tuple[Laporan, ...]:
        """One report for each day on which periods end: how things stand then is in all of them."""
        return tuple({one.periode.akhir: one for one in self.laporan}.values())


def people_by_place(laporan: Laporan) -> Iterator[OrangDiTempat]:
    """Return the people of each kegiatan of a period by where they were counted."""
    periode = laporan.periode
    for row in laporan.kegiatan:
        one = row.kegiatan
        held = {one.tempat(p) for p in one.pelaksanaan if periode.memuat(p.tanggal)}
        for place in sorted(held):
            found = summarize((one,), periode, place)
            counts: list[Angka] = [getattr(found, name) for name in GROUPS]
            yield OrangDiTempat(
                periode=periode.kode,
                kecamatan=place,
                fokus=one.fokus,
                kegiatan=one.id,
                cacah=tuple(count.nilai for count in counts),
            )

"""A recap: what was done and spent, in a line for each kecamatan, fokus, doer or regency."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Literal, get_args

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.uang import persen, sisa
from berdaya_cli.language import _

Menurut = Literal["kecamatan", "fokus", "pelaksana", "kabupaten", "sumber-dana", "desa"]
MENURUT: tuple[Menurut, ...] = get_args(Menurut)
"""What a line of figures can be of."""
TAHAP, PENUGASAN, INDIKATOR = "tahap", "penugasan", "indikator"
"""What a paper can be of besides: pagu by stage of the budget, who answers for what, targets."""
PAPERS = (TAHAP, PENUGASAN, INDIKATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisRekap:
    """One line: the figures that a report has of the same group in the same period.

    Of a source of money its own pagu and spending; of a kecamatan among desa what is not told apart
    by desa, which of a protected fokus nothing is.

    None is "not reported", 0 is none; money is in whole rupiah.

    Attributes:
        kabupaten: the code of the regency or city.
        pelaksanaan: how often they took place.
        jumlah: people who were present, each time counted.
        realisasi: spending within the period; ``realisasi_sd`` from 1 January to its end.
        realisasi_berpagu: of that, the spending of kegiatan whose pagu is counted.
        pagu: of kegiatan of the year to date; that of cancelled ones is ``pagu_dibatalkan``.
        luar: kegiatan outside the period whose money or people fall into it.
    """

    kabupaten: str
    kode: str
    nama: str
    kegiatan: int
    selesai: int
    pelaksanaan: int
    jumlah: int | None
    laki_laki: int | None
    perempuan: int | None
    pagu: int | None
    realisasi: int | None
    realisasi_sd: int | None
    realisasi_berpagu: int | None
    dibatalkan: int
    pagu_dibatalkan: int | None
    luar: int

    @property
    def persen(self) -> int | None:
        """Spending so far against pagu in hundredths of a percent, where both are known."""
        return persen(self.realisasi_berpagu, self.pagu)

    @property
    def sisa(self) -> int | None:
        """What is left of the pagu in rupiah."""
        return sisa(self.pagu, self.realisasi_berpagu)


def parse_menurut(text: str) -> Menurut:
    """Read what the lines of a recap are of.

    Raises:
        InvalidValueError: it is none of MENURUT.
    """
    word = text.strip().casefold()
    for known in MENURUT:
        if word == known:
            return known
    raise InvalidValueError(
        _("A recap cannot have a line for each '{text}'."),
        hint=one_of((*MENURUT, *PAPERS)),
        text=text,
    )


_SUMMED = tuple(f.name for f in fields(BarisRekap) if f.name not in {"kabupaten", "kode", "nama"})


def add_up_by_code(rows: Iterable[BarisRekap]) -> Iterator[BarisRekap]:
    """Add up the lines of one code over regencies, which share no kegiatan."""
    groups: dict[str, list[BarisRekap]] = {}
    for row in rows:
        groups.setdefault(row.kode, []).append(row)
    for same in groups.values():
        sums = {name: _sum(getattr(row, name) for row in same) for name in _SUMMED}
        yield replace(same[0], kabupaten="", **sums)  # type: ignore[arg-type]  # each is a figure


def _sum(values: Iterable[int | None]) -> int | None:
    """Add up what is reported; nothing where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known) if known else None

"""Counts of people that may be published: small ones are hidden, and what would give them back.

A cell is a fokus in a kecamatan in a quarter that is over. Its counts are hidden together, so that
nobody who knows this rule and every published figure can tell a hidden one; sums are made of what
is published only, so that no sum gives anything back either.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode, parse_periode, quarter_of
from berdaya_cli.domain.reference.indikator import IndikatorTercatat, JenisIndikator
from berdaya_cli.domain.report.angka import WITHHELD
from berdaya_cli.domain.tanggal import day_before
from berdaya_cli.language import _

LEAST_K = 5
"""Counts below it are hidden; an office may ask for more, never for less."""
MOST_K = 1000
_MEN, _WOMEN = GROUPS.index("laki_laki"), GROUPS.index("perempuan")


@dataclass(frozen=True, slots=True)
class Cacah:
    """A count as it is published.

    Attributes:
        nilai: the count; None is "not reported", or hidden.
        samar: what stands in its place where it is hidden: ``<5`` or ``x``.
    """

    nilai: int | None
    samar: str = ""

    @property
    def tampil(self) -> int | str | None:
        """What is shown."""
        return self.samar or self.nilai


@dataclass(frozen=True, slots=True, kw_only=True)
class SelPeserta:
    """The people of one fokus in one kecamatan in one quarter.

    Attributes:
        kecamatan: None where it is not known, or all of the regency.
        cacah: in the order of GROUPS.
    """

    kabupaten: str
    periode: str
    kecamatan: str | None
    fokus: str
    cacah: tuple[Cacah, ...]


@dataclass(frozen=True, slots=True)
class KubusIndikator:
    """The published cells of indicators that count people by hand.

    Attributes:
        sel: by regency, indicator and kecamatan (None is the whole regency) the count of each
            quarter that is over, or of a longer period that was counted as a whole.
    """

    sel: Mapping[tuple[str, str, str | None], Mapping[str, Cacah]] = field(default_factory=dict)

    def jumlah(self, one: IndikatorTercatat, kecamatan: str | None, periode: Periode) -> Cacah:
        """Sum up what is published of an indicator within a period, in a place or everywhere."""
        return _sum(
            [
                cell
                for (home, kode, place), cells in self.sel.items()
                if (home, kode) == (one.kabupaten, one.kode)
                and (place == kecamatan or (kecamatan is None and one.tingkat == "kecamatan"))
                and (place is None) == (one.tingkat == "kabupaten")
                for cell in _of_periode(one.jenis, cells, periode)
            ]
            or [Cacah(None)]
        )


def _of_periode(
    jenis: JenisIndikator, cells: Mapping[str, Cacah], periode: Periode
) -> Iterator[Cacah]:
    """Return the cells of one place that make up a period: all of a sum, else the last one."""
    inside = sorted(
        (when.akhir, kode)
        for kode in cells
        for when in [parse_periode(kode)]
        if periode.mulai <= when.mulai and when.akhir <= periode.akhir
    )
    return (cells[kode] for _end, kode in (inside if jenis == "jumlah" else inside[-1:]))


def hide_small(count: int, k: int) -> Cacah:
    """Hide a count that stands for itself, where it is between 1 and k - 1."""
    return Cacah(None, f"<{k}") if _is_small(count, k) else Cacah(count)


@dataclass(frozen=True, slots=True)
class Kubus:
    """The cells that are published, from which every published count of people comes."""

    k: int
    sel: tuple[SelPeserta, ...]
    layanan: KubusIndikator = field(default_factory=KubusIndikator)

    def of(self, kabupaten: str) -> "Kubus":
        """Keep the cells of one regency."""
        own = tuple(sel for sel in self.sel if sel.kabupaten == kabupaten)
        return replace(self, sel=own)

    def jumlah(
        self, periode: Iterable[str], kecamatan: str | None = None, fokus: str | None = None
    ) -> tuple[Cacah, ...]:
        """Sum up what is published of some quarters, in the order of GROUPS.

        Args:
            periode: their codes.
            kecamatan: its code, "" for the cells without one; without it all.
            fokus: its code; without one all.
        """
        wanted = frozenset(periode)
        found = [
            sel.cacah
            for sel in self.sel
            if sel.periode in wanted
            and kecamatan in {None, sel.kecamatan or ""}
            and fokus in {None, sel.fokus}
        ]
        return tuple(_sum([cacah[n] for cacah in found]) for n in range(len(GROUPS)))


def _sum(cacah: list[Cacah]) -> Cacah:
    """Add up what is published; where that is nothing, say that something is hidden."""
    if len(cacah) == 1:
        return cacah[0]
    known = [one.nilai for one in cacah if one.nilai is not None]
    if any(one.samar for one in cacah) and not any(known):
        return Cacah(None, WITHHELD)
    return Cacah(sum(known) if known else None)


def samarkan(counts: tuple[int | None, ...], k: int) -> tuple[Cacah, ...]:
    """Hide the counts of a cell that are small, and those that would give a small one back.

    A part is hidden where it, or the rest of the whole, is between 1 and k - 1; men and women are
    hidden together, also where so few were not counted by sex. One that is small says so, but only
    where the whole leaves it room: of 6 people, "<5" beside a hidden rest would be 1 and nothing
    else.

    Args:
        counts: in the order of GROUPS, the whole first.
        k: the smallest count that is published.
    """
    whole = counts[0]
    hidden = [_is_small(n, k) for n in counts]
    if whole is not None:
        for number, part in enumerate(counts[1:], start=1):
            hidden[number] |= part is not None and _is_small(whole - part, k)
    if hidden[_MEN] or hidden[_WOMEN] or _is_small(_uncounted(counts), k):
        hidden[_MEN] = hidden[_WOMEN] = True
    roomy = whole is None or whole >= 2 * k
    return tuple(
        Cacah(count)
        if count is None or not hide
        else Cacah(None, f"<{k}" if _is_small(count, k) and (roomy or not number) else WITHHELD)
        for number, (count, hide) in enumerate(zip(counts, hidden, strict=True))
    )


def _uncounted(counts: tuple[int | None, ...]) -> int | None:
    """Return how many were not counted by sex: often those of one kegiatan."""
    whole, men, women = counts[0], counts[_MEN], counts[_WOMEN]
    return None if whole is None or men is None or women is None else whole - men - women


def _is_small(count: int | None, k: int) -> bool:
    return count is not None and 0 < count < k


def public_periode(today: str) -> str:
    """Return the period of public reports: the year of the last quarter that is over.

    People are published by quarters that are over; on 1 January that is the year that has ended.
    """
    return day_before(quarter_of(today).mulai)[:4]


def parse_k(text: str) -> int:
    """Read below which count people are hidden.

    Raises:
        InvalidValueError: it is no whole number, or less than is safe.
    """
    if text.isascii() and text.isdigit() and LEAST_K <= int(text) <= MOST_K:
        return int(text)
    raise InvalidValueError(
        _("'{text}' cannot be the smallest count that is published."),
        hint=_("Give a whole number from {least} to {most}.").format(least=LEAST_K, most=MOST_K),
        text=text,
    )

"""Figures worth a second look: they may be right, and nobody is stopped by them.

Each rule looks at one kegiatan, or at one measurement, and at the like of it. What it finds asks
and says what is usual; somebody who has looked notes why it is right, and it stays quiet until the
figures change.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import log
from statistics import median

from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.uang import persen

FAR_APART = 50 * 100
"""Hundredths of a percent by which money and work may differ."""
FEWEST_LIKE = 8
"""With fewer of the like nothing is usual yet."""
FAR = 6
"""Deviations from the median (of logarithms) beyond which a value is far from the like."""
BEYOND = 2
"""So many times above what is usual, or below it, a value lies at least."""
MAD_TO_SIGMA = 1.4826
"""What makes the median of absolute deviations a standard deviation, for normal values."""
LEAST_SPREAD = log(1.35)
"""Where all of the like are the same, a third more is still usual."""
FEWEST_COPIED = 10
"""People: the same small number comes together month after month."""
ROUND = 1_000_000
"""Rupiah."""
FEWEST_ROUND = 3
"""Payments: fewer are round by chance."""
HEAP = 60 * 100
"""Hundredths of a percent of a year's spending in its last month."""
BEFORE_HEAP = "10-01"
"""What begins later has little time to spend before."""


@dataclass(frozen=True, slots=True)
class Kejadian:
    """One occurrence: its day, the people by group as they were reported, who lives there."""

    tanggal: str
    orang: tuple[int | None, ...]
    penduduk: int | None = None

    @property
    def jumlah(self) -> int | None:
        """All who came."""
        return self.orang[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaKegiatan:
    """The figures of a kegiatan that the rules look at, as of a day.

    Attributes:
        kecamatan: the codes of its places; none is the whole regency.
        lewat: whether its last day, as it is planned, has passed.
        fisik: the last word on how much is done, in hundredths of a percent.
        kejadian: its occurrences, in the order of their days.
        belanja: its payments: day and rupiah.
    """

    id: int
    uid: str
    nama: str
    fokus: str
    pelaksana: str
    kecamatan: tuple[str, ...]
    mulai: str
    lewat: bool
    status: str | None
    realisasi: int | None
    pagu: int | None
    fisik: int | None
    penerima_manfaat: int | None
    kejadian: tuple[Kejadian, ...] = ()
    belanja: tuple[tuple[str, int], ...] = ()


_USUAL = ("rendah", "tinggi")
"""What is usual changes with every other row; who has looked at a figure has looked at that one."""


@dataclass(frozen=True, slots=True)
class Tanda:
    """A figure that asks for a second look.

    Attributes:
        jenis: the code of its kind of gap.
        angka: the figures that it is about: with others it asks anew.
    """

    jenis: str
    angka: Mapping[str, int] = field(default_factory=dict)

    @property
    def sidik(self) -> str:
        """What it says, to be compared with what somebody has seen."""
        own = sorted(item for item in self.angka.items() if item[0] not in _USUAL)
        return " ".join(f"{name}={value}" for name, value in own)


@dataclass(frozen=True, slots=True)
class Lazim:
    """What is usual among the like: the median and spread of the logarithms, a range for people.

    Attributes:
        rendah: what nine of ten reach; ``tinggi`` what nine of ten do not exceed.
    """

    tengah: float
    sebaran: float
    rendah: int
    tinggi: int

    @classmethod
    def of(cls, values: Iterable[int], *, one_thing: bool = False) -> "Lazim | None":
        """Find what is usual; None where there are too few to tell.

        Args:
            values: of the like.
            one_thing: whether the same was counted again and again: what is far then tells nothing
                of what is usual. Among kegiatan a tenth may be of another kind, like a mass event.
        """
        found = sorted(value for value in values if value > 0)
        if len(found) < FEWEST_LIKE:
            return None
        logs = [log(value) for value in found]
        middle = median(logs)
        spread = max(MAD_TO_SIGMA * median(abs(one - middle) for one in logs), LEAST_SPREAD)
        if one_thing:
            found = [value for value in found if abs(log(value) - middle) <= FAR * spread]
        tenth = len(found) // 10
        return cls(middle, spread, found[tenth], found[-1 - tenth])

    def is_far(self, value: int | None) -> bool:
        """Return whether a value is far from the like, and well outside of what is usual."""
        if not value or (value * BEYOND >= self.rendah and value <= self.tinggi * BEYOND):
            return False
        return abs(log(value) - self.tengah) > FAR * self.sebaran


def look_again(one: AngkaKegiatan, usual: Mapping[str, Lazim]) -> Iterator[Tanda]:
    """Find what asks for a second look in a kegiatan; a cancelled one is left alone."""
    if one.status == "dibatalkan":
        return
    yield from _money_and_work(one)
    yield from _people(one, usual.get(one.fokus))
    yield from _copied_months(one)
    if _spent_on_nobody(one):
        yield Tanda("belanja-tanpa-peserta", {"realisasi": one.realisasi or 0})


def _money_and_work(one: AngkaKegiatan) -> Iterator[Tanda]:
    """Compare how much of the pagu is spent with how much of the work is done."""
    spent = persen(one.realisasi, one.pagu)
    if spent is None or one.fisik is None:
        return
    if abs(spent - one.fisik) >= FAR_APART:
        jenis = "uang-mendahului" if spent > one.fisik else "pekerjaan-mendahului"
        yield Tanda(jenis, {"serapan": spent, "fisik": one.fisik})


def _people(one: AngkaKegiatan, usual: Lazim | None) -> Iterator[Tanda]:
    """Compare people with who lives there, and with what is usual; of each the most striking."""
    above = [
        held
        for held in one.kejadian
        if held.penduduk is not None and (held.jumlah or 0) > held.penduduk
    ]
    if above:
        most = max(above, key=lambda held: held.jumlah or 0)
        people = {"jumlah": most.jumlah or 0, "penduduk": most.penduduk or 0}
        yield Tanda("peserta-di-atas-penduduk", people)
        return
    if usual is None:
        return
    far = [held.jumlah or 0 for held in one.kejadian if usual.is_far(held.jumlah)]
    if far:
        most_far = max(far, key=lambda n: (abs(log(n) - usual.tengah), n))
        yield Tanda(
            "jauh-dari-biasanya",
            {"jumlah": most_far, "rendah": usual.rendah, "tinggi": usual.tinggi},
        )


def _copied_months(one: AngkaKegiatan) -> Iterator[Tanda]:
    """Find a month whose people are those of the month before, in every figure."""
    months: dict[str, list[tuple[int | None, ...]]] = {}
    for held in one.kejadian:
        months.setdefault(held.tanggal[:7], []).append(held.orang)
    copied = [
        later
        for before, later in pairwise(sorted(months))
        if _follows(before, later)
        and _is_telling(months[before])
        and sorted(months[before], key=str) == sorted(months[later], key=str)
    ]
    if copied:
        last = copied[-1]
        people = sum(row[0] or 0 for row in months[last])
        yield Tanda("bulan-disalin", {"bulan": int(last.replace("-", "")), "jumlah": people})


def _follows(before: str, later: str) -> bool:
    return parse_periode(before).sesudah.kode == later


def _is_telling(rows: Sequence[tuple[int | None, ...]]) -> bool:
    """Return whether figures say so much that they are hardly the same twice by chance."""
    known = sum(value is not None for row in rows for value in row)
    most = max((row[0] or 0 for row in rows), default=0)
    return known > 2 * len(rows) and most >= FEWEST_COPIED  # more than the whole and one part


def _spent_on_nobody(one: AngkaKegiatan) -> bool:
    """Return whether half of the pagu is spent, it is over, and nothing is reported of it."""
    reported = one.fisik is not None or one.penerima_manfaat is not None
    people = any(held.jumlah is not None for held in one.kejadian)
    spent = persen(one.realisasi, one.pagu)
    half = spent is not None and spent >= FAR_APART
    return one.lewat and half and not (reported or people)


def inspect(one: AngkaKegiatan) -> Iterator[Tanda]:
    """Find what an inspector asks about: round amounts, and a heap of spending in December."""
    amounts = [amount for _day, amount in one.belanja if amount]
    if len(amounts) >= FEWEST_ROUND and not any(amount % ROUND for amount in amounts):
        yield Tanda("angka-bulat", {"kali": len(amounts), "jumlah": sum(amounts)})
    for year in sorted({day[:4] for day, _amount in one.belanja}):
        whole = sum(amount for day, amount in one.belanja if day[:4] == year)
        last = sum(amount for day, amount in one.belanja if day[:7] == f"{year}-12")
        share = persen(last, whole)
        if one.mulai < f"{year}-{BEFORE_HEAP}" and share is not None and share >= HEAP:
            yield Tanda("menumpuk-desember", {"tahun": int(year), "bagian": share, "jumlah": last})


@dataclass(frozen=True, slots=True)
class NilaiTerukur:
    """A measured value of an indicator in a place, as it holds.

    Attributes:
        nama: what it is called, with its place.
        kelompok: what is like it: the same indicator, place and length of period.
    """

    id: int
    uid: str
    indikator: str
    satuan: str
    nama: str
    kecamatan: str | None
    fokus: str | None
    periode: Periode
    nilai: int
    kelompok: tuple[str, ...]


def far_values(values: Sequence[NilaiTerukur]) -> Iterator[tuple[NilaiTerukur, Tanda]]:
    """Find measurements that are far from what the same indicator was at other times."""
    groups: dict[tuple[str, ...], list[NilaiTerukur]] = {}
    for one in values:
        groups.setdefault(one.kelompok, []).append(one)
    for like in groups.values():
        usual = Lazim.of((one.nilai for one in like), one_thing=True)
        for one in like if usual else ():
            if usual and usual.is_far(one.nilai):
                figures = {"nilai": one.nilai, "rendah": usual.rendah, "tinggi": usual.tinggi}
                yield one, Tanda("nilai-jauh", figures)

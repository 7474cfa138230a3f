"""What values of an indicator come to: over time, over places, from their parts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from berdaya_cli.domain.indikator.catatan import PengukuranTercatat, TargetTercatat
from berdaya_cli.domain.periode import Periode, year_period
from berdaya_cli.domain.reference.indikator import IndikatorTercatat, JenisIndikator
from berdaya_cli.domain.reference.nilai import scaled
from berdaya_cli.domain.tabel import SCALE


@dataclass(frozen=True, slots=True)
class Hasil:
    """A value as its parts, so that it can be added to others.

    Attributes:
        pembilang: the numerator, or the value itself where there are no parts, in ten-thousandths;
            None is "not reported".
        penyebut: the denominator.
        per: of a last value the period that it is of.
        kosong: the periods that are over and of which nothing is reported, though it is of others.
        nomor: the numbers of the rows behind it, in ``tabel``.
        samar: what is shown in its place where it is published and hidden.
    """

    pembilang: int | None = None
    penyebut: int | None = None
    per: Periode | None = None
    kosong: tuple[Periode, ...] = ()
    nomor: tuple[int, ...] = ()
    tabel: str = "pengukuran"
    samar: str = ""

    @property
    def reported(self) -> bool:
        """Whether anything is known."""
        return self.pembilang is not None

    def nilai(self, indikator: IndikatorTercatat) -> int | None:
        """Return the value in ten-thousandths, half up; nothing is divided by nothing.

        A percentage, and what is counted per thousand, is rounded to two decimals, as it is shown.
        """
        if self.pembilang is None or self.penyebut is None:
            return None if indikator.by_parts else self.pembilang
        if not self.penyebut:
            return None
        per = SCALE // 100 if indikator.pengali > 1 else 1
        return scaled(Fraction(self.pembilang * indikator.pengali, self.penyebut * per)) * per


NOT_REPORTED = Hasil()


def counted(
    tabel: str, nomor: Iterable[int], pembilang: int | None, penyebut: int | None = None
) -> Hasil:
    """Make a value of whole numbers that were counted."""
    return Hasil(
        None if pembilang is None else pembilang * SCALE,
        None if penyebut is None else penyebut * SCALE,
        nomor=tuple(nomor),
        tabel=tabel,
    )


def add_up(values: Iterable[Hasil]) -> Hasil:
    """Add values up, part by part; what is not reported adds nothing."""
    known = [one for one in values if one.reported]
    if not known:
        return NOT_REPORTED
    parts = [one.penyebut for one in known if one.penyebut is not None]
    days = [one.per for one in known if one.per]
    return Hasil(
        sum(one.pembilang or 0 for one in known),
        sum(parts) if parts else None,
        max(days, key=_age) if days else None,
        tuple(dict.fromkeys(gap for one in known for gap in one.kosong)),
        tuple(number for one in known for number in one.nomor),
        known[0].tabel,
    )


def in_force(rows: Iterable[PengukuranTercatat]) -> dict[str, Hasil]:
    """Return what holds of each period: the last row of it, unless it takes an earlier one back.

    Args:
        rows: of one indicator and place, in the order in which they hold.
    """
    last = {row.periode: row for row in rows}
    return {
        kode: Hasil(
            row.pembilang if row.nilai is None else row.nilai,
            row.penyebut,
            row.when,
            nomor=(row.id,),
        )
        for kode, row in last.items()
        if row.reported
    }


def over_time(
    jenis: JenisIndikator, known: Mapping[str, Hasil], periode: Periode, hari: str
) -> Hasil:
    """Return what the values of single periods come to in a longer one.

    Sums and parts add up, each day once: what is reported for a whole period stands for its parts.
    The last value is that of the period that ended last, whenever it was written down, and it
    stands until there is another. What is different things is known only as it was counted.

    Args:
        jenis: how they belong together.
        known: by the code of their period.
        periode: the longer one.
        hari: the day as of which it is asked: what ends later is not missing.
    """
    if jenis == "unik":
        span = (periode.mulai, periode.akhir)
        same = (one for one in known.values() if one.per and (one.per.mulai, one.per.akhir) == span)
        return next(same, NOT_REPORTED)
    if jenis == "terakhir":
        past = [one for one in known.values() if one.per and one.per.akhir <= periode.akhir]
        begun = periode.mulai <= hari
        return max(past, key=lambda one: _age(one.per)) if past and begun else NOT_REPORTED
    years = range(periode.tahun_mulai, periode.tahun_akhir + 1)
    found: list[Hasil] = []
    missing: list[Periode] = []
    for year in years:
        parts, gaps = _cover(year_period(year), known, periode, hari)
        found += parts
        missing += gaps
    whole = add_up(found)
    return Hasil(
        whole.pembilang, whole.penyebut, None, tuple(missing) if found else (), whole.nomor
    )


def _age(periode: Periode | None) -> tuple[str, str]:
    """Order periods by their end; of two that end together the shorter one is later."""
    return (periode.akhir, periode.mulai) if periode else ("", "")


def _cover(
    unit: Periode, known: Mapping[str, Hasil], wanted: Periode, hari: str
) -> tuple[list[Hasil], list[Periode]]:
    """Find the fewest periods within the wanted one that have a value, and those that lack one."""
    if unit.akhir < wanted.mulai or unit.mulai > wanted.akhir:
        return [], []
    within = wanted.mulai <= unit.mulai and unit.akhir <= wanted.akhir
    if within and unit.kode in known:
        return [known[unit.kode]], []
    found: list[Hasil] = []
    missing: list[Periode] = []
    for part in unit.bagian:
        parts, gaps = _cover(part, known, wanted, hari)
        found += parts
        missing += gaps
    if within and not found and unit.akhir <= hari:
        missing = [unit]
    return found, missing


@dataclass(frozen=True, slots=True)
class TargetBerlaku:
    """The target that holds of a period.

    Attributes:
        nilai: in ten-thousandths of the indicator's unit.
        awal: what it was at first.
        periode: the period that it is of.
        sumber: the titles of where it comes from.
    """

    nilai: int
    awal: int
    periode: Periode
    sumber: tuple[str, ...] = ()
    nomor: tuple[int, ...] = ()


def target_of(
    jenis: JenisIndikator, rows: Sequence[TargetTercatat], periode: Periode, hari: str
) -> TargetBerlaku | None:
    """Return the target of a period on a day: its own, or what those of all its parts come to.

    Sums add up, but only where every part has one; of last values the last part's is the whole's;
    averages, ratios and different things have one only where it was set.

    Args:
        jenis: how values belong together.
        rows: of one indicator and place, in the order in which they hold.
        periode: of the calendar.
        hari: the day; the first one of a period holds before it was written down, too.
    """
    if not periode.is_of_calendar:
        return None
    own = [row for row in rows if row.periode == periode.kode]
    if own:
        last = [row for row in own if row.tanggal <= hari][-1:] or own[:1]
        first = next((row.nilai for row in own if row.nilai is not None), None)
        if last[0].nilai is None or first is None:
            return None
        source = last[0].judul_sumber
        return TargetBerlaku(
            last[0].nilai, first, periode, (source,) if source else (), (last[0].id,)
        )
    parts = [target_of(jenis, rows, part, hari) for part in periode.bagian]
    if jenis == "terakhir" and parts:
        return parts[-1]
    found = [one for one in parts if one]
    if jenis != "jumlah" or not found or len(found) < len(parts):
        return None
    return add_targets(found, periode)


def add_targets(found: Sequence[TargetBerlaku], periode: Periode) -> TargetBerlaku:
    """Add targets up: those of the parts of a period, or of places."""
    return TargetBerlaku(
        sum(one.nilai for one in found),
        sum(one.awal for one in found),
        periode,
        tuple(dict.fromkeys(title for one in found for title in one.sumber)),
        tuple(number for one in found for number in one.nomor),
    )

"""Recap a period: one line for each kecamatan, fokus, doer or regency."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.formulir.register import Penerimaan
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, asked_periode
from berdaya_cli.domain.report.rekap import (
    INDIKATOR,
    PAPERS,
    PENUGASAN,
    TAHAP,
    BarisRekap,
    Menurut,
    parse_menurut,
)
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _, format_rupiah
from berdaya_cli.services.report.recap_official import by_assignment, by_stage
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store

_OF_LINES: dict[Menurut, str] = {
    "kecamatan": N_(
        "A kegiatan in several kecamatan counts in each with its money; only people add up."
    ),
    "desa": N_("A kegiatan in several desa counts in each with its money; only people add up."),
    "sumber-dana": N_(
        "A kegiatan of several sources counts in each with its people; only money adds up."
    ),
}

_OF_INDICATORS = N_(
    "Money is that of the indicator's fokus, or of all where it has none: it does not add up."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanRekap:
    """Which recap, as typed; without a period it is today's year, without kabupaten all."""

    menurut: str
    periode: str | None = None
    kabupaten: str | None = None


@dataclass(frozen=True, slots=True)
class Rekap:
    """The lines, and what a reader must know of them.

    Attributes:
        menurut: what a line is of: one of MENURUT or PAPERS.
    """

    tabel: Tabel
    catatan: tuple[str, ...]
    menurut: str
    periode: Periode


def recap(store: Store, minta: PermintaanRekap, *, today: str) -> Rekap:
    """Sum up what a period has, in the figures that a report has of the same groups.

    Of kecamatan there are the pilots, and those that have a kegiatan of their own.

    Raises:
        BerdayaError: a name, period or kind of line that is not known; every one is reported.
    """
    check = Mistakes()
    periode = check.note(asked_periode, minta.periode, today)
    word = minta.menurut.strip().casefold()
    menurut = check.note(parse_menurut, word) if word not in PAPERS else None
    scope = check.note(find_scope, store, minta.kabupaten)
    check.stop()
    when = check.settle(periode)
    if word == TAHAP:
        left = _("The pagu of cancelled kegiatan are left out.")
        return Rekap(by_stage(store, scope, when), (left,), word, when)
    if word == PENUGASAN:
        return Rekap(by_assignment(store, scope, when), (), word, when)
    if word == INDIKATOR:
        # imported when it runs: TAB needs no report
        from berdaya_cli.services.report.recap_indicators import by_indicator

        return Rekap(by_indicator(store, scope, when, today), (_(_OF_INDICATORS),), word, when)
    by: Menurut = check.settle(menurut)
    rows = list(store.rekap.rekap(by, scope, when))
    several = scope is None and store.kabupaten.only() is None
    named = [replace(row, nama=_name(row, by)) for row in rows]
    tabel = Tabel("recap", _columns(several=several), list(map(_line, named)), versi=2)
    if any(row.kegiatan or row.luar or row.realisasi_sd for row in rows):
        apart = (*_apart(store, scope, when, rows), *_forms(store, scope, when, today))
        notes = (*((_(_OF_LINES[by]),) if by in _OF_LINES else ()), *apart)
        return Rekap(tabel, notes, by, when)
    whole = store.rekap.rekap("kabupaten", scope, when)
    if any(row.kegiatan for row in whole):
        said = _("What this period has is of the whole regency: --menurut kabupaten")
        return Rekap(tabel, (said,), by, when)
    return Rekap(tabel, (_elsewhere(store, scope),), by, when)


DOTS_OF_KECAMATAN = 2
"""In a code: 33.03.04 is a kecamatan, 33.03.04.2010 a desa."""


def _name(row: BarisRekap, by: Menurut) -> str:
    """Return what a line is called: what is of no group has no name of its own."""
    if by == "sumber-dana":
        return row.nama or _("Source not reported")
    if by == "desa" and row.kode.count(".") == DOTS_OF_KECAMATAN:
        return _("{kecamatan}, not told apart").format(kecamatan=row.nama)
    return row.nama or _("Not told apart")


def _apart(
    store: Store, scope: str | None, periode: Periode, rows: Iterable[BarisRekap]
) -> Iterator[str]:
    """Return what stands beside the sums: cancelled kegiatan, and those outside the period."""
    if not any(row.pagu_dibatalkan or row.luar for row in rows):
        return
    whole = list(store.rekap.rekap("kabupaten", scope, periode))
    off = sum(row.pagu_dibatalkan or 0 for row in whole)
    if off:
        said = _("Cancelled, and in neither pagu nor %: {n} kegiatan, {amount}.")
        yield said.format(n=sum(row.dibatalkan for row in whole), amount=format_rupiah(off))
    if outside := sum(row.luar for row in whole):
        said = _("Money and people are also of {n} kegiatan outside the period.")
        yield said.format(n=outside)


def _forms(store: Store, scope: str | None, when: Periode, today: str) -> tuple[str, ...]:
    """Return how many forms of the period are back, where any went out."""
    forms = Penerimaan.of(store.register.standing(scope, when.kode, min(when.akhir, today)))
    return (forms.in_words(),) if forms else ()


def _elsewhere(store: Store, scope: str | None) -> str:
    """Return in which year there is a kegiatan, where the period has none."""
    homes = (scope,) if scope else store.kabupaten.codes()
    found = [store.kegiatan_report.latest_year("kabupaten", home, home) for home in homes]
    known = [one for one in found if one]
    if not known:
        return _("There is no kegiatan yet.")
    year = max(year for year, _n in known)
    n = sum(n for of_year, n in known if of_year == year)
    said = _("There is no kegiatan in this period; {n} begin in {year}: --periode {year}")
    return said.format(n=n, year=year)


def _columns(*, several: bool) -> tuple[Kolom, ...]:
    return (
        Kolom("kabupaten", N_("Regency"), "kode", only_in_pipes=not several),
        Kolom("kode", N_("Code"), "kode", only_in_pipes=True),
        Kolom("nama", N_("Name")),
        Kolom("kegiatan", N_("Kegiatan"), "angka"),
        Kolom("selesai", N_("Finished"), "angka", only_in_pipes=True),
        Kolom("pelaksanaan", N_("Times held"), "angka", only_in_pipes=True),
        Kolom("jumlah", N_("People"), "angka"),
        Kolom("laki_laki", N_("Men"), "angka", only_in_pipes=True),
        Kolom("perempuan", N_("Women"), "angka", only_in_pipes=True),
        Kolom("pagu", N_("Pagu"), "rupiah"),
        Kolom("realisasi", N_("Spent in the period"), "rupiah", only_in_pipes=True),
        Kolom("realisasi_sd", N_("Spent so far"), "rupiah"),
        Kolom("persen", "%", "persen"),
        Kolom("dibatalkan", N_("Cancelled"), "angka", only_in_pipes=True),
        Kolom("pagu_dibatalkan", N_("Their pagu"), "rupiah", only_in_pipes=True),
        Kolom("luar", N_("Outside the period"), "angka", only_in_pipes=True),
        Kolom("sisa", N_("Pagu left"), "rupiah", only_in_pipes=True),
    )


def _line(row: BarisRekap) -> tuple[Value, ...]:
    return (
        row.kabupaten, row.kode, row.nama, row.kegiatan, row.selesai, row.pelaksanaan, row.jumlah,
        row.laki_laki, row.perempuan, row.pagu, row.realisasi, row.realisasi_sd, row.persen,
        row.dibatalkan, row.pagu_dibatalkan, row.luar, row.sisa,
    )  # fmt: skip

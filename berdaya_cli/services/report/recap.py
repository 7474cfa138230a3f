"""Recap a period: one line for each kecamatan, fokus, doer or regency."""

from dataclasses import dataclass

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import parse_periode, year_period
from berdaya_cli.domain.report.rekap import BarisRekap, Menurut, parse_menurut
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store

_OF_LINES = N_(
    "A kegiatan in several kecamatan counts in each: the lines do not add up to a whole."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanRekap:
    """Which recap, as typed; without a period it is today's year, without kabupaten all."""

    menurut: str
    periode: str | None = None
    kabupaten: str | None = None


@dataclass(frozen=True, slots=True)
class Rekap:
    """The lines, and what a reader must know of them; an empty note where there is nothing."""

    tabel: Tabel
    catatan: str


def recap(store: Store, minta: PermintaanRekap, *, today: str) -> Rekap:
    """Sum up what a period has, in the figures that a report has of the same groups.

    Of kecamatan there are the pilots, and those that have a kegiatan of their own.

    Raises:
        BerdayaError: a name, period or kind of line that is not known; every one is reported.
    """
    check = Mistakes()
    periode = (
        check.note(parse_periode, minta.periode) if minta.periode else year_period(int(today[:4]))
    )
    menurut: Menurut | None = check.note(parse_menurut, minta.menurut)
    scope = check.note(find_scope, store, minta.kabupaten)
    check.stop()
    by: Menurut = check.settle(menurut)
    rows = list(store.rekap.rekap(by, scope, check.settle(periode)))
    several = scope is None and store.kabupaten.only() is None
    tabel = Tabel("recap", _columns(several=several), list(map(_line, rows)))
    if any(row.kegiatan for row in rows):
        return Rekap(tabel, _(_OF_LINES) if by == "kecamatan" else "")
    whole = store.rekap.rekap("kabupaten", scope, check.settle(periode))
    if any(row.kegiatan for row in whole):
        return Rekap(tabel, _("What this period has is of the whole regency: --menurut kabupaten"))
    return Rekap(tabel, _elsewhere(store, scope))


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
        Kolom("realisasi", N_("Spent"), "rupiah"),
        Kolom("persen", "%", "persen"),
    )


def _line(row: BarisRekap) -> tuple[Value, ...]:
    return (
        row.kabupaten, row.kode, row.nama, row.kegiatan, row.selesai, row.pelaksanaan, row.jumlah,
        row.laki_laki, row.perempuan, row.pagu, row.realisasi, row.persen,
    )  # fmt: skip

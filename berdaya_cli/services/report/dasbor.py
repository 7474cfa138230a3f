"""Gather a dashboard: the reports of a regency's periods, and its map."""

from collections.abc import Iterator
from dataclasses import replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.periode import Periode, parse_periode, year_period
from berdaya_cli.domain.report.dasbor import MOST_YEARS, Dasbor, people_by_place
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.language import _
from berdaya_cli.services.report.report import gather_laporan
from berdaya_cli.services.report.scope import Cakupan
from berdaya_cli.storage.store import Store


def gather_dasbor(store: Store, cakupan: Cakupan, *, asked: bool, today: str) -> Dasbor:
    """Gather the dashboard of the regency in which a report's scope lies; it opens on that scope.

    Args:
        store: the record.
        cakupan: what a report would be about.
        asked: whether somebody has asked for its period; else it opens on the latest year that
            has kegiatan.
        today: no period that begins later can be chosen.

    Raises:
        InvalidValueError: the period is none that can be chosen.
    """
    home = cakupan.kabupaten
    whole = replace(cakupan, lingkup=Lingkup("kabupaten", home, store.kabupaten.nama(home)))
    wanted = cakupan.periode.tahun_akhir if asked else None
    years = tuple(_years(store, home, wanted, today))
    reports = tuple(
        replace(gather_laporan(store, replace(whole, periode=periode), today=today), terbatas=True)
        for year in years
        for periode in _parts_of(year)
        if periode.mulai <= today or periode == cakupan.periode
    )
    opened = cakupan.periode.kode if asked else _latest_busy(reports)
    if opened not in {one.periode.kode for one in reports}:
        raise InvalidValueError(
            _("A dashboard shows years, semesters and quarters; '{periode}' is none of them."),
            hint=_("Leave --periode out: everybody can choose one on the page."),
            periode=opened,
        )
    return Dasbor(
        laporan=reports,
        awal=(opened, cakupan.lingkup),
        orang=tuple(row for one in reports for row in people_by_place(one)),
        tindak_lanjut_di=tuple(_follow_ups(store, reports)),
        batas=tuple(store.batas.of_kabupaten(home).items()),
        sumber_batas=store.batas.sources(home),
    )


def _years(store: Store, home: str, wanted: int | None, today: str) -> Iterator[int]:
    """Return the latest years since the first kegiatan, and the one that is asked for.

    Something may go on in a year in which nothing begins. Where nothing has begun for long, the
    last year in which something did is there too.
    """
    this = int(today[:4])
    begun = [year for year in store.kegiatan_report.years(home) if year <= this]
    span = range(begun[0], this + 1) if begun else ()
    yield from sorted({*span[-MOST_YEARS:], *begun[-1:], this, wanted or this})


def _parts_of(year: int) -> tuple[Periode, ...]:
    """Return the periods of a year by the day on which they end, the shorter first."""
    codes = ("TW1", "TW2", "S1", "TW3", "TW4", "S2")
    return (*(parse_periode(f"{year:04}-{code}") for code in codes), year_period(year))


def _latest_busy(reports: tuple[Laporan, ...]) -> str:
    """Return the latest year that has kegiatan; without any the latest of all."""
    years = [one for one in reports if one.periode.is_year]
    busy = [one for one in years if one.total.ini.kegiatan.nilai]
    return (busy or years)[-1].periode.kode


def _follow_ups(
    store: Store, reports: tuple[Laporan, ...]
) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Find for each day on which periods end which overdue follow-ups concern which kecamatan."""
    for one in {one.periode.akhir: one for one in reports}.values():
        for place in one.wilayah if one.tindak_lanjut else ():
            rows = store.tindak_lanjut.overdue(one.daerah.kode, one.hari, place.kode)
            if rows:
                yield one.periode.akhir, place.kode, tuple(row.id for row in rows)

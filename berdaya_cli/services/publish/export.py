"""Gather what an export holds: the tables, the cells of people, the reports of the period."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.periode import parse_periode, quarter_of
from berdaya_cli.domain.privasi import hide_personal
from berdaya_cli.domain.publish.dasbor_publik import dasbor_for_the_public
from berdaya_cli.domain.publish.data_terbuka import (
    ATTAINED,
    ATTAINED_SCHEMA,
    PEOPLE,
    PEOPLE_SCHEMA,
    PUBLISHED,
    published,
)
from berdaya_cli.domain.publish.ekspor import Ekspor, IsiTabel
from berdaya_cli.domain.publish.kunci_terbuka import with_keys
from berdaya_cli.domain.publish.penyamaran import Kubus, public_periode
from berdaya_cli.domain.publish.versi_publik import for_the_public
from berdaya_cli.domain.report.dasbor import Dasbor
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.language import _
from berdaya_cli.services.publish.attained import attained, cells_of_indicators, made
from berdaya_cli.services.report.dasbor import gather_dasbor
from berdaya_cli.services.report.package import gather_package
from berdaya_cli.services.report.scope import Cakupan, PermintaanLaporan, find_cakupan
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanEkspor:
    """What to export.

    Attributes:
        periode: of the reports, as typed; ``find_scopes`` says which it is without one.
        laporan: whether reports are asked for at all.
        k: the smallest count of people that is published; None is a restricted export of all.
        kabupaten: the one regency of what is published, as typed; None is all.
    """

    periode: str | None
    laporan: bool
    k: int | None
    kabupaten: str | None = None


def gather_export(store: Store, minta: PermintaanEkspor, *, today: str) -> Ekspor:
    """Gather an export; tables and reports are read as they are asked for.

    Raises:
        InvalidValueError: the period is none, or nothing of it could be published.
    """
    scopes = find_scopes(store, minta, today=today)
    catalogue, terbuka = store.catalogue, store.terbuka
    home = find_scope(store, minta.kabupaten)
    first, last = terbuka.days(home)
    if minta.k is None:
        skema = tuple(catalogue.describe(nama) for nama in catalogue.exported())
        buka: Callable[[str], IsiTabel] = catalogue.table
        laporan = (replace(row, terbatas=True) for row in _reports(store, scopes, today))
        dasbor = _dashboards(store, scopes, minta, today)
    else:
        homes = (home,) if home else store.kabupaten.codes()
        before = quarter_of(today).mulai
        layanan = cells_of_indicators(store, homes, minta.k, before)
        kubus = Kubus(minta.k, terbuka.per_sel(before, minta.k), layanan)
        kubus = kubus.of(home) if home else kubus
        described = (with_keys(published(catalogue.describe(nama))) for nama in PUBLISHED)
        skema = (*described, PEOPLE_SCHEMA, ATTAINED_SCHEMA)

        def buka(nama: str) -> IsiTabel:
            if nama == ATTAINED:
                return made(ATTAINED_SCHEMA, list(attained(store, homes, kubus, today=today)))
            return _people(kubus) if nama == PEOPLE else terbuka.table(nama, home)

        laporan = (
            for_the_public(row, kubus.of(row.daerah.kode), terbuka.protected_fokus(row.daerah.kode))
            for row in _reports(store, scopes, today)
        )
        dasbor = (
            dasbor_for_the_public(one, kubus.of(kode), terbuka.protected_fokus(kode))
            for one in _dashboards(store, scopes, minta, today)
            for kode in [one.terbaru.daerah.kode]
        )
    return Ekspor(
        contoh=store.contoh,
        samar_di_bawah=minta.k,
        skema=skema,
        buka=buka,
        titik=tuple(row for row in terbuka.points(today) if home in {None, row.kabupaten}),
        daftar_kode=tuple(row for row in terbuka.code_lists() if home in {None, row.kode}),
        sumber=terbuka.sources(home),
        laporan=laporan,
        dasbor=dasbor,
        mulai=first,
        sampai=last,
    )


def find_scopes(store: Store, minta: PermintaanEkspor, *, today: str) -> tuple[Cakupan, ...]:
    """Find each regency's report, and refuse a period whose people no cell can give.

    Raises:
        InvalidValueError: the period is none, or nothing of it could be published.
    """
    if not minta.laporan:
        return ()
    periode, one = minta.periode, find_scope(store, minta.kabupaten)
    if periode is None and minta.k is not None:
        periode = public_periode(today)
    found = tuple(
        find_cakupan(store, PermintaanLaporan(periode=periode, kabupaten=home), today=today)
        for home in ((one,) if one else store.kabupaten.codes())
    )
    for scope in found:
        scope.periode.sebelum  # noqa: B018  there is none before the first of the calendar
        if minta.k is not None and not scope.periode.is_published:
            raise InvalidValueError(
                _("People are published by the quarter: '{periode}' is not made of whole ones."),
                hint=_("Give a quarter, a semester or a year, or --internal."),
                periode=scope.periode.kode,
            )
    return found


def _reports(store: Store, scopes: tuple[Cakupan, ...], today: str) -> Iterator[Laporan]:
    for scope in scopes:
        yield from gather_package(store, scope, today=today)


def _dashboards(
    store: Store, scopes: tuple[Cakupan, ...], minta: PermintaanEkspor, today: str
) -> Iterator[Dasbor]:
    asked = minta.periode is not None
    for scope in scopes:
        yield gather_dasbor(store, scope, asked=asked, today=today)


def _hidden(kode: str | None) -> str | None:
    return None if kode is None else hide_personal(kode)


def _people(kubus: Kubus) -> IsiTabel:
    rows = [
        (
            *(*key, *(c.tampil for c in sel.cacah), "/".join(part or "-" for part in key)),
            *(periode.mulai, periode.akhir),
        )
        for sel in kubus.sel
        for periode in [parse_periode(sel.periode)]
        for key in [[_hidden(k) for k in (sel.kabupaten, sel.periode, sel.kecamatan, sel.fokus)]]
    ]
    return made(PEOPLE_SCHEMA, rows)

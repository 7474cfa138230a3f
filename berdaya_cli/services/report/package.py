"""The reports that go out together: the regency's, each pilot's, each OPD's."""

from collections.abc import Iterator
from dataclasses import replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.language import _
from berdaya_cli.services.report.report import gather_laporan
from berdaya_cli.services.report.scope import Cakupan
from berdaya_cli.storage.store import Store


def gather_package(store: Store, whole: Cakupan, *, today: str) -> Iterator[Laporan]:
    """Gather one report after the other; of OPD those that answer for a fokus or have a kegiatan.

    Raises:
        InvalidValueError: less than a regency is asked for; raised before the first is gathered.
    """
    if not whole.lingkup.is_whole:
        raise InvalidValueError(
            _("A package holds the reports of the regency, its pilots and its OPD."),
            hint=_("Leave --kecamatan, --opd and --fokus out."),
        )
    return _reports(store, whole, today)


def _reports(store: Store, whole: Cakupan, today: str) -> Iterator[Laporan]:
    regency = gather_laporan(store, whole, today=today)
    yield regency
    for cakupan in _parts(store, regency, whole):
        yield gather_laporan(store, cakupan, today=today)


def _parts(store: Store, regency: Laporan, whole: Cakupan) -> Iterator[Cakupan]:
    for place in regency.wilayah:
        if place.pilot:
            yield replace(whole, lingkup=Lingkup("kecamatan", place.kode, place.nama))
    busy = {row.kegiatan.pelaksana for row in regency.kegiatan}
    busy |= {kode for sel in regency.sel for kode in sel.kode_penanggung_jawab}
    for kode in sorted(busy):
        body = store.lembaga.get(whole.kabupaten, kode)
        if body.is_opd:
            yield replace(whole, lingkup=Lingkup("opd", kode, body.nama))

"""Which forms of a report's period are back, and of which day the figures of the others are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from berdaya_cli.domain.formulir.register import FormulirKeluar
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import BarisKegiatan
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.services.report.scope import Cakupan
from berdaya_cli.storage.store import Store


def forms_of(store: Store, cakupan: Cakupan, hari: str) -> tuple[FormulirKeluar, ...]:
    """Return the forms of the report's very period that ask about what it is about."""
    rows = store.register.standing(cakupan.kabupaten, cakupan.periode.kode, hari)
    return tuple(row for row in rows if _concerns(row, cakupan.lingkup))


def with_days(
    rows: Iterable[BarisKegiatan], forms: Sequence[FormulirKeluar]
) -> Iterator[BarisKegiatan]:
    """Note of each kegiatan of which day its figures are, where its form is not back."""
    still_out = [form for form in forms if not form.is_back]
    for row in rows:
        days = [form.per for form in still_out if form.per and _asks(form, row.kegiatan)]
        yield replace(row, per=max(days)) if days else row


def _concerns(form: FormulirKeluar, lingkup: Lingkup) -> bool:
    if lingkup.opd:
        return form.kode_lembaga == lingkup.opd
    if lingkup.kecamatan:
        return form.kecamatan in {None, lingkup.kecamatan}
    return form.fokus in {None, lingkup.fokus} if lingkup.fokus else True


def _asks(form: FormulirKeluar, kegiatan: KegiatanLaporan) -> bool:
    """Return whether a form asks about a kegiatan."""
    return (
        form.pelaksana in {None, kegiatan.pelaksana}
        and form.fokus in {None, kegiatan.fokus}
        and (form.kecamatan is None or kegiatan.di(form.kecamatan))
    )

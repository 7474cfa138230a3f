"""Gather what is up on a day."""

from collections.abc import Iterable, Sequence

from berdaya_cli.domain.formulir.register import FormulirKeluar, Penerimaan
from berdaya_cli.domain.pantau.hari_ini import (
    BESOK,
    MOST_PLACES,
    PERLU,
    TANPA_DOKUMEN,
    TANPA_KEGIATAN,
    TERBANYAK,
    AkanDatang,
    HariIni,
    Perlu,
    by_fokus,
    soon,
)
from berdaya_cli.domain.pantau.pengingat import FORMULIR, TINDAK_LANJUT, period_to_ask_about
from berdaya_cli.domain.programme.jenis_celah import OWNER, of_group
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.reference.tindak_lanjut import TindakLanjutTercatat
from berdaya_cli.domain.tanggal import day_after, end_of
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.programme.gaps_of_cells import gaps_of_cells
from berdaya_cli.services.programme.gaps_of_documents import gaps_of_documents
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.keeping.backup_notes import read_notes
from berdaya_cli.storage.store import Store


def whose_day(store: Store, asked: str | None, hari: str) -> tuple[str, ...]:
    """Return the regency whose day is asked for: the one that takes part, where one does.

    Raises:
        KabupatenNotFoundError: there is none of that name.
    """
    asked_for = find_scope(store, asked) or store.kabupaten.only()
    if asked_for:
        return (asked_for,)
    codes = store.kabupaten.codes()
    return tuple(kode for kode in codes if store.pilot.codes_on(hari, kode)) or codes


def gather_today(store: Store, kabupaten: str, *, hari: str) -> HariIni:
    """Gather what is to be done in a regency, and what is coming, as of a day."""
    periode = period_to_ask_about(store.register.periods(kabupaten, hari), hari)
    forms = store.register.standing(kabupaten, None, hari)
    steps = store.tindak_lanjut.overdue(kabupaten, day_after(soon(hari)))
    near = [step for step in steps if end_of(step.batas) <= soon(hari, BESOK)]
    later = [step for step in steps if step not in near]
    return HariIni(
        tanggal=hari,
        kabupaten=store.kabupaten.nama(kabupaten),
        periode=periode,
        penerimaan=Penerimaan.of([form for form in forms if form.periode == periode.kode]),
        perlu=_to_do(store, kabupaten, forms, near, hari),
        akan_datang=coming(store, kabupaten, forms, later, hari=hari, last=soon(hari)),
        cadangan=None if store.contoh else read_notes(store.path).saat_terakhir,
        contoh=store.contoh,
    )


def _to_do(
    store: Store,
    kabupaten: str,
    forms: Iterable[FormulirKeluar],
    steps: Sequence[TindakLanjutTercatat],
    hari: str,
) -> tuple[Perlu, ...]:
    scope = SaringanCelah(kabupaten=kabupaten)
    owners = frozenset(kind.kode for kind in of_group(OWNER))
    cells = tuple(gaps_of_cells(store, hari, owners | {TANPA_KEGIATAN}, scope))
    documents = sum(1 for _gap in gaps_of_documents(store, hari, scope))
    found = {
        FORMULIR: _forms([form for form in forms if form.is_missing(hari)]),
        OWNER: _cells(OWNER, [cell for cell in cells if cell.jenis in owners]),
        TINDAK_LANJUT: _steps(steps),
        TANPA_KEGIATAN: _cells(TANPA_KEGIATAN, [c for c in cells if c.jenis == TANPA_KEGIATAN]),
        TANPA_DOKUMEN: Perlu(jenis=TANPA_DOKUMEN, jumlah=documents),
    }
    for jenis in PERLU:
        if store.kegiatan_gaps.knows(jenis):
            numbers = store.kegiatan_gaps.numbers(jenis, scope, hari)
            names = tuple(map(store.kegiatan_gaps.called, numbers[:TERBANYAK]))
            more = len(numbers) - len(names)
            found[jenis] = Perlu(jenis=jenis, jumlah=len(numbers), nama=names, lainnya=more)
    return tuple(found[jenis] for jenis in PERLU if found[jenis].jumlah)


def _forms(forms: Sequence[FormulirKeluar]) -> Perlu:
    days = [form.batas for form in forms if form.batas]
    names = tuple(dict.fromkeys(form.untuk for form in forms))
    return Perlu(jenis=FORMULIR, jumlah=len(forms), nama=names, hari=min(days, default=None))


def _cells(jenis: str, gaps: Sequence[Temuan]) -> Perlu:
    places = (dict(gap.tempat) for gap in gaps)
    cells = by_fokus((str(place["fokus"]), str(place["kecamatan"])) for place in places)
    said, many = _("{fokus} in {places}"), _("{n} kecamatan")
    names = tuple(
        said.format(
            fokus=fokus,
            places=", ".join(where) if len(where) <= MOST_PLACES else many.format(n=len(where)),
        )
        for fokus, where in cells
    )
    return Perlu(jenis=jenis, jumlah=len(gaps), nama=names)


def _steps(steps: Sequence[TindakLanjutTercatat]) -> Perlu:
    names = tuple(step.uraian for step in steps[:TERBANYAK])
    day = steps[0].batas if steps else None
    return Perlu(jenis=TINDAK_LANJUT, jumlah=len(steps), nama=names, hari=day)


def coming(  # noqa: PLR0913  what of whom, and in which days
    store: Store,
    kabupaten: str,
    forms: Iterable[FormulirKeluar],
    steps: Iterable[TindakLanjutTercatat],
    *,
    hari: str,
    last: str,
) -> tuple[AkanDatang, ...]:
    """Return what is coming from a day to another: events, days of forms and of follow-ups."""
    events = store.agenda.concerning(kabupaten, None, hari, last)
    days = {form.batas for form in forms if not form.is_back and form.batas}
    found = (
        *((event.tanggal_mulai, event.nama) for event in events),
        *((day, _("Forms are due")) for day in days),
        *((step.batas, step.uraian) for step in steps),
    )
    ahead = (AkanDatang(tanggal=day, uraian=what) for day, what in found if day)
    return tuple(
        sorted(
            (one for one in ahead if hari <= end_of(one.tanggal) <= last),
            key=lambda one: (end_of(one.tanggal), one.uraian),
        )
    )

"""The sheet of a form on which indicators are filled: what it asks for, and what comes back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.indikator.lembar import IndikatorDiminta, read_rows
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.indikator import IndikatorTercatat
from berdaya_cli.domain.reference.nilai import write_nilai
from berdaya_cli.services.indikator.measure import PermintaanUkur, measure
from berdaya_cli.storage.store import Store


def asked_of(store: Store, formulir: Formulir, periode: Periode) -> tuple[IndikatorDiminta, ...]:
    """Return what a form asks for: the indicators of its fokus that are measured by hand.

    An OPD is asked for those of the fokus that it answers for, a kecamatan for those that are
    measured there; a form about all of the regency for every one. Services are asked for month by
    month, the others for the period of the form.
    """
    rows = [one for one in store.indikator.of_kabupaten(formulir.kabupaten) if not one.ukuran]
    if not rows or not periode.is_of_calendar:
        return ()
    fokus = _fokus_of(store, formulir, periode.akhir)
    found = []
    for one in rows:
        if fokus is not None and one.fokus not in fokus:
            continue
        if formulir.kecamatan and one.tingkat != "kecamatan":
            continue
        places = _places_of(store, formulir, one, periode.akhir)
        for place in places:
            whole = _row(store, one, place, periode)
            by_month = one.layanan and not whole.nilai  # months do not change what the whole says
            months = periode.bulan if by_month else ()
            found += [_row(store, one, place, month) for month in months] or [whole]
    return tuple(found)


def _fokus_of(store: Store, formulir: Formulir, hari: str) -> frozenset[str | None] | None:
    """Return the fokus of a form: its own, or those that its OPD answers for; None is all.

    The office of a kecamatan is asked for all that is measured in its kecamatan.
    """
    if formulir.fokus is not None:
        return frozenset({formulir.fokus})
    if formulir.pelaksana is None or _is_own_office(store, formulir):
        return None
    return frozenset(
        role.fokus
        for kecamatan in store.pilot.codes_on(hari, formulir.kabupaten)
        for role in store.penugasan.in_force(kecamatan, hari)
        if (role.lembaga, role.peran) == (formulir.pelaksana, "penanggung-jawab")
    )


def _is_own_office(store: Store, formulir: Formulir) -> bool:
    return (
        formulir.pelaksana is not None
        and formulir.kecamatan is not None
        and store.lembaga.get(formulir.kabupaten, formulir.pelaksana).jenis == "kecamatan"
    )


def _places_of(
    store: Store, formulir: Formulir, one: IndikatorTercatat, hari: str
) -> Sequence[str | None]:
    if one.tingkat == "kabupaten":
        return (None,)
    return (
        (formulir.kecamatan,) if formulir.kecamatan else store.pilot.codes_on(hari, one.kabupaten)
    )


def _row(
    store: Store, one: IndikatorTercatat, place: str | None, periode: Periode
) -> IndikatorDiminta:
    """Return a row with what the record knows already."""
    which = (one.kabupaten, one.kode, place, periode.kode)
    target, known = store.target.latest(*which), store.pengukuran.latest(*which)
    row = IndikatorDiminta(
        indikator=one.kode,
        nama=one.nama,
        kecamatan=store.kecamatan.get(place).nama if place else "",
        periode=periode.kode,
        satuan=one.satuan,
        target=_written(target.nilai) if target else "",
    )
    if known is None:
        return row
    return replace(
        row,
        nilai=_written(known.nilai),
        pembilang=_written(known.pembilang),
        penyebut=_written(known.penyebut),
        sumber=known.judul_sumber or "",
    )


def _written(nilai: int | None) -> str:
    return "" if nilai is None else write_nilai(nilai)


def take_sheet(
    store: Store,
    home: str,
    rows: Iterable[tuple[int, Sequence[object]]],
    sumber: str,
    *,
    today: str,
) -> Iterator[tuple[int, Rencana | BerdayaError]]:
    """Take in what is filled in of a sheet, row by row: what each changes, or each mistake.

    Args:
        store: the record, with an operation open.
        home: the regency of the form.
        rows: the rows of the sheet, by their numbers.
        sumber: where a value comes from of which the row does not say it.
        today: the day on which it is noted.
    """
    for number, row in read_rows(rows, sumber):
        if isinstance(row, BerdayaError):
            yield number, row
            continue
        try:
            minta = PermintaanUkur(baris=(row,), kabupaten=home, dari_formulir=True)
            yield number, measure(store, minta, today=today)
        except BerdayaError as error:
            for one in error.each:
                yield number, one

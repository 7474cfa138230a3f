"""Figures worth a second look: found, asked about after saving, and noted as seen."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from berdaya_cli.domain.errors import InvalidValueError, NotFoundError
from berdaya_cli.domain.indikator.hasil import in_force
from berdaya_cli.domain.indikator.perlu_dicek import (
    AngkaKegiatan,
    Lazim,
    NilaiTerukur,
    Tanda,
    far_values,
    inspect,
    look_again,
)
from berdaya_cli.domain.not_found import KegiatanNotFoundError
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.jenis_celah import CELAH, DICEK, INSPEKTORAT, codes_of
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.reference.nilai import write_in_unit, write_nilai
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import (
    _,
    format_number,
    format_percent,
    format_rupiah,
)
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.storage.store import Store

MOST_TOLD = 3
"""So many are asked about after saving; the list has all."""
MOST_LOOKED_AT = 500
"""Kegiatan that one command wrote; of more, such as a large import, the list alone tells."""
ALL = codes_of(DICEK, INSPEKTORAT)
_PERCENTS = ("serapan", "fisik", "bagian")
_MONEY = ("realisasi",)
_YEARS_BEFORE = 1
"""How far back kegiatan begin that show what is usual."""


def find_to_check(
    store: Store, saringan: SaringanCelah, hari: str, wanted: frozenset[str]
) -> Iterator[Temuan]:
    """Find the figures of some kinds that nobody has seen yet, as of a day."""
    seen = store.dilihat.seen(saringan.kabupaten, hari)
    of_kegiatan = wanted - {"nilai-jauh"}
    for one, tanda in _of_kegiatan(store, saringan, hari, wanted) if of_kegiatan else ():
        if (one.uid, tanda.jenis, tanda.sidik) not in seen:
            yield _temuan_of_kegiatan(store, one, tanda)
    if "nilai-jauh" in wanted:
        for value, tanda in far_values(list(_values(store, saringan))):
            if (value.uid, tanda.jenis, tanda.sidik) not in seen:
                yield _temuan_of_value(store, value, tanda)


def after_saving(store: Store, hari: str) -> tuple[str, ...]:
    """Ask about the figures that the open operation wrote, a line each; nothing is refused."""
    operasi = store.transaction.operasi or 0
    numbers, measured = store.wajar.touched(operasi), store.wajar.measured(operasi)
    if len(numbers) > MOST_LOOKED_AT:
        return ()
    found = [
        temuan
        for home in store.wajar.homes(numbers)
        for temuan in _unseen(store, home, hari, numbers)
    ]
    found += _unseen_values(store, hari, measured) if measured else ()
    said = _("Please check: {what}. If it is right: {command}")
    lines = [said.format(what=one.pesan, command=one.saran) for one in found[:MOST_TOLD]]
    if len(found) > MOST_TOLD:
        more = _("And {n} more to check: berdaya gaps --jenis perlu-dicek")
        lines.append(more.format(n=len(found) - MOST_TOLD))
    return tuple(lines)


def _unseen(store: Store, home: str, hari: str, numbers: Sequence[int]) -> Iterator[Temuan]:
    seen = store.dilihat.seen(home, hari)
    rows = store.wajar.figures(home, hari, numbers)
    usual = _usual(store, home, rows, hari)
    for one in rows:
        for tanda in look_again(one, usual):
            if (one.uid, tanda.jenis, tanda.sidik) not in seen:
                yield _temuan_of_kegiatan(store, one, tanda)


def _unseen_values(store: Store, hari: str, measured: Collection[int]) -> Iterator[Temuan]:
    for home in store.kabupaten.codes():
        wanted = frozenset({"nilai-jauh"})
        for temuan in find_to_check(store, SaringanCelah(kabupaten=home), hari, wanted):
            if dict(temuan.tempat).get("pengukuran") in measured:
                yield temuan


def note_seen(
    store: Store, asked: str, alasan: str, wanted: frozenset[str], *, today: str
) -> Rencana:
    """Note that figures were seen and are right, and why: they stay quiet until they change.

    Args:
        store: the record.
        asked: the number of a kegiatan, or ``pengukuran:12``.
        alasan: why they are right.
        wanted: of which kinds; without any those of ``perlu-dicek``, not the inspector's.
        today: the day.

    Raises:
        BerdayaError: there is no such row, no reason, or nothing to check in it.
    """
    reason = " ".join(alasan.split())
    if not reason:
        raise InvalidValueError(_("Why are the figures right?"), hint=_("Give --alasan."))
    kinds = (wanted & ALL) or codes_of(DICEK)
    if wanted and not wanted & ALL:
        raise InvalidValueError(
            _("Only what is to be checked can be noted as seen."),
            hint=_("See: berdaya gaps --jenis perlu-dicek"),
            field="jenis",
        )
    home, called, found = _found_of(store, asked, today, kinds)
    seen = store.dilihat.seen(home, today)
    news = [(uid, tanda) for uid, tanda in found if (uid, tanda.jenis, tanda.sidik) not in seen]
    if found and not news:
        return Rencana(tetap=len(found))
    if not news:
        raise InvalidValueError(
            _("Nothing of {what} is to be checked."),
            hint=_("See: berdaya gaps --jenis perlu-dicek"),
            what=called,
        )
    for uid, tanda in news:
        store.dilihat.add(
            kabupaten=home,
            jenis=tanda.jenis,
            objek=uid,
            sidik=tanda.sidik,
            tanggal=today,
            alasan=reason,
        )
    said = _("Seen, {what} ({kinds}): {reason}")
    names = ", ".join(tanda.jenis for _uid, tanda in news)
    return Rencana(uraian=(said.format(what=called, kinds=names, reason=reason),))


def _found_of(
    store: Store, asked: str, today: str, kinds: frozenset[str]
) -> tuple[str, str, list[tuple[str, Tanda]]]:
    """Return the regency, name and figures to check of what somebody has looked at."""
    table, _colon, number = asked.strip().casefold().partition(":")
    if table == "pengukuran":
        for home in store.kabupaten.codes():
            values = list(_values(store, SaringanCelah(kabupaten=home)))
            mine = [one for one in values if str(one.id) == number.strip()]
            if mine:
                tanda = [
                    (v.uid, t) for v, t in far_values(values) if v in mine and t.jenis in kinds
                ]
                return home, mine[0].nama, tanda
        raise NotFoundError(asked)
    try:
        kegiatan = find_kegiatan(store, asked)
    except KegiatanNotFoundError as error:
        error.hint = _("See what is to be checked: berdaya gaps --jenis perlu-dicek")
        raise
    rows = store.wajar.figures(kegiatan.kabupaten, today, (kegiatan.id,))
    usual = _usual(store, kegiatan.kabupaten, rows, today)
    found = [
        (one.uid, tanda) for one in rows for tanda in _looked_at(one, usual) if tanda.jenis in kinds
    ]
    said = _("kegiatan {id} ({nama})").format(id=kegiatan.id, nama=kegiatan.nama)
    return kegiatan.kabupaten, said, found


def _looked_at(one: AngkaKegiatan, usual: Mapping[str, Lazim]) -> Iterator[Tanda]:
    yield from look_again(one, usual)
    yield from inspect(one)


def _usual(store: Store, home: str, rows: Sequence[AngkaKegiatan], hari: str) -> dict[str, Lazim]:
    """Return how many people usually come, by fokus, of kegiatan of this year and the last."""
    since = f"{max(int(hari[:4]) - _YEARS_BEFORE, 1):04}-01-01"
    found = {
        fokus: Lazim.of(store.wajar.people_like(home, fokus, since, hari))
        for fokus in {one.fokus for one in rows}
    }
    return {fokus: usual for fokus, usual in found.items() if usual}


def _of_kegiatan(
    store: Store, saringan: SaringanCelah, hari: str, wanted: frozenset[str]
) -> Iterator[tuple[AngkaKegiatan, Tanda]]:
    rows = store.wajar.figures(saringan.kabupaten, hari)
    usual = _usual(store, saringan.kabupaten, rows, hari)
    for one in rows:
        there = saringan.kecamatan is None or not one.kecamatan
        asked = there or saringan.kecamatan in one.kecamatan
        if asked and saringan.fokus in {None, one.fokus} and saringan.of_body((one.pelaksana,)):
            for tanda in _looked_at(one, usual):
                if tanda.jenis in wanted:
                    yield one, tanda


def _values(store: Store, saringan: SaringanCelah) -> Iterator[NilaiTerukur]:
    """Return the measured values of a regency as they hold, with what is like each."""
    home = saringan.kabupaten
    indicators = {one.kode: one for one in store.indikator.of_kabupaten(home)}
    rows = store.pengukuran.of_kabupaten(home)
    uids = store.pengukuran.uids(home)
    for row in {(r.indikator, r.kecamatan, r.periode): r for r in rows}.values():
        one = indicators[row.indikator]
        nilai = in_force([row]).get(row.periode)
        value = nilai.nilai(one) if nilai else None
        if value is None or not saringan.has(row.kecamatan or "", one.fokus):
            continue
        place = store.kecamatan.get(row.kecamatan).nama if row.kecamatan else ""
        nama = ", ".join(filter(None, (one.nama, place, row.when.nama)))
        yield NilaiTerukur(
            id=row.id,
            uid=uids[row.id],
            indikator=one.kode,
            nama=nama,
            kecamatan=row.kecamatan,
            satuan=one.satuan,
            fokus=one.fokus,
            periode=row.when,
            nilai=value,
            kelompok=(one.kode, row.kecamatan or "", str(len(row.when.bulan))),
        )


def _temuan_of_kegiatan(store: Store, one: AngkaKegiatan, tanda: Tanda) -> Temuan:
    place = one.kecamatan[0] if one.kecamatan else None
    return CELAH[tanda.jenis].temuan(
        {
            "kecamatan": store.kecamatan.get(place).nama if place else None,
            "kode": place,
            "fokus": one.fokus,
            "kegiatan": one.id,
            "lembaga": one.pelaksana,
        },
        id=one.id,
        nama=one.nama,
        **_written(tanda),
    )


def _temuan_of_value(store: Store, one: NilaiTerukur, tanda: Tanda) -> Temuan:
    place = one.kecamatan
    return CELAH[tanda.jenis].temuan(
        {
            "kecamatan": store.kecamatan.get(place).nama if place else None,
            "kode": place,
            "fokus": one.fokus,
            "indikator": one.indikator,
            "pengukuran": one.id,
        },
        id=f"pengukuran:{one.id}",
        nama=one.nama,
        **{name: write_nilai(value) for name, value in tanda.angka.items()}
        | {"nilai": write_in_unit(one.nilai, one.satuan)},
    )


def _written(tanda: Tanda) -> dict[str, str]:
    """Write the figures of a kegiatan as people do."""
    money = (*_MONEY, *(["jumlah"] if tanda.jenis in codes_of(INSPEKTORAT) else []))
    forms: dict[str, Callable[[int], str]] = {
        **dict.fromkeys(_PERCENTS, format_percent),
        **dict.fromkeys(money, format_rupiah),
        "bulan": lambda n: parse_periode(f"{n // 100:04}-{n % 100:02}").nama,
        "tahun": str,
    }
    return {n: forms.get(n, format_number)(value) for n, value in tanda.angka.items()}

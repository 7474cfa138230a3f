"""When the days or places of a kegiatan are corrected: its dated rows go along, or are reported."""

from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import FOREVER, nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


def bring_along(
    store: Store, before: KegiatanTercatat, after: KegiatanTercatat, *, today: str, days: bool
) -> Rencana:
    """Move what stood on a day or at a place that is the kegiatan's no more.

    Rows on its old first or last day follow where that day was wrong (``days``); an occurrence
    follows from the one old place to the one new place.

    Raises:
        BerdayaError: a row would lie in the future, or its kecamatan is the kegiatan's no more.
    """
    check = Mistakes()
    said = _move_days(store, before, after, today, check) if days else []
    said += _move_places(store, before, after)
    _no_place_lost(store, after, check)
    check.stop()
    return Rencana(uraian=tuple(said), catatan=tuple(_left_outside(store, before, after)))


def _move_days(
    store: Store, before: KegiatanTercatat, after: KegiatanTercatat, today: str, check: Mistakes
) -> list[str]:
    first, last = after.tanggal_mulai, after.tanggal_selesai or FOREVER
    moves = {before.tanggal_mulai: first}
    if before.tanggal_selesai and before.tanggal_selesai not in moves:
        moves[before.tanggal_selesai] = after.tanggal_selesai or first
    said = []
    for old, new in moves.items():
        if first <= old <= last:
            continue
        moved = store.dated_rows.move_day(before.id, old, new)
        if moved and new > today:
            check.add(
                InvalidValueError(
                    _("{date} is still to come, and it has {rows} already."),
                    date=nama_tanggal(new),
                    rows=", ".join(f"{table} {count}" for table, count in moved),
                )
            )
        words = _("{table}: {count} dated {before} go along to {after}")
        said += [
            words.format(
                table=table, count=count, before=nama_tanggal(old), after=nama_tanggal(new)
            )
            for table, count in moved
        ]
    return said


def _move_places(store: Store, before: KegiatanTercatat, after: KegiatanTercatat) -> list[str]:
    if before.lokasi == after.lokasi or len(before.lokasi) != 1 or len(after.lokasi) != 1:
        return []
    count = store.dated_rows.move_place(before.id, before.lokasi[0], after.lokasi[0])
    said = _("pelaksanaan: {count} go along to the new place")
    return [said.format(count=count)] if count else []


def _no_place_lost(store: Store, after: KegiatanTercatat, check: Mistakes) -> None:
    places = {place.kecamatan for place in after.lokasi}
    if not places:
        return
    for number, day, kecamatan in store.dated_rows.occurrences(after.id):
        if kecamatan and kecamatan not in places:
            check.add(
                ConflictError(
                    _("Pelaksanaan {id} on {date} was in {kecamatan}: no report would count it."),
                    hint=_("Keep that kecamatan among those of the kegiatan."),
                    id=number,
                    date=nama_tanggal(day),
                    kecamatan=store.kecamatan.get(kecamatan).nama,
                )
            )


def _left_outside(store: Store, before: KegiatanTercatat, after: KegiatanTercatat) -> list[str]:
    first, last = after.tanggal_mulai, after.tanggal_selesai or FOREVER
    if (before.tanggal_mulai, before.tanggal_selesai) == (first, after.tanggal_selesai):
        return []
    said = []
    outside = [d for _id, d, _k in store.dated_rows.occurrences(after.id) if not first <= d <= last]
    if outside:
        words = _("Pelaksanaan outside its new days stay as they are: {days}.")
        said.append(words.format(days=", ".join(nama_tanggal(day) for day in outside)))
    years = store.dated_rows.budget_years(after.id)
    strange = [str(y) for y in years if not first[:4] <= f"{y:04}" <= last[:4]]
    if strange:
        words = _("Its pagu is of the budget year {years}; give that of the new year with: {do}")
        said.append(
            words.format(
                years=", ".join(strange), do=f"berdaya budget {after.id} --dana ... --tahun ..."
            )
        )
    return said

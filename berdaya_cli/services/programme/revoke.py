"""End the designation of kecamatan."""

from collections.abc import Iterator

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.errors import ConflictError, PilotNotFoundError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.pilot import PilotTercatat
from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat
from berdaya_cli.domain.tanggal import FOREVER, as_of, nama_tanggal
from berdaya_cli.language import _, ngettext
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def revoke_pilots(
    store: Store,
    kecamatan: tuple[str, ...],
    sampai: str | None,
    kabupaten: str | None,
    *,
    today: str,
) -> Rencana:
    """End designations; the day given is the last on which they hold, today without one.

    One that has not begun yet is taken away. Assignments stay as they are.

    Raises:
        BerdayaError: a name or a date that cannot be; every one is reported.
    """
    check = Mistakes()
    scope = check.note(find_scope, store, kabupaten)
    places = check.note_names(lambda name: store.kecamatan.find(name, scope), kecamatan)
    day = check.settle(check.note(as_of, sampai, today))
    said: list[str] = []
    for place in dict.fromkeys(places):
        there = store.pilot.overlapping(place.kode, day, FOREVER)
        rows = [r for r in there if days(r.berlaku_mulai, r.berlaku_sampai)[1] > day]
        if not rows:
            check.add(
                PilotNotFoundError(
                    _("{kecamatan} is no pilot after {date}."),
                    hint=_("See the pilots with: berdaya list-pilots"),
                    kecamatan=place.nama,
                    date=nama_tanggal(day),
                )
            )
        ends = (check.note(_end, store, row, day, today) for row in rows)
        said += [end for end in ends if end]
    check.stop()
    return Rencana(uraian=tuple(said), catatan=tuple(_still_assigned(store, places, day)))


def _still_assigned(store: Store, places: tuple[KecamatanTercatat, ...], day: str) -> Iterator[str]:
    """Report the bodies that still answer, after that day, in a kecamatan that is no pilot."""
    for place in dict.fromkeys(places):
        rows = store.penugasan.of_kecamatan((place.kode,))
        count = sum(days(row.berlaku_mulai, row.berlaku_sampai)[1] > day for row in rows)
        if count:
            said = ngettext(
                "{n} penugasan in {kecamatan} goes on after {date}; end it with: berdaya unassign",
                "{n} penugasan in {kecamatan} go on after {date}; end them with: berdaya unassign",
                count,
            )
            yield said.format(n=count, kecamatan=place.nama, date=nama_tanggal(day))


def _end(store: Store, row: PilotTercatat, day: str, today: str) -> str:
    first, _last = days(row.berlaku_mulai, row.berlaku_sampai)
    if first <= day:
        store.pilot.end(row.id, day)
        words = _("Pilot {id}: {kecamatan} until {date}")
        return words.format(id=row.id, kecamatan=row.nama, date=nama_tanggal(day))
    if first >= today:
        store.pilot.remove(row.id)
        words = _("Pilot {id}: {kecamatan} taken away, it was to begin on {date}")
        return words.format(id=row.id, kecamatan=row.nama, date=nama_tanggal(row.berlaku_mulai))
    raise ConflictError(
        _("{kecamatan} is a pilot since {since}: that cannot end before."),
        hint=_("Give a later --sampai."),
        kecamatan=row.nama,
        since=nama_tanggal(row.berlaku_mulai),
    )

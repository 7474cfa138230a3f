"""Bring kecamatan into the programme."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from berdaya_cli.domain.berlaku import check_validity, days
from berdaya_cli.domain.errors import ConflictError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.pilot import Penetapan, PilotTercatat
from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.tanggal import parse_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.programme.category import keep_category
from berdaya_cli.services.programme.copy_penugasan import copy_penugasan
from berdaya_cli.services.scope import check_home, find_scope
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPilot:
    """What the user asks for, as typed."""

    kecamatan: tuple[str, ...]
    alasan: str
    dasar: str
    mulai: str | None = None
    sampai: str | None = None
    sumber: str | None = None
    salin_dari: str | None = None
    kabupaten: str | None = None


def designate_pilots(store: Store, minta: PermintaanPilot, *, today: str) -> Rencana:
    """Designate every kecamatan asked for, or none; who is responsible may be copied from one.

    Raises:
        BerdayaError: a name or a date that cannot be; every one is reported.
        ConflictError: one is a pilot on some of these days already.
    """
    check = Mistakes()
    scope = check.note(find_scope, store, minta.kabupaten)
    places = check.note_names(lambda name: store.kecamatan.find(name, scope), minta.kecamatan)
    source = check.note(store.kecamatan.find, minta.salin_dari, scope) if minta.salin_dari else None
    mulai = check.note(parse_tanggal, minta.mulai or today)
    sampai = check.note(parse_tanggal, minta.sampai) if minta.sampai else None
    if mulai and sampai:
        check.note(check_validity, mulai, sampai)
    home = places[0].kabupaten if places else None
    check_home((*places, *((source,) if source else ())), home, check)
    start = check.settle(mulai)
    new = [place for place in dict.fromkeys(places) if not _is_there(store, place, start, sampai)]
    if not new:
        return Rencana(
            tetap=len(places),
            catatan=(_("They are pilots already; nothing of what was given was written."),),
        )
    for place in new:
        check.note(_free, store, place, start, sampai)
    check.stop()
    cited = Citations(store, check.settle(home))
    sumber = cited.sumber(minta.sumber)
    row = Penetapan(
        kecamatan="",
        berlaku_mulai=start,
        berlaku_sampai=sampai,
        alasan=minta.alasan,
        dasar_hukum=cited.dasar_hukum(minta.dasar, sumber),
        sumber=sumber,
    )
    said, notes = _write(cited, minta, new, row, source)
    return Rencana(
        uraian=tuple(said),
        tetap=len(places) - len(new),
        catatan=(*_already(places, new), *notes, *cited.catatan),
    )


def _write(
    cited: Citations,
    minta: PermintaanPilot,
    new: Iterable[KecamatanTercatat],
    row: Penetapan,
    source: KecamatanTercatat | None,
) -> tuple[list[str], list[str]]:
    """Write a designation of each, and return what was written and what was not."""
    store = cited.store
    said: list[str] = []
    notes: list[str] = []
    for place in new:
        written = replace(row, kecamatan=place.kode)
        number = store.pilot.add(written, place.kabupaten)
        words = _("Pilot {id}: {kecamatan}, {when}")
        when = nama_rentang(row.berlaku_mulai, row.berlaku_sampai)
        said.append(words.format(id=number, kecamatan=place.nama, when=when))
        said += keep_category(store, place, minta.alasan, cited, minta.sumber or minta.dasar)
        if source:
            copied, left = copy_penugasan(store, source, place, written)
            said += copied
            notes += left
    return said, notes


def _already(places: Iterable[KecamatanTercatat], new: list[KecamatanTercatat]) -> list[str]:
    """Return which of several are pilots already, and get nothing of what was given."""
    names = ", ".join(place.nama for place in dict.fromkeys(places) if place not in new)
    said = _("Pilots already, and left as they are: {names}")
    return [said.format(names=names)] if names else []


def _overlapping(
    store: Store, place: KecamatanTercatat, mulai: str, sampai: str | None
) -> tuple[PilotTercatat, ...]:
    return store.pilot.overlapping(place.kode, *days(mulai, sampai))


def _is_there(store: Store, place: KecamatanTercatat, mulai: str, sampai: str | None) -> bool:
    """Return whether a designation says already all that is wanted."""
    first, last = days(mulai, sampai)
    for row in _overlapping(store, place, mulai, sampai):
        row_first, row_last = days(row.berlaku_mulai, row.berlaku_sampai)
        if row_first <= first and last <= row_last:
            return True
    return False


def _free(store: Store, place: KecamatanTercatat, mulai: str, sampai: str | None) -> None:
    for row in _overlapping(store, place, mulai, sampai):
        raise ConflictError(
            _("{kecamatan} is a pilot already ({when})."),
            hint=_("Choose other days, or end it first with: berdaya revoke {kode}").format(
                kode=place.kode
            ),
            kecamatan=place.nama,
            when=nama_rentang(row.berlaku_mulai, row.berlaku_sampai),
        )

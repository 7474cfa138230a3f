"""Bring kecamatan into the programme."""

from dataclasses import dataclass

from berdaya_cli.domain.berlaku import check_validity, days
from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.penugasan import NAMA_PERAN, Penugasan
from berdaya_cli.domain.programme.pilot import Penetapan, PilotTercatat
from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.tanggal import nama_tanggal, parse_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
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
    places = check.note_all(lambda name: store.kecamatan.find(name, scope), minta.kecamatan)
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
    dasar = cited.dasar_hukum(minta.dasar, sumber)
    said = []
    for place in new:
        row = Penetapan(
            kecamatan=place.kode,
            berlaku_mulai=start,
            berlaku_sampai=sampai,
            alasan=minta.alasan,
            dasar_hukum=dasar,
            sumber=sumber,
        )
        number = store.pilot.add(row, place.kabupaten)
        words = _("Pilot {id}: {kecamatan}, {when}")
        when = nama_rentang(start, sampai)
        said.append(words.format(id=number, kecamatan=place.nama, when=when))
        if source:
            said += _copy(store, source, place, (start, sampai), (dasar, sumber))
    return Rencana(uraian=tuple(said), tetap=len(places) - len(new), catatan=tuple(cited.catatan))


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


def _copy(
    store: Store,
    source: KecamatanTercatat,
    place: KecamatanTercatat,
    validity: tuple[str, str | None],
    origin: tuple[str | None, str | None],
) -> list[str]:
    """Return a new pilot the bodies that answer in another one on its first day.

    Raises:
        InvalidValueError: nobody does there.
    """
    first, _last = days(*validity)
    rows = store.penugasan.in_force(source.kode, first)
    if not rows:
        raise InvalidValueError(
            _("{kecamatan} has no penugasan on {date} to be copied."),
            kecamatan=source.nama,
            date=nama_tanggal(first),
        )
    said = []
    for row in rows:
        copy = Penugasan(
            lembaga=row.lembaga,
            fokus=row.fokus,
            kecamatan=place.kode,
            peran=row.peran,
            berlaku_mulai=validity[0],
            berlaku_sampai=validity[1],
            dasar_hukum=origin[0],
            sumber=origin[1],
        )
        if store.penugasan.in_the_way(copy):
            continue
        number = store.penugasan.add(copy, place.kabupaten)
        words = _("Penugasan {id}, {lembaga} for {fokus} in {kecamatan}: {role}")
        said.append(
            words.format(
                id=number,
                lembaga=row.nama_lembaga,
                fokus=row.nama_fokus,
                kecamatan=place.nama,
                role=_(NAMA_PERAN[row.peran]),
            )
        )
    return said

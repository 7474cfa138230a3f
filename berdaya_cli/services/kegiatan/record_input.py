"""Read what the user says of a kegiatan: texts parsed, names found, every mistake reported."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.kegiatan.bukti import Bukti, evidence_of, link_of_evidence
from berdaya_cli.domain.kegiatan.jadwal import parse_jadwal
from berdaya_cli.domain.kegiatan.kegiatan import Dana, Kegiatan, check_only_planned, natural_day
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS, Status, parse_jenis, parse_status
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.reference.fokus import FokusTercatat
from berdaya_cli.domain.reference.lembaga import LembagaTercatat
from berdaya_cli.domain.tanggal import nama_tanggal, parse_hari
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.attach import check_protected
from berdaya_cli.services.reading import read_all_dana, read_count, read_peserta
from berdaya_cli.services.scope import check_home, desa_without_kecamatan, find_scope, scope_of_code
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanKegiatan:
    """What the user says of a kegiatan, as typed."""

    nama: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    tanggal: str | None = None
    kecamatan: tuple[str, ...] = ()
    desa: tuple[str, ...] = ()
    mitra: tuple[str, ...] = ()
    jenis: str | None = None
    program: str | None = None
    uraian: str | None = None
    sub_kegiatan: str | None = None
    penerima_manfaat: str | None = None
    status: str | None = None
    dana: tuple[str, ...] = ()
    realisasi: tuple[str, ...] = ()
    bukti: tuple[str, ...] = ()
    peserta: tuple[tuple[str, str | None], ...] = ()
    per: str | None = None
    lagi: bool = False
    kabupaten: str | None = None

    @property
    def tells_people(self) -> bool:
        """Whether anything is said of the people who came."""
        return any(text is not None for _group, text in self.peserta)

    def said(self) -> Iterator[tuple[str, str]]:
        """Return each thing that is said: the name of its option, and the text."""
        for name in (f.name for f in fields(self) if f.name != "peserta"):
            value = getattr(self, name)
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str) and (text or isinstance(value, tuple)):
                    yield name.replace("_", "-"), text
        for group, text in self.peserta:
            if text is not None:
                yield group.replace("_", "-"), text

    def words(self) -> Iterator[str]:
        """Return the options of a command line that say the same."""
        for name, text in self.said():
            yield from (f"--{name}", text)
        if self.lagi:
            yield "--lagi"


NEEDED = ("nama", "fokus", "pelaksana", "tanggal")
"""What no kegiatan can do without."""


def missing(minta: PermintaanKegiatan) -> tuple[str, ...]:
    """Return by name what is needed and not said."""
    return tuple(name for name in NEEDED if not getattr(minta, name))


def require_nothing_else(minta: PermintaanKegiatan) -> None:
    """Refuse options that describe a kegiatan where JSON describes it.

    Raises:
        UsageError: there are any.
    """
    settings = {"lagi", "kabupaten", "peserta"}
    given = any(getattr(minta, f.name) for f in fields(minta) if f.name not in settings)
    if given or minta.tells_people:
        raise UsageError(
            _("The kegiatan comes as JSON: no other option describes it."),
            hint=_("With --json-input go --lagi, --kabupaten and --dry-run."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Catatan:
    """A kegiatan and its first dated rows, once everything is read."""

    kegiatan: Kegiatan
    per: str
    status: Status | None
    peserta: Peserta
    dana: tuple[Dana, ...]
    realisasi: tuple[Dana, ...]
    bukti: tuple[Bukti, ...]


def read_entry(store: Store, minta: PermintaanKegiatan, *, today: str) -> Catatan:
    """Read all that was typed and find every name.

    Raises:
        BerdayaError: what is missing, not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    who = _who_and_where(store, minta, check)
    secretariat = _is_secretariat(store, who, today)
    _ask_for_missing(minta, check, without_fokus=secretariat)
    fokus = _fokus(store, minta.fokus, who.home, secretariat=secretariat, check=check)
    plan = check.note(parse_jadwal, minta.tanggal) if minta.tanggal else None
    jenis = check.note(parse_jenis, minta.jenis or ("kolaborasi" if minta.program else "baru"))
    status = check.note(parse_status, minta.status) if minta.status else None
    manfaat = read_count(minta.penerima_manfaat, check)
    peserta = read_peserta(minta.peserta, check)
    dana = read_all_dana(store, minta.dana, who.home, check)
    realisasi = read_all_dana(store, minta.realisasi, who.home, check)
    per = check.note(parse_hari, minta.per) if minta.per else None
    when = check.settle(plan)
    kegiatan = check.note(
        Kegiatan,
        kabupaten=who.home,
        nama=" ".join((minta.nama or "").split()),
        fokus=check.settle(fokus).kode,
        pelaksana=check.settle(who.lembaga).kode,
        jenis=check.settle(jenis),
        program=minta.program,
        tanggal_mulai=when.hari_mulai,
        tanggal_selesai=when.hari_selesai,
        jadwal=(when,) if when.kira_kira else (),
        lokasi=who.lokasi,
        mitra=who.mitra,
        uraian=minta.uraian,
        sub_kegiatan=minta.sub_kegiatan,
        penerima_manfaat=manfaat,
    )
    entry = Catatan(
        kegiatan=check.settle(kegiatan),
        per=per or natural_day(when.hari_mulai, when.hari_selesai, status, today),
        status=status,
        peserta=check.settle(peserta),
        dana=dana,
        realisasi=realisasi,
        bukti=_evidence(store, minta, check.settle(kegiatan), today, check),
    )
    _not_yet(entry, today, check)
    check.stop()
    return entry


def _fokus(
    store: Store, words: str | None, home: str, *, secretariat: bool, check: Mistakes
) -> FokusTercatat | None:
    """Find the fokus typed; a meeting of the secretariat may go without one."""
    if words and home:
        return check.note(store.fokus.find, words, home)
    return check.note(_coordination, store, home) if secretariat else None


def _evidence(
    store: Store, minta: PermintaanKegiatan, kegiatan: Kegiatan, today: str, check: Mistakes
) -> tuple[Bukti, ...]:
    """Read what is said of evidence: a link, or in words where the paper is kept."""
    if any(map(link_of_evidence, minta.bukti)):
        check.note(check_protected, store, kegiatan.kabupaten, kegiatan.fokus)
    last = kegiatan.tanggal_selesai or kegiatan.tanggal_mulai
    return check.note_all(lambda text: evidence_of(text, min(last, today)), minta.bukti)


@dataclass(frozen=True, slots=True)
class _Actors:
    """Who does it with whom and where, all of one regency."""

    home: str
    lembaga: LembagaTercatat | None
    lokasi: tuple[Lokasi, ...]
    mitra: tuple[str, ...]


def _who_and_where(store: Store, minta: PermintaanKegiatan, check: Mistakes) -> _Actors:
    scope = check.note(find_scope, store, minta.kabupaten) or store.kabupaten.only()
    scope = scope or scope_of_code(minta.pelaksana)
    places = check.note_names(lambda name: store.kecamatan.find(name, scope), minta.kecamatan)
    if scope is None and places:
        scope = places[0].kabupaten
    lembaga = check.note(store.lembaga.find, minta.pelaksana, scope) if minta.pelaksana else None
    home = lembaga.kabupaten if lembaga else scope or ""
    check_home(places, home, check)
    lokasi: tuple[Lokasi, ...] = ()
    if len(places) >= len(minta.kecamatan):
        lokasi = read_lokasi(store, tuple(place.kode for place in places), minta.desa, check)
    mitra = check.note_names(lambda name: store.lembaga.find(name, home or None).kode, minta.mitra)
    return _Actors(home, lembaga, lokasi, tuple(dict.fromkeys(mitra)))


def _is_secretariat(store: Store, who: "_Actors", today: str) -> bool:
    """Return whether the secretariat does it: its meetings may be of no fokus."""
    seat = store.pembina.seat(who.home, "sekretariat", today) if who.home else None
    return bool(who.lembaga and seat and seat.lembaga == who.lembaga.kode)


def _coordination(store: Store, kabupaten: str) -> FokusTercatat:
    """Find what the secretariat's work without a fokus is of: the coordination of the programme.

    Raises:
        InvalidValueError: this regency has no fokus that cuts across all others.
    """
    across = store.fokus.across(kabupaten)
    if not across:
        raise InvalidValueError(
            _("This regency has no fokus that cuts across all others."),
            hint=_('Give --fokus, or add one: berdaya add-fokus "Koordinasi program" --lintas ya'),
        )
    return across[0]


def _ask_for_missing(minta: PermintaanKegiatan, check: Mistakes, *, without_fokus: bool) -> None:
    names = tuple(name for name in missing(minta) if not (without_fokus and name == "fokus"))
    if names:
        check.add(
            UsageError(
                _("Still missing: {options}."),
                hint=_("See the examples in: berdaya record --help"),
                options=", ".join(f"--{name}" for name in names),
            )
        )


def read_lokasi(
    store: Store, kecamatan: tuple[str, ...], desa: tuple[str, ...], check: Mistakes
) -> tuple[Lokasi, ...]:
    """Put desa and kecamatan together; a kecamatan without a desa stands for itself."""
    if desa and not kecamatan:
        check.add(desa_without_kecamatan())
        return ()
    found = check.note_names(lambda name: store.desa.find(name, kecamatan), desa)
    with_desa = {place.kecamatan for place in found}
    alone = (Lokasi(kode) for kode in kecamatan if kode not in with_desa)
    return tuple(sorted({*found, *alone}, key=lambda p: (p.kecamatan, p.desa or "")))


def _not_yet(entry: Catatan, today: str, check: Mistakes) -> None:
    """Refuse what cannot have happened yet, or not by then."""
    start = entry.kegiatan.tanggal_mulai
    claims = (entry.peserta.reported, entry.realisasi, entry.status == "selesai")
    happened = entry.peserta.reported or bool(entry.realisasi)
    if entry.kegiatan.plan.kira_kira:
        check.note(check_only_planned, entry.kegiatan, entry.status, happened=happened)
    elif start > today and any(claims):
        check.add(
            InvalidValueError(
                _("It starts on {date}: there can be no people, spending or end of it yet."),
                date=nama_tanggal(start),
            )
        )
    if entry.per > today:
        check.add(InvalidValueError(_("{date} is still to come."), date=nama_tanggal(entry.per)))
    if entry.per < start and entry.status in {"berjalan", "selesai"}:
        check.add(
            InvalidValueError(
                _("It cannot be {status} on {date}: it starts on {start}."),
                status=_(NAMA_STATUS[entry.status]),
                date=nama_tanggal(entry.per),
                start=nama_tanggal(start),
            )
        )

"""From year to year: the kegiatan that come back, without their money and people."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.anggaran import parse_tahun
from berdaya_cli.domain.kegiatan.jadwal import a_year_on
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan, KegiatanTercatat
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import NoSuchKegiatanError
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import FOREVER
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.record import add_whole, described
from berdaya_cli.services.kegiatan.several import Sasaran, Terpilih, find_targets
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True)
class Tahun:
    """From which year to which."""

    dari: int
    ke: int


def read_years(dari: str | None, ke: str | None, *, today: str) -> Tahun:
    """Read from which year to which; without them from the year before to that of today.

    Raises:
        InvalidValueError: one is no year, or the second is not later.
    """
    check = Mistakes()
    last = check.note(parse_tahun, ke) if ke else int(today[:4])
    first = check.note(parse_tahun, dari) if dari else None
    check.stop()
    later = check.settle(last)
    years = Tahun(first if first is not None else later - 1, later)
    if years.dari >= years.ke:
        raise InvalidValueError(
            _("{ke} is not after {dari}."),
            hint=_("Give --dari and --ke."),
            dari=years.dari,
            ke=years.ke,
        )
    return years


def find_coming_back(
    store: Store, sasaran: Sasaran, years: Tahun, *, today: str
) -> tuple[Terpilih, ...]:
    """Find the kegiatan of a year that may come back: not cancelled, not running on, not yet back.

    Those that are asked for by their numbers are found whatever they are.

    Raises:
        BerdayaError: a name or number that is not known.
    """
    if sasaran.nomor:
        return find_targets(store, sasaran, today=today)
    asked = replace(sasaran, periode=str(years.dari))
    try:
        found = find_targets(store, asked, today=today)
    except NoSuchKegiatanError:
        return ()
    return tuple(
        one for one in found if not _why_not(store, store.kegiatan.get(int(one.nomor)), years)
    )


def _why_not(store: Store, row: KegiatanTercatat, years: Tahun) -> str:
    """Return why a kegiatan does not come back in a year; nothing where it may."""
    if known := store.kegiatan.continued_in(row.id, years.ke):
        return _("Kegiatan {id} is back already: kegiatan {known}.").format(id=row.id, known=known)
    if store.perkembangan.status_on(row.id, FOREVER) == "dibatalkan":
        return _("Kegiatan {id} was cancelled.").format(id=row.id)
    if row.tanggal_selesai is None or row.tanggal_selesai >= f"{years.ke:04}-01-01":
        return _("Kegiatan {id} itself goes on in {year}.").format(id=row.id, year=years.ke)
    return ""


def continue_kegiatan(
    store: Store, numbers: tuple[str, ...], years: Tahun, *, today: str
) -> Rencana:
    """Plan kegiatan again for a later year: by their months, without money and people.

    Each names the one that it continues. One that is there already, was cancelled or goes on by
    itself is left, which is said.
    """
    said: list[str] = []
    notes: list[str] = []
    for number in numbers:
        row = store.kegiatan.get(int(number))
        why = _why_not(store, row, years)
        if why:
            notes.append(why)
            continue
        again = _again(row, store.kegiatan.uid(row.id), years)
        if known := store.kegiatan.alike(again):
            left = _("Kegiatan {id} is back already: kegiatan {known}.")
            notes.append(left.format(id=row.id, known=known))
            continue
        whole = KegiatanUtuh(
            kegiatan=again,
            perkembangan=(Perkembangan(tanggal=today, status="direncanakan"),),
        )
        new, _warnings = add_whole(store, whole)
        said.append(described(new, whole))
    return Rencana(uraian=tuple(said), catatan=tuple(notes), tetap=len(notes))


def _again(row: KegiatanTercatat, uid: str, years: Tahun) -> Kegiatan:
    plan = a_year_on(row.plan, years.ke - int(row.tanggal_mulai[:4]))
    return Kegiatan(
        kabupaten=row.kabupaten,
        nama=row.nama,
        fokus=row.fokus,
        pelaksana=row.pelaksana,
        jenis=row.jenis,
        program=row.program,
        tanggal_mulai=plan.hari_mulai,
        tanggal_selesai=plan.hari_selesai,
        jadwal=(plan,),
        lokasi=row.lokasi,
        mitra=row.mitra,
        uraian=row.uraian,
        lanjutan_dari=uid,
    )


def proposed(store: Store, found: tuple[Terpilih, ...], years: Tahun) -> Iterator[tuple[str, str]]:
    """Return number and words of each kegiatan as it would come back."""
    for one in found:
        row = store.kegiatan.get(int(one.nomor))
        plan = a_year_on(row.plan, years.ke - int(row.tanggal_mulai[:4]))
        yield one.nomor, f"{one.uraian} > {plan.nama}"

"""Change what describes a kegiatan; what changes over time is a dated row and stays."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.kegiatan.jadwal import Jadwal, parse_jadwal
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat, check_only_planned
from berdaya_cli.domain.kegiatan.status import JenisKegiatan, parse_jenis
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.tanggal import FOREVER
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.domain.uang import parse_jumlah
from berdaya_cli.language import _
from berdaya_cli.services.differences import differences
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.kegiatan.edit_dated import bring_along
from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan, read_lokasi
from berdaya_cli.services.kegiatan.reschedule import move_plan
from berdaya_cli.services.kegiatan.show import name_lokasi
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True)
class GantiJadwal:
    """Why the time of a kegiatan changes: for a reason, or because it was written wrongly."""

    alasan: str | None = None
    ralat: bool = False


def edit_kegiatan(
    store: Store, asked: str, minta: PermintaanKegiatan, ganti: GantiJadwal, *, today: str
) -> Rencana:
    """Change what is given; the rest stays. Each change is reported, before and after.

    A new time is a new plan, and the one before stays known. One that was written wrongly is
    corrected: dated rows go along where the days or the place that they stood on were wrong.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    before = check.settle(check.note(find_kegiatan, store, asked))
    after = _changed(store, before, minta, ganti, check)
    plan = after.plan if not after.plan.is_time_of(before.plan) else None
    said = tuple(differences(_described(store, before), _described(store, after)))
    if not said and plan is None:
        return Rencana(tetap=1)
    if after.fokus != before.fokus:
        check_evidence(store, after)
    store.kegiatan.change(after)
    told = _write_plan(store, before, plan, ganti, today) if plan else ()
    along = bring_along(store, before, after, today=today, days=ganti.ralat)
    head = _("Kegiatan {id} ({nama})").format(id=before.id, nama=before.nama)
    return Rencana(
        uraian=tuple(f"{head}, {line}" for line in (*said, *told, *along.uraian)),
        catatan=along.catatan,
    )


def _check_plan(store: Store, row: KegiatanTercatat, plan: Jadwal, ganti: GantiJadwal) -> None:
    """Refuse a new time without a word why, and one that cannot be.

    Raises:
        BerdayaError: it is not said whether it moves or was written wrongly; it is over, so that
            its days can only have been wrong; it has begun, so that it needs days.
    """
    status = store.perkembangan.status_on(row.id, FOREVER)
    if not ganti.ralat and status == "selesai":
        raise InvalidValueError(
            _("Kegiatan {id} is finished: its days can only have been wrong."),
            hint=_("Give --ralat to correct them."),
            id=row.id,
        )
    if not ganti.ralat and ganti.alasan is None:
        raise UsageError(
            _("Why is kegiatan {id} at another time?"),
            hint=_("Give --alasan TEXT where it was moved, --ralat where it was written wrongly."),
            id=row.id,
        )
    happened = bool(store.dated_rows.occurrences(row.id))
    check_only_planned(replace(row, jadwal=(plan,)), status, happened=happened)


def _write_plan(
    store: Store, before: KegiatanTercatat, plan: Jadwal, ganti: GantiJadwal, today: str
) -> tuple[str, ...]:
    """Write a new time as a new plan, or in the place of the one that was wrong."""
    if not ganti.ralat:
        return (move_plan(store, before, replace(plan, tanggal=today, alasan=ganti.alasan)),)
    if before.jadwal:
        store.jadwal.correct(before.id, plan)
    elif plan.kira_kira:
        store.jadwal.add(before.id, plan)
    return tuple(differences({"waktu": before.plan.nama}, {"waktu": plan.nama}))


def _changed(
    store: Store,
    row: KegiatanTercatat,
    minta: PermintaanKegiatan,
    ganti: GantiJadwal,
    check: Mistakes,
) -> KegiatanTercatat:
    home = row.kabupaten
    fokus = check.note(store.fokus.find, minta.fokus, home) if minta.fokus else None
    lembaga = check.note(store.lembaga.find, minta.pelaksana, home) if minta.pelaksana else None
    mitra = check.note_names(lambda name: store.lembaga.find(name, home).kode, _listed(minta.mitra))
    if minta.nama and minta.nama.strip() == NOTHING:
        check.add(InvalidValueError(_("A kegiatan needs a name.")))
    jenis: JenisKegiatan | None = check.note(parse_jenis, minta.jenis) if minta.jenis else None
    plan = check.note(parse_jadwal, minta.tanggal) if minta.tanggal else None
    if plan and not plan.is_time_of(row.plan):
        check.note(_check_plan, store, row, plan, ganti)
    lokasi = _lokasi(store, row, minta, check)
    manfaat = _or_nothing(minta.penerima_manfaat, row.penerima_manfaat, parse_jumlah, check)
    check.stop()
    program = _text(minta.program, row.program)
    if minta.jenis is None and minta.program is not None:
        jenis = "kolaborasi" if program else "baru"
    if jenis == "baru":
        program = None
    changed = check.note(
        replace,
        row,
        nama=" ".join(minta.nama.split()) if minta.nama else row.nama,
        uraian=_text(minta.uraian, row.uraian),
        fokus=fokus.kode if fokus else row.fokus,
        pelaksana=lembaga.kode if lembaga else row.pelaksana,
        jenis=jenis or row.jenis,
        program=program,
        tanggal_mulai=plan.hari_mulai if plan else row.tanggal_mulai,
        tanggal_selesai=plan.hari_selesai if plan else row.tanggal_selesai,
        jadwal=(plan,) if plan and not plan.is_time_of(row.plan) else row.jadwal,
        lokasi=lokasi,
        mitra=tuple(sorted(set(mitra))) if minta.mitra else row.mitra,
        sub_kegiatan=_text(minta.sub_kegiatan, row.sub_kegiatan),
        penerima_manfaat=manfaat,
    )
    return check.settle(changed)


def check_evidence(store: Store, row: KegiatanTercatat) -> None:
    """Refuse to bring copied or linked evidence under a fokus that protects victims."""
    numbers = store.bukti.not_on_paper(row.id)
    if numbers and store.fokus.is_protected(row.kabupaten, row.fokus):
        raise InvalidValueError(
            _("Fokus {fokus} protects victims: its evidence is neither copied nor linked."),
            hint=_("First take away: {rows}").format(
                rows=" ".join(f"--baris bukti:{number}" for number in numbers)
            ),
            fokus=row.fokus,
        )


def _text(given: str | None, now: str | None) -> str | None:
    if given is None:
        return now
    return None if given.strip() == NOTHING else given


def _listed(given: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of a list; one that is emptied has none."""
    return () if tuple(name.strip() for name in given) == (NOTHING,) else given


def _or_nothing(
    given: str | None, now: int | None, parse: Callable[[str], int], check: Mistakes
) -> int | None:
    if given is None:
        return now
    return None if given.strip() in {NOTHING, ""} else check.note(parse, given)


def _lokasi(
    store: Store, row: KegiatanTercatat, minta: PermintaanKegiatan, check: Mistakes
) -> tuple[Lokasi, ...]:
    """Find the new places, none for the whole regency; desa alone are of its kecamatan."""
    if not minta.kecamatan and not minta.desa:
        return row.lokasi
    asked = _listed(minta.kecamatan)
    if minta.kecamatan and not asked and not minta.desa:
        return ()
    found = check.note_names(lambda name: store.kecamatan.find(name, row.kabupaten).kode, asked)
    if len(found) < len(asked):
        return row.lokasi
    codes = found or tuple(dict.fromkeys(place.kecamatan for place in row.lokasi))
    return read_lokasi(store, codes, minta.desa, check)


def _described(store: Store, row: KegiatanTercatat) -> dict[str, object]:
    """Return what describes a kegiatan but for its time, its places by name."""
    places = tuple(name_lokasi(store, place) for place in row.lokasi)
    names = (f.name for f in fields(row) if f.name not in _TIME)
    return {name: getattr(row, name) for name in names} | {"lokasi": places}


_TIME = {"tanggal_mulai", "tanggal_selesai", "jadwal"}


def require_something(minta: PermintaanKegiatan) -> None:
    """Refuse a command that says nothing to change.

    Raises:
        UsageError: no option was given.
    """
    if minta == PermintaanKegiatan():
        raise UsageError(
            _("Nothing to change was given."), hint=_("See the examples in: berdaya edit --help")
        )

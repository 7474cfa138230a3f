"""Change what describes a kegiatan; what changes over time is a dated row and stays."""

from collections.abc import Callable
from dataclasses import fields, replace

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.kegiatan.status import JenisKegiatan, parse_jenis
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.rentang import parse_rentang
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.domain.uang import parse_jumlah
from berdaya_cli.language import _
from berdaya_cli.services.differences import differences
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.kegiatan.edit_dated import bring_along
from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan, read_lokasi
from berdaya_cli.services.kegiatan.show import name_lokasi
from berdaya_cli.storage.store import Store


def edit_kegiatan(store: Store, asked: str, minta: PermintaanKegiatan, *, today: str) -> Rencana:
    """Change what is given; the rest stays. Each change is reported, before and after.

    Dated rows go along where the days or the place that they stood on were wrong.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    before = check.settle(check.note(find_kegiatan, store, asked))
    after = _changed(store, before, minta, check)
    said = tuple(differences(_described(store, before), _described(store, after)))
    if not said:
        return Rencana(tetap=1)
    if after.fokus != before.fokus:
        check_evidence(store, after)
    store.kegiatan.change(after)
    along = bring_along(store, before, after, today=today)
    head = _("Kegiatan {id} ({nama})").format(id=before.id, nama=before.nama)
    return Rencana(
        uraian=tuple(f"{head}, {line}" for line in (*said, *along.uraian)),
        catatan=along.catatan,
    )


def _changed(
    store: Store, row: KegiatanTercatat, minta: PermintaanKegiatan, check: Mistakes
) -> KegiatanTercatat:
    home = row.kabupaten
    fokus = check.note(store.fokus.find, minta.fokus, home) if minta.fokus else None
    lembaga = check.note(store.lembaga.find, minta.pelaksana, home) if minta.pelaksana else None
    mitra = check.note_all(lambda name: store.lembaga.find(name, home).kode, _listed(minta.mitra))
    if minta.nama and minta.nama.strip() == NOTHING:
        check.add(InvalidValueError(_("A kegiatan needs a name.")))
    jenis: JenisKegiatan | None = check.note(parse_jenis, minta.jenis) if minta.jenis else None
    days = check.note(parse_rentang, minta.tanggal) if minta.tanggal else None
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
        tanggal_mulai=days[0] if days else row.tanggal_mulai,
        tanggal_selesai=days[1] if days else row.tanggal_selesai,
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
    found = check.note_all(lambda name: store.kecamatan.find(name, row.kabupaten).kode, asked)
    if len(found) != len(asked):
        return row.lokasi
    codes = found or tuple(dict.fromkeys(place.kecamatan for place in row.lokasi))
    return read_lokasi(store, codes, minta.desa, check)


def _described(store: Store, row: KegiatanTercatat) -> dict[str, object]:
    """Return what describes a kegiatan, its places by name."""
    places = tuple(name_lokasi(store, place) for place in row.lokasi)
    return {f.name: getattr(row, f.name) for f in fields(row)} | {"lokasi": places}


def require_something(minta: PermintaanKegiatan) -> None:
    """Refuse a command that says nothing to change.

    Raises:
        UsageError: no option was given.
    """
    if minta == PermintaanKegiatan():
        raise UsageError(
            _("Nothing to change was given."), hint=_("See the examples in: berdaya edit --help")
        )

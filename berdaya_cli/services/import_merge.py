"""Bringing what a row changes into a kegiatan of the record; what changes over time is dated."""

from collections.abc import Mapping
from dataclasses import replace

from berdaya_cli.domain.anggaran import Anggaran, day_in_year
from berdaya_cli.domain.baris_masuk import DESCRIBING, JOIN, PEOPLE, PROGRESS, Banding, Beda
from berdaya_cli.domain.errors import ConflictError
from berdaya_cli.domain.kegiatan import KegiatanTercatat, Lokasi, Peserta
from berdaya_cli.domain.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.perkembangan import Perkembangan
from berdaya_cli.domain.realisasi import Realisasi
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.services.edit import check_evidence
from berdaya_cli.services.edit_dated import bring_along
from berdaya_cli.services.pagu import warn_of_spending
from berdaya_cli.storage.kegiatan_state import Keadaan
from berdaya_cli.storage.store import Store


def apply(
    store: Store, now: Keadaan, banding: Banding, *, hari: str, today: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write what is taken of a row; sums become dated rows for the difference.

    Returns:
        What changed, and what is worth a word.

    Raises:
        BerdayaError: the change breaks a rule of the record.
    """
    taken = {beda.nama: beda for beda in banding.diambil}
    said, notes = _describe(store, now, taken, today)
    _progress(store, now, taken, hari)
    _people(store, now, taken, hari)
    notes += _money(store, now, taken, hari)
    said += [
        f"{name}: {shown_value(name, beda.data)} > {shown_value(name, beda.form)}"
        for name, beda in taken.items()
    ]
    return tuple(said), tuple(notes)


def lokasi_of(codes: str) -> tuple[Lokasi, ...]:
    """Give places by their codes; none is the whole regency."""
    parts = [code for code in codes.split(JOIN) if code]
    length = len("33.03.03")
    return tuple(Lokasi(code[:length], code if len(code) > length else None) for code in parts)


def _describe(
    store: Store, now: Keadaan, taken: Mapping[str, Beda], today: str
) -> tuple[list[str], list[str]]:
    changes: dict[str, object] = {
        name: beda.form for name, beda in taken.items() if name in DESCRIBING
    }
    if not changes:
        return [], []
    if "lokasi" in changes:
        changes["lokasi"] = lokasi_of(str(changes["lokasi"]))
    if "mitra" in changes:
        changes["mitra"] = tuple(filter(None, str(changes["mitra"] or "").split(JOIN)))
    before = store.kegiatan.get(now.id)
    after: KegiatanTercatat = replace(before, **changes)  # type: ignore[arg-type]  # read as these
    if after.fokus != before.fokus:
        check_evidence(store, after)
    store.kegiatan.change(after)
    along = bring_along(store, before, after, today=today)
    return list(along.uraian), list(along.catatan)


def _progress(store: Store, now: Keadaan, taken: Mapping[str, Beda], hari: str) -> None:
    if not taken.keys() & set(PROGRESS):
        return
    values = {name: taken[name].form if name in taken else now.isi[name] for name in PROGRESS}
    values["status"] = values["status"] or "berjalan"
    store.perkembangan.add(now.id, Perkembangan(tanggal=hari, **values))  # type: ignore[arg-type]  # read as these


def _people(store: Store, now: Keadaan, taken: Mapping[str, Beda], hari: str) -> None:
    groups = [name for name in PEOPLE if name in taken]
    if not groups:
        return
    grown = {name: _number(taken[name].form) - _number(taken[name].data) for name in groups}
    fallen = [name for name, by in grown.items() if by < 0]
    if fallen or grown.get("jumlah", 0) == 0:
        what = ", ".join(name.replace("_", " ") for name in fallen or groups)
        raise ConflictError(
            _("People up to this day ({what}) are not more than what is recorded already."),
            hint=_("Correct the occurrences themselves: berdaya show {id}, then --baris").format(
                id=now.id
            ),
            what=what,
        )
    places = lokasi_of(str(now.isi["lokasi"]))
    store.pelaksanaan.add(
        now.id,
        Pelaksanaan(
            tanggal=hari,
            lokasi=places[0] if len(places) == 1 else None,
            peserta=Peserta(**grown),
        ),
    )


def _money(store: Store, now: Keadaan, taken: Mapping[str, Beda], hari: str) -> list[str]:
    notes: list[str] = []
    home = store.kegiatan.get(now.id).kabupaten
    day = day_in_year(hari, now.tahun)
    for name, beda in taken.items():
        what, _blank, source = name.partition(" ")
        if what == "pagu":
            store.anggaran.add(
                now.id,
                home,
                Anggaran(
                    tanggal=day,
                    sumber_dana=source,
                    tahun=now.tahun,
                    tahap="murni",
                    jumlah=_number(beda.form),
                ),
            )
        elif what == "realisasi":
            spent = Realisasi(
                tanggal=day,
                sumber_dana=source,
                jumlah=_number(beda.form) - _number(beda.data),
            )
            store.realisasi.add(now.id, home, spent)
            notes += warn_of_spending(store, now.id, spent)
            if spent.jumlah < 0:
                notes.append(_("Spending from {source} falls.").format(source=source))
    return notes


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def shown_value(name: str, value: Value) -> str:
    """Write a value of a row for people; what is not said is a dash."""
    if value in {None, ""}:
        return "-"
    if isinstance(value, int) and name.startswith(("pagu ", "realisasi ")):
        return format_rupiah(value)
    return str(value)

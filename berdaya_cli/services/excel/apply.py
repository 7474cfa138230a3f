"""Bringing what a row changes into a kegiatan of the record; what changes over time is dated."""

import json
from collections.abc import Mapping
from dataclasses import replace

from berdaya_cli.domain.errors import ConflictError
from berdaya_cli.domain.excel.banding import Banding, Beda, shown_value
from berdaya_cli.domain.excel.baris_masuk import (
    DESCRIBING,
    JOIN,
    PEOPLE,
    PROGRESS,
    BarisMasuk,
    Nama,
    NilaiDana,
    lokasi_of,
)
from berdaya_cli.domain.excel.peserta_tempat import (
    added_per_place,
    load_peserta_tempat,
    sums_of,
)
from berdaya_cli.domain.excel.selisih import (
    added,
    occurrence_of,
    only_told_apart,
    people_added,
)
from berdaya_cli.domain.kegiatan.anggaran import (
    AlasanPagu,
    Anggaran,
    StageUnknownError,
    day_in_year,
    parse_tahap,
)
from berdaya_cli.domain.kegiatan.bukti import evidence_of, link_of_evidence
from berdaya_cli.domain.kegiatan.jadwal import Jadwal
from berdaya_cli.domain.kegiatan.kegiatan import BEGUN, KegiatanTercatat
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.excel.options import PermintaanImpor
from berdaya_cli.services.kegiatan.attach import check_protected
from berdaya_cli.services.kegiatan.edit import check_evidence
from berdaya_cli.services.kegiatan.edit_dated import bring_along
from berdaya_cli.services.kegiatan.reschedule import move_plan
from berdaya_cli.services.kegiatan.spend import warn_of_spending
from berdaya_cli.storage.excel.state import Keadaan
from berdaya_cli.storage.store import Store


def apply(
    store: Store, now: Keadaan, banding: Banding, row: BarisMasuk, minta: PermintaanImpor
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write what is taken of a row as of its day; sums become dated rows for the difference.

    Returns:
        What changed, and what is worth a word.

    Raises:
        BerdayaError: the change breaks a rule of the record.
    """
    taken, hari = {beda.nama: beda for beda in banding.diambil}, row.hari
    _nothing_later(now, taken, hari)
    said, notes = _describe(store, now, taken, hari)
    _progress(store, now, taken, hari)
    if not places_are_news(row, now) or not _people_by_place(store, now, taken, row):
        _people(store, now, taken, hari, sure=minta.pakai == "form")
    notes += _money(store, now, taken, row, minta.alasan_pagu)
    said += [
        f"{name}: {shown_value(name, beda.data)} > {shown_value(name, beda.form)}"
        for name, beda in taken.items()
    ]
    return tuple(said), tuple(notes)


def _nothing_later(now: Keadaan, taken: Mapping[Nama, Beda], hari: str) -> None:
    """Refuse a sum up to a day after which there are rows: its difference would count twice."""
    sums = {
        "realisasi": any(isinstance(n, NilaiDana) and n.jenis == "realisasi" for n in taken),
        "pelaksanaan": any(name in PEOPLE for name in taken),
    }
    late = [table for table, total in sums.items() if total and table in now.nanti]
    if late:
        raise ConflictError(
            _("Kegiatan {id} has {rows} after {date} already: a sum up to then comes too late."),
            hint=_("Report on a later day, or enter it by hand: berdaya show {id}").format(
                id=now.id
            ),
            id=now.id,
            rows=", ".join(late),
            date=nama_tanggal(hari),
        )


def _describe(
    store: Store, now: Keadaan, taken: Mapping[Nama, Beda], hari: str
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
    plan, begun = _plan(before, changes), now.isi["status"] in BEGUN
    after: KegiatanTercatat = replace(before, **changes)  # type: ignore[arg-type]  # read as these
    if after.fokus != before.fokus:
        check_evidence(store, after)
    store.kegiatan.change(after)
    if plan and begun and before.jadwal:
        store.jadwal.correct(now.id, plan)
    elif plan and not begun:
        move_plan(store, before, replace(plan, tanggal=hari, alasan=_OF_FORM))
    along = bring_along(store, before, after, today=hari, days=begun)
    return list(along.uraian), list(along.catatan)


_OF_FORM = "menurut formulir"
"""Why a planned time changed, as the record keeps it."""


def _plan(before: KegiatanTercatat, changes: dict[str, object]) -> Jadwal | None:
    """Return the time that a row says where it is another one, and put its days into changes."""
    names = "tanggal_mulai", "tanggal_selesai"
    if not changes.keys() & set(names):
        return None
    said = {"tanggal_mulai": before.plan.mulai, "tanggal_selesai": before.plan.selesai} | changes
    mulai, selesai = (said[name] for name in names)
    plan = Jadwal(mulai=str(mulai), selesai=str(selesai) if selesai else None)
    changes |= {"tanggal_mulai": plan.hari_mulai, "tanggal_selesai": plan.hari_selesai}
    changes["jadwal"] = (plan,)
    return plan


def _progress(store: Store, now: Keadaan, taken: Mapping[Nama, Beda], hari: str) -> None:
    if not taken.keys() & set(PROGRESS):
        return
    values = {name: taken[name].form if name in taken else now.isi[name] for name in PROGRESS}
    values["status"] = values["status"] or "berjalan"
    store.perkembangan.add(now.id, Perkembangan(tanggal=hari, **values))  # type: ignore[arg-type]  # read as these


def _people(
    store: Store, now: Keadaan, taken: Mapping[Nama, Beda], hari: str, *, sure: bool
) -> None:
    grown = people_added(taken)
    if not grown:
        return
    if peserta := occurrence_of(grown):
        places = lokasi_of(str(taken["lokasi"].form if "lokasi" in taken else now.isi["lokasi"]))
        place = places[0] if len(places) == 1 else None
        store.pelaksanaan.add(now.id, Pelaksanaan(tanggal=hari, lokasi=place, peserta=peserta))
        return
    occurrences = [number for number, *_rest in store.dated_rows.occurrences(now.id)]
    if len(occurrences) == 1 and (sure or only_told_apart(taken)):
        said = {name: taken[name].form if name in taken else now.isi[name] for name in PEOPLE}
        store.pelaksanaan.correct(occurrences[0], Peserta(**said))  # type: ignore[arg-type]  # counts
        return
    raise ConflictError(
        _("People of kegiatan {id} do not grow by numbers that can be: {what}."),
        hint=_("See berdaya show {id}; take a wrong occurrence back with: {command}").format(
            id=now.id, command=f"berdaya delete {now.id} --baris pelaksanaan:N --alasan ..."
        ),
        id=now.id,
        what=", ".join(f"{name.replace('_', ' ')} {by:+}" for name, by in grown.items()),
    )


def _people_by_place(
    store: Store, now: Keadaan, taken: Mapping[Nama, Beda], row: BarisMasuk
) -> bool:
    """Add an occurrence for each place where people came; return whether any are new.

    Raises:
        ConflictError: they do not grow place by place as they do together.
    """
    grown = people_added(taken)
    if grown.get("jumlah", 0) <= 0:
        return False
    said = load_peserta_tempat(row.peserta_tempat or "")
    more = added_per_place(said, load_peserta_tempat(now.tempat))
    if more is None or not _are_together(sums_of(more), grown):
        raise ConflictError(
            _("People of kegiatan {id} do not grow by kecamatan as their sum does."),
            hint=_(
                "See berdaya show {id}; without the people per kecamatan they are taken."
            ).format(id=now.id),
            id=now.id,
        )
    for one in more:
        place = Lokasi.of(one.kecamatan) if one.kecamatan else None
        occurrence = Pelaksanaan(tanggal=row.hari, lokasi=place, peserta=one.peserta())
        store.pelaksanaan.add(now.id, occurrence)
    return True


def _are_together(sums: Mapping[str, int | None], grown: Mapping[str, int]) -> bool:
    """Return whether what the places add is all by which people grew."""
    return all(sums.get(name) == by for name, by in grown.items() if by or name in sums)


def _money(
    store: Store,
    now: Keadaan,
    taken: Mapping[Nama, Beda],
    row: BarisMasuk,
    alasan: AlasanPagu | None,
) -> list[str]:
    notes: list[str] = []
    home = store.kegiatan.get(now.id).kabupaten
    day = day_in_year(row.hari, now.tahun)
    if row.tahap:  # what the row says of itself holds before what is said for the whole file
        alasan = replace(alasan or AlasanPagu(tahap=None), tahap=parse_tahap(row.tahap))
    for name, beda in taken.items():
        if not isinstance(name, NilaiDana):
            continue
        if name.jenis == "pagu":
            pagu = Anggaran(
                tanggal=day,
                sumber_dana=name.sumber_dana,
                tahun=now.tahun,
                tahap=(alasan.tahap if alasan else None) or "murni",
                jumlah=int(beda.form or 0),
                nomor_dokumen=row.nomor_dokumen or (alasan.nomor_dokumen if alasan else None),
                tanggal_dokumen=row.tanggal_dokumen or (alasan.tanggal_dokumen if alasan else None),
            )
            if beda.data is not None and alasan is None:
                raise StageUnknownError(_("It states another pagu than the record."))
            if beda.data is not None and alasan and alasan.tahap is None:
                store.anggaran.correct(now.id, pagu)
            else:
                store.anggaran.add(now.id, home, pagu)
        else:
            spent = Realisasi(
                tanggal=day,
                sumber_dana=name.sumber_dana,
                jumlah=added(beda),
                nomor_bukti=row.nomor_bukti,
            )
            store.realisasi.add(now.id, home, spent)
            notes += warn_of_spending(store, now.id, spent)
    return notes


def evidence_is_news(row: BarisMasuk, now: Keadaan) -> bool:
    """Return whether a row tells of evidence of which it did not tell when it was last read."""
    return _is_news(row, now, "bukti")


def places_are_news(row: BarisMasuk, now: Keadaan) -> bool:
    """Return whether a row tells people by place otherwise than when it was last sent or read."""
    return _is_news(row, now, "peserta_tempat")


def _is_news(row: BarisMasuk, now: Keadaan, name: str) -> bool:
    said = getattr(row, name)
    return said is not None and said != json.loads(now.terakhir or "{}").get(name)


def add_evidence(store: Store, now: Keadaan, row: BarisMasuk, *, home: str) -> tuple[str, ...]:
    """Add what a row tells of, unless it is known; return what changed, in words.

    Raises:
        InvalidValueError: a link is none, or is to what may only be kept on paper.
    """
    text = row.bukti or ""
    if link_of_evidence(text):
        check_protected(store, home, str(now.isi["fokus"]))
    bukti = evidence_of(text, row.hari)
    if store.bukti.same(now.id, bukti) is not None:
        return ()
    store.bukti.add(now.id, bukti)
    return (f"bukti: - > {text}",)

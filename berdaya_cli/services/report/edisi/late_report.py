"""Gather what changed since earlier periods, or its own, were issued, for a report to explain."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.periode import is_made_of
from berdaya_cli.domain.report.angka_utama import is_main, share_spent
from berdaya_cli.domain.report.edisi import EdisiTercatat, read_periode
from berdaya_cli.domain.report.jejak import CatatanJejak
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import CatatanPotret, PerubahanAngka, Potret, compare
from berdaya_cli.domain.report.susulan import CatatanSusulan, SusulanPeriode, explains
from berdaya_cli.domain.tabel import SCALE
from berdaya_cli.services.report.edisi.differences import report_of
from berdaya_cli.services.report.edisi.editions import kept_snapshot
from berdaya_cli.services.report.edisi.snapshot import snapshot_of
from berdaya_cli.storage.store import Store

_AMOUNTS = {
    "total.ini.pagu": "pagu",
    "total.ini.realisasi_sd": "realisasi",
    "total.ini.jumlah": "jumlah",
}
"""The figures that are given record by record, and as what."""


def with_late(store: Store, laporan: Laporan, *, today: str) -> Laporan:
    """Add to a report what changed since editions of the same scope: of before, and of its own.

    The one of its own period is the one that it replaces, once it is issued.
    """
    found = []
    for edisi in _before(store, laporan):
        own = edisi.periode == laporan.periode.kode
        now = laporan if own else report_of(store, edisi, today)
        try:
            printed = kept_snapshot(store, edisi)
        except StorageError:  # it is gone, which doctor names
            continue
        current = snapshot_of(store, now)
        changes = tuple(one for one in compare(printed, current) if is_main(one.nama))
        shares = (share_spent(printed), share_spent(current))
        if changes:
            records = tuple(_records(store, now, changes, (printed, current)))
            found.append(SusulanPeriode(edisi, own, changes, shares, records))
    return replace(laporan, susulan=tuple(found))


def _before(store: Store, laporan: Laporan) -> list[EdisiTercatat]:
    """Return the editions in force of its period and before; none that others make up."""
    rows = store.edisi.of_scope_in_force(laporan.daerah.kode, laporan.lingkup.acuan)
    known = [(one, at) for one in rows if (at := read_periode(one.periode))]
    earlier = [(one, at) for one, at in known if explains(laporan.periode, at)]
    earlier.sort(key=lambda pair: (pair[1].mulai, pair[1].akhir))
    periods = [at for _one, at in earlier]
    return [one for one, at in earlier if not is_made_of(at, periods)]


def _records(
    store: Store,
    laporan: Laporan,
    changes: Sequence[PerubahanAngka],
    potret: tuple[Potret, Potret],
) -> Iterator[CatatanSusulan]:
    """Return each record behind these changes once, in the order of their days."""
    records: dict[tuple[str, str], CatatanPotret] = {}
    added: dict[tuple[str, str], dict[str, int]] = {}
    for changed in changes:
        for cause in changed.sebab:
            key = (cause.catatan.tabel, cause.catatan.uid)
            records[key] = cause.catatan
            if changed.nama in _AMOUNTS:
                moved = (cause.sesudah or 0) - (cause.sebelum or 0)
                added.setdefault(key, {})[_AMOUNTS[changed.nama]] = moved // SCALE
    known = _known(store, records)
    places = {
        row.kegiatan.id: ", ".join(dict.fromkeys(place.nama for place in row.kegiatan.lokasi))
        for row in (*laporan.kegiatan, *laporan.kegiatan_mitra)
    }
    for key, record in sorted(records.items(), key=lambda pair: (pair[1].tanggal, pair[0])):
        here = known.get(key)
        tempat = places.get(here.kegiatan) if here and here.kegiatan is not None else None
        adds = added.get(key, {})
        waktu, _petugas = store.audit.last_change(record.tabel, record.uid) or (None, None)
        yield CatatanSusulan(
            kegiatan=here.kegiatan if here else None,
            nama=record.nama,
            tempat=tempat,
            surat=here.surat if here else None,
            tanggal=record.tanggal,
            sifat=_since(record, *potret),
            pagu=adds.get("pagu"),
            realisasi=adds.get("realisasi"),
            jumlah=adds.get("jumlah"),
            waktu=waktu,
            alasan=store.susulan.reason(record.tabel, record.uid),
        )


def _known(
    store: Store, records: Collection[tuple[str, str]]
) -> dict[tuple[str, str], CatatanJejak]:
    """Return the records that this file still has, by table and uid."""
    uids: dict[str, set[str]] = {}
    for tabel, uid in records:
        uids.setdefault(tabel, set()).add(uid)
    return {
        (tabel, uid): record
        for tabel, wanted in uids.items()
        for uid, record in store.jejak.by_uid(tabel, wanted).items()
    }


def _since(
    record: CatatanPotret, printed: Potret, current: Potret
) -> Literal["masuk", "dibetulkan", "keluar"]:
    """Return what became of a record since the figures were printed."""
    if record.uid not in printed.catatan:
        return "masuk"
    return "dibetulkan" if record.uid in current.catatan else "keluar"

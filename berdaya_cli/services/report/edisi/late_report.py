"""Gather what changed since earlier periods were issued, for the next report to explain."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.angka_utama import is_main, share_spent
from berdaya_cli.domain.report.edisi import EdisiTercatat, read_periode
from berdaya_cli.domain.report.jejak import CatatanJejak
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import CatatanPotret, PerubahanAngka, compare
from berdaya_cli.domain.report.susulan import CatatanSusulan, SusulanPeriode
from berdaya_cli.domain.tabel import SCALE
from berdaya_cli.domain.tanggal import day_after
from berdaya_cli.services.report.edisi.differences import report_of
from berdaya_cli.services.report.edisi.editions import kept_snapshot
from berdaya_cli.services.report.edisi.snapshot import snapshot_of
from berdaya_cli.storage.store import Store

YEARS_BACK = 2
"""How long before a report an edition ended that it still explains."""
_AMOUNTS = {
    "total.ini.pagu": "pagu",
    "total.ini.realisasi_sd": "realisasi",
    "total.ini.jumlah": "jumlah",
}
"""The figures that are told record by record, and as what."""


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
            records = tuple(_records(store, now, changes))
            found.append(SusulanPeriode(edisi, own, changes, shares, records))
    return replace(laporan, susulan=tuple(found))


def _before(store: Store, laporan: Laporan) -> list[EdisiTercatat]:
    """Return the editions in force of its period and before; none that others make up."""
    rows = store.edisi.of_scope_in_force(laporan.daerah.kode, laporan.lingkup.acuan)
    known = [(one, at) for one in rows if (at := read_periode(one.periode))]
    own = laporan.periode
    since = f"{own.tahun_mulai - YEARS_BACK:04}{own.mulai[4:]}"
    earlier = [
        (one, at) for one, at in known if since <= at.akhir < own.mulai or at.kode == own.kode
    ]
    earlier.sort(key=lambda pair: (pair[1].mulai, pair[1].akhir))
    periods = [at for _one, at in earlier]
    return [one for one, at in earlier if not _is_made_of(at, periods)]


def _is_made_of(one: Periode, others: Sequence[Periode]) -> bool:
    """Return whether smaller periods, in their order, make up every day of one."""
    day = one.mulai
    for other in others:
        if other != one and one.mulai <= other.mulai <= day <= other.akhir <= one.akhir:
            day = day_after(other.akhir)
    return day > one.akhir


def _records(
    store: Store, laporan: Laporan, changes: Sequence[PerubahanAngka]
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
        yield _record(store, record, known.get(key), places, added.get(key, {}))


def _known(
    store: Store, records: Collection[tuple[str, str]]
) -> dict[tuple[str, str], CatatanJejak]:
    """Return the records that this file still has, by table and uid."""
    uids: dict[str, set[str]] = {}
    for tabel, uid in records:
        uids.setdefault(tabel, set()).add(uid)
    found: dict[tuple[str, str], CatatanJejak] = {}
    for tabel, wanted in uids.items():
        if numbers := store.audit.numbers(tabel, wanted):
            rows = store.jejak.records(tabel, numbers.values())
            found |= {(tabel, uid): rows[n] for uid, n in numbers.items() if n in rows}
    return found


def _record(
    store: Store,
    record: CatatanPotret,
    known: CatatanJejak | None,
    places: Mapping[int, str],
    added: Mapping[str, int],
) -> CatatanSusulan:
    waktu, _petugas = store.edisi.last_change(record.tabel, record.uid) or (None, None)
    kegiatan = known.kegiatan if known else None
    return CatatanSusulan(
        kegiatan=kegiatan,
        nama=record.nama,
        tempat=places.get(kegiatan) if kegiatan is not None else None,
        surat=known.surat if known else None,
        tanggal=record.tanggal,
        pagu=added.get("pagu"),
        realisasi=added.get("realisasi"),
        jumlah=added.get("jumlah"),
        waktu=waktu,
        alasan=store.susulan.reason(record.tabel, record.uid),
    )

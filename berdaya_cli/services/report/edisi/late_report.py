"""Gather what changed since earlier periods were issued, for the next report to explain."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.edisi import EdisiTercatat, read_periode
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import CatatanPotret, PerubahanAngka, is_of_the_whole
from berdaya_cli.domain.report.susulan import EXPLAINED, CatatanSusulan, SusulanPeriode
from berdaya_cli.domain.tabel import SCALE
from berdaya_cli.domain.tanggal import day_after
from berdaya_cli.services.report.edisi.differences import changes_since, report_of
from berdaya_cli.storage.store import Store

YEARS_BACK = 2
"""How long before a report an edition ended that it still explains."""
_AMOUNTS = {"pagu": "pagu", "realisasi_sd": "realisasi", "jumlah": "jumlah"}
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
            changes = [one for one in changes_since(store, edisi, now) if _counts(one)]
        except StorageError:  # its snapshot is gone, which doctor names
            continue
        if changes:
            found.append(SusulanPeriode(edisi, tuple(changes), tuple(_records(store, changes))))
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


def _counts(changed: PerubahanAngka) -> bool:
    figure = changed.nama.removeprefix("total.ini.")
    return figure in EXPLAINED or (is_of_the_whole(changed.nama) and changed.nama.endswith(".ini"))


def _records(store: Store, changes: list[PerubahanAngka]) -> Iterator[CatatanSusulan]:
    """Return each record behind these changes once, in the order of their days."""
    records: dict[tuple[str, str], CatatanPotret] = {}
    added: dict[tuple[str, str], dict[str, int]] = {}
    for changed in changes:
        figure = changed.nama.removeprefix("total.ini.")
        for cause in changed.sebab:
            key = (cause.catatan.tabel, cause.catatan.uid)
            records[key] = cause.catatan
            if figure in _AMOUNTS:
                moved = (cause.sesudah or 0) - (cause.sebelum or 0)
                added.setdefault(key, {})[_AMOUNTS[figure]] = moved // SCALE
    for key, record in sorted(records.items(), key=lambda pair: (pair[1].tanggal, pair[0])):
        yield _record(store, record, added.get(key, {}))


def _record(store: Store, record: CatatanPotret, added: Mapping[str, int]) -> CatatanSusulan:
    waktu, _petugas = store.edisi.last_change(record.tabel, record.uid) or (None, None)
    return CatatanSusulan(
        nama=record.nama,
        tanggal=record.tanggal,
        pagu=added.get("pagu"),
        realisasi=added.get("realisasi"),
        jumlah=added.get("jumlah"),
        waktu=waktu,
        alasan=store.susulan.reason(record.tabel, record.uid),
    )

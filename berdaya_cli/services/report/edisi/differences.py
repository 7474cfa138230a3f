"""Compare editions: one with another, or with the record as it stands today."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from berdaya_cli.domain.errors import InvalidValueError, NotFoundError, StorageError
from berdaya_cli.domain.report.angka_utama import figure_words, is_main
from berdaya_cli.domain.report.edisi import BanyakBerubah, EdisiTercatat, Pemeriksaan, in_words
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.domain.report.potret import (
    CatatanPotret,
    PerubahanAngka,
    compare,
)
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.services.report.edisi.editions import find_edition, kept_snapshot
from berdaya_cli.services.report.edisi.late import explained
from berdaya_cli.services.report.edisi.snapshot import named_here, snapshot_of, values_of
from berdaya_cli.services.report.report import gather_laporan
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.storage.store import Store

COLUMNS = (
    Kolom("angka", N_("Name of the figure"), "kode", only_in_pipes=True),
    Kolom("sebutan", N_("Figure")),
    Kolom("sebelum", N_("Before"), "nilai"),
    Kolom("sesudah", N_("After"), "nilai"),
    Kolom("tabel", N_("Table"), "kode", only_in_pipes=True),
    Kolom("uid", N_("Known by"), "kode", only_in_pipes=True),
    Kolom("nama", N_("Record")),
    Kolom("tanggal", N_("Date"), "tanggal"),
    Kolom("isi_sebelum", N_("Added before"), "nilai"),
    Kolom("isi_sesudah", N_("Adds"), "nilai"),
    Kolom("waktu", N_("Entered"), "tanggal"),
    Kolom("petugas", N_("By")),
    Kolom("alasan", N_("Reason")),
)
"""A line for each record through which a figure changed."""


def differences_of(store: Store, one: str, other: str | None, *, today: str) -> Tabel:
    """Return what changed from one edition to another, or to the record as it stands.

    Args:
        store: the record.
        one: the code of an edition.
        other: that of another; without it today's figures of the same scope and period.
        today: the day.

    Raises:
        BerdayaError: there is no such edition, its snapshot is gone, or they are about two things.
    """
    first = find_edition(store, one)
    second = _of_the_same(first, find_edition(store, other)) if other is not None else None
    before = kept_snapshot(store, first)
    if second:
        after = kept_snapshot(store, second)
    else:
        after = snapshot_of(store, report_of(store, first, today))
    found = tuple(compare(before, after))
    names = named_here(store, [changed.nama for changed in found])
    known = (
        {one.kode: one.nama for one in store.indikator.of_kabupaten(first.kabupaten)},
        {one.kode: one.nama for one in store.kecamatan.candidates(first.kabupaten)},
    )

    @cache
    def behind(record: CatatanPotret, is_new: bool) -> tuple[Value, ...]:  # of many figures
        last, reason = explained(store, record, first, is_new=is_new)
        by = (last.petugas or _("(another program)")) if last else None
        return (last.hari if last else None, by, reason)

    rows = [
        line
        for changed in found
        for line in _lines(replace(changed, nama=names[changed.nama]), known, behind)
    ]
    return Tabel("diff", COLUMNS, rows, N_("No figure has changed."))


def only_main(tabel: Tabel) -> tuple[Tabel, int]:
    """Return the lines about main figures, and how many others there are."""
    rows = list(tabel.baris)
    kept = [row for row in rows if is_main(str(row[0]))]
    return replace(tabel, baris=kept), len(rows) - len(kept)


def _of_the_same(first: EdisiTercatat, second: EdisiTercatat) -> EdisiTercatat:
    """Return the second of two editions, which must be about what the first is about."""
    about = [(one.kabupaten, one.lingkup, one.periode) for one in (first, second)]
    if about[0] != about[1]:
        raise InvalidValueError(
            _("These editions are about two things: {one}; {other}."),
            hint=_("Compare editions of one scope and period; see: berdaya list-edisi"),
            one=in_words(first),
            other=in_words(second),
        )
    return second


def with_today(store: Store, found: Pemeriksaan, *, today: str) -> Pemeriksaan:
    """Add to what was found out how many figures of the edition are others today."""
    if found.edisi is None:
        return found
    try:
        laporan = report_of(store, found.edisi, today)
    except NotFoundError:  # what it is about was undone, or never was in this file
        return found
    return replace(found, berubah=count_changes(store, found.edisi, laporan))


def count_changes(store: Store, edisi: EdisiTercatat, laporan: Laporan) -> BanyakBerubah | None:
    """Count the figures of a report that are others than in an edition; None if that is gone."""
    try:
        before = kept_snapshot(store, edisi)
    except StorageError:  # doctor names it
        return None
    names = [changed.nama for changed in compare(before.values_only(), values_of(store, laporan))]
    whole = sum(map(is_main, names))
    return BanyakBerubah(whole, len(names) - whole)


def report_of(store: Store, edisi: EdisiTercatat, today: str) -> Laporan:
    """Gather a report of the scope and period of an edition, as the record stands."""
    about = Lingkup.of_acuan(edisi.lingkup, edisi.nama_lingkup)
    minta = PermintaanLaporan(
        kecamatan=about.kecamatan,
        opd=about.opd,
        fokus=about.fokus,
        periode=edisi.periode,
        kabupaten=edisi.kabupaten,
    )
    return gather_laporan(store, find_cakupan(store, minta, today=today), today=today)


def _lines(
    changed: PerubahanAngka,
    known: tuple[Mapping[str, str], Mapping[str, str]],
    behind: Callable[[CatatanPotret, bool], tuple[Value, ...]],
) -> Iterator[tuple[Value, ...]]:
    words = figure_words(changed.nama, *known)
    figure = (changed.nama, words, changed.sebelum, changed.sesudah)
    if not changed.sebab:
        yield (*figure, *(None,) * (len(COLUMNS) - len(figure)))
    for cause in changed.sebab:
        record = cause.catatan
        described = (record.tabel, record.uid, record.nama, record.tanggal)
        added = (cause.sebelum, cause.sesudah)
        yield (*figure, *described, *added, *behind(record, cause.sebelum is None))

"""Gather what changed since earlier periods, or its own, were issued, for a report to explain."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.angka_utama import is_main, share_spent
from berdaya_cli.domain.report.catatan_berubah import CatatanBerubah, changed_records
from berdaya_cli.domain.report.edisi import EdisiTercatat, read_periode
from berdaya_cli.domain.report.jejak import CatatanJejak
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import compare
from berdaya_cli.domain.report.susulan import (
    CatatanSusulan,
    SusulanPeriode,
    explains,
    is_explained,
)
from berdaya_cli.services.report.edisi.differences import report_of
from berdaya_cli.services.report.edisi.editions import kept_snapshot
from berdaya_cli.services.report.edisi.late import explained
from berdaya_cli.services.report.edisi.snapshot import snapshot_of
from berdaya_cli.storage.store import Store


def with_late(store: Store, laporan: Laporan, *, today: str) -> Laporan:
    """Add to a report what changed since editions of the same scope: of before, and of its own.

    The one of its own period is the one that it replaces, once it is issued. One that shorter
    periods make up is left out where they explain every record, unless it is compared with.
    """
    issued = _before(store, laporan)
    found = {at: _since(store, laporan, edisi, today) for edisi, at in issued}
    return replace(
        laporan,
        susulan=tuple(
            one
            for at, one in found.items()
            if one and (at.kode == laporan.periode.sebelum.kode or not is_explained(at, found))
        ),
    )


def _before(store: Store, laporan: Laporan) -> list[tuple[EdisiTercatat, Periode]]:
    """Return the editions in force of its period and before, in the order of these."""
    rows = store.edisi.of_scope_in_force(laporan.daerah.kode, laporan.lingkup.acuan)
    known = [(one, at) for one in rows if (at := read_periode(one.periode))]
    earlier = [(one, at) for one, at in known if explains(laporan.periode, at)]
    return sorted(earlier, key=lambda pair: (pair[1].mulai, pair[1].akhir))


def _since(
    store: Store, laporan: Laporan, edisi: EdisiTercatat, today: str
) -> SusulanPeriode | None:
    """Return what changed since an edition; None where nothing did, or its snapshot is gone."""
    own = edisi.periode == laporan.periode.kode
    now = laporan if own else report_of(store, edisi, today)
    try:
        printed = kept_snapshot(store, edisi)
    except StorageError:  # doctor names it
        return None
    current = snapshot_of(store, now)
    changes = tuple(compare(printed, current))
    main = tuple(one for one in changes if is_main(one.nama))
    records = changed_records(printed, current)
    if not (main or records):
        return None
    return SusulanPeriode(
        edisi=edisi,
        sendiri=own,
        angka=main,
        rincian=len(changes) - len(main),
        persen=(share_spent(printed), share_spent(current)),
        catatan=tuple(_records(store, now, edisi, records)),
    )


def _records(
    store: Store, laporan: Laporan, edisi: EdisiTercatat, rows: Sequence[CatatanBerubah]
) -> Iterator[CatatanSusulan]:
    known = _known(store, rows)
    places = {
        row.kegiatan.id: ", ".join(dict.fromkeys(place.nama for place in row.kegiatan.lokasi))
        for row in (*laporan.kegiatan, *laporan.kegiatan_mitra)
    }
    for one in sorted(rows, key=lambda one: _place(one, known)):
        record = one.catatan
        here = known.get((record.tabel, record.uid))
        last, reason = explained(store, record, edisi, is_new=one.sifat == "masuk")
        yield CatatanSusulan(
            tabel=record.tabel,
            uid=record.uid,
            kegiatan=here.kegiatan if here else None,
            nama=record.nama,
            tempat=places.get(here.kegiatan) if here and here.kegiatan is not None else None,
            surat=here.surat if here else None,
            tanggal=record.tanggal,
            sifat=one.sifat,
            pagu=one.tambah.get("pagu"),
            realisasi=one.tambah.get("realisasi"),
            jumlah=one.tambah.get("jumlah"),
            waktu=last.hari if last else None,
            alasan=reason,
        )


def _place(
    one: CatatanBerubah, known: Mapping[tuple[str, str], CatatanJejak]
) -> tuple[str, int, str, int, str]:
    """Return where a record stands: by day, kegiatan and number; what is gone stands first."""
    record = one.catatan
    here = known.get((record.tabel, record.uid))
    kegiatan, nomor = (here.kegiatan or 0, here.nomor) if here else (0, 0)
    return (record.tanggal, kegiatan, record.tabel, nomor, record.uid)


def _known(store: Store, rows: Collection[CatatanBerubah]) -> dict[tuple[str, str], CatatanJejak]:
    """Return the records that this file still has, by table and uid."""
    uids: dict[str, set[str]] = {}
    for one in rows:
        uids.setdefault(one.catatan.tabel, set()).add(one.catatan.uid)
    return {
        (tabel, uid): record
        for tabel, wanted in uids.items()
        for uid, record in store.jejak.by_uid(tabel, wanted).items()
    }

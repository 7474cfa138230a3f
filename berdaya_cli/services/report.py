"""Gather what a report says."""

from berdaya_cli.domain.fokus import FokusTercatat
from berdaya_cli.domain.kecamatan import KecamatanTercatat
from berdaya_cli.domain.laporan import LaporanKecamatan, TanggungJawab, summarize
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, parse_periode, year_period
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def laporan_kecamatan(
    store: Store, kecamatan: str, periode: str | None, kabupaten: str | None, *, today: str
) -> LaporanKecamatan:
    """Gather a kecamatan's report: its state at the period's end, and what happened in it.

    Without a period it is today's year.

    Raises:
        BerdayaError: a name or period that is not known; every one is told.
    """
    check = Mistakes()
    asked = check.note(parse_periode, periode) if periode else year_period(int(today[:4]))
    scope = check.note(find_scope, store, kabupaten)
    place = check.settle(check.note(store.kecamatan.find, kecamatan, scope))
    return _gather(store, place, check.settle(asked))


def _gather(store: Store, place: KecamatanTercatat, periode: Periode) -> LaporanKecamatan:
    fokus = store.fokus.of_kabupaten(place.kabupaten)
    kegiatan = store.kegiatan_report.of_kecamatan(place.kode, place.kabupaten, periode)
    per_fokus = tuple(
        summarize(row.kode, row.nama, (k for k in kegiatan if k.fokus == row.kode)) for row in fokus
    )
    return LaporanKecamatan(
        kode=place.kode,
        nama=place.nama,
        kabupaten=place.nama_kabupaten,
        kategori=place.kategori,
        periode=periode,
        pilot=store.pilot.latest(place.kode, periode.akhir),
        tanggung_jawab=_tanggung_jawab(store, place.kode, fokus, periode.akhir),
        aset=store.aset.of_kecamatan(place.kode, periode.akhir),
        agenda=store.agenda.concerning(place.kabupaten, place.kode, periode.mulai, periode.akhir),
        kegiatan=kegiatan,
        per_fokus=per_fokus,
        total=summarize("", "", kegiatan),
        periode_lain=None
        if kegiatan
        else store.kegiatan_report.latest_year(place.kode, place.kabupaten),
    )


def _tanggung_jawab(
    store: Store, kecamatan: str, fokus: tuple[FokusTercatat, ...], hari: str
) -> tuple[TanggungJawab, ...]:
    rows = store.penugasan.in_force(kecamatan, hari)

    def names(kode: str, peran: str) -> tuple[str, ...]:
        return tuple(r.nama_lembaga for r in rows if (r.fokus, r.peran) == (kode, peran))

    return tuple(
        TanggungJawab(
            fokus=row.kode,
            nama=row.nama,
            penanggung_jawab=names(row.kode, "penanggung-jawab"),
            pendukung=names(row.kode, "pendukung"),
        )
        for row in fokus
    )

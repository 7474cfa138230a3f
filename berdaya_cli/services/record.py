"""Record a kegiatan and what is first known of it."""

from berdaya_cli.domain.anggaran import Anggaran, day_in_year
from berdaya_cli.domain.errors import ConflictError
from berdaya_cli.domain.kegiatan import NAMA_STATUS
from berdaya_cli.domain.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.perkembangan import Perkembangan
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.realisasi import Realisasi
from berdaya_cli.domain.tanggal import nama_rentang, nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.pagu import warn_of_spending
from berdaya_cli.services.record_input import Entry, PermintaanKegiatan, read_entry
from berdaya_cli.storage.store import Store


def record_kegiatan(store: Store, minta: PermintaanKegiatan, *, today: str) -> Rencana:
    """Record a kegiatan, its status, people, pagu and spending: all of it, or nothing.

    One of the same name, fokus, start, pelaksana and places is taken for the same kegiatan and
    refused, unless the user says that it is a second one.

    Raises:
        BerdayaError: what is missing, not known or cannot be; every mistake is told.
    """
    entry = read_entry(store, minta, today=today)
    kegiatan = entry.kegiatan
    if not minta.lagi and (known := store.kegiatan.alike(kegiatan)):
        raise ConflictError(
            _("Already there: kegiatan {id}; nothing of this was written."),
            hint=_("Give --lagi if it is a real second one."),
            id=known,
        )
    number = store.kegiatan.add(kegiatan)
    if entry.status:
        store.perkembangan.add(number, Perkembangan(tanggal=entry.per, status=entry.status))
    if entry.peserta.reported:
        place = kegiatan.lokasi[0] if len(kegiatan.lokasi) == 1 else None
        store.pelaksanaan.add(
            number,
            Pelaksanaan(tanggal=kegiatan.tanggal_mulai, lokasi=place, peserta=entry.peserta),
        )
    for dana in entry.dana:
        year = int(kegiatan.tanggal_mulai[:4])
        pagu = Anggaran(
            tanggal=day_in_year(entry.per, year),
            sumber_dana=dana.sumber_dana,
            tahun=year,
            tahap="murni",
            jumlah=dana.jumlah or 0,
        )
        store.anggaran.add(number, kegiatan.kabupaten, pagu)
    warnings: list[str] = []
    for dana in entry.realisasi:
        spent = Realisasi(tanggal=entry.per, sumber_dana=dana.sumber_dana, jumlah=dana.jumlah or 0)
        store.realisasi.add(number, kegiatan.kabupaten, spent)
        warnings += warn_of_spending(store, number, spent)
    return Rencana(uraian=(_described(number, entry),), catatan=tuple(warnings))


def _described(number: int, entry: Entry) -> str:
    kegiatan = entry.kegiatan
    status = _("status not reported")
    if entry.status:
        status = _("{status} as of {date}").format(
            status=_(NAMA_STATUS[entry.status]), date=nama_tanggal(entry.per)
        )
    return _("Kegiatan {id}: {nama}, {date}, {status}").format(
        id=number,
        nama=kegiatan.nama,
        date=nama_rentang(kegiatan.tanggal_mulai, kegiatan.tanggal_selesai),
        status=status,
    )

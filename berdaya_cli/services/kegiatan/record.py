"""Record a kegiatan and what is first known of it."""

from berdaya_cli.domain.errors import AlreadyThereError
from berdaya_cli.domain.kegiatan.anggaran import Anggaran, day_in_year
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.record_input import Catatan, PermintaanKegiatan, read_entry
from berdaya_cli.services.kegiatan.spend import warn_of_spending
from berdaya_cli.storage.store import Store


def record_kegiatan(store: Store, minta: PermintaanKegiatan, *, today: str) -> Rencana:
    """Record a kegiatan, its status, people, pagu and spending: all of it, or nothing.

    One of the same name, fokus, start, pelaksana and places is taken for the same kegiatan and
    refused, unless the user says that it is a second one.

    Raises:
        BerdayaError: what is missing, not known or cannot be; every mistake is reported.
    """
    entry = read_entry(store, minta, today=today)
    if not minta.lagi and (known := store.kegiatan.alike(entry.kegiatan)):
        raise AlreadyThereError(
            _("Already there: kegiatan {id}; nothing of this was written."),
            id=known,
        )
    whole = _dated(entry)
    number, warnings = add_whole(store, whole)
    return Rencana(uraian=(described(number, whole),), catatan=warnings)


def _dated(entry: Catatan) -> KegiatanUtuh:
    """Date what is first known of a kegiatan."""
    kegiatan = entry.kegiatan
    year = int(kegiatan.tanggal_mulai[:4])
    place = kegiatan.lokasi[0] if len(kegiatan.lokasi) == 1 else None
    occurrence = Pelaksanaan(tanggal=kegiatan.tanggal_mulai, lokasi=place, peserta=entry.peserta)
    return KegiatanUtuh(
        kegiatan=kegiatan,
        pelaksanaan=(occurrence,) if entry.peserta.reported else (),
        perkembangan=(
            (Perkembangan(tanggal=entry.per, status=entry.status),) if entry.status else ()
        ),
        anggaran=tuple(
            Anggaran(
                tanggal=day_in_year(entry.per, year),
                sumber_dana=dana.sumber_dana,
                tahun=year,
                tahap="murni",
                jumlah=dana.jumlah or 0,
            )
            for dana in entry.dana
        ),
        realisasi=tuple(
            Realisasi(tanggal=entry.per, sumber_dana=dana.sumber_dana, jumlah=dana.jumlah or 0)
            for dana in entry.realisasi
        ),
        bukti=entry.bukti,
    )


def add_whole(store: Store, whole: KegiatanUtuh) -> tuple[int, tuple[str, ...]]:
    """Add a kegiatan and every dated row of it, in the order given.

    Returns:
        Its number, and what is worth a word: spending that its pagu does not cover.
    """
    home = whole.kegiatan.kabupaten
    number = store.kegiatan.add(whole.kegiatan)
    for occurrence in whole.pelaksanaan:
        store.pelaksanaan.add(number, occurrence)
    for progress in whole.perkembangan:
        store.perkembangan.add(number, progress)
    for pagu in whole.anggaran:
        store.anggaran.add(number, home, pagu)
    for spent in whole.realisasi:
        store.realisasi.add(number, home, spent)
    for evidence in whole.bukti:
        store.bukti.add(number, evidence)
    last = {(spent.sumber_dana, spent.tanggal[:4]): spent for spent in whole.realisasi}
    warnings = (text for spent in last.values() for text in warn_of_spending(store, number, spent))
    return number, tuple(warnings)


def described(number: int, whole: KegiatanUtuh) -> str:
    """Return in a sentence what was written."""
    kegiatan = whole.kegiatan
    status = _("status not reported")
    if whole.perkembangan:
        latest = max(reversed(whole.perkembangan), key=lambda row: row.tanggal)  # of a day the last
        status = _("{status} as of {date}").format(
            status=_(NAMA_STATUS[latest.status]), date=nama_tanggal(latest.tanggal)
        )
    return _("Kegiatan {id}: {nama}, {date}, {status}").format(
        id=number,
        nama=kegiatan.nama,
        date=kegiatan.waktu,
        status=status,
    )

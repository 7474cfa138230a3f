"""Record a kegiatan and what is first known of it."""

from berdaya_cli.domain.errors import AlreadyThereError
from berdaya_cli.domain.kegiatan.anggaran import Anggaran, day_in_year
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.record_input import Catatan, PermintaanKegiatan, read_entry
from berdaya_cli.services.kegiatan.write import add_whole, described
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
    )

"""Write a kegiatan with its dated rows."""

from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.spend import warn_of_spending
from berdaya_cli.storage.store import Store


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

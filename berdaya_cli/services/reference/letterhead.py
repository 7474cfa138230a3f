"""Gather what stands above the papers of a regency's secretariat."""

from berdaya_cli.domain.reference.instansi import Kop, is_whole_picture, letterhead
from berdaya_cli.storage.store import Store


def gather_kop(store: Store, home: str, *, akhir: str) -> Kop:
    """Find the letterhead; without one of its own it names the government and the secretariat."""
    government = f"Pemerintah {store.kabupaten.nama(home)}"
    own = store.instansi.get(home)
    if own is not None:
        emblem = store.copies.emblems.read(own.lambang) if own.lambang else None
        whole = emblem is not None and is_whole_picture(emblem)
        return letterhead(government, own, emblem if whole else None)
    office = store.pembina.seat(home, "sekretariat", akhir)
    known = office.nama_lembaga if office else None
    return Kop(baris=(government, known) if known else (government,))

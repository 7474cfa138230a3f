"""Gather what stands above the papers of a regency's secretariat."""

from berdaya_cli.domain.reference.instansi import Instansi, Kop, is_whole_picture, letterhead
from berdaya_cli.storage.store import Store


def gather_kop(store: Store, home: str, *, akhir: str) -> Kop:
    """Find the letterhead with its emblem."""
    own = store.instansi.get(home)
    emblem = store.copies.emblems.read(own.lambang) if own and own.lambang else None
    whole = emblem is not None and is_whole_picture(emblem)
    return _kop(store, home, own, akhir, emblem if whole else None)


def head_lines(store: Store, home: str, *, akhir: str) -> tuple[str, ...]:
    """Find the lines of a letterhead: the government, the secretariat."""
    return _kop(store, home, store.instansi.get(home), akhir, None).baris


def _kop(store: Store, home: str, own: Instansi | None, akhir: str, emblem: bytes | None) -> Kop:
    """Put a letterhead together; without one of its own it names government and secretariat."""
    government = f"Pemerintah {store.kabupaten.nama(home)}"
    if own is not None:
        return letterhead(government, own, emblem)
    office = store.pembina.seat(home, "sekretariat", akhir)
    known = office.nama_lembaga if office else None
    return Kop(baris=(government, known) if known else (government,))

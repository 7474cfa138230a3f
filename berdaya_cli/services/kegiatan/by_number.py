"""Finding a kegiatan by the number that people see, and days on which things were true of it."""

from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.not_found import KegiatanNotFoundError
from berdaya_cli.storage.store import Store


def find_kegiatan(store: Store, asked: str) -> KegiatanTercatat:
    """Find a kegiatan by its number: ``12``, ``#12``, ``kegiatan 12``.

    Raises:
        KegiatanNotFoundError: there is none of that number.
    """
    number = number_in(asked, "kegiatan")
    if number is None:
        raise KegiatanNotFoundError(asked)
    return store.kegiatan.get(number)

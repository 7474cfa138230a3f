"""Finding a kegiatan by the number that people see, and days on which things were true of it."""

from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.not_found import KegiatanNotFoundError, PenerimaanNotFoundError
from berdaya_cli.domain.operasi import REPORT
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


def check_received(store: Store, penerimaan: str | None) -> None:
    """Refuse a number that is none of a report that came in; what is entered bears it.

    Raises:
        PenerimaanNotFoundError: there is no such report.
    """
    if penerimaan is None:
        return
    number = number_in(penerimaan, REPORT)
    if number is None or store.register.received(number) is None:
        raise PenerimaanNotFoundError(penerimaan)

"""Finding a kegiatan by the number that people see, and days on which things were true of it."""

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan import KegiatanTercatat
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.not_found import KegiatanNotFoundError
from berdaya_cli.domain.tanggal import nama_tanggal, parse_hari
from berdaya_cli.language import _
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


def read_past_day(text: str | None, today: str) -> str:
    """Read a day that has come already; today where none is given.

    Raises:
        InvalidValueError: it cannot be read, or is still to come.
    """
    day = parse_hari(text) if text is not None else today
    if day > today:
        raise InvalidValueError(_("{date} is still to come."), date=nama_tanggal(day))
    return day

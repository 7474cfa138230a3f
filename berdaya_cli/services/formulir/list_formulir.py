"""List the forms that went out."""

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.storage.store import Store


def list_formulir(store: Store, periode: str | None, *, today: str) -> Tabel:
    """List who was given a form for which period, and as of which day it came back.

    Raises:
        InvalidValueError: the period cannot be read.
    """
    return store.register.list(parse_periode(periode).kode if periode else None, today)

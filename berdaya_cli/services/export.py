"""Gather the whole record, table by table."""

from collections.abc import Iterator

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.storage.store import Store


def all_tables(store: Store) -> Iterator[Tabel]:
    """Give every table of the record; each must be used up before the next is asked for."""
    return store.catalogue.tables()

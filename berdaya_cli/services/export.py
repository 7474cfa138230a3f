"""Gather the whole record, table by table."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.storage.store import Store


def table_names(store: Store) -> tuple[str, ...]:
    """Name every table of the record."""
    return store.catalogue.names()


def open_table(store: Store, nama: str) -> Tabel:
    """Give a table with all its rows, which are read as they are asked for."""
    return store.catalogue.table(nama)

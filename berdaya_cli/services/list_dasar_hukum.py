"""Decrees, circulars and letters."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_dasar_hukum(store: Store, kabupaten: str | None) -> Tabel:
    """List the decrees, circulars and letters that the programme rests on.

    Raises:
        KabupatenNotFoundError: there is no regency of that name.
    """
    return store.dasar_hukum.list(find_scope(store, kabupaten))

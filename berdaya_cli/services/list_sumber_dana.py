"""The sources of money."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_sumber_dana(store: Store, kabupaten: str | None) -> Tabel:
    """List the sources of money and the names they go by.

    Raises:
        KabupatenNotFoundError: there is no regency of that name.
    """
    return store.sumber_dana.list(find_scope(store, kabupaten))

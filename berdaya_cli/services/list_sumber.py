"""Where facts come from."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_sumber(store: Store, kabupaten: str | None) -> Tabel:
    """List where facts come from.

    Raises:
        KabupatenNotFoundError: there is no regency of that name.
    """
    return store.sumber.list(find_scope(store, kabupaten))

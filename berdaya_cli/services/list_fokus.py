"""List the fokus."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_fokus(store: Store, kabupaten: str | None) -> Tabel:
    """List the fokus of one regency or all."""
    return store.fokus.list(find_scope(store, kabupaten))

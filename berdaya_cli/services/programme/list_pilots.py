"""List the pilots."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_pilots(store: Store, kabupaten: str | None, *, hari: str) -> Tabel:
    """List the kecamatan that are pilots on a day."""
    return store.pilot.list(find_scope(store, kabupaten), hari)

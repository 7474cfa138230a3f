"""List the events."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_agenda(store: Store, kabupaten: str | None) -> Tabel:
    """List the events of one regency or all."""
    return store.agenda.list(find_scope(store, kabupaten))

"""List the bodies that act."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_opd(store: Store, kabupaten: str | None, *, everyone: bool) -> Tabel:
    """List the OPD of one regency or all; with partner bodies where everyone is asked for."""
    return store.lembaga.list(find_scope(store, kabupaten), opd_only=not everyone)

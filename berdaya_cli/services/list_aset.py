"""What exists for a fokus."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_aset(store: Store, kabupaten: str | None) -> Tabel:
    """List what exists for the fokus: RPPA, sport centers.

    Raises:
        KabupatenNotFoundError: there is no regency of that name.
    """
    return store.aset.list(find_scope(store, kabupaten))

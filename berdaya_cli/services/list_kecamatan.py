"""List the kecamatan."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_kecamatan(store: Store, kabupaten: str | None, *, today: str) -> Tabel:
    """List the kecamatan of one regency or all, marking today's pilots."""
    return store.kecamatan.list(find_scope(store, kabupaten), today)

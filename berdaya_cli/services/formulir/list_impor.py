"""List the files that came in."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.storage.store import Store


def list_impor(store: Store) -> Tabel:
    """List each file with the form that it is, and of how many kegiatan it had news."""
    return store.impor.list()

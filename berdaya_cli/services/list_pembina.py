"""The seats of the tim pembina, as of a day."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def list_pembina(store: Store, kabupaten: str | None, *, hari: str | None) -> Tabel:
    """List the seats of the team that guides the programme, as of a day, or of all days.

    Raises:
        KabupatenNotFoundError: there is no regency of that name.
    """
    return store.pembina.list(find_scope(store, kabupaten), hari)

"""Which regency a command is about, where the file holds several."""

from berdaya_cli.storage.store import Store


def find_scope(store: Store, asked: str | None) -> str | None:
    """Give the code of the regency that was asked for; None means all of the file.

    Raises:
        KabupatenNotFoundError: there is none of that name, with the nearest.
    """
    return store.kabupaten.find(asked) if asked is not None else None

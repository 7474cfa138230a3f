"""What an export is made of: with nothing new in it there is nothing to do."""

from berdaya_cli.storage.publish.export_note import State, files_behind
from berdaya_cli.storage.store import Store


def state_of_export(store: Store, options: tuple[object, ...], *, today: str, versi: str) -> State:
    """Return the marks of the record, the options, the day and the files that it reads."""
    return {
        "versi": versi,
        "hari": today,
        "pilihan": options,
        "basis_data": str(store.path),
        "catatan": store.standing.marks(),
        "berkas": files_behind(store.path),
    }

"""What is looked after once a command has written."""

from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import StorageError

if TYPE_CHECKING:  # a listing needs neither
    from berdaya_cli.cli.session import Session
    from berdaya_cli.storage.store import Store

_WITH_FIGURES = ("record", "log", "progress", "budget", "spend", "edit", "import", "measure")
"""The commands that write figures of kegiatan, or of indicators."""


def odd_figures(perintah: str, store: "Store", today: str) -> tuple[str, ...]:
    """Return what is to be asked about the figures that the open operation has written."""
    if perintah not in _WITH_FIGURES:
        return ()
    from berdaya_cli.services.indikator.second_look import after_saving

    return after_saving(store, today)


def look_after_backups(session: "Session", store: "Store") -> None:
    """Refresh the second place once a day, and say where a backup is wanted."""
    if not session.kept or session.screen.contoh:
        return
    from berdaya_cli.services.keeping.backup import after_work

    try:
        since = store.riwayat.first_day()
        said = after_work(session.path, since, today=session.today, waktu=session.waktu)
    except StorageError as error:  # what was asked for is done all the same
        said = error.message
    if said:
        session.screen.note(said)

"""List the follow-ups of events."""

from dataclasses import dataclass

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_home, find_scope, scope_of_code
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjutFilter:
    """Which follow-ups to list, as typed; None means all."""

    kabupaten: str | None = None
    agenda: str | None = None
    lembaga: str | None = None
    open_only: bool = False


def list_tindak_lanjut(store: Store, wanted: TindakLanjutFilter, *, hari: str) -> Tabel:
    """List follow-ups as they stand on a day.

    Raises:
        BerdayaError: a name that is not known; every one is reported.
    """
    check = Mistakes()
    scope = check.note(find_scope, store, wanted.kabupaten) or scope_of_code(wanted.lembaga)
    agenda = lembaga = None
    if wanted.lembaga is not None:
        lembaga = check.note(store.lembaga.find, wanted.lembaga, scope)
        scope = lembaga.kabupaten if lembaga else scope
    if wanted.agenda is not None:
        home = scope or check.note(find_home, store, None)
        agenda = check.note(store.reference.find, Agenda, wanted.agenda, home) if home else None
        scope = home
    check.stop()
    return store.tindak_lanjut.list(
        hari,
        kabupaten=scope,
        agenda=agenda.kode if agenda else None,
        lembaga=lembaga.kode if lembaga else None,
        open_only=wanted.open_only,
    )

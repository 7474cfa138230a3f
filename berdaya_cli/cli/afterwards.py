"""What is looked after once a command has written."""

from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.language import _

if TYPE_CHECKING:  # a listing needs neither
    from collections.abc import Sequence

    from berdaya_cli.cli.session import Session
    from berdaya_cli.domain.perubahan import Rencana
    from berdaya_cli.domain.report.susulan import BarisSusulan
    from berdaya_cli.storage.store import Store

_WITH_FIGURES = ("record", "log", "progress", "budget", "spend", "edit", "import", "measure")
"""The commands that write figures of kegiatan, or of indicators."""
_ASKED_WHY_LATE = ("record", "log", "spend", "measure", "import")
"""Those of them whose reason is for late rows and nothing else."""


class Afterthoughts:
    """What is asked about rows once they are saved: figures to check, and why rows are late."""

    def __init__(self) -> None:
        self._said: tuple[str, ...] = ()
        self._late: tuple[BarisSusulan, ...] = ()

    def look(
        self, perintah: str, store: "Store", today: str, alasan: str | None, *, dry_run: bool
    ) -> None:
        """Look at what the open operation has written; a reason that is given is noted."""
        odd = odd_figures(perintah, store, today)
        late, said = late_rows(perintah, store, alasan)
        self._late += () if alasan or dry_run else late
        self._said += tuple(one for one in (*odd, *said) if one not in self._said)

    def added_to(self, rencana: "Rencana") -> "Rencana":
        """Return what a command changed with what is asked about it."""
        from dataclasses import replace

        return replace(rencana, catatan=(*rencana.catatan, *self._said))

    def say(self, session: "Session", perintah: str) -> None:
        """Report what is asked beside an answer that has no notes."""
        for said in self._said:
            session.screen.note(said)
        self.ask(session, perintah)

    def ask(self, session: "Session", perintah: str) -> None:
        """Ask on a terminal why rows are late, for which nobody gave a reason."""
        self._said = ()
        rows, self._late = self._late, ()
        if rows and session.kept and session.screen.can_ask:
            ask_reason(session, perintah, rows)


def odd_figures(perintah: str, store: "Store", today: str) -> tuple[str, ...]:
    """Return what is to be asked about the figures that the open operation has written."""
    if perintah not in _WITH_FIGURES:
        return ()
    from berdaya_cli.services.indikator.second_look import after_saving

    return after_saving(store, today)


def late_rows(
    perintah: str, store: "Store", alasan: str | None
) -> "tuple[tuple[BarisSusulan, ...], tuple[str, ...]]":
    """Return the rows that came after an edition of their period, and what is said of them.

    A reason that was given is noted with them.
    """
    if perintah not in (*_WITH_FIGURES, "merge"):
        return (), ()
    from berdaya_cli.services.report.edisi import late

    rows = late.late_rows(store)
    if rows and alasan:
        late.note_reason(store, rows, alasan)
    if alasan and not rows and perintah in _ASKED_WHY_LATE:
        return (), (_("Nothing of this is late: the reason stands in the history alone."),)
    return rows, tuple(late.sentences(store, rows, each=perintah == "merge"))


def ask_reason(session: "Session", perintah: str, rows: "Sequence[BarisSusulan]") -> None:
    """Ask on a terminal why rows are late, and note it: an empty answer is none."""
    import questionary  # a terminal only

    from berdaya_cli.cli.asking import answer_of, validator
    from berdaya_cli.services.report.edisi.late import note_reason

    question = _("Why late? For example: the receipt came only now. Enter: no reason")
    answer = answer_of(questionary.text(question, validate=validator(None, needed=False)))
    if answer.strip():
        with session.write(perintah, make=False) as store:
            note_reason(store, rows, answer)


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

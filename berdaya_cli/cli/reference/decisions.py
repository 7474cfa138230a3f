"""Asking on a terminal for the decisions of a meeting, one after the other."""

from collections.abc import Mapping

import questionary

from berdaya_cli.cli import asking
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.not_found import LembagaNotFoundError
from berdaya_cli.domain.reference.tindak_lanjut import Keputusan
from berdaya_cli.domain.tanggal import parse_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.reference.tindak_lanjut import (
    PermintaanTindakLanjut,
    Rapat,
    gather_meeting,
)


def ask(
    session: Session, minta: PermintaanTindakLanjut, given: Mapping[str, str | None]
) -> tuple[Keputusan, ...]:
    """Ask until an empty answer, show what was decided, and ask once whether it is right.

    Raises:
        BerdayaError: there is no such event.
        typer.Abort: it is not right, or nothing was decided.
    """
    with session.store() as store:
        meeting = gather_meeting(store, minta)
    session.screen.say(meeting.nama)
    asking.say_how(session.screen)
    rows: list[Keputusan] = []
    while True:
        try:
            row = _decision(meeting, given if not rows else {})
        except asking.BackError:
            del rows[-1:]
            continue
        if row is None:
            break
        rows.append(row)
    lines = (f"{n}. {one.uraian}; {one.lembaga}; {one.batas}" for n, one in enumerate(rows, 1))
    yes, no = _("Save it"), _("Leave it, write nothing")
    asking.confirm(session.screen, lines, _("Is that right?"), yes, no)
    return tuple(rows)


def _decision(meeting: Rapat, given: Mapping[str, str | None]) -> Keputusan | None:
    """Ask for one decision; None where there is no more.

    Raises:
        BackError: it is to be asked for once more, or the one before.
    """
    uraian = given.get("uraian") or _text(_("What was decided? (Enter: no more)"))
    if not uraian:
        return None
    lembaga = given.get("lembaga") or asking.choose_name(
        _("Who does it?"), meeting.lembaga, LembagaNotFoundError
    )
    batas = given.get("batas") or _text(_("Until when?"), needed=True)
    return Keputusan(uraian=uraian, lembaga=lembaga, batas=batas)


def _text(question: str, *, needed: bool = False) -> str:
    check = asking.validator(parse_tanggal if needed else None, needed=needed)
    return asking.forward(str(asking.answer_of(questionary.text(question, validate=check))))

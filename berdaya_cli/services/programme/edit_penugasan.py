"""Correct from when to when an assignment held, and what it rests on."""

from dataclasses import asdict, replace

from berdaya_cli.domain.errors import ConflictError
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import PenugasanNumberNotFoundError
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.penugasan import PenugasanTercatat
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.differences import differences
from berdaya_cli.services.programme.assign import named_row
from berdaya_cli.services.programme.validity import (
    PermintaanKoreksi,
    Validity,
    corrected,
    require_some,
)
from berdaya_cli.storage.store import Store

_FIELDS = ("berlaku_mulai", "berlaku_sampai", "dasar_hukum", "sumber")


def edit_penugasan(store: Store, asked: str, minta: PermintaanKoreksi) -> Rencana:
    """Correct an assignment; the rest stays. Each change is reported, before and after.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
        ConflictError: another holds the cell on some of these days.
    """
    check = Mistakes()
    check.note(require_some, minta, "edit-penugasan")
    before = check.settle(check.note(_find, store, asked))
    cited = Citations(store, before.kabupaten)
    now = Validity(**{name: getattr(before, name) for name in _FIELDS})
    after = replace(before, **asdict(corrected(now, minta, cited, check)))
    said = tuple(differences(asdict(before), asdict(after)))
    if not said:
        return Rencana(tetap=1)
    _check_free(store, after)
    store.penugasan.change(after)
    return Rencana(
        uraian=tuple(f"{named_row(before)}, {line}" for line in said),
        catatan=tuple(cited.catatan),
    )


def _find(store: Store, asked: str) -> PenugasanTercatat:
    number = number_in(asked, "penugasan")
    if number is None:
        raise PenugasanNumberNotFoundError(asked)
    return store.penugasan.get(number)


def _check_free(store: Store, row: PenugasanTercatat) -> None:
    for other in store.penugasan.in_the_way(row):
        if other.id != row.id:
            raise ConflictError(
                _("{row} holds on some of these days ({when})."),
                hint=_("Correct that one first, or choose other days."),
                row=named_row(other),
                when=nama_rentang(other.berlaku_mulai, other.berlaku_sampai),
            )

"""End an OPD's assignment."""

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.errors import ConflictError, PenugasanNotFoundError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.penugasan import NAMA_PERAN, PenugasanTercatat
from berdaya_cli.domain.tanggal import FOREVER, as_of, nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.programme.assign import end_row, named_row, remove_row
from berdaya_cli.services.programme.cells import NamedCells, find_cells
from berdaya_cli.storage.store import Store


def unassign_opd(store: Store, named: NamedCells, sampai: str | None, *, today: str) -> Rencana:
    """End a body's assignments in these cells; the day given is the last on which they hold.

    Without an end, today is the last day. One that has not begun yet is taken away.

    Raises:
        BerdayaError: a name or date that cannot be; every one is reported.
        PenugasanNotFoundError: a cell has no such assignment; every such cell is reported.
    """
    check = Mistakes()
    last = check.note(as_of, sampai, today)
    found = find_cells(store, named, last, check)
    day = check.settle(last)
    said: list[str] = []
    for place, fokus in found.cells:
        rows = _rows_after(store, found.lembaga.kode, place.kode, fokus.kode, day)
        if not rows:
            check.add(
                PenugasanNotFoundError(
                    _("{lembaga} has no assignment for {fokus} in {kecamatan} after {date}."),
                    hint=_("See who is assigned with: berdaya list-penugasan"),
                    lembaga=found.lembaga.nama,
                    fokus=fokus.nama,
                    kecamatan=place.nama,
                    date=nama_tanggal(day),
                )
            )
        ends = (check.note(_end, store, row, day, today) for row in rows)
        said += [end for end in ends if end]
    check.stop()
    return Rencana(uraian=tuple(said))


def _rows_after(
    store: Store, lembaga: str, kecamatan: str, fokus: str, day: str
) -> list[PenugasanTercatat]:
    """Return a body's rows of a cell that still hold after a day, in either role."""
    rows = (
        row
        for peran in NAMA_PERAN
        for row in store.penugasan.overlapping(kecamatan, fokus, peran, day, FOREVER)
    )
    return [
        row
        for row in rows
        if row.lembaga == lembaga and days(row.berlaku_mulai, row.berlaku_sampai)[1] > day
    ]


def _end(store: Store, row: PenugasanTercatat, day: str, today: str) -> str:
    """End a row on its last day; one that has not begun yet goes.

    Raises:
        ConflictError: it was in force already when it is to end.
    """
    first, _last = days(row.berlaku_mulai, row.berlaku_sampai)
    if first <= day:
        return end_row(store, row, day)
    if first >= today:
        return remove_row(store, row)
    raise ConflictError(
        _("{row} is in force since {since}: it cannot end before."),
        hint=_("Give a later --sampai."),
        row=named_row(row),
        since=nama_tanggal(row.berlaku_mulai),
    )

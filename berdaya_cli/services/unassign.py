"""End an OPD's assignment."""

from berdaya_cli.domain.errors import PenugasanNotFoundError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.penugasan import NAMA_PERAN, PenugasanTercatat, days
from berdaya_cli.domain.perubahan import Perubahan, Rencana
from berdaya_cli.domain.tanggal import FOREVER, as_of, nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.assign import ended, removed
from berdaya_cli.services.cells import Sebutan, find_cells
from berdaya_cli.storage.store import Store


def unassign_opd(store: Store, sebutan: Sebutan, sampai: str | None, *, today: str) -> Rencana:
    """End a body's assignments in these cells; the day given is the last on which they hold.

    Without an end, today is the last day. One that would only start later is taken away.

    Raises:
        BerdayaError: a name or date that cannot be; every one is told.
        PenugasanNotFoundError: a cell has no such assignment; every such cell is told.
    """
    check = Mistakes()
    last = check.note(as_of, sampai, today)
    found = find_cells(store, sebutan, last, check)
    day = check.settle(last)
    changes: list[Perubahan] = []
    for place, topic in found.cells:
        rows = _rows_after(store, found.lembaga.kode, place.kode, topic.kode, day)
        if not rows:
            check.add(
                PenugasanNotFoundError(
                    _("{lembaga} has no assignment for {fokus} in {kecamatan} after {date}."),
                    hint=_("See who is assigned with: berdaya list-penugasan"),
                    lembaga=found.lembaga.nama,
                    fokus=topic.nama,
                    kecamatan=place.nama,
                    date=nama_tanggal(day),
                )
            )
        changes += [_end(store, row, day) for row in rows]
    check.stop()
    return Rencana(perubahan=tuple(changes))


def _rows_after(
    store: Store, lembaga: str, kecamatan: str, fokus: str, day: str
) -> list[PenugasanTercatat]:
    """Give a body's rows of a cell that still hold after a day, in either role."""
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


def _end(store: Store, row: PenugasanTercatat, day: str) -> Perubahan:
    if days(row.berlaku_mulai, row.berlaku_sampai)[0] > day:
        store.penugasan.remove(row.id)
        return removed(row)
    store.penugasan.end(row.id, day)
    return ended(row, day)

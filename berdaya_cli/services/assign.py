"""Make an OPD responsible for a fokus in kecamatan."""

from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.lembaga import LembagaTercatat
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.penugasan import (
    NAMA_PERAN,
    Penugasan,
    PenugasanTercatat,
    Peran,
    days,
    parse_peran,
)
from berdaya_cli.domain.perubahan import Perubahan, Rencana
from berdaya_cli.domain.row import check_validity
from berdaya_cli.domain.tanggal import day_before, last_day, nama_tanggal, parse_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.cells import Cells, Sebutan, find_cells
from berdaya_cli.services.references import References
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPenugasan:
    """What the user asks for, as typed."""

    sebutan: Sebutan
    peran: str = "penanggung-jawab"
    mulai: str | None = None
    sampai: str | None = None
    dasar: str | None = None
    sumber: str | None = None
    ganti: bool = False


def assign_opd(store: Store, minta: PermintaanPenugasan, *, today: str) -> Rencana:
    """Assign a body to every fokus and kecamatan asked for: to all of them, or to none.

    Raises:
        BerdayaError: a name, a date or a role that cannot be; every one is told.
        ConflictError: a cell has another penanggung jawab on some of these days.
    """
    check = Mistakes()
    peran: Peran | None = check.note(parse_peran, minta.peran)
    mulai = check.note(parse_tanggal, minta.mulai or today)
    sampai = check.note(parse_tanggal, minta.sampai) if minta.sampai else None
    if mulai and sampai:
        check.note(check_validity, mulai, sampai)
    first = last_day(mulai).isoformat() if mulai else None
    found = find_cells(store, minta.sebutan, first, check)
    role: Peran = check.settle(peran)
    _may_take(found.lembaga, role)
    references = References(store, found.lembaga.kabupaten)
    sumber = references.sumber(minta.sumber)
    dasar = references.dasar_hukum(minta.dasar, sumber)
    changes: list[Perubahan] = []
    same = 0
    for kecamatan, fokus in found.cells:
        wanted = Penugasan(
            lembaga=found.lembaga.kode,
            fokus=fokus.kode,
            kecamatan=kecamatan.kode,
            peran=role,
            berlaku_mulai=check.settle(mulai),
            berlaku_sampai=sampai,
            dasar_hukum=dasar,
            sumber=sumber,
        )
        there = _in_the_way(store, wanted)
        if any(_covers(row, wanted) for row in there):
            same += 1
            continue
        made_room = check.note(_make_room, store, wanted, there, ganti=minta.ganti)
        if made_room is not None:
            changes += [*made_room, _add(store, wanted, found.lembaga)]
    check.stop()
    if not changes:
        return Rencana(tetap=same)
    notes = (*references.catatan, *_not_pilots(store, found, check.settle(first)))
    return Rencana(perubahan=tuple(changes), tetap=same, catatan=notes)


def _may_take(lembaga: LembagaTercatat, peran: Peran) -> None:
    if peran == "penanggung-jawab" and not lembaga.is_opd:
        raise InvalidValueError(
            _("Only an OPD can be penanggung jawab; {name} is a partner body."),
            hint=_("Give --peran pendukung."),
            name=lembaga.nama,
        )


def _in_the_way(store: Store, wanted: Penugasan) -> tuple[PenugasanTercatat, ...]:
    """Give the rows of the cell that cannot stand beside a new one.

    There is one penanggung jawab a day; a body supports a cell once a day.
    """
    first, last = days(wanted.berlaku_mulai, wanted.berlaku_sampai)
    there = store.penugasan.overlapping(wanted.kecamatan, wanted.fokus, wanted.peran, first, last)
    alone = wanted.peran == "penanggung-jawab"
    return tuple(row for row in there if alone or row.lembaga == wanted.lembaga)


def _covers(row: PenugasanTercatat, wanted: Penugasan) -> bool:
    """Tell whether a row says already all that is wanted."""
    first, last = days(row.berlaku_mulai, row.berlaku_sampai)
    wanted_first, wanted_last = days(wanted.berlaku_mulai, wanted.berlaku_sampai)
    return row.lembaga == wanted.lembaga and first <= wanted_first and wanted_last <= last


def _make_room(
    store: Store, wanted: Penugasan, there: tuple[PenugasanTercatat, ...], *, ganti: bool
) -> list[Perubahan]:
    """End or remove what is in the way, where the user asked for it.

    Raises:
        ConflictError: the user did not, or a row goes on after what is wanted.
    """
    if there and not ganti:
        raise _conflict(there[0], _("Replace it with --ganti, or choose other days."))
    first, last = days(wanted.berlaku_mulai, wanted.berlaku_sampai)
    changes = []
    for row in there:
        row_first, row_last = days(row.berlaku_mulai, row.berlaku_sampai)
        if row_first < first:
            end = day_before(first)
            store.penugasan.end(row.id, end)
            changes.append(ended(row, end))
        elif row_last <= last:
            store.penugasan.remove(row.id)
            changes.append(removed(row))
        else:
            raise _conflict(row, _("It goes on after your end: end it first with unassign."))
    return changes


def _add(store: Store, wanted: Penugasan, lembaga: LembagaTercatat) -> Perubahan:
    number = store.penugasan.add(wanted, lembaga.kabupaten)
    row = store.penugasan.get(number)
    return Perubahan(
        tabel="penugasan",
        kunci=(number,),
        sesudah=row.citra(),
        uraian=_("{row}: {role} since {date}").format(
            row=_cell(row), role=_(NAMA_PERAN[row.peran]), date=nama_tanggal(row.berlaku_mulai)
        ),
    )


def ended(row: PenugasanTercatat, end: str) -> Perubahan:
    """Describe the end of an assignment, whose last day is given."""
    return Perubahan(
        tabel="penugasan",
        kunci=(row.id,),
        sebelum=row.citra(),
        sesudah=replace(row, berlaku_sampai=end).citra(),
        uraian=_("{row}: ends on {date}").format(row=_cell(row), date=nama_tanggal(end)),
    )


def removed(row: PenugasanTercatat) -> Perubahan:
    """Describe the removal of an assignment that has not been in force."""
    return Perubahan(
        tabel="penugasan",
        kunci=(row.id,),
        sebelum=row.citra(),
        uraian=_("{row}: taken away before it came into force").format(row=_cell(row)),
    )


def _cell(row: PenugasanTercatat) -> str:
    return _("Penugasan {id}, {lembaga} for {fokus} in {kecamatan}").format(
        id=row.id, lembaga=row.nama_lembaga, fokus=row.nama_fokus, kecamatan=row.nama_kecamatan
    )


def _conflict(row: PenugasanTercatat, hint: str) -> ConflictError:
    until = nama_tanggal(row.berlaku_sampai) if row.berlaku_sampai else _("no end")
    return ConflictError(
        _("{row} holds already ({since} to {until})."),
        hint=hint,
        row=_cell(row),
        since=nama_tanggal(row.berlaku_mulai),
        until=until,
    )


def _not_pilots(store: Store, found: Cells, first: str) -> list[str]:
    """Mention kecamatan that are no pilots on the first day: allowed, but maybe not meant."""
    pilots = store.pilot.codes_on(first, found.lembaga.kabupaten)
    names = dict.fromkeys(row.nama for row, _fokus in found.cells if row.kode not in pilots)
    said = _("{kecamatan} is not a pilot on {date}.")
    return [said.format(kecamatan=name, date=nama_tanggal(first)) for name in names]

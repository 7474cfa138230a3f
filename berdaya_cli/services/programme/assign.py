"""Make an OPD responsible for a fokus in kecamatan."""

from dataclasses import dataclass, replace

from berdaya_cli.domain.berlaku import check_validity, days
from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.penugasan import (
    NAMA_PERAN,
    Penugasan,
    PenugasanTercatat,
    Peran,
    parse_peran,
)
from berdaya_cli.domain.reference.lembaga import LembagaTercatat
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.tanggal import day_after, day_before, last_day, nama_tanggal, parse_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.programme.cells import Cells, NamedCells, find_cells
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPenugasan:
    """What the user asks for, as typed."""

    named: NamedCells
    peran: str = "penanggung-jawab"
    mulai: str | None = None
    sampai: str | None = None
    dasar: str | None = None
    sumber: str | None = None
    ganti: bool = False


def assign_opd(store: Store, minta: PermintaanPenugasan, *, today: str) -> Rencana:
    """Assign a body to every fokus and kecamatan asked for: to all of them, or to none.

    Raises:
        BerdayaError: a name, a date or a role that cannot be; every one is reported.
        ConflictError: a cell has another penanggung jawab on some of these days.
    """
    check = Mistakes()
    peran: Peran | None = check.note(parse_peran, minta.peran)
    mulai = check.note(parse_tanggal, minta.mulai or today)
    sampai = check.note(parse_tanggal, minta.sampai) if minta.sampai else None
    if mulai and sampai:
        check.note(check_validity, mulai, sampai)
    first = last_day(mulai).isoformat() if mulai else None
    found = find_cells(store, minta.named, first, check)
    role: Peran = check.settle(peran)
    _may_take(found.lembaga, role)
    wanted = [
        Penugasan(
            lembaga=found.lembaga.kode,
            fokus=fokus.kode,
            kecamatan=kecamatan.kode,
            peran=role,
            berlaku_mulai=check.settle(mulai),
            berlaku_sampai=sampai,
        )
        for kecamatan, fokus in found.cells
    ]
    there = [_holding(store, row) for row in wanted]
    missing = [row for row, held in zip(wanted, there, strict=True) if held is None]
    ended, notes = _make_room(store, missing, minta, today, check)
    check.stop()
    cited = Citations(store, found.lembaga.kabupaten)
    held = [row for row in there if row]
    filled, not_taken = _fill_in(store, held, minta, cited)
    added = [_add(store, row, found.lembaga, minta, cited) for row in missing]
    not_pilots = _not_pilots(store, found, check.settle(first)) if missing else []
    return Rencana(
        uraian=(*ended, *filled, *added),
        tetap=len(held) - len(filled),
        catatan=(*cited.catatan, *notes, *not_taken, *not_pilots, *_since_when(minta, added)),
    )


def _since_when(minta: PermintaanPenugasan, added: list[str]) -> tuple[str, ...]:
    """Return that reports of earlier days do not know it, where no first day was given."""
    if minta.mulai or not added:
        return ()
    return (_("In force from today on; reports of earlier days need --mulai."),)


def _fill_in(
    store: Store,
    held: list[PenugasanTercatat],
    minta: PermintaanPenugasan,
    cited: Citations,
) -> tuple[list[str], list[str]]:
    """Fill in legal basis and source where an assignment has none yet; tell what it keeps."""
    filled: list[str] = []
    kept: dict[str, None] = {}
    for row in held:
        if minta.sampai and parse_tanggal(minta.sampai) != row.berlaku_sampai:
            kept["--sampai"] = None
        if minta.sumber and row.sumber:
            kept["--sumber"] = None
        if minta.dasar and row.dasar_hukum:
            kept["--dasar"] = None
        sumber = cited.sumber(minta.sumber) if not row.sumber else None
        dasar = cited.dasar_hukum(minta.dasar, sumber) if not row.dasar_hukum else None
        if sumber or dasar:
            store.penugasan.fill_in(row.id, dasar, sumber)
            said = _("{row}: legal basis or source filled in")
            filled.append(said.format(row=named_row(row)))
    said = _("It is assigned already, and {options} of such rows stays as it is.")
    return filled, [said.format(options=", ".join(kept))] if kept else []


def _may_take(lembaga: LembagaTercatat, peran: Peran) -> None:
    if peran == "penanggung-jawab" and not lembaga.is_opd:
        raise InvalidValueError(
            _("Only an OPD can be penanggung jawab; {name} is a partner body."),
            hint=_("Give --peran pendukung."),
            name=lembaga.nama,
        )


def _holding(store: Store, wanted: Penugasan) -> PenugasanTercatat | None:
    """Return the row that holds already on every day that is wanted, if there is one."""
    wanted_first, wanted_last = days(wanted.berlaku_mulai, wanted.berlaku_sampai)
    for row in store.penugasan.in_the_way(wanted):
        first, last = days(row.berlaku_mulai, row.berlaku_sampai)
        if row.lembaga == wanted.lembaga and first <= wanted_first and wanted_last <= last:
            return row
    return None


def _make_room(
    store: Store,
    missing: list[Penugasan],
    minta: PermintaanPenugasan,
    today: str,
    check: Mistakes,
) -> tuple[list[str], list[str]]:
    """End what is in the way of new rows, and give the ends and what to know about them."""
    ended: list[str] = []
    notes: list[str] = []
    for wanted in missing:
        first, last = days(wanted.berlaku_mulai, wanted.berlaku_sampai)
        for row in store.penugasan.in_the_way(wanted):
            if not minta.ganti or row.lembaga == wanted.lembaga:
                check.add(_conflict(row, same=row.lembaga == wanted.lembaga))
                continue
            said = check.note(_end_for, store, row, (first, last), today)
            ended += [said] if said else []
            if said and days(row.berlaku_mulai, row.berlaku_sampai)[1] > last:
                gap = _("From {date} on nobody is penanggung jawab for {fokus} in {kecamatan}.")
                notes.append(
                    gap.format(
                        date=nama_tanggal(day_after(last)),
                        fokus=row.nama_fokus,
                        kecamatan=row.nama_kecamatan,
                    )
                )
    return ended, notes


def _end_for(store: Store, row: PenugasanTercatat, asked: tuple[str, str], today: str) -> str:
    """End a row the day before another takes over; one that has not begun yet goes.

    Raises:
        ConflictError: it began before the other does, or goes on after it.
    """
    first, last = asked
    row_first, row_last = days(row.berlaku_mulai, row.berlaku_sampai)
    if row_first < first:
        return end_row(store, row, day_before(first))
    if row_first >= today and row_last <= last:
        return remove_row(store, row)
    raise ConflictError(
        _("{row} is in force since {since}: it cannot be replaced from an earlier day on."),
        hint=_("Give a later --mulai, or end that one first with unassign."),
        row=named_row(row),
        since=nama_tanggal(row.berlaku_mulai),
    )


def _add(
    store: Store,
    wanted: Penugasan,
    lembaga: LembagaTercatat,
    minta: PermintaanPenugasan,
    cited: Citations,
) -> str:
    sumber = cited.sumber(minta.sumber)
    dasar = cited.dasar_hukum(minta.dasar, sumber)
    new = replace(wanted, dasar_hukum=dasar, sumber=sumber)
    row = store.penugasan.get(store.penugasan.add(new, lembaga.kabupaten))
    return _("{row}: {role} {when}").format(
        row=named_row(row),
        role=_(NAMA_PERAN[row.peran]),
        when=nama_rentang(row.berlaku_mulai, row.berlaku_sampai),
    )


def end_row(store: Store, row: PenugasanTercatat, end: str) -> str:
    """End an assignment on its last day, and say so."""
    store.penugasan.end(row.id, end)
    return _("{row}: ends on {date}").format(row=named_row(row), date=nama_tanggal(end))


def remove_row(store: Store, row: PenugasanTercatat) -> str:
    """Take away an assignment that has not begun yet, and say so."""
    store.penugasan.remove(row.id)
    return _("{row}: taken away, it was to begin on {date}").format(
        row=named_row(row), date=nama_tanggal(row.berlaku_mulai)
    )


def named_row(row: PenugasanTercatat) -> str:
    """Return the name of an assignment by its number, body, fokus and kecamatan."""
    return _("Penugasan {id}, {lembaga} for {fokus} in {kecamatan}").format(
        id=row.id, lembaga=row.nama_lembaga, fokus=row.nama_fokus, kecamatan=row.nama_kecamatan
    )


def _conflict(row: PenugasanTercatat, *, same: bool) -> ConflictError:
    until = nama_tanggal(row.berlaku_sampai) if row.berlaku_sampai else _("no end")
    replace_it = _("Replace it with --ganti, or choose other days.")
    return ConflictError(
        _("{row} holds already ({since} to {until})."),
        hint=_("Choose other days, or end it first with unassign.") if same else replace_it,
        row=named_row(row),
        since=nama_tanggal(row.berlaku_mulai),
        until=until,
    )


def _not_pilots(store: Store, found: Cells, first: str) -> list[str]:
    """Mention kecamatan that are no pilots on the first day: allowed, but maybe not meant."""
    pilots = store.pilot.codes_on(first, found.lembaga.kabupaten)
    names = dict.fromkeys(row.nama for row, _fokus in found.cells if row.kode not in pilots)
    said = _("{kecamatan} is not a pilot on {date}.")
    return [said.format(kecamatan=name, date=nama_tanggal(first)) for name in names]

"""Add, correct and finish the follow-ups of an event."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from berdaya_cli.domain.errors import (
    AlreadyThereError,
    BerdayaError,
    InvalidValueError,
    NothingToChangeError,
    SeveralError,
)
from berdaya_cli.domain.lookup import Candidate, number_in
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import TindakLanjutNotFoundError
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.reference.tindak_lanjut import (
    Keputusan,
    TindakLanjut,
    TindakLanjutTercatat,
)
from berdaya_cli.domain.tanggal import last_day, nama_tanggal, parse_tanggal, read_past_day
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.language import _
from berdaya_cli.services.differences import differences
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanTindakLanjut:
    """What the user says of a follow-up, as typed."""

    agenda: str | None = None
    uraian: str | None = None
    lembaga: str | None = None
    batas: str | None = None
    kabupaten: str | None = None
    lagi: bool = False


@dataclass(frozen=True, slots=True)
class Rapat:
    """The event whose decisions are asked for, by name, and who may have to do with them."""

    nama: str
    lembaga: tuple[Candidate, ...]


def gather_meeting(store: Store, minta: PermintaanTindakLanjut) -> Rapat:
    """Find the event that is meant, and the bodies of its regency.

    Raises:
        BerdayaError: there is no such event, or the regency is not known.
    """
    home = find_home(store, minta.kabupaten)
    agenda = store.reference.find(Agenda, minta.agenda or "", home)
    return Rapat(str(agenda.columns()["nama"]), store.lembaga.candidates(home))


def add_tindak_lanjut(store: Store, minta: PermintaanTindakLanjut) -> Rencana:
    """Add what is to be done after an event: what, who, until when.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    values = _read(store, home, minta, check)
    check.stop()
    row = check.settle(check.note(TindakLanjut, kabupaten=home, **values))
    known = store.tindak_lanjut.same(row)
    if known is not None and not minta.lagi:
        raise AlreadyThereError(
            _("Already there: tindak lanjut {id}; nothing of this was written."),
            id=known,
        )
    number = store.tindak_lanjut.add(row)
    said = _("Tindak lanjut {id}, {lembaga}: {uraian}, until {date}").format(
        id=number, lembaga=row.lembaga, uraian=row.uraian, date=nama_tanggal(row.batas)
    )
    return Rencana(uraian=(said,))


def add_keputusan(
    store: Store, minta: PermintaanTindakLanjut, rows: Sequence[Keputusan]
) -> Rencana:
    """Add every decision of a meeting as a follow-up: all of them, or none.

    Args:
        store: the record.
        minta: of which event they are.
        rows: the decisions.

    Raises:
        BerdayaError: every mistake, with the number of the decision.
    """
    if len(rows) == 1:
        return add_tindak_lanjut(store, replace(minta, **asdict(rows[0])))
    said: list[str] = []
    errors: list[BerdayaError] = []
    for number, row in enumerate(rows, start=1):
        try:
            said += add_tindak_lanjut(store, replace(minta, **asdict(row))).uraian
        except BerdayaError as error:
            for one in error.each:
                one.begin_with(_("No. {n}").format(n=number))
                errors.append(one)
    if errors:
        raise SeveralError(tuple(errors))
    return Rencana(uraian=tuple(said))


def edit_tindak_lanjut(store: Store, asked: str, minta: PermintaanTindakLanjut) -> Rencana:
    """Correct a follow-up; the rest stays. Each change is reported, before and after.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    if minta == PermintaanTindakLanjut():
        check.add(NothingToChangeError("edit-tindak-lanjut"))
    before = check.settle(check.note(find_tindak_lanjut, store, asked))
    values = _read(store, before.kabupaten, minta, check)
    check.stop()
    after = check.settle(check.note(replace, before, **values))
    said = tuple(differences(asdict(before), asdict(after)))
    if not said:
        return Rencana(tetap=1)
    store.tindak_lanjut.change(after)
    head = _("Tindak lanjut {id}").format(id=before.id)
    return Rencana(uraian=tuple(f"{head}, {line}" for line in said))


def finish_tindak_lanjut(
    store: Store, asked: str, tanggal: str | None, hasil: str | None, *, today: str
) -> Rencana:
    """Note that a follow-up was done, when, and what came of it.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    before = check.note(find_tindak_lanjut, store, asked)
    day = check.note(read_past_day, tanggal, today)
    check.stop()
    row, done = check.settle(before), check.settle(day)
    if row.tanggal_selesai and tanggal is None:
        done = row.tanggal_selesai
    said_hasil = None if hasil is not None and hasil.strip() == NOTHING else hasil or row.hasil
    after = replace(row, tanggal_selesai=done, hasil=said_hasil)
    if after == row:
        return Rencana(tetap=1)
    store.tindak_lanjut.change(after)
    said = _("Tindak lanjut {id}, {lembaga}: {uraian}, done on {date}").format(
        id=row.id, lembaga=row.nama_lembaga, uraian=row.uraian, date=nama_tanggal(done)
    )
    late = done > last_day(row.batas).isoformat()
    note = _("It was to be done by {date}.").format(date=nama_tanggal(row.batas))
    return Rencana(uraian=(said,), catatan=(note,) if late else ())


def find_tindak_lanjut(store: Store, asked: str) -> TindakLanjutTercatat:
    """Find a follow-up by its number: ``3``, ``#3``, ``tindak lanjut 3``.

    Raises:
        TindakLanjutNotFoundError: there is none of that number.
    """
    number = number_in(asked, "tindak_lanjut")
    if number is None:
        raise TindakLanjutNotFoundError(asked)
    return store.tindak_lanjut.get(number)


def _read(
    store: Store, home: str, minta: PermintaanTindakLanjut, check: Mistakes
) -> dict[str, str]:
    values: dict[str, str | None] = {}
    if minta.agenda is not None:
        agenda = check.note(store.reference.find, Agenda, minta.agenda, home)
        values["agenda"] = agenda.kode if agenda else None
    if minta.lembaga is not None:
        lembaga = check.note(store.lembaga.find, minta.lembaga, home)
        values["lembaga"] = lembaga.kode if lembaga else None
    if minta.batas is not None:
        values["batas"] = check.note(parse_tanggal, minta.batas)
    if minta.uraian is not None:
        values["uraian"] = " ".join(minta.uraian.split())
        if values["uraian"] == NOTHING:
            check.add(InvalidValueError(_("A tindak lanjut needs a description.")))
    return {name: value for name, value in values.items() if value is not None}

"""What a row of reference data must keep towards the others of its regency."""

from collections.abc import Iterator

from berdaya_cli.domain.berlaku import overlap
from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.reference.aset import Aset
from berdaya_cli.domain.reference.fokus import Fokus
from berdaya_cli.domain.reference.indikator import Indikator
from berdaya_cli.domain.reference.lembaga import JENIS_OPD, Lembaga
from berdaya_cli.domain.reference.pejabat import Pejabat
from berdaya_cli.domain.row import Row
from berdaya_cli.domain.tanggal import day_before, nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store

_LONG_AGO = "1000-01-01"
"""Before every day: a start that is not known, for comparing."""


def check_rules(store: Store, home: str, before: Row | None, after: Row) -> tuple[str, ...]:
    """Refuse what the other rows do not allow.

    Returns:
        What is allowed, but worth a word.

    Raises:
        BerdayaError: every rule that is broken.
    """
    check = Mistakes()
    check.note(_names_are_free, store, home, after)
    if isinstance(after, Lembaga):
        check.note(_no_ring, store, home, after)
        check.note(_stays_opd, store, home, after)
    if isinstance(after, Aset):
        check.note(_desa_of_its_kecamatan, store, after)
    check.stop()
    notes: list[str] = []
    if isinstance(after, Pejabat):
        notes += _held_twice(store, home, after)
    if isinstance(after, Fokus) and isinstance(before, Fokus):
        notes += _evidence_to_remove(store, home, before, after)
    return tuple(notes)


def check_what_hangs_on_it(store: Store, home: str, after: Row) -> None:
    """Refuse a change after which values that are noted already would mean something else.

    Raises:
        ConflictError: there are such values of this indicator.
    """
    if isinstance(after, Indikator) and (n := store.pengukuran.unfit(home, after.kode)):
        raise ConflictError(
            _("Values are noted already ({n}) that such an indicator cannot have."),
            hint=_("Leave this one as it is, and add another one: berdaya add-indikator"),
            n=n,
        )


def _names(row: Row) -> set[str]:
    values = row.columns()
    own = (values.get(name) for name in ("kode", "nama", "singkatan"))
    return {normal(str(name)) for name in (*own, *row.lists()["alias"]) if name}


def _names_are_free(store: Store, home: str, row: Row) -> None:
    """Refuse a name by which another row is found; only rows with aliases are looked up so."""
    if "alias" not in row.lists():
        return
    kode, wanted = row.columns()["kode"], _names(row)
    for other in store.reference.all_of(type(row), home):
        taken = wanted & _names(other)
        if other.columns()["kode"] != kode and taken:
            raise ConflictError(
                _("The name '{name}' is taken already: {kode}."),
                name=min(taken),
                kode=other.columns()["kode"],
            )


def _no_ring(store: Store, home: str, row: Lembaga) -> None:
    above = {other.kode: other.induk for other in store.reference.all_of(Lembaga, home)}
    above[row.kode] = row.induk
    seen, kode = {row.kode}, row.induk
    while kode is not None and kode not in seen:
        seen.add(kode)
        kode = above.get(kode)
    if kode == row.kode:
        raise InvalidValueError(_("{lembaga} would be a part of itself."), lembaga=row.kode)


def _stays_opd(store: Store, home: str, row: Lembaga) -> None:
    """Only an OPD can be penanggung jawab, in the past too."""
    if row.jenis not in JENIS_OPD and store.penugasan.answers_for_any(home, row.kode):
        raise ConflictError(
            _("{lembaga} is or was penanggung jawab, which only an OPD can be."),
            hint=_("Its penugasan: {command}").format(
                command=f"berdaya list-penugasan --opd {row.kode}"
            ),
            lembaga=row.kode,
        )


def _desa_of_its_kecamatan(store: Store, row: Aset) -> None:
    if row.desa and not row.desa.startswith(f"{row.kecamatan}."):
        raise InvalidValueError(
            _("Desa {desa} is not in kecamatan {kecamatan}."),
            hint=_("Give --desa too; '-' where it is not known."),
            desa=store.desa.nama(row.desa),
            kecamatan=store.kecamatan.get(row.kecamatan).nama,
        )


def _held_twice(store: Store, home: str, row: Pejabat) -> Iterator[str]:
    """Report two who hold one office on the same day: both for good, or one without an end."""
    for other in store.reference.all_of(Pejabat, home):
        if other.kode == row.kode or (other.lembaga, other.jabatan) != (row.lembaga, row.jabatan):
            continue
        if other.sifat not in _FOR_GOOD or not overlap(
            row.berlaku_mulai or _LONG_AGO,
            row.berlaku_sampai,
            other.berlaku_mulai or _LONG_AGO,
            other.berlaku_sampai,
        ):
            continue
        last = day_before(row.berlaku_mulai) if row.berlaku_mulai else "..."
        words = {
            "jabatan": row.jabatan,
            "kode": other.kode,
            "command": f"berdaya edit-pejabat {other.kode} --sampai {last}",
        }
        if row.sifat in _FOR_GOOD:
            said = _(
                "{jabatan} is held by {kode} on some of these days too; end that with: {command}"
            )
            yield said.format(**words)
        elif other.berlaku_sampai is None and not _for_a_while(row):
            said = _(
                "{kode} still holds {jabatan} without an end; from {date} on letters and reports"
                " name who is entered now. Where {kode} has left: {command}"
            )
            since = nama_tanggal(row.berlaku_mulai) if row.berlaku_mulai else "..."
            yield said.format(date=since, **words)


def _for_a_while(row: Pejabat) -> bool:
    """Return whether an official only stands in until whoever holds the office is back (Plh.)."""
    return row.sifat == "plh" and row.berlaku_sampai is not None


_FOR_GOOD = ("definitif", None)
"""How an office is held that is not only stood in for."""


def _evidence_to_remove(store: Store, home: str, before: Fokus, after: Fokus) -> Iterator[str]:
    if after.terlindung == "ya" and before.terlindung != "ya":
        for kegiatan, number in store.bukti.not_on_paper_of_fokus(home, after.kode):
            command = f"berdaya delete {kegiatan} --baris bukti:{number} --alasan ..."
            yield _("Evidence of this fokus is copied or linked; take it away: {command}").format(
                command=command
            )

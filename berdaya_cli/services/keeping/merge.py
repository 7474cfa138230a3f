"""Take in another office's file of the same regency: of each row the later state holds."""

import json
from dataclasses import replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.keeping.gabung import (
    BedaBaris,
    KeadaanBaris,
    shared_part,
    without_days,
)
from berdaya_cli.domain.keeping.pemeriksaan import Cacat
from berdaya_cli.domain.perubahan import Rencana, read_image
from berdaya_cli.domain.privasi import find_in_row, hide_all_personal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.merge_findings import (
    answered_otherwise,
    conflict,
    imported_twice,
    no_room,
    personal,
)
from berdaya_cli.storage.keeping.pihak import Pihak
from berdaya_cli.storage.store import Store

PAKAI = ("sini", "sana")
"""Whose state holds where both offices changed a row: this file's, or the other's."""
PLACES = ("tabel", "kode")
_MOST_TOLD = 50
"""So many rows that both changed are listed; all are counted."""


def parse_pakai(text: str | None) -> str | None:
    """Read whose state is to hold.

    Raises:
        InvalidValueError: it is neither.
    """
    word = text.strip().casefold() if text is not None else None
    if word is None or word in PAKAI:
        return word
    raise InvalidValueError(
        _("'{text}' is not a side."),
        hint=_("Give sini (this file) or sana (the other)."),
        text=text,
    )


def merge_file(
    store: Store,
    other: Store,
    pakai: str | None,
    *,
    samarkan: bool = False,
    tambah_kabupaten: bool = False,
) -> Rencana:
    """Bring another file's rows in; of a row that differs the later state holds.

    Whichever takes in the other, both come to hold the same, but for their own numbers and
    histories.

    Args:
        store: this office's file, with an operation open.
        other: the other office's.
        pakai: whose state holds where both changed a row; None is the rule.
        samarkan: let a row that holds a number of a person come in with it hidden; else it stays
            out, with what belongs to it.
        tambah_kabupaten: whether it may be of a regency that is not here: its reference data come
            along.

    Raises:
        InvalidValueError: it is of other regencies, or one is a sample.
    """
    if store.contoh != other.contoh:
        raise InvalidValueError(_("Sample records and real ones stay apart."))
    if not tambah_kabupaten:
        _check_same_regency(store, other)
    return _Merge(store, other, pakai, samarkan=samarkan).run()


def _check_same_regency(store: Store, other: Store) -> None:
    theirs, ours = set(other.gabung.regencies()), set(store.gabung.regencies())
    if not theirs <= ours:
        raise InvalidValueError(
            _("The file is of another regency ({codes})."),
            hint=_("Add --tambah-kabupaten where this file is to hold several regencies."),
            codes=", ".join(sorted(theirs - ours)),
        )


class _Merge:
    """A merge under way."""

    def __init__(self, store: Store, other: Store, pakai: str | None, *, samarkan: bool) -> None:
        self._store, self._here, self._pakai = store, store.gabung, pakai
        self._other, self._samarkan = other, samarkan
        self._number = store.transaction.operasi or 0
        self._kept_out: dict[str, Temuan] = {}
        self._there: Pihak = other.gabung
        self._counts: dict[tuple[str, str], int] = {}
        self._conflicts: list[Temuan] = []
        self._leaving: list[BedaBaris] = []
        self._files_before: dict[str, tuple[str, str]] = {}
        self._rules_before: set[Cacat] = set()
        self._revived: set[str] = set()
        """The uids of kegiatan that one office took away before the other worked on them."""

    def run(self) -> Rencana:
        """Go through every table: what comes in first, what goes last."""
        self._here.allow_loose_ends()
        self._files_before = self._here.files()
        self._rules_before = set(self._store.checkup.overlaps())
        answered = list(answered_otherwise(self._store, self._other))
        self._revived |= self._here.worked_on(self._there.taken_away("kegiatan"))
        self._revived |= self._there.worked_on(self._here.taken_away("kegiatan"))
        for table in self._here.tables():
            for bagian in self._here.differences(table, self._there):
                for beda in bagian.beda:
                    self._settle(beda)
                self._here.take_moments(table, self._number, bagian.lebih_awal)
        self._bring_parents()
        self._leave_out_orphans()
        self._take_away()
        for kegiatan in self._here.replanned(self._number):
            self._store.jadwal.settle(kegiatan)
        self._here.take_sayings(self._there)
        self._conflicts += self._kept_out.values()
        self._conflicts += [
            *answered,
            *imported_twice(self._files_before, self._there.files()),
            *self._against_rules(),
        ]
        return Rencana(
            uraian=tuple(self._told()),
            konflik=tuple(self._conflicts[:_MOST_TOLD]),
            catatan=self._more(),
        )

    def _settle(self, beda: BedaBaris) -> None:
        """Decide which state of one row holds, and write it where it is not there yet."""
        if self._is_revived(beda):
            beda = replace(
                beda,
                sini=beda.sini if beda.sini and beda.sini.citra else None,
                sana=beda.sana if beda.sana and beda.sana.citra else None,
            )
        if beda.sini is None and beda.sana and beda.sana.citra:
            twin = self._here.twin(beda.tabel, beda.sana.citra)
            if twin is not None:
                self._unite(beda, twin)
                return
        holds = beda.sana_holds
        if self._both_changed(beda):
            holds = self._pakai == "sana" if self._pakai else holds
            self._conflicts.append(conflict(beda, sana=holds))
        if not holds or beda.sana is None:
            return
        if beda.sana.citra is None:
            self._leaving.append(beda)
        elif beda.sini is None or beda.sini.citra is None:
            self._add(beda.tabel, beda.sana)
        else:
            self._change(beda.tabel, beda.sini, beda.sana)

    def _both_changed(self, beda: BedaBaris) -> bool:
        """Return whether both offices changed a row since they had it alike.

        They did not where the state that gives way is one that the other once had.
        """
        if beda.sini is None or beda.sana is None:
            return False
        here, there = beda.sini, beda.sana
        if here.citra is None or there.citra is None:
            kept, gone = (there, here) if here.citra is None else (here, there)
            image = json.dumps(shared_part(kept.citra or ""), sort_keys=True)
            return kept.versi > gone.versi or image != gone.terakhir
        if self._is_planned(beda) and without_days(here.citra) == without_days(there.citra):
            return False
        old_here = shared_part(here.citra) in (self._there.past(beda.tabel, there.kunci or ""))
        old_there = shared_part(there.citra) in (self._here.past(beda.tabel, here.kunci or ""))
        return not (old_here or old_there)

    def _is_planned(self, beda: BedaBaris) -> bool:
        """Return whether a row is a kegiatan whose days are those of its plans, here or there."""
        return beda.tabel == "kegiatan" and (
            self._store.jadwal.is_planned(beda.ident) or self._other.jadwal.is_planned(beda.ident)
        )

    def _unite(self, beda: BedaBaris, twin: KeadaanBaris) -> None:
        """Make one of two rows that say the same: it bears the lesser uid, and the later state."""
        if beda.sana is None or beda.sana.citra is None or twin.citra is None:
            return
        ours, theirs = read_image(twin.citra), read_image(beda.sana.citra)
        later = beda.sana if beda.sana.versi > twin.versi else twin
        uid = min(str(ours["uid"]), str(theirs["uid"]))
        image = read_image(later.citra) | {"uid": uid}
        if image != ours:
            self._change(beda.tabel, twin, replace(later, citra=json.dumps(image)))

    def _without_people(self, table: str, row: KeadaanBaris) -> KeadaanBaris | None:
        """Return a row without any number of a person; None where it stays out."""
        image = read_image(row.citra)
        if find_in_row(image) is None:
            return row
        self._kept_out[row.citra or ""] = personal(table, image, hidden=self._samarkan)
        return replace(row, citra=json.dumps(hide_all_personal(image))) if self._samarkan else None

    def _add(self, table: str, theirs: KeadaanBaris) -> bool:
        """Add a row, with its kegiatan if that is not here yet; tell whether it came in."""
        row = self._without_people(table, theirs)
        if row is None:
            return False
        image = read_image(row.citra)
        if "kegiatan" in image and self._here.number_of(image["kegiatan"]) is None:
            parent = self._there.find("kegiatan", str(image["kegiatan"]))
            if parent is None or not self._add("kegiatan", parent):
                return False
        key = self._here.add(table, row)
        if key is None:
            self._conflicts.append(no_room(table, image))
            return False
        self._note(table, key, row, N_("new"))
        return True

    def _change(self, table: str, ours: KeadaanBaris, theirs: KeadaanBaris) -> None:
        row = self._without_people(table, theirs)
        if row is None or read_image(row.citra) == read_image(ours.citra):
            return
        if not self._here.change(table, ours.kunci or "", row.citra or ""):
            self._conflicts.append(no_room(table, read_image(row.citra)))
            return
        self._note(table, ours.kunci or "", row, N_("changed"))

    def _is_revived(self, beda: BedaBaris) -> bool:
        """Return whether a row belongs to a kegiatan that stays, though one office took it away."""
        shown = next((s for s in (beda.sini, beda.sana) if s and s.citra), None)
        uid = read_image(shown.citra).get("kegiatan") if shown else None
        return (uid or beda.ident) in self._revived

    def _against_rules(self) -> list[Temuan]:
        """Return what no longer fits together, though each office's rows did."""
        return [
            Temuan(
                jenis=cacat.jenis,
                tempat=(("tabel", cacat.tabel), ("kode", cacat.kunci)),
                pesan=_("After the merge {table} {key} do not fit together.").format(
                    table=cacat.tabel, key=cacat.kunci
                ),
                saran=_("See: berdaya doctor"),
            )
            for cacat in (
                *self._store.checkup.overlaps(),
                *self._store.checkup.odd_kegiatan(self._number),
            )
            if cacat not in self._rules_before
        ]

    def _bring_parents(self) -> None:
        """Bring back what a row that came in refers to, though it was taken away here."""
        while missing := self._here.missing_parents(self._number):
            brought = False
            for table, ident in sorted(missing):
                row = self._there.find(table, ident)
                brought |= row is not None and self._add(table, row)
            if not brought:
                return

    def _leave_out_orphans(self) -> None:
        """Leave out what came in and refers to a row that stayed out."""
        while self._kept_out and (orphans := self._here.orphans(self._number)):
            for table, key in orphans:
                self._here.remove(table, key)

    def _take_away(self) -> None:
        """Take away what the other office took away, unless something here still refers to it."""
        for beda in reversed(self._leaving):
            key = beda.sini.kunci if beda.sini else None
            if key and beda.sana and not self._here.is_referred_to(beda.tabel, key):
                self._here.remove(beda.tabel, key)
                self._note(beda.tabel, key, beda.sana, N_("taken away"))

    def _note(self, table: str, key: str, row: KeadaanBaris, what: str) -> None:
        self._here.note(self._number, table, key, row.versi)
        self._counts[what, table] = self._counts.get((what, table), 0) + 1

    def _told(self) -> list[str]:
        counted: dict[str, list[str]] = {}
        for (what, table), count in self._counts.items():
            counted.setdefault(what, []).append(f"{table} {count}")
        return [f"{_(what)}: {', '.join(parts)}" for what, parts in counted.items()]

    def _more(self) -> tuple[str, ...]:
        rest = len(self._conflicts) - _MOST_TOLD
        return (_("... and {n} more").format(n=rest),) if rest > 0 else ()

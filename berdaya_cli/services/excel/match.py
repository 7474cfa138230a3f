"""Finding, for every row of a sheet, the kegiatan of the record that it is about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from berdaya_cli.domain.excel.baris_masuk import JOIN, flat, is_another, other_keys
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.language import _
from berdaya_cli.services.excel.notes import Notes
from berdaya_cli.storage.excel.state import Keadaan
from berdaya_cli.storage.store import Store


@dataclass(slots=True)
class Claimed:
    """Which kegiatan the sheets of a file are about so far, and which sheet each."""

    _known: dict[int, str] = field(default_factory=dict)
    _new: list[tuple[range, str]] = field(default_factory=list)
    """Those that a sheet brought bear numbers in a row."""

    def take(self, known: Iterable[int | None], new: range, lembar: str) -> None:
        """Note what a sheet is about, and which kegiatan are new with it."""
        self._known |= {number: lembar for number in known if number is not None}
        self._new.append((new, lembar))

    def sheet_of(self, number: int) -> str | None:
        """Return the names of the sheet that is about a kegiatan."""
        among = (lembar for numbers, lembar in self._new if number in numbers)
        return self._known.get(number) or next(among, None)


@dataclass(slots=True)
class Matcher:
    """Who is who in one sheet: rows by their code, then by what they say.

    A code that is copied, or that stands on a row about something else, does not count: the row
    is then found by what it says, as one without a code is, or is new.
    """

    store: Store
    home: str
    notes: Notes
    formulir: str
    hari: str
    kolom: int | None
    """The column of codes, for findings."""
    sure: bool = False
    """Whether the form holds, whatever it makes of what went out with it."""
    ditolak: set[int] = field(default_factory=set)
    known: dict[int, int] = field(default_factory=dict)
    """The number of the kegiatan that each row is about; a row without one is new."""

    def run(self, rows: int, before: Claimed) -> None:
        """Match every row that waits in ``store.masuk``.

        Args:
            rows: how many there are.
            before: the kegiatan that other sheets of the file are about, and which sheet.
        """
        masuk = self.store.masuk
        by_code, elsewhere = masuk.by_code(self.home)
        copied = {*self._copies(by_code), *elsewhere}
        self.known = {row: number for row, number in by_code.items() if row not in copied}
        self._refuse_doubles()
        self._refuse_deleted()
        masuk.forget_codes(copied)
        taken = set(self.known.values())
        for calon in masuk.by_key(self.home, rows):
            free = calon.kegiatan not in taken and calon.baris not in self.known
            if free and _same_place(calon.lokasi_baris, calon.lokasi):
                self.known[calon.baris] = calon.kegiatan
                taken.add(calon.kegiatan)
        if self.formulir and not self.sure:
            self._refuse_mixed_up()
        for row, number in self.known.items():
            lembar = before.sheet_of(number)
            if lembar is not None and row not in self.ditolak:
                self.ditolak.add(row)
                said = _("Sheet {lembar} is about the same kegiatan already.")
                hint = _("Take one sheet at a time with --lembar.")
                self._note(row, "double", said.format(lembar=lembar), hint)

    def _refuse_mixed_up(self) -> None:
        """Refuse rows of a form that bear the name of a kegiatan whose code they do not bear.

        The names were sorted or merged without the codes, or the code is lost and something else
        than the name was changed as well: the row would rename one kegiatan, or be a second one.
        """
        sent = {n: nama or "" for _uid, n, nama in self.store.isian.sent(self.formulir) if n}
        of_name = defaultdict(set)
        for number, nama in sent.items():
            of_name[normal(nama)].add(number)
        present = set(self.known.values())
        for row, nama in self.store.masuk.named():
            others, own = of_name[normal(nama)], self.known.get(row)
            if row in self.ditolak or own in others or not others:
                continue
            if own in sent:
                said = _("It says '{nama}', as kegiatan {other}, and bears the code of {id}.")
                hint = _("A correction: --pakai form. Another kegiatan: empty the code of its row.")
                pesan = said.format(nama=nama, other=min(others), id=own)
            elif own is None and (lost := others - present):
                said = _("Is it kegiatan {id} ({nama}), whose code no row of the form bears?")
                hint = _("Write its code into the row; or put its own row back, if it is another.")
                pesan = said.format(id=min(lost), nama=nama)
            else:
                continue
            self.ditolak.add(row)
            self._note(row, "another", pesan, hint)

    def _states(self, numbers: Iterable[int]) -> dict[int, Keadaan]:
        wanted = sorted(set(numbers))
        found = self.store.kegiatan_state.of(wanted, hari=self.hari, formulir=self.formulir)
        return {state.id: state for state in found}

    def _refuse_doubles(self) -> None:
        same: dict[int, list[int]] = {}
        for row, first in self.store.masuk.twice():
            same.setdefault(first, [first]).append(row)
        for rows in same.values():
            own = [row for row in rows if row in self.known]  # real ones, as their codes say
            kept = (own or rows)[0]
            for row in sorted({*rows} - {*own, kept}):
                self.ditolak.add(row)
                said = _("It says the same kegiatan as row {row}.").format(row=kept)
                hint = _("Take one of them out, or tell them apart by name.")
                self._note(row, "double", said, hint)

    def _copies(self, by_code: dict[int, int]) -> Iterator[int]:
        """Return the rows whose code is not their own, and tell of each."""
        states = self._states(by_code.values())
        rows = defaultdict(list)
        for row, uid in self.store.masuk.coded():
            rows[uid].append(row)
        for same in rows.values():
            own = self._own(same, states.get(by_code.get(same[0], 0)))
            for row in same:
                if row == own:
                    continue
                said = _("The code of this row is that of another one; it is taken without it.")
                self.notes.warning("copied-code", said, baris=row, kolom=self.kolom)
                yield row

    def _own(self, rows: list[int], state: Keadaan | None) -> int | None:
        """Choose the row that a code belongs to: the one most like the kegiatan, if any is."""
        if state is None:
            return rows[0]  # a blank row of the form, the first time that it is filled
        known = state.dasar or state.isi
        forms = {row.baris: flat(row._asdict()) for row in self.store.masuk.get(rows)}
        best = min(rows, key=lambda row: len(other_keys(forms[row], known)))
        # of the code of another form, or of a blank row, nobody knows who filled it in
        doubtful = self.formulir and (state.dasar is None or state.dikirim is None)
        named = "nama" in other_keys(forms[best], known)
        strange = named if state.dasar is None else is_another(forms[best], known)
        if doubtful and strange:
            return None
        return best if len(rows) == 1 or not is_another(forms[best], known) else None

    def _refuse_deleted(self) -> None:
        """Refuse rows of this form whose kegiatan was taken away here."""
        gone = {
            uid for uid, number, _nama in self.store.isian.sent(self.formulir) if number is None
        }
        if not self.formulir or not gone:
            return
        for row, uid in self.store.masuk.coded():
            if uid in gone and row not in self.ditolak:
                self.ditolak.add(row)
                said = _("This kegiatan was taken away here since the form went out.")
                hint = _("Take the row out; or empty its code, and it is a new kegiatan.")
                self._note(row, "deleted", said, hint)

    def _note(self, row: int, jenis: str, pesan: str, saran: str) -> None:
        self.notes.mistake(jenis, pesan, saran, baris=row, kolom=self.kolom)


def _same_place(row: str, known: str) -> bool:
    """Return whether two places share their kecamatan, and the desa where both say one."""
    own, other = ([Lokasi.of(kode) for kode in codes.split(JOIN)] for codes in (row, known))
    if {place.kecamatan for place in own} != {place.kecamatan for place in other}:
        return False
    desa = [{place.desa for place in places if place.desa} for places in (own, other)]
    return desa[0] == desa[1] or not desa[0] or not desa[1]

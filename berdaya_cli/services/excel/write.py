"""Bringing one sheet into the record: rows matched, compared, written, and reported."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.excel.banding import Banding, compare, papers_without_money
from berdaya_cli.domain.excel.baris_masuk import (
    PEOPLE,
    SOURCES,
    BarisMasuk,
    Nama,
    NilaiDana,
    dump_isi,
    flat,
    said_by,
)
from berdaya_cli.domain.excel.hasil_impor import BarisHasil, Nasib
from berdaya_cli.domain.excel.periksa_baris import mistakes_of_new
from berdaya_cli.domain.excel.peserta_tempat import people_said_by_place
from berdaya_cli.domain.kegiatan.anggaran import StageUnknownError
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import _
from berdaya_cli.services.excel.apply import (
    add_evidence,
    apply,
    evidence_is_news,
    places_are_news,
)
from berdaya_cli.services.excel.match import Claimed, Matcher
from berdaya_cli.services.excel.notes import Notes
from berdaya_cli.services.excel.options import PermintaanImpor
from berdaya_cli.services.excel.problems import Compared, money_said_before
from berdaya_cli.services.excel.sheet import SheetReader
from berdaya_cli.storage.excel.state import Keadaan
from berdaya_cli.storage.store import Store

_AT_ONCE = 1000
"""Rows that are compared with the record together."""
_MOST_NEAR = 50
"""So many rows are reported that are like kegiatan of others."""


@dataclass(slots=True)
class SheetWriter:
    """Takes one sheet in; what became of its rows is there afterwards."""

    store: Store
    reader: SheetReader
    minta: PermintaanImpor
    impor: Callable[[], int]
    """Gives the number of the file in the record, and notes it there at the latest then."""
    known_file: bool
    """Whether the same bytes came in before: what they say again is no news."""
    before: Claimed
    baris: list[BarisHasil] = field(default_factory=list)
    hilang: list[tuple[int, str]] = field(default_factory=list)
    _doubtful: int = 0
    """Rows of a table that is wrong as a whole."""
    _said: tuple[str, ...] = ()
    _new: range = range(0)
    """The numbers of the kegiatan that were added."""

    @property
    def notes(self) -> Notes:
        """What is to be reported of the sheet."""
        return self.reader.notes

    def count(self, nasib: Nasib) -> int:
        """Count the rows that met a fate."""
        if nasib == "baru":
            return len(self._new)
        count = sum(row.nasib == nasib for row in self.baris)
        return count + (self._doubtful if nasib == "ditolak" else 0)

    def run(self) -> None:
        """Read every row, then match, compare and write what can be."""
        masuk, reader = self.store.masuk, self.reader
        masuk.begin()
        rows = masuk.put(reader.rows())
        self._refuse(reader.ditolak)
        if reader.kepala is None:
            return
        if reader.unusable:
            masuk.begin()
            self._doubtful = rows
            return
        self._said = said_by(reader.kepala.kolom, reader.latar.bawaan)
        matcher = self._matched(rows)
        known = sorted(matcher.known.keys() - matcher.ditolak)
        for start in range(0, len(known), _AT_ONCE):
            self._merge_some(known[start : start + _AT_ONCE], matcher)
        masuk.remove(matcher.known.keys() | matcher.ditolak)
        self._refuse_new()
        self._tell_of_near()
        self._add_new()
        self._find_gone(matcher)
        self.before.take((one.kegiatan for one in self.baris), self._new, reader.latar.lembar)

    def _matched(self, rows: int) -> Matcher:
        latar, kepala = self.reader.latar, self.reader.kepala
        matcher = Matcher(
            store=self.store,
            home=latar.home,
            notes=self.reader.notes,
            formulir=latar.formulir,
            hari=latar.kini,
            kolom=kepala.kolom.get("kode") if kepala else None,
            sure=self.minta.pakai == "form",
        )
        matcher.run(rows, self.before)
        self._refuse(sorted(matcher.ditolak))
        return matcher

    def _merge_some(self, rows: list[int], matcher: Matcher) -> None:
        states = self.store.kegiatan_state.of(
            (matcher.known[row] for row in rows), hari=matcher.hari, formulir=matcher.formulir
        )
        by_number = {state.id: state for state in states}
        for row in self.store.masuk.get(rows):
            self._merge(row, by_number[matcher.known[row.baris]])

    def _merge(self, row: BarisMasuk, state: Keadaan) -> None:
        said = self._what_it_says(row, state)
        isi, form = dump_isi(said), flat(said)
        banding = compare(form, state.dasar, state.isi, self.minta.pakai, state.lain)
        compared = self._compared(state, isi)
        old_news = compared.is_old_news(banding)
        problems = list(compared.problems(banding, form, old_news=old_news))
        if not problems and banding.diambil and self._year_is_open(row, state, said):
            pesan = _("Is this money of {year} or of {other}?").format(
                year=row.tahun, other=state.tahun
            )
            problems = [("pagu_1", "which-year", pesan, _("Say the day of the table: --tanggal."))]
        if problems:
            self._refuse([row.baris])
            for name, jenis, pesan, saran in problems:
                column = self._column(_column_of(row, name))
                self.notes.mistake(jenis, pesan, saran, baris=row.baris, kolom=column)
            return
        if old_news:
            banding = Banding(())
            isi, row = state.terakhir or isi, row._replace(bukti=None)
            if not self.known_file:
                left = _("An old copy: kegiatan {id} is left as it is.").format(id=state.id)
                self.notes.warning("old-copy", left, baris=row.baris)
        try:
            changed = self._write(row, state, banding, isi)
        except StageUnknownError:
            self._refuse([row.baris])
            self.notes.ask_stage(row.baris)
            return
        except BerdayaError as error:
            self._refuse([row.baris])
            self.notes.mistake(error.code, error.message, error.hint, baris=row.baris)
            return
        for name, jenis, told in compared.remarks(banding):
            column = self._column(_column_of(row, name))
            self.notes.warning(jenis, told, baris=row.baris, kolom=column)
        nasib: Nasib = "berubah" if changed else "tetap"
        lembar = self.reader.latar.lembar
        self.baris.append(BarisHasil(lembar, row.baris, nasib, state.id, state.nama, changed))

    def _write(
        self, row: BarisMasuk, state: Keadaan, banding: Banding, isi: str
    ) -> tuple[str, ...]:
        """Write what is taken of a row, and what it said; nothing of either where a rule breaks."""
        if not banding.diambil and isi == state.terakhir:
            return ()
        if papers_without_money(row, {beda.nama for beda in banding.diambil}):
            said = _("The numbers of its DPA or receipt are not kept: its money is as it was.")
            self.notes.warning("papers-alone", said, baris=row.baris)
        if places_are_news(row, state) and not any(b.nama in PEOPLE for b in banding.diambil):
            said = _(
                "How people are shared among the kecamatan is not changed: their sum is as it was."
            )
            self.notes.warning("places-alone", said, baris=row.baris)
        latar = self.reader.latar
        with self.store.transaction.attempt():
            changed = self._apply(row, state, banding)
            self.store.isian.save(
                latar.formulir,
                state.uid,
                isi,
                impor=self.impor(),
                lembar=latar.lembar,
                baris=row.baris,
            )
        return changed

    def _apply(self, row: BarisMasuk, state: Keadaan, banding: Banding) -> tuple[str, ...]:
        changed: tuple[str, ...] = ()
        row = row._replace(hari=self.reader.latar.kini)
        if banding.diambil:
            changed, notes = apply(self.store, state, banding, row, self.minta)
            for note in notes:
                self.notes.warning("note", note, baris=row.baris)
        if evidence_is_news(row, state):
            changed += add_evidence(self.store, state, row, home=self.reader.latar.home)
        return changed

    def _what_it_says(self, row: BarisMasuk, state: Keadaan) -> dict[str, Value]:
        """Return what a row says of the year of the day that is reported on.

        Money that it said in just the same way in another year says nothing of this one.
        """
        values = row._asdict() | {"tahun": state.tahun}
        last = json.loads(state.terakhir or "{}")
        if last.get("tahun", state.tahun) != state.tahun:
            for n in SOURCES:
                if money_said_before(values, last, n):
                    values |= {f"pagu_{n}": None, f"realisasi_{n}": None}
        if row.peserta_tempat is not None:
            values |= people_said_by_place(values, json.loads(state.dikirim or "{}"), last)
        return {name: values[name] for name in self._said}

    def _year_is_open(self, row: BarisMasuk, state: Keadaan, said: dict[str, Value]) -> bool:
        """Return whether a table says money and not of which of a kegiatan's years it is."""
        latar = self.reader.latar
        money = any(said.get(f"{what}_{n}") for n in SOURCES for what in ("pagu", "realisasi"))
        return latar.hari is None and not latar.formulir and row.tahun != state.tahun and money

    def _compared(self, state: Keadaan, isi: str) -> Compared:
        formulir = self.reader.latar.formulir
        return Compared(
            self.store, state, isi, formulir, self.minta.pakai, known_file=self.known_file
        )

    def _refuse_new(self) -> None:
        """Refuse new rows that cannot be so: a code may have kept them from being looked at."""
        for row in self.store.masuk.get(self.store.masuk.to_look_at()):
            wrong = list(mistakes_of_new(row))
            for name, error in wrong:
                self.notes.mistake(
                    error.code, error.message, baris=row.baris, kolom=self._column(name)
                )
            if wrong:
                self._refuse([row.baris])
                self.store.masuk.remove([row.baris])

    def _tell_of_near(self) -> None:
        found = self.store.masuk.near(self.reader.latar.home, _MOST_NEAR + 1)
        for row, number, nama, pelaksana in found[:_MOST_NEAR]:
            said = _("Maybe the same as kegiatan {id} ({nama}) of {pelaksana}.")
            text = said.format(id=number, nama=nama, pelaksana=pelaksana)
            self.notes.warning("maybe-same", text, baris=row)
        if len(found) > _MOST_NEAR:
            more = _("More rows are like kegiatan of others: is it the same table?")
            self.notes.warning("maybe-same", more)

    def _add_new(self) -> None:
        latar = self.reader.latar
        context: dict[str, Value] = {
            "kabupaten": latar.home,
            "formulir": latar.formulir,
            "lembar": latar.lembar,
        }
        without = self.store.masuk_baru.assume_status("berjalan")
        if without:
            said = _(
                "{n} kegiatan have no status and tell of trouble, a next step or an outcome: they"
                " are taken for berjalan."
            )
            self.notes.warning("no-status", said.format(n=without))
        self._new, named = self.store.masuk_baru.add_all(
            context, self._said, self.impor, most_named=self.minta.most_named
        )
        self.baris += [
            BarisHasil(latar.lembar, row, "baru", number, nama) for row, number, nama in named
        ]

    def _find_gone(self, matcher: Matcher) -> None:
        """List the kegiatan that went out with the form and do not stand in it any more."""
        if not self.reader.latar.formulir:
            return
        codes = self.reader.codes
        seen = set(matcher.known.values())
        seen |= {row.kegiatan for row in self.baris if row.kegiatan is not None}
        for uid, number, nama in self.store.isian.sent(self.reader.latar.formulir):
            if not (number is None or number in seen or number in self._new or uid in codes):
                self.hilang.append((number, nama or ""))

    def _refuse(self, rows: list[int]) -> None:
        lembar = self.reader.latar.lembar
        self.baris += [BarisHasil(lembar, row, "ditolak") for row in rows]

    def _column(self, nama: str) -> int | None:
        kepala = self.reader.kepala
        return kepala.kolom.get(nama) if kepala else None


def _column_of(row: BarisMasuk, nama: Nama) -> str:
    """Return the column that says a value: pagu and spending by where their source stands."""
    if not isinstance(nama, NilaiDana):
        return nama
    sources = {getattr(row, f"sumber_dana_{n}"): n for n in SOURCES}
    return f"{nama.jenis}_{sources[nama.sumber_dana]}" if nama.sumber_dana in sources else ""

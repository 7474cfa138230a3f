"""Reading one sheet: where its table begins, which rows are data, and what they say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from berdaya_cli.domain.excel.baris_dilewati import (
    LETTERHEAD,
    SIGNATURE,
    Rupa,
    asked_elsewhere,
)
from berdaya_cli.domain.excel.baris_masuk import BarisMasuk
from berdaya_cli.domain.excel.hasil_impor import (
    Dilewati,
    PemetaanDipakai,
    Pertanyaan,
    passed_over,
)
from berdaya_cli.domain.excel.kepala_tabel import (
    DEEPEST,
    SEARCHED,
    KepalaTabel,
    find_heading,
    is_heading,
)
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar, Sel, column_letter, is_blank
from berdaya_cli.domain.excel.pemetaan import Pemetaan
from berdaya_cli.domain.excel.temuan_impor import runs, shown
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import CellReader
from berdaya_cli.services.excel.column_check import ColumnCheck
from berdaya_cli.services.excel.notes import Notes
from berdaya_cli.services.excel.pemetaan import questions_in
from berdaya_cli.services.excel.privacy import nik_told, niks_in
from berdaya_cli.services.excel.rows import Latar, RowReader
from berdaya_cli.services.excel.watch import Dates, Merged, check_above


@dataclass(slots=True)
class SheetReader:
    """Reads one sheet, row by row; what was noticed is there when the last row was read."""

    lembar: Lembar
    latar: Latar
    cells: CellReader
    said: Mapping[str, str]
    kept: Mapping[str, Pemetaan] = field(default_factory=dict)
    """Answers of before, by the fingerprint of the heading to which they were given."""
    kepala: KepalaTabel | None = None
    nameless: KepalaTabel | None = None
    """The heading of a table in which no column is known to name the kegiatan."""
    notes: Notes = field(init=False)
    dilewati: list[Dilewati] = field(default_factory=list)
    ditolak: list[int] = field(default_factory=list)
    unusable: bool = False
    """Whether a mistake of the table as a whole makes every row of it doubtful."""
    codes: set[str] = field(default_factory=set)
    """The uids of rows that are refused."""
    _reader: RowReader | None = None
    _filled: set[int] = field(default_factory=set)
    _dates: dict[int, Dates] = field(default_factory=dict)
    _skipped: list[tuple[int, str]] = field(default_factory=list)
    _hidden: list[int] = field(default_factory=list)
    _below: bool = False
    """Whether a signature block has begun."""
    _any: bool = False
    """Whether a row of data was seen."""
    _other: int | None = None
    """The row in which another table begins."""
    _watched: tuple[int, ...] = ()
    """Columns that are not taken in, and of which too little is seen yet."""
    _samples: dict[int, list[str]] = field(default_factory=dict)
    """What columns that nobody understands say in their first rows."""

    def __post_init__(self) -> None:
        self.notes = Notes(self.latar.berkas, self.latar.lembar)

    def rows(self) -> Iterator[BarisMasuk]:
        """Return each row that can be read."""
        rows = self.lembar.baris
        head = list(islice(rows, SEARCHED + DEEPEST))
        columns = {sidik: kept.kolom for sidik, kept in self.kept.items()}
        kepala = self.kepala = find_heading(head, self.lembar.gabung, self.said, columns)
        if kepala is None:
            self._look_for_nameless(head, columns)
            return
        self.notes.judul = kepala.judul
        kept = self.kept.get(kepala.sidik)
        cells = self.cells.knowing(kept.lembaga) if kept else self.cells
        self._reader = RowReader(cells, self.latar, kepala, self.notes, self.codes)
        first, last = kepala.baris
        self._look_for_people(row for row in head if row[0] <= last)
        above = [row for row in head if row[0] < first and any(row[1])]
        if above:
            self._look_above(above, self._reader)
        check = ColumnCheck(kepala, self.notes, bool(self.latar.formulir))
        below = (row for row in head if row[0] > last)
        yield from self._data(chain(below, rows), kepala)
        self._finish(check)

    def _look_for_nameless(
        self, head: list[BarisLembar], columns: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Look for a table that could be read once it is said which column names the kegiatan."""
        merged = self.lembar.gabung
        kepala = find_heading(head, merged, self.said, columns, nameless=True)
        if kepala is None or not kepala.asing:
            return
        self.nameless, self.notes.judul = kepala, kepala.judul
        self._watched = (*kepala.asing, *kepala.orang)
        for number, row in head:
            if number > kepala.baris[1]:
                self._look_at_unread(row)
        check = ColumnCheck(kepala, self.notes, bool(self.latar.formulir))
        check.check_columns(self.latar.bawaan, self._filled)

    def _look_above(self, above: list[BarisLembar], reader: RowReader) -> None:
        """Look at what stands above the heading: a letterhead, a unit of money, or data."""
        if not self.latar.formulir:
            first, last = above[0][0], above[-1][0]
            seen = str(first) if first == last else f"{first}-{last}"
            self.dilewati.append(Dilewati(self.latar.lembar, seen, _(LETTERHEAD)))
        known = self.latar.satuan is not None
        found = check_above(above, self.notes, form=bool(self.latar.formulir), unit_known=known)
        self.unusable |= found is None
        reader.satuan = found or reader.satuan

    def _data(self, rows: Iterator[BarisLembar], kepala: KepalaTabel) -> Iterator[BarisMasuk]:
        """Return the rows of data below the heading, as far as they can be read."""
        merged = Merged(self.lembar.gabung, kepala, form=bool(self.latar.formulir))
        rupa = Rupa.of(kepala)
        self._watched = rupa.unread
        dates = [
            (column, self._dates.setdefault(column, Dates()))
            for name, column in kepala.kolom.items()
            if BY_NAME[name].jenis in {"tanggal", "waktu", "rentang"}
        ]
        for number, cells in rows:
            if not any(cells):
                continue
            row = merged.spread(number, cells)
            if self._is_asked_elsewhere(number, row, kepala):
                continue
            if self._is_no_data(number, row, rupa) or self._is_of_another(number):
                continue
            for column, seen in dates:
                if column < len(row):
                    seen.look(number, row[column])
            if self._watched:
                self._look_at_unread(row)
            if len(row) > rupa.width and self._too_long(number, row, rupa.width):
                continue
            yield from self._read(number, row)
        for number, column in merged.doubled:
            self._tell_of_merged(number, column)

    def _look_at_unread(self, row: Sequence[Sel]) -> None:
        """Note which columns that are not taken in hold something, and what at first."""
        filled = [n for n in self._watched if n < len(row) and not is_blank(row[n])]
        self._filled.update(filled)
        for column in filled:
            seen = self._samples.setdefault(column, [])
            if (said := shown(row[column]) or "") not in seen:
                seen.append(said)
            if len(seen) == _SAMPLES:
                self._watched = tuple(n for n in self._watched if n != column)

    def questions(self) -> Iterator[Pertanyaan]:
        """Return what would have to be known of the words of this sheet."""
        kepala = self.kepala or self.nameless
        if kepala is not None:
            lembar = shown(self.latar.lembar) or ""
            yield from questions_in(lembar, kepala, self._samples, self.notes.lembaga)

    def answered(self) -> PemetaanDipakai | None:
        """Return the answers of before that counted here."""
        kept = self.kept.get(self.kepala.sidik) if self.kepala else None
        if kept is None:
            return None
        return PemetaanDipakai(shown(self.latar.lembar) or "", kept.nama, kept.words())

    def _read(self, number: int, row: list[Sel]) -> Iterator[BarisMasuk]:
        read = self._reader.read(number, row) if self._reader else None
        if read is None:
            self.ditolak.append(number)
        else:
            yield read

    def _is_asked_elsewhere(self, number: int, row: list[Sel], kepala: KepalaTabel) -> bool:
        """Return whether another form asks about a row; report figures in it."""
        where, figure = asked_elsewhere(row, kepala)
        if figure is not None:
            said = _("Another form asks about this kegiatan: '{text}'.").format(text=where)
            hint = _("Empty the row here, and give the figures there.")
            self.notes.mistake("elsewhere", said, hint, baris=number, kolom=figure)
            self.ditolak.append(number)
        elif where:
            self._skipped.append((number, where))
        return bool(where)

    def _is_no_data(self, number: int, row: list[Sel], rupa: Rupa) -> bool:
        """Return whether a row is to be passed over, and note why."""
        if not rupa.may_be_no_data(number, row):
            return False
        empty = rupa.is_empty(row)
        reason = None if empty else rupa.why_no_data(row, below=self._below)
        self._below = (self._below and (empty or reason is not None)) or reason == SIGNATURE
        if reason is None and not empty and is_heading(row):
            self._begin_other(number)
            return True
        if reason is not None:
            self._skipped.append((number, reason))
        if passed_over := empty or reason is not None:
            self._look_for_people([(number, row)])
        return passed_over

    def _is_of_another(self, number: int) -> bool:
        """Note a row of data; return whether it belongs to another table, which is not read."""
        if self._other is not None:
            self.ditolak.append(number)
            return True
        self._any = True
        if number in self.lembar.tersembunyi:
            self._hidden.append(number)
        return False

    def _begin_other(self, number: int) -> None:
        """Report that another table begins: it is not read under the heading of the first."""
        if self._other is None:
            said = _("Another table begins in this row; only the first one of a sheet is read.")
            hint = _("Put each table on a sheet of its own.")
            self.notes.mistake("second-table", said, hint, baris=number)
        self._other = number

    def _look_for_people(self, rows: Iterable[BarisLembar]) -> None:
        """Report every NIK in rows that are passed over."""
        latar = self.latar
        self.notes.temuan += [nik_told(latar.berkas, latar.lembar, one) for one in niks_in(rows)]

    def _too_long(self, number: int, row: list[Sel], width: int) -> bool:
        beyond = [n for n in range(width, len(row)) if not is_blank(row[n])]
        if not beyond:
            return False
        self._look_for_people([(number, row)])
        said = _("There is something beyond the last column: did a sign part a cell in two?")
        self.notes.mistake("too-long", said, baris=number, kolom=beyond[0], nilai=row[beyond[0]])
        self.ditolak.append(number)
        return True

    def _finish(self, check: ColumnCheck) -> None:
        self.dilewati += passed_over(self.latar.lembar, self._skipped)
        if not (self._any or self._other or self.latar.formulir):
            said = _("The table has a heading and no rows.")
            first = self.kepala.baris[0] if self.kepala else None
            self.notes.mistake("no-rows", said, _("Fill it in, and send it again."), baris=first)
        for number, title in () if self.latar.formulir else check.kept_nowhere(self._filled):
            reason = _("column {column} ({title}): berdaya keeps nothing of it")
            column = column_letter(number)
            self.dilewati.append(
                Dilewati(self.latar.lembar, "", reason.format(column=column, title=title))
            )
        self._tell_of_hidden()
        self.unusable |= check.check_columns(self.latar.bawaan, self._filled)
        self.unusable |= check.check_dates(self._dates)

    def _tell_of_hidden(self) -> None:
        """Report which rows and columns were read though nobody sees them."""
        if self.latar.formulir or self.kepala is None:
            return
        if self._hidden:
            said = _("Hidden rows are taken in as well: {rows}.")
            hint = _("If they are not meant, show them, take them out, and send the file again.")
            first = self._hidden[0]
            self.notes.warning(
                "hidden-rows", said.format(rows=runs(self._hidden)), hint, baris=first
            )
        for column in sorted(self.lembar.kolom_tersembunyi & set(self.kepala.kolom.values())):
            said = _("This column is hidden, and taken in as well.")
            self.notes.warning("hidden-column", said, baris=self.kepala.baris[1], kolom=column)

    def _tell_of_merged(self, number: int, column: int) -> None:
        named = self.kepala is not None and column == self.kepala.kolom["nama"]
        said = _("Merged cells: whose amount is it?")
        said = _("Merged cells: is it one kegiatan, or are there several?") if named else said
        hint = _("Take the merge back and give each row its own.")
        self.notes.mistake("merged-cells", said, hint, baris=number, kolom=column)
        self.unusable = True


_SAMPLES = 3
"""So many different cells of a column show what it holds."""

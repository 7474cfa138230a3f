"""Reading one sheet: where its table begins, which rows are data, and what they say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice

from berdaya_cli.domain.excel.baris_dilewati import LETTERHEAD, Rupa
from berdaya_cli.domain.excel.baris_masuk import BarisMasuk
from berdaya_cli.domain.excel.hasil_impor import Dilewati
from berdaya_cli.domain.excel.kepala_tabel import (
    DEEPEST,
    SEARCHED,
    KepalaTabel,
    find_heading,
)
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar, Sel, is_blank
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import CellReader
from berdaya_cli.services.excel.column_check import ColumnCheck
from berdaya_cli.services.excel.notes import Notes
from berdaya_cli.services.excel.privacy import nik_told, niks_in
from berdaya_cli.services.excel.rows import Latar, RowReader
from berdaya_cli.services.excel.watch import Dates, Merged


@dataclass(slots=True)
class SheetReader:
    """Reads one sheet, row by row; what was noticed is there when the last row was read."""

    lembar: Lembar
    latar: Latar
    cells: CellReader
    said: Mapping[str, str]
    kepala: KepalaTabel | None = None
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

    def __post_init__(self) -> None:
        self.notes = Notes(self.latar.berkas, self.latar.lembar)

    def rows(self) -> Iterator[BarisMasuk]:
        """Return each row that can be read."""
        rows = self.lembar.baris
        head = list(islice(rows, SEARCHED + DEEPEST))
        kepala = self.kepala = find_heading(head, self.lembar.gabung, self.said)
        if kepala is None:
            return
        self.notes.judul = kepala.judul
        self._reader = RowReader(self.cells, self.latar, kepala, self.notes, self.codes)
        first, last = kepala.baris
        self._look_for_people(row for row in head if row[0] <= last)
        above = [number for number, row in head if number < first and any(row)]
        if above and not self.latar.formulir:
            seen = str(above[0]) if len(above) == 1 else f"{above[0]}-{above[-1]}"
            skipped = Dilewati(self.latar.lembar, seen, _(LETTERHEAD))
            self.dilewati.append(skipped)
        check = ColumnCheck(kepala, self.notes, bool(self.latar.formulir))
        self.unusable = check.check_needed(self.latar.bawaan)
        below = (row for row in head if row[0] > last)
        yield from self._data(chain(below, rows), kepala)
        self._finish(check)

    def _data(self, rows: Iterator[BarisLembar], kepala: KepalaTabel) -> Iterator[BarisMasuk]:
        """Return the rows of data below the heading, as far as they can be read."""
        merged = Merged(self.lembar.gabung, kepala)
        rupa = Rupa.of(kepala)
        dates = [
            (column, self._dates.setdefault(column, Dates()))
            for name, column in kepala.kolom.items()
            if BY_NAME[name].jenis in {"tanggal", "rentang"}
        ]
        for number, cells in rows:
            if not any(cells):
                continue
            row = merged.spread(number, cells)
            if self._is_no_data(number, row, rupa):
                continue
            for column, seen in dates:
                if column < len(row):
                    seen.look(number, row[column])
            if rupa.unread:
                self._filled.update(n for n in rupa.unread if n < len(row) and not is_blank(row[n]))
            if len(row) > rupa.width and self._too_long(number, row, rupa.width):
                continue
            yield from self._read(number, row)
        for number, column in merged.doubled:
            self._tell_of_merged(number, column)

    def _read(self, number: int, row: list[Sel]) -> Iterator[BarisMasuk]:
        read = self._reader.read(number, row) if self._reader else None
        if read is None:
            self.ditolak.append(number)
        else:
            yield read

    def _is_no_data(self, number: int, row: list[Sel], rupa: Rupa) -> bool:
        """Return whether a row is to be passed over, and note why."""
        if not rupa.may_be_no_data(number, row):
            return False
        empty = rupa.is_empty(row)
        reason = None if empty else rupa.why_no_data(row)
        if reason is not None:
            self._skipped.append((number, reason))
        if passed_over := empty or reason is not None:
            self._look_for_people([(number, row)])
        return passed_over

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
        self.dilewati += [
            Dilewati(self.latar.lembar, rows, reason) for rows, reason in _runs(self._skipped)
        ]
        self.unusable |= check.check_filled(self._filled)
        self.unusable |= check.check_dates(self._dates)

    def _tell_of_merged(self, number: int, column: int) -> None:
        said = _("Merged cells: whose amount is it?")
        hint = _("Take the merge back and give each row its own.")
        self.notes.mistake("merged-cells", said, hint, baris=number, kolom=column)
        self.unusable = True


def _runs(skipped: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    """Join rows that follow each other and are passed over for the same reason."""
    runs: list[tuple[int, int, str]] = []
    for number, reason in skipped:
        if runs and runs[-1][2] == reason and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number, reason)
        else:
            runs.append((number, number, reason))
    for first, last, reason in runs:
        yield (str(first) if first == last else f"{first}-{last}"), _(reason)

"""Looking for people where nothing is taken in: other sheets, rows passed over, names of files.

The file itself is kept, so it must not hold a NIK anywhere. Telephone numbers stand in letterheads
and below signatures; there they are the office's.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from berdaya_cli.domain.excel.kepala_tabel import SEARCHED, KepalaTabel
from berdaya_cli.domain.excel.kolom import BY_NAME, PERSONAL_HEADING, heading_key
from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar, Sel
from berdaya_cli.domain.excel.temuan_impor import Tempat, shown, temuan_impor
from berdaya_cli.domain.privasi import find_parted, find_personal, personal_said
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import Buruk, CellReader, is_figure

_FIGURES = {"rupiah", "jumlah", "persen"}
_FEWEST_DIGITS = 16
_MOST_HARMLESS = 10_000
"""Texts that are known to hold no number of a person: memory has an end."""


def niks_in(rows: Iterable[tuple[int, Sequence[Sel]]]) -> Iterator[tuple[int, int, Sel]]:
    """Return the row, the column and the cell of every NIK."""
    for number, row in rows:
        for column, cell in enumerate(row):
            if holds_nik(cell):
                yield number, column, cell
        if (parted := find_parted(row)) and parted[1] == "NIK":
            yield number, parted[0], parted[2]


def parted_in(row: Sequence[Sel], kepala: KepalaTabel) -> tuple[int, Buruk] | None:
    """Find a number of a person that is parted over cells of a row; amounts are no part of it."""
    if find_parted(row) is None:
        return None
    figures = {n for name, n in kepala.kolom.items() if BY_NAME[name].jenis in _FIGURES}
    found = find_parted([None if n in figures else cell for n, cell in enumerate(row)])
    if found is None:
        return None
    error = personal_said(*found[1:])
    return found[0], Buruk(error.code, error.message, error.hint)


@dataclass(slots=True)
class RestOfRows:
    """The cells of rows that are not taken in; a text that is harmless is looked at once."""

    taken: frozenset[int]
    _columns: list[int] = field(default_factory=list)
    _width: int = 0
    _harmless: set[Sel] = field(default_factory=set)

    def people_in(self, row: Sequence[Sel], cells: CellReader) -> Iterator[tuple[int, Sel, Buruk]]:
        """Return column, cell and what is wrong with it, of each that holds a person's number."""
        if len(row) > self._width:
            self._width = len(row)
            self._columns = [column for column in range(len(row)) if column not in self.taken]
        for column in self._columns:
            raw = row[column] if column < len(row) else None
            if not raw or raw in self._harmless or is_figure(raw):
                continue
            if bad := cells.check_text(raw):
                yield column, raw, bad
            elif len(self._harmless) < _MOST_HARMLESS:
                self._harmless.add(raw)


def nik_told(berkas: str, lembar: str, found: tuple[int, int, Sel]) -> Temuan:
    """Report a NIK in what is not taken in."""
    row, column, cell = found
    said = _("It holds what looks like a NIK, and the file would be kept.")
    place = Tempat(lembar, row, column, "", cell)
    return temuan_impor(berkas, place, "personal-data", said, _("Take it out of the file."))


def people_in(berkas: str, lembar: Lembar) -> Iterator[Temuan]:
    """Report people in a sheet that is not taken in: the file is kept with it."""
    rows = list(islice(lembar.baris, SEARCHED))
    if _names_people(rows):
        said = _("Sheet '{name}' names people, and the file would be kept.")
        said = said.format(name=shown(lembar.nama))
        yield temuan_impor(berkas, Tempat(), "personal-data", said, _("Take it out of the file."))
    for found in niks_in(chain(rows, lembar.baris)):
        yield nik_told(berkas, lembar.nama, found)


def person_in_names(berkas: str, names: Iterable[str]) -> Iterator[Temuan]:
    """Report a name of a file or of a sheet that holds a number of a person."""
    for name in names:
        if find_personal(name):
            said = _("A name of the file or of a sheet holds a number of a person.")
            yield temuan_impor(berkas, Tempat(), "personal-data", said, _("Give it another name."))


def holds_nik(cell: Sel) -> bool:
    """Return whether a cell holds the number of a person."""
    if isinstance(cell, float):
        cell = int(cell) if cell.is_integer() else None
    text = str(cell or "")
    if len(text) < _FEWEST_DIGITS:
        return False
    found = find_personal(text)
    return found is not None and found[0] == "NIK"


def _names_people(rows: Iterable[BarisLembar]) -> bool:
    """Return whether a sheet lists people: two headings that name them stand side by side."""
    for _number, row in rows:
        keys = [heading_key(cell) for cell in row if isinstance(cell, str)]
        personal = sum(bool(PERSONAL_HEADING.fullmatch(key)) or key == "nama" for key in keys)
        if personal > 1:
            return True
    return False

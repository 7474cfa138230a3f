"""What is watched over a whole sheet: what stands above it, its dates, what merged cells say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from berdaya_cli.domain.excel.baris_dilewati import looks_like_data
from berdaya_cli.domain.excel.baris_judul import unit_above
from berdaya_cli.domain.excel.kepala_tabel import KepalaTabel
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.lembar import BarisLembar, Rentang, Sel, is_blank
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.services.excel.notes import Notes

_NUMERIC_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_LAST_MONTH = 12
_TITLE = 2
"""A row with so few cells is a title."""
_AMOUNTS = {"rupiah", "jumlah", "persen", "kode"}
"""What must not be read twice where cells are merged."""


@dataclass(slots=True)
class Dates:
    """How the dates of a column are written."""

    real: int = 0
    text: int = 0
    numeric: bool = False
    sure: bool = False
    first: int | None = None

    def look(self, number: int, raw: Sel) -> None:
        """Look at one more."""
        if isinstance(raw, date):
            self.real += 1
            self.sure = self.sure or raw.day > _LAST_MONTH
        elif isinstance(raw, str) and raw.strip():
            self.text += 1
            self.first = self.first or number
            self.numeric = self.numeric or bool(_NUMERIC_DATE.fullmatch(raw.strip()))


class Merged:
    """Lets every row of vertically merged cells say what the first one says.

    Amounts are not let, nor the names of a form, whose rows are a kegiatan each: ``doubled`` holds
    the row and the column of each that is merged.
    """

    def __init__(self, areas: Sequence[Rentang], kepala: KepalaTabel, *, form: bool) -> None:
        names = {column: name for name, column in kepala.kolom.items()}
        self._amounts = {c for c, name in names.items() if BY_NAME[name].jenis in _AMOUNTS}
        self._amounts |= {kepala.kolom["nama"]} if form else set()
        self._names = names
        self._tops: dict[int, list[Rentang]] = {}
        for area in areas:
            if area[0] + 1 > kepala.baris[1]:
                self._tops.setdefault(area[0] + 1, []).append(area)
        self._open: dict[int, tuple[int, Sel]] = {}
        self.doubled: list[tuple[int, int]] = []

    def spread(self, number: int, cells: Sequence[Sel]) -> list[Sel]:
        """Return a row with what merged cells above say in it."""
        row = cells if isinstance(cells, list) else list(cells)
        if not self._tops:
            return row
        for _top, left, bottom, right in self._tops.get(number, ()):
            columns = [c for c in range(left, right + 1) if c in self._names]
            doubled = [c for c in columns if c in self._amounts or len(columns) > 1]
            if doubled and not is_blank(row[left]) and sum(not is_blank(c) for c in row) > _TITLE:
                self.doubled.append((number, doubled[0]))
            elif columns:
                self._open[left] = (bottom + 1, row[left])
        for column, (last, value) in list(self._open.items()):
            if number > last:
                del self._open[column]
            elif column < len(row) and is_blank(row[column]):
                row[column] = value
        return row


def check_above(
    above: Sequence[BarisLembar], notes: Notes, *, form: bool, unit_known: bool
) -> int | None:
    """Return how many rupiah an amount below is, 0 where nothing says so; None if that is in doubt.

    Args:
        above: the rows above the heading.
        notes: what is noticed is kept there.
        form: whether it is a form of ours, in which the amounts that went out are whole rupiah.
        unit_known: whether the user says in what money is counted.
    """
    data = next((number for number, row in above if not form and looks_like_data(row)), None)
    if data is not None:
        said = _("This row stands above the heading and looks like data.")
        hint = _("Move the table to a sheet of its own, its heading on top.")
        notes.mistake("above-heading", said, hint, baris=data)
        return None
    found = None if unit_known else unit_above(above)
    if found is None:
        return 0
    number, satuan = found
    if form:
        said = _("This row says that amounts are in {unit}; those of a form are whole rupiah.")
        hint = _("Write them in whole rupiah; or say --satuan, where all of them are in that.")
        notes.mistake("unit", said.format(unit=format_rupiah(satuan)), hint, baris=number)
        return None
    said = _("Amounts are read in {unit}, as this row says.")
    notes.warning("unit", said.format(unit=format_rupiah(satuan)), baris=number)
    return satuan

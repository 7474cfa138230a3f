"""What is reported of a table's columns: one is missing, unknown, names people, is shifted."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.excel.kepala_tabel import LETTER, KepalaTabel
from berdaya_cli.domain.excel.kolom import BY_NAME, NUMBERS, heading_key
from berdaya_cli.domain.excel.lembar import Sel, column_letter, is_blank
from berdaya_cli.domain.excel.tata_letak import WHOLE
from berdaya_cli.domain.excel.temuan_impor import shown
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import Buruk
from berdaya_cli.services.excel.notes import Notes
from berdaya_cli.services.excel.watch import Dates

NEEDED = {
    "nama": "nama",
    "fokus": "fokus",
    "kecamatan": "tempat",
    "pelaksana": "pelaksana",
    "tanggal_mulai": "tanggal",
}
"""What no row can do without, and which other column may say it."""
FOR_ALL_ROWS = frozenset({"fokus", "kecamatan", "pelaksana"})
"""What an option can say for every row of a table."""


@dataclass(frozen=True, slots=True)
class ColumnCheck:
    """Checks the columns of one table; each check returns whether no row of it can be trusted."""

    kepala: KepalaTabel
    notes: Notes
    formulir: bool

    def check_columns(self, bawaan: Mapping[str, str], filled: Container[int]) -> bool:
        """Note each column that is missing, and each that holds something and is not taken in.

        Args:
            bawaan: what options say for all rows.
            filled: the columns that hold something.
        """
        missing = [
            name
            for name, other in NEEDED.items()
            if not {name, other} & self.kepala.kolom.keys() and name not in bawaan
        ]
        unread = [
            (kind, column)
            for kind, columns in (
                ("unknown-column", self.kepala.asing),
                ("personal-data", self.kepala.orang),
                ("double-column", self.kepala.ganda),
            )
            for column in columns
            if column in filled
        ]
        if self.formulir and self.kepala.kolom.keys() >= WHOLE:
            unread = list(self._without_own(unread))
        if not any(kind == "unknown-column" for kind, _column in unread):  # else it may be that one
            for name in missing:
                self._note_missing(name)
        for kind, column in unread:
            self._note_unread(kind, column, missing)
        return bool(missing or unread)

    def _without_own(self, unread: Sequence[tuple[str, int]]) -> Iterator[tuple[str, int]]:
        """Leave columns aside that people added to a whole form, and report each."""
        for kind, column in unread:
            if kind == "unknown-column":
                said = _("This column is no part of the form: nothing of it is taken in.")
                first = self.kepala.baris[1]
                self.notes.warning("own-column", said, baris=first, kolom=column)
            else:
                yield kind, column

    def _note_missing(self, name: str) -> None:
        said = _("The table has no column '{column}'.").format(column=BY_NAME[name].judul)
        hint = _('Say which one it is, like --kolom "Heading={name}"')
        if name in FOR_ALL_ROWS:
            hint = _("Give it for all rows with --{name}, or say which column it is.")
        elif name == "tanggal_mulai":
            hint = _("Say when for all rows, like --periode 2025-11, or which column it is.")
        first = self.kepala.baris[0]
        self.notes.mistake("no-column", said, hint.format(name=name), baris=first)

    def kept_nowhere(self, filled: set[int]) -> list[tuple[int, str]]:
        """Return the columns that hold something of which the record keeps nothing, with titles."""
        return [
            (column, shown(self.kepala.judul[column]) or "")
            for column in self.kepala.lewat
            if column in filled and heading_key(self.kepala.judul[column]) not in NUMBERS
        ]

    def _note_unread(self, kind: str, column: int, missing: Sequence[str]) -> None:
        titles = self.kepala.judul
        title = shown(titles[column]) or ""
        twice = list(titles.values()).count(titles[column]) > 1
        drop = f'--buang-kolom "{LETTER}{column_letter(column)}"' if twice else ""
        drop = drop or f'--buang-kolom "{title}"'
        said, hint = {
            "unknown-column": (
                _("Nobody knows this column."),
                _('Say what it is with --kolom "{title}={name}", or leave it out with {drop}'),
            ),
            "personal-data": (
                _("This column names people: berdaya counts them only."),
                _("Take the column out of the file."),
            ),
            "double-column": (
                _("This column says the same as another one."),
                _("Leave it out with {drop}"),
            ),
        }[kind]
        name = missing[0] if len(missing) == 1 else _("NAME")
        if kind == "unknown-column" and missing:
            wanted = ", ".join(f"'{BY_NAME[one].judul}'" for one in missing)
            said = _("Nobody knows this column, and there is none for {columns}.")
            said = said.format(columns=wanted)
        hint = hint.format(title=title, drop=drop, name=name)
        self.notes.mistake(kind, said, hint, baris=self.kepala.baris[1], kolom=column)

    def check_dates(self, seen: Mapping[int, Dates]) -> bool:
        """Note columns in which Excel took some dates for dates and left others as text."""
        doubtful = False
        for column, dates in seen.items():
            if not dates.real or not dates.text:
                continue
            said = _("Real dates ({real}) and texts ({text}) stand in one column.")
            pesan = said.format(real=dates.real, text=dates.text)
            if dates.numeric and not dates.sure and not self.formulir:
                doubtful = True
                hint = _(
                    "Excel may have taken day for month in the real ones: format the whole column"
                    " as text, and write every date day first."
                )
                self.notes.mistake("mixed-dates", pesan, hint, baris=dates.first, kolom=column)
            else:
                hint = _("The texts were read day first.")
                self.notes.warning("mixed-dates", pesan, hint, baris=dates.first, kolom=column)
        return doubtful


_FEW = 2


def side_of_shift(
    kepala: KepalaTabel, row: Sequence[Sel], read: Callable[[str, Sel], object]
) -> str | None:
    """Return to which side a whole row stands one column beside its place; None where it does not.

    Args:
        kepala: the heading of the table.
        row: its cells.
        read: reads a cell as what a column holds.
    """
    for by, side in ((1, _("right")), (-1, _("left"))):
        if _fits(kepala, row, read, by):
            return side
    return None


def _fits(
    kepala: KepalaTabel, row: Sequence[Sel], read: Callable[[str, Sel], object], by: int
) -> bool:
    typed = [
        (name, row[column + by])
        for name, column in kepala.kolom.items()
        if BY_NAME[name].jenis not in {"teks", "desa", "tempat"} and 0 <= column + by < len(row)
    ]
    values = [read(name, raw) for name, raw in typed if not is_blank(raw)]
    return len(values) > _FEW and not any(isinstance(value, Buruk) for value in values)

"""Reading one sheet: where its table begins, which rows are data, and what they say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from berdaya_cli.domain.excel import baris_dilewati
from berdaya_cli.domain.excel.baris_masuk import BarisMasuk
from berdaya_cli.domain.excel.hasil_impor import Dilewati
from berdaya_cli.domain.excel.kepala_tabel import (
    DEEPEST,
    LETTER,
    SEARCHED,
    KepalaTabel,
    find_heading,
)
from berdaya_cli.domain.excel.kolom import BY_NAME, heading_key
from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar, Sel, column_letter, is_blank
from berdaya_cli.domain.excel.temuan_impor import Tempat, shown, temuan_impor
from berdaya_cli.domain.temuan import Berat, Temuan
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import CellReader
from berdaya_cli.services.excel.privacy import nik_told, niks_in
from berdaya_cli.services.excel.rows import NEEDED, Latar, RowReader
from berdaya_cli.services.excel.watch import Dates, Merged


@dataclass(slots=True)
class SheetReader:
    """Reads one sheet, row by row; what was noticed is there when the last row was read."""

    lembar: Lembar
    latar: Latar
    cells: CellReader
    said: Mapping[str, str]
    kepala: KepalaTabel | None = None
    temuan: list[Temuan] = field(default_factory=list)
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

    def rows(self) -> Iterator[BarisMasuk]:
        """Give each row that can be read."""
        rows = self.lembar.baris
        head = list(islice(rows, SEARCHED + DEEPEST))
        kepala = self.kepala = find_heading(head, self.lembar.gabung, self.said)
        if kepala is None:
            return
        self._reader = RowReader(self.cells, self.latar, kepala, self.temuan, self.codes)
        first, last = kepala.baris
        self._look_for_people(row for row in head if row[0] <= last)
        above = [number for number, row in head if number < first and any(row)]
        if above and not self.latar.formulir:
            seen = str(above[0]) if len(above) == 1 else f"{above[0]}-{above[-1]}"
            told = Dilewati(self.latar.lembar, seen, _(baris_dilewati.LETTERHEAD))
            self.dilewati.append(told)
        self._check_needed(kepala)
        below = (row for row in head if row[0] > last)
        yield from self._data(chain(below, rows), kepala)
        self._finish(kepala)

    def _data(self, rows: Iterator[BarisLembar], kepala: KepalaTabel) -> Iterator[BarisMasuk]:
        """Give the rows of data below the heading, as far as they can be read."""
        merged = Merged(self.lembar.gabung, kepala)
        shape = _Shape.of(kepala)
        dates = [
            (column, self._dates.setdefault(column, Dates()))
            for name, column in kepala.kolom.items()
            if BY_NAME[name].jenis in {"tanggal", "rentang"}
        ]
        for number, cells in rows:
            if not any(cells):
                continue
            row = merged.spread(number, cells)
            if self._is_no_data(number, row, shape):
                continue
            for column, seen in dates:
                if column < len(row):
                    seen.look(number, row[column])
            if shape.unread:
                self._filled.update(
                    n for n in shape.unread if n < len(row) and not is_blank(row[n])
                )
            if len(row) > shape.width and self._too_long(number, row, shape.width):
                continue
            yield from self._read(number, row)
        for number, column in merged.doubled:
            self._tell_of_merged(number, column, kepala)

    def _read(self, number: int, row: list[Sel]) -> Iterator[BarisMasuk]:
        read = self._reader.read(number, row) if self._reader else None
        if read is None:
            self.ditolak.append(number)
        else:
            yield read

    def _is_no_data(self, number: int, row: list[Sel], shape: "_Shape") -> bool:
        """Tell whether a row is to be passed over; a look at three cells is enough for most."""
        doubtful = len(row) < shape.width or number <= shape.first + DEEPEST
        if not doubtful and row[shape.nama] != shape.judul and all(row[n] for n in shape.sure):
            return False
        if self._empty(row, shape.kolom, shape.kode):
            self._look_for_people([(number, row)])
            return True
        reason = baris_dilewati.why_no_data(
            row, shape.kolom, shape.headings, nama=shape.nama, isi=shape.isi
        )
        if reason is not None:
            self._skipped.append((number, reason))
            self._look_for_people([(number, row)])
        return reason is not None

    def _look_for_people(self, rows: Iterable[BarisLembar]) -> None:
        """Tell of every NIK in rows that are passed over."""
        latar = self.latar
        self.temuan += [nik_told(latar.berkas, latar.lembar, one) for one in niks_in(rows)]

    @staticmethod
    def _empty(row: list[Sel], columns: Sequence[int], code: int | None) -> bool:
        """Tell whether a row says nothing: blank, or a blank row of a form with its code."""
        if all(map(is_blank, row)):
            return True
        other = (row[n] for n in columns if n != code and n < len(row))
        return code is not None and all(map(is_blank, other))

    def _too_long(self, number: int, row: list[Sel], width: int) -> bool:
        beyond = [n for n in range(width, len(row)) if not is_blank(row[n])]
        if not beyond:
            return False
        self._look_for_people([(number, row)])
        said = _("There is something beyond the last column: did a sign part a cell in two?")
        self._note("too-long", said, baris=number, kolom=beyond[0], nilai=row[beyond[0]])
        self.ditolak.append(number)
        return True

    def _check_needed(self, kepala: KepalaTabel) -> None:
        """Tell once of a column that is missing."""
        for name, other in NEEDED.items():
            if {name, other} & kepala.kolom.keys() or name in self.latar.bawaan:
                continue
            self.unusable = True
            said = _("The table has no column '{column}'.").format(column=BY_NAME[name].judul)
            hint = _('Say which one it is, like --kolom "Heading={name}"').format(name=name)
            if name in {"fokus", "kecamatan", "pelaksana"}:
                hint = _("Give it for all rows with --{name}, or say which column it is.").format(
                    name=name
                )
            self._note("no-column", said, hint, baris=kepala.baris[0])

    def _finish(self, kepala: KepalaTabel) -> None:
        self.dilewati += [
            Dilewati(self.latar.lembar, rows, reason) for rows, reason in _runs(self._skipped)
        ]
        for kind, columns in (
            ("unknown-column", kepala.asing),
            ("personal-data", kepala.orang),
            ("double-column", kepala.ganda),
        ):
            for column in columns:
                if column in self._filled:
                    self._tell_of_column(kind, column, kepala)
        for column, seen in self._dates.items():
            self._tell_of_dates(column, seen, kepala)

    def _tell_of_column(self, kind: str, column: int, kepala: KepalaTabel) -> None:
        self.unusable = True
        title = shown(kepala.judul[column]) or ""
        twice = list(kepala.judul.values()).count(kepala.judul[column]) > 1
        name = f"{LETTER}{column_letter(column)}" if twice else title
        drop = f'--buang-kolom "{name}"'
        said = {
            "unknown-column": _("Nobody knows this column."),
            "personal-data": _("This column names people: berdaya counts them only."),
            "double-column": _("This column says the same as another one."),
        }[kind]
        hint = _("Leave it out with {drop}").format(drop=drop)
        if kind == "unknown-column":
            hint = _(
                'Say what it is with --kolom "{title}=NAME", or leave it out with {drop}'
            ).format(title=title, drop=drop)
        if kind == "personal-data":
            hint = _("Take the column out of the file.")
        self._note(kind, said, hint, baris=kepala.baris[1], kolom=column, judul=title)

    def _tell_of_dates(self, column: int, seen: Dates, kepala: KepalaTabel) -> None:
        """Tell of a column in which Excel took some dates for dates and left others as text."""
        if not seen.real or not seen.text:
            return
        said = _("Real dates ({real}) and texts ({text}) stand in one column.")
        pesan = said.format(real=seen.real, text=seen.text)
        berat: Berat = "peringatan"
        hint = _("The texts were read day first.")
        if seen.numeric and not seen.sure and not self.latar.formulir:
            self.unusable = True
            berat = "kesalahan"
            hint = _(
                "Excel may have taken day for month in the real ones: format the whole column as"
                " text, and write every date day first."
            )
        title = kepala.judul.get(column, "")
        self._note(
            "mixed-dates", pesan, hint, baris=seen.first, kolom=column, judul=title, berat=berat
        )

    def _note(  # noqa: PLR0913  the parts of a finding
        self,
        jenis: str,
        pesan: str,
        saran: str = "",
        *,
        baris: int | None = None,
        kolom: int | None = None,
        judul: str = "",
        nilai: Sel = None,
        berat: Berat = "kesalahan",
    ) -> None:
        place = Tempat(self.latar.lembar, baris, kolom, judul, nilai)
        self.temuan.append(temuan_impor(self.latar.berkas, place, jenis, pesan, saran, berat))

    def _tell_of_merged(self, number: int, column: int, kepala: KepalaTabel) -> None:
        said = _("Merged cells: whose amount is it?")
        hint = _("Take the merge back and give each row its own.")
        title = kepala.judul.get(column, "")
        self._note("merged-cells", said, hint, baris=number, kolom=column, judul=title)
        self.unusable = True


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a table looks, for a quick look at each of its rows.

    Attributes:
        first: the last row of its heading.
        sure: columns that no row of anything but data fills all.
        isi: columns of days and names that only rows of data fill.
        headings: what may stand above each column, parted by ``|``.
        unread: columns that are not taken in, and should not hold anything.
    """

    first: int
    width: int
    nama: int
    judul: str
    kode: int | None
    kolom: tuple[int, ...]
    sure: tuple[int, ...]
    isi: tuple[int, ...]
    unread: tuple[int, ...]
    headings: tuple[str, ...]

    @classmethod
    def of(cls, kepala: KepalaTabel) -> "_Shape":
        """Look at a heading."""
        titles = [kepala.judul.get(n, "") for n in range(max(kepala.judul) + 1)]
        headings = [
            "|".join({heading_key(title), heading_key(title.split(" / ")[-1])}) for title in titles
        ]
        columns = tuple(sorted(kepala.kolom.values()))
        return cls(
            first=kepala.baris[1],
            width=max(len(headings), columns[-1] + 1),
            nama=kepala.kolom["nama"],
            judul=titles[kepala.kolom["nama"]].split(" / ")[-1],
            kode=kepala.kolom.get("kode"),
            kolom=columns,
            sure=tuple(
                kepala.kolom[n] for n in ("nama", "fokus", "kecamatan") if n in kepala.kolom
            ),
            isi=tuple(
                column
                for name, column in kepala.kolom.items()
                if BY_NAME[name].jenis in {"tanggal", "rentang", "fokus", "status", "desa"}
            ),
            unread=(*kepala.asing, *kepala.orang, *kepala.ganda),
            headings=tuple(headings),
        )


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

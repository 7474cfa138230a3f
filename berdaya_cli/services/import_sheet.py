"""Reading one sheet: where its table begins, which rows are data, and what they say."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice

from berdaya_cli.domain import baris_dilewati
from berdaya_cli.domain.baris_masuk import BarisMasuk
from berdaya_cli.domain.formulir import BY_NAME, heading_key
from berdaya_cli.domain.hasil_impor import Dilewati
from berdaya_cli.domain.kepala_tabel import DEEPEST, SEARCHED, KepalaTabel, find_heading
from berdaya_cli.domain.lembar import BarisLembar, Lembar, Rentang, Sel, column_letter, is_blank
from berdaya_cli.domain.temuan import Berat, Temuan
from berdaya_cli.domain.temuan_impor import Tempat, temuan_impor
from berdaya_cli.language import _
from berdaya_cli.services.import_cells import CellReader
from berdaya_cli.services.import_rows import NEEDED, Latar, RowReader

_NUMERIC_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_LAST_MONTH = 12
_AMOUNTS = {"rupiah", "jumlah", "persen", "kode"}
"""What must not be read twice where cells are merged."""


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
    ditolak: int = 0
    without_status: int = 0
    """Rows that tell of trouble or an outcome without a status."""
    unusable: bool = False
    """Whether a mistake of the table as a whole makes every row of it doubtful."""
    _reader: RowReader | None = None
    _filled: set[int] = field(default_factory=set)
    _dates: dict[int, "_Dates"] = field(default_factory=dict)
    _skipped: list[tuple[int, str]] = field(default_factory=list)

    def rows(self) -> Iterator[BarisMasuk]:
        """Give each row that can be read."""
        rows = self.lembar.baris
        head = list(islice(rows, SEARCHED + DEEPEST))
        kepala = self.kepala = find_heading(head, self.lembar.gabung, self.said)
        if kepala is None:
            return
        self._reader = RowReader(self.cells, self.latar, kepala, self.temuan)
        first, last = kepala.baris
        above = [number for number, row in head if number < first and any(row)]
        if not self.latar.formulir:
            self._skipped += [(number, baris_dilewati.LETTERHEAD) for number in above]
        self._check_needed(kepala)
        below = (row for row in head if row[0] > last)
        yield from self._data(chain(below, rows), kepala)
        self._finish(kepala)

    def _data(self, rows: Iterator[BarisLembar], kepala: KepalaTabel) -> Iterator[BarisMasuk]:
        assert self._reader is not None  # noqa: S101  rows() made it
        merged = _Merged(self, kepala)
        headings = [heading_key(kepala.judul.get(n, "")) for n in range(max(kepala.judul) + 1)]
        headings = [
            "|".join({key, heading_key(kepala.judul.get(n, "").split(" / ")[-1])})
            for n, key in enumerate(headings)
        ]
        columns = sorted(kepala.kolom.values())
        nama = kepala.kolom["nama"]
        sure = [kepala.kolom[n] for n in ("nama", "fokus", "kecamatan") if n in kepala.kolom]
        unread = (*kepala.asing, *kepala.orang, *kepala.ganda)
        code = kepala.kolom.get("kode")
        dates = [
            (column, self._dates.setdefault(column, _Dates()))
            for name, column in kepala.kolom.items()
            if BY_NAME[name].jenis in {"tanggal", "rentang"}
        ]
        width = max(len(headings), max(columns) + 1)
        for number, cells in rows:
            if not any(cells):
                continue
            row = merged.spread(number, cells)
            doubtful = len(row) < width or number <= kepala.baris[1] + DEEPEST
            if (
                doubtful
                or not all(row[n] for n in sure)
                or heading_key(str(row[nama])) == headings[nama]
            ):
                if self._empty(row, columns, code):
                    continue
                reason = baris_dilewati.why_no_data(row, columns, headings, nama)
                if reason is not None:
                    self._skipped.append((number, reason))
                    continue
            for column, seen in dates:
                seen.look(number, row[column] if column < len(row) else None)
            self._filled.update(n for n in unread if n < len(row) and not is_blank(row[n]))
            if self._too_long(number, row, width):
                continue
            read = self._reader.read(number, row)
            if read is None:
                self.ditolak += 1
                continue
            if read.status is None and (read.kendala or read.tindak_lanjut or read.hasil):
                self.without_status += 1
                read = read._replace(status="berjalan")
            yield read

    @staticmethod
    def _empty(row: list[Sel], columns: list[int], code: int | None) -> bool:
        """Tell whether a row says nothing but its code."""
        return all(is_blank(row[n]) for n in columns if n != code and n < len(row)) and (
            code is not None
        )

    def _too_long(self, number: int, row: list[Sel], width: int) -> bool:
        beyond = [n for n in range(width, len(row)) if not is_blank(row[n])]
        if not beyond:
            return False
        said = _("There is something beyond the last column: did a sign part a cell in two?")
        self._note("too-long", said, baris=number, kolom=beyond[0], nilai=row[beyond[0]])
        self.ditolak += 1
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
            Dilewati(self.lembar.nama, rows, reason) for rows, reason in _runs(self._skipped)
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
        if self.without_status:
            said = _(
                "{n} kegiatan have no status and tell of trouble, a next step or an outcome: they"
                " are taken for berjalan."
            )
            self._note("no-status", said.format(n=self.without_status), berat="peringatan")

    def _tell_of_column(self, kind: str, column: int, kepala: KepalaTabel) -> None:
        self.unusable = True
        title = kepala.judul[column]
        drop = f'--buang-kolom "{title}"'
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

    def _tell_of_dates(self, column: int, seen: "_Dates", kepala: KepalaTabel) -> None:
        """Tell of a column in which Excel took some dates for dates and left others as text."""
        if not seen.real or not seen.text:
            return
        said = _("Real dates ({real}) and texts ({text}) stand in one column.")
        pesan = said.format(real=seen.real, text=seen.text)
        berat: Berat = "peringatan"
        hint = _("The texts were read day first.")
        if seen.numeric and not seen.sure:
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
        place = Tempat(self.lembar.nama, baris, kolom, judul, nilai)
        self.temuan.append(temuan_impor(self.latar.berkas, place, jenis, pesan, saran, berat))

    def note_merged(self, number: int, column: int, kepala: KepalaTabel) -> None:
        """Tell of an amount that stands in merged cells."""
        said = _("Merged cells: whose amount is it?")
        hint = _("Take the merge back and give each row its own.")
        title = kepala.judul.get(column, column_letter(column))
        self._note("merged-cells", said, hint, baris=number, kolom=column, judul=title)
        self.unusable = True


@dataclass(slots=True)
class _Dates:
    """How the dates of a column are written."""

    real: int = 0
    text: int = 0
    numeric: bool = False
    sure: bool = False
    first: int | None = None

    def look(self, number: int, raw: Sel) -> None:
        if isinstance(raw, date):
            self.real += 1
            self.sure = self.sure or raw.day > _LAST_MONTH
        elif isinstance(raw, str) and raw.strip():
            self.text += 1
            self.first = self.first or number
            self.numeric = self.numeric or bool(_NUMERIC_DATE.fullmatch(raw.strip()))


class _Merged:
    """Lets every row of vertically merged cells say what the first one says."""

    def __init__(self, sheet: SheetReader, kepala: KepalaTabel) -> None:
        self._sheet, self._kepala = sheet, kepala
        names = {column: name for name, column in kepala.kolom.items()}
        self._amounts = {c for c, name in names.items() if BY_NAME[name].jenis in _AMOUNTS}
        self._names = names
        self._tops: dict[int, list[Rentang]] = {}
        for area in sheet.lembar.gabung:
            if area[0] + 1 > kepala.baris[1]:
                self._tops.setdefault(area[0] + 1, []).append(area)
        self._open: dict[int, tuple[int, Sel]] = {}

    def spread(self, number: int, cells: Sequence[Sel]) -> list[Sel]:
        """Give a row with what merged cells above say in it."""
        row = cells if isinstance(cells, list) else list(cells)
        for _top, left, bottom, right in self._tops.get(number, ()):
            columns = [c for c in range(left, right + 1) if c in self._names]
            doubled = [c for c in columns if c in self._amounts or len(columns) > 1]
            if doubled and not is_blank(row[left]) and sum(not is_blank(c) for c in row) > 1:
                self._sheet.note_merged(number, doubled[0], self._kepala)
            elif columns:
                self._open[left] = (bottom + 1, row[left])
        for column, (last, value) in list(self._open.items()):
            if number > last:
                del self._open[column]
            elif column < len(row) and is_blank(row[column]):
                row[column] = value
        return row


def _runs(skipped: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    """Join rows that follow each other and are passed over for the same reason."""
    runs: list[tuple[int, int, str]] = []
    for number, reason in skipped:
        if runs and runs[-1][2] == reason and number - runs[-1][1] <= DEEPEST:
            runs[-1] = (runs[-1][0], number, reason)
        else:
            runs.append((number, number, reason))
    for first, last, reason in runs:
        yield (str(first) if first == last else f"{first}-{last}"), _(reason)

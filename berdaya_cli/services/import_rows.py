"""Reading the rows of a table: every cell, then what they say together; every mistake is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from berdaya_cli.domain.baris_masuk import JOIN, PEOPLE, BarisMasuk
from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.formulir import BY_NAME
from berdaya_cli.domain.kegiatan import natural_day
from berdaya_cli.domain.kepala_tabel import KepalaTabel
from berdaya_cli.domain.lembar import Sel, is_blank
from berdaya_cli.domain.periksa_baris import (
    day_mistakes,
    mistakes_of,
    people_mistakes,
    warnings_of,
)
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.temuan import Berat, Temuan
from berdaya_cli.domain.temuan_impor import Tempat, temuan_impor
from berdaya_cli.language import _
from berdaya_cli.services.import_cells import Buruk, CellReader, Terbaca

NEEDED = {
    "nama": "nama",
    "fokus": "fokus",
    "kecamatan": "kecamatan",
    "pelaksana": "pelaksana",
    "tanggal_mulai": "tanggal",
}
"""What no row can do without, and which other column may say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Latar:
    """What holds for every row of a sheet.

    Attributes:
        bawaan: what a row is taken to say where the sheet has no such column.
        hari: the day on which what the sheet says is true; None: each kegiatan's own.
        formulir: the uid of the form that it is; empty where it is none.
    """

    berkas: str
    lembar: str
    home: str
    bawaan: Mapping[str, str]
    hari: str | None
    today: str
    formulir: str = ""


@dataclass(slots=True)
class RowReader:
    """Reads rows; ``temuan`` keeps every mistake and every word of warning."""

    cells: CellReader
    latar: Latar
    kepala: KepalaTabel
    temuan: list[Temuan] = field(default_factory=list)
    _seen: dict[tuple[str, object], Terbaca] = field(default_factory=dict)
    _harmless: set[Sel] = field(default_factory=set)

    def read(self, number: int, row: Sequence[Sel]) -> BarisMasuk | None:
        """Read one row; None where something in it is wrong."""
        before = len(self.temuan)
        found = self._cells(number, row)
        if len(self.temuan) > before:
            if not self._merge_if_shifted(number, row, before):
                self._check_what_is_read(number, found)
            return None
        missing = [name for name, other in NEEDED.items() if not self._said(found, name, other)]
        if missing:
            for name in missing:
                self._missing(number, name)
            return None
        return self._together(number, found)

    def _cells(self, number: int, row: Sequence[Sel]) -> dict[str, Terbaca]:
        found: dict[str, Terbaca] = dict(self.latar.bawaan)
        seen, width = self._seen, len(row)
        for name, column in self.kepala.kolom.items():
            raw = row[column] if column < width else None
            if raw is None or raw == "":
                found[name] = None
                continue
            key = (name, raw) if raw.__class__ is str else (name, (raw.__class__, raw))
            try:
                value = seen[key]
            except KeyError:
                value = self._read(name, raw)
                if name != "nama":  # names hardly repeat
                    seen[key] = value
            if value.__class__ is Buruk:
                self._bad(number, column, raw, value)
            found[name] = value
        self._look_at_the_rest(number, row)
        return found

    def _read(self, name: str, raw: Sel) -> Terbaca:
        return None if is_blank(raw) else self.cells.read(BY_NAME[name].jenis, raw)

    def _look_at_the_rest(self, number: int, row: Sequence[Sel]) -> None:
        """Look for numbers of people in cells that are not taken in."""
        taken = self.kepala.kolom.values()
        for column, raw in enumerate(row):
            if raw is None or raw == "" or column in taken or raw in self._harmless:
                continue
            if bad := self.cells.check_text(raw):
                self._bad(number, column, raw, bad)
            elif len(self._harmless) < 100_000:  # noqa: PLR2004  memory has an end
                self._harmless.add(raw)

    def _together(self, number: int, found: dict[str, Terbaca]) -> BarisMasuk | None:
        """Bring what the cells say into the terms of the record, and check it as a whole."""
        values: dict[str, Value] = {
            name: value for name, value in found.items() if not isinstance(value, (tuple, Buruk))
        }
        when = found.get("tanggal")
        if isinstance(when, tuple):
            values["tanggal_mulai"], values["tanggal_selesai"] = when
        places = self.cells.places.read(str(values["kecamatan"]), _or_none(values.get("desa")))
        if isinstance(places, BerdayaError):
            self._wrong(number, "desa", places)
            return None
        partners = [str(values[f"mitra_{n}"]) for n in (1, 2, 3) if values.get(f"mitra_{n}")]
        values["lokasi"] = places
        values["mitra"] = JOIN.join(sorted({kode for one in partners for kode in one.split(JOIN)}))
        if not values.get("jenis"):
            values["jenis"] = "kolaborasi" if values.get("program") else "baru"
        values["uid"] = self._uid(number, values.get("kode"))
        self._complete_people(values)
        values |= self._days(values)
        row = BarisMasuk(number, **{k: v for k, v in values.items() if k in _FIELDS})  # type: ignore[arg-type]  # each value has the type of its column
        return row if self._holds(number, row) else None

    def _uid(self, number: int, code: Value) -> str | None:
        """Give the uid of a row's code; one that is damaged is told, where the sheet is a form."""
        if code == "" and self.latar.formulir:
            said = _("The code of this row is damaged; it is taken without it.")
            column = self.kepala.kolom.get("kode")
            self._note(number, column, None, "damaged-code", said, "", "peringatan")
        return str(code) if code else None

    def _days(self, values: dict[str, Value]) -> dict[str, Value]:
        start, end = str(values["tanggal_mulai"]), _or_none(values.get("tanggal_selesai"))
        status = _or_none(values.get("status"))
        day = self.latar.hari or natural_day(start, end, status, self.latar.today)
        year = max(int(start[:4]), min(int(day[:4]), int((end or day)[:4])))
        return {"hari": day, "tahun": year}

    @staticmethod
    def _complete_people(values: dict[str, Value]) -> None:
        men, women = values.get("laki_laki"), values.get("perempuan")
        if values.get("jumlah") is None and isinstance(men, int) and isinstance(women, int):
            values["jumlah"] = men + women

    def _holds(self, number: int, row: BarisMasuk) -> bool:
        """Check what must hold among the values of a row, by the record's own rules."""
        wrong = list(mistakes_of(row, self.latar.home))
        for name, error in wrong:
            self._wrong(number, name, error)
        for name, warning in warnings_of(row):
            column = self.kepala.kolom.get(name)
            self._note(number, column, getattr(row, name), "above-pagu", warning, "", "peringatan")
        return not wrong

    def _check_what_is_read(self, number: int, found: Mapping[str, Terbaca]) -> None:
        """Check people and days of a row in which something else is wrong."""
        people = {name: found.get(name) for name in PEOPLE}
        if not any(isinstance(value, Buruk) for value in people.values()):
            for name, error in people_mistakes(people):  # type: ignore[arg-type]  # counts
                self._wrong(number, name, error)
        start, end = found.get("tanggal_mulai"), found.get("tanggal_selesai")
        if isinstance(start, str) and isinstance(end, str):
            for name, error in day_mistakes(start, end):
                self._wrong(number, name, error)

    def _said(self, found: dict[str, Terbaca], name: str, other: str) -> bool:
        value = found.get(name)
        if value is None and other != name:
            value = found.get(other)
        return value is not None and (value != "" or name == "kecamatan")

    def _missing(self, number: int, name: str) -> None:
        column = self.kepala.kolom.get(name)
        if column is None and NEEDED[name] != name:
            column = self.kepala.kolom.get(NEEDED[name])
        said = _("'{column}' is empty.").format(column=BY_NAME[name].judul)
        hint = _("Give it in the row, or for all rows with --{name}.").format(name=name)
        hint = hint if name in {"fokus", "kecamatan", "pelaksana"} else ""
        self._note(number, column, None, "empty", said, hint)

    def _wrong(self, number: int, name: str, error: BerdayaError) -> None:
        """Tell of a rule that values break together; hints of options are of no use in a table."""
        hint = "" if "--" in error.hint else error.hint
        self._note(number, self.kepala.kolom.get(name), None, error.code, error.message, hint)

    def _bad(self, number: int, column: int, raw: Sel, bad: Buruk) -> None:
        self._note(number, column, raw, bad.jenis, bad.pesan, bad.saran)

    def _note(  # noqa: PLR0913, PLR0917  the parts of a finding
        self,
        number: int,
        column: int | None,
        raw: Sel,
        jenis: str,
        pesan: str,
        saran: str,
        berat: Berat = "kesalahan",
    ) -> None:
        title = self.kepala.judul.get(column, "") if column is not None else ""
        place = Tempat(self.latar.lembar, number, column, title, raw)
        self.temuan.append(temuan_impor(self.latar.berkas, place, jenis, pesan, saran, berat))

    def _merge_if_shifted(self, number: int, row: Sequence[Sel], before: int) -> bool:
        """Say once, where a whole row stands one column beside its place, that it does."""
        told = self.temuan[before:]
        if len(told) < _FEW or any(one.jenis == "personal-data" for one in told):
            return False
        for by, side in ((1, _("right")), (-1, _("left"))):
            if self._fits(row, by):
                del self.temuan[before:]
                said = _("The cells of this row stand one column too far to the {side}.")
                self._note(number, None, None, "shifted", said.format(side=side), "")
                return True
        return False

    def _fits(self, row: Sequence[Sel], by: int) -> bool:
        typed = [
            (name, row[column + by])
            for name, column in self.kepala.kolom.items()
            if BY_NAME[name].jenis not in {"teks", "desa"} and 0 <= column + by < len(row)
        ]
        read = [self._read(name, raw) for name, raw in typed if not is_blank(raw)]
        return len(read) > _FEW and not any(isinstance(value, Buruk) for value in read)


_FEW = 2
_FIELDS = frozenset(BarisMasuk._fields)


def _or_none(value: Value) -> str | None:
    return str(value) if value else None

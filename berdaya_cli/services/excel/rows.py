"""Read the rows of a table: every cell, then what they say together, and every mistake."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.excel.baris_masuk import JOIN, PEOPLE, SOURCES, BarisMasuk, day_and_year
from berdaya_cli.domain.excel.kepala_tabel import KepalaTabel
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.lembar import Sel, is_blank
from berdaya_cli.domain.excel.periksa_baris import (
    end_of_plan,
    mistakes_of,
    mistakes_of_new,
    time_mistake,
    warnings_of,
)
from berdaya_cli.domain.excel.peserta_tempat import people_said_by_place
from berdaya_cli.domain.excel.sel_gabungan import read_evidence, read_trouble
from berdaya_cli.domain.excel.serapan import other_percentage
from berdaya_cli.domain.kegiatan.peserta import people_mistake, whole_of
from berdaya_cli.domain.tanggal import begin_of, end_of
from berdaya_cli.language import _, format_percent
from berdaya_cli.services.excel.cells import (
    Buruk,
    CellReader,
    Terbaca,
    is_stretch,
    spoilt,
)
from berdaya_cli.services.excel.column_check import FOR_ALL_ROWS, NEEDED, side_of_shift
from berdaya_cli.services.excel.notes import Notes
from berdaya_cli.services.excel.privacy import RestOfRows, parted_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Latar:
    """What holds for every row of a sheet.

    Attributes:
        bawaan: what a row is taken to say where the sheet has no such column.
        hari: the day that the sheet reports on, where it says one; None: each new kegiatan's own.
        kini: the day of what is added to kegiatan that are known, and the last one of all.
        formulir: the uid of the form that it is; empty where it is none.
        periode: the first and the last day that the form is about.
        satuan: how many rupiah one of its amounts is, where the user says it.
    """

    berkas: str
    lembar: str
    home: str
    bawaan: Mapping[str, str]
    hari: str | None
    kini: str
    formulir: str = ""
    periode: tuple[str, str] | None = None
    satuan: int | None = None


@dataclass(slots=True)
class RowReader:
    """Reads rows; ``notes`` keeps every mistake and every word of warning."""

    cells: CellReader
    latar: Latar
    kepala: KepalaTabel
    notes: Notes
    codes: set[str] = field(default_factory=set)
    """The uids of rows that are refused."""
    satuan: int = 1
    """How many rupiah an amount is whose column says nothing else."""
    _bawaan: dict[str, str] = field(default_factory=dict)
    """What a row is taken to say where its cell is blank."""
    _plan: list[tuple[str, int, dict[object, Terbaca]]] = field(default_factory=list)
    """Each column that is read, with what its texts were found to mean."""
    _needed: list[str] = field(default_factory=list)
    _partners: list[str] = field(default_factory=list)
    _sources: list[tuple[str, list[str]]] = field(default_factory=list)
    """The columns of sources of money, with those of their amounts."""
    _rest: RestOfRows = field(init=False)
    _serapan: Sel = None
    """What the row under way says of the part of its pagu that is spent."""

    def __post_init__(self) -> None:
        there, bawaan = self.kepala.kolom, dict(self.latar.bawaan)
        if "kecamatan" in bawaan:
            bawaan["tempat"] = bawaan["kecamatan"]
        self._bawaan, self._rest = bawaan, RestOfRows(frozenset(there.values()))
        self.satuan = self.latar.satuan or 1
        self._plan = [(name, column, {}) for name, column in there.items()]
        self._needed = [other if other in there else name for name, other in NEEDED.items()]
        amounts = {n: [a for a in (f"pagu_{n}", f"realisasi_{n}") if a in there] for n in SOURCES}
        self._sources = [(f"sumber_dana_{n}", names) for n, names in amounts.items()]
        self._partners = [name for name in ("mitra_1", "mitra_2", "mitra_3") if name in there]

    def read(self, number: int, row: Sequence[Sel]) -> BarisMasuk | None:
        """Read one row; None where something in it is wrong."""
        if parted := parted_in(row, self.kepala):
            self.notes.bad(number, parted[0], None, parted[1])
            return None
        before = len(self.notes.temuan)
        at = self.kepala.serapan
        self._serapan = row[at] if at is not None and at < len(row) else None
        found = self._cells(number, row)
        read = self._checked(number, row, found, before)
        if read is None and (code := found.get("kode")):
            self.codes.add(str(code))
        return read

    def _checked(
        self, number: int, row: Sequence[Sel], found: dict[str, Terbaca], before: int
    ) -> BarisMasuk | None:
        wrong = len(self.notes.temuan) > before
        if wrong and self._merge_if_shifted(number, row, before):
            return None
        missing = [name for name in self._needed if found.get(name) is None]
        if wrong or missing:
            for name in missing:
                self._missing(number, name)
            self._check_what_is_read(number, found)
            return None
        return self._together(number, found)

    def _cells(self, number: int, row: Sequence[Sel]) -> dict[str, Terbaca]:
        bawaan = self._bawaan
        found: dict[str, Terbaca] = dict(self.latar.bawaan)
        width = len(row)
        for name, column, seen in self._plan:
            raw = row[column] if column < width else None
            if raw is None or raw == "":
                found[name] = bawaan.get(name)
                continue
            key = raw if raw.__class__ is str else (raw.__class__, raw)
            try:
                value = seen[key]
            except KeyError:
                value = self._read(name, raw, column)
                if name != "nama":  # names hardly repeat
                    seen[key] = value
            if value.__class__ is Buruk:
                self.notes.bad(number, column, raw, value)
            found[name] = value
        for column, raw, bad in self._rest.people_in(row, self.cells):
            self.notes.bad(number, column, raw, bad)
        return found

    def _read(self, name: str, raw: Sel, column: int = -1) -> Terbaca:
        if is_blank(raw):
            return None
        jenis = BY_NAME[name].jenis
        if jenis == "teks" and (bad := spoilt(raw, exact=name in _WRITTEN)):
            return bad
        whole = self.latar.bawaan.get("tanggal_mulai")
        if whole is not None and name in _DAYS and is_stretch(raw):  # as all rows are said to be
            return (whole, self.latar.bawaan["tanggal_selesai"]) if jenis == "rentang" else whole
        own = self.kepala.satuan.get(column, self.satuan)
        return self.cells.read(jenis, raw, self.latar.satuan or own)

    def _together(self, number: int, found: dict[str, Terbaca]) -> BarisMasuk | None:
        """Bring what the cells say into the terms of the record, and check it as a whole."""
        when = found.get("tanggal")
        if isinstance(when, tuple):
            found["tanggal_mulai"], found["tanggal_selesai"] = when
        if "kendala_tindak_lanjut" in found:
            both = read_trouble(_or_none(found["kendala_tindak_lanjut"]))
            found["kendala"], found["tindak_lanjut"] = both
        found["bukti"] = read_evidence(_or_none(found.get("bukti")))
        places = self._places(found)
        if isinstance(places, BerdayaError):
            self._wrong(number, "desa", places)
            return None
        partners = [str(found[name]) for name in self._partners if found[name]]
        found["baris"], found["lokasi"] = number, places
        found["mitra"] = _joined(partners) if partners else ""
        for source, amounts in self._sources:
            if not found.get(source):  # nothing from nowhere says nothing
                for name in amounts:
                    found[name] = found[name] or None
        if "kode" in found:
            found["uid"] = self._uid(number, found["kode"])
        if not (found.get("uid") and any(found.get(name) is not None for name in _WHOLE)):
            found |= people_said_by_place(found)
        found["jumlah"] = whole_of(*map(found.get, _WHOLE))  # type: ignore[arg-type]  # counts
        if not found.get("uid") and not found.get("tanggal_selesai"):
            found["tanggal_selesai"] = end_of_plan(str(found["tanggal_mulai"]))
        start, end = str(found["tanggal_mulai"]), _or_none(found.get("tanggal_selesai"))
        status, latar = _or_none(found.get("status")), self.latar
        found["hari"], found["tahun"] = day_and_year(start, end, status, latar.hari, latar.kini)
        row = BarisMasuk(*map(found.get, _FIELDS))  # type: ignore[arg-type]  # each value has the type of its column
        return row if self._holds(number, row) else None

    def _places(self, found: Mapping[str, Terbaca]) -> str | BerdayaError:
        whole = found.get("tempat")
        if whole is not None:
            return str(whole)
        return self.cells.places.read(str(found["kecamatan"]), _or_none(found.get("desa")))

    def _uid(self, number: int, code: Terbaca) -> str | None:
        """Return the uid of a row's code; a damaged one is reported where the sheet is a form."""
        if code == "" and self.latar.formulir:
            said = _("The code of this row is damaged; it is taken without it.")
            column = self.kepala.kolom.get("kode")
            self.notes.warning("damaged-code", said, baris=number, kolom=column)
        return str(code) if code else None

    def _holds(self, number: int, row: BarisMasuk) -> bool:
        """Check what must hold among the values of a row, by the record's own rules."""
        wrong = list(mistakes_of(row))
        if error := self.cells.check_evidence(row.bukti, row.fokus or ""):
            wrong.append(("bukti", error))
        if row.uid is None:
            wrong += mistakes_of_new(row)
        for name, error in wrong:
            self._wrong(number, name, error)
        if self.kepala.serapan is not None:
            self._compare_percentage(number, row)
        for kind, name, said in () if wrong else warnings_of(row, form=bool(self.latar.formulir)):
            column, value = self._column(name), getattr(row, name)
            self.notes.warning(kind, said, baris=number, kolom=column, nilai=value)
        if self._is_outside(row):
            said = _("Its days lie outside the period of the form: is the year right?")
            column = self._column("tanggal_mulai")
            self.notes.warning("outside", said, baris=number, kolom=column, nilai=row.tanggal_mulai)
        return not wrong

    def _column(self, name: str) -> int | None:
        """Return the column that a value stands in; days may share one."""
        known = self.kepala.kolom
        return known.get(name, known.get("tanggal") if name.startswith("tanggal_") else None)

    def _compare_percentage(self, number: int, row: BarisMasuk) -> None:
        """Compare the percentage beside pagu and spending with what these give."""
        raw, column = self._serapan, self.kepala.serapan
        other = other_percentage(raw, row.pagu_1, row.realisasi_1)
        if other is not None:
            said = _("It is {percent} of the pagu by the amounts beside it.")
            pesan = said.format(percent=format_percent(other))
            self.notes.warning("percent-differs", pesan, baris=number, kolom=column, nilai=raw)

    def _is_outside(self, row: BarisMasuk) -> bool:
        """Return whether a kegiatan has no day in the period of its form."""
        if self.latar.periode is None or row.tanggal_mulai is None:
            return False
        first, last = self.latar.periode
        return begin_of(row.tanggal_mulai) > last or end_of(row.tanggal_selesai or last) < first

    def _check_what_is_read(self, number: int, found: Mapping[str, Terbaca]) -> None:
        """Check people and days of a row in which something else is wrong."""
        people = {name: found.get(name) for name in PEOPLE}
        if not any(isinstance(value, Buruk) for value in people.values()):
            people["jumlah"] = whole_of(*map(people.get, _WHOLE))  # type: ignore[arg-type]  # counts
            if error := people_mistake(*people.values()):  # type: ignore[arg-type]  # likewise
                self._wrong(number, "jumlah", error)
        start, end = found.get("tanggal_mulai"), found.get("tanggal_selesai")
        if isinstance(start, str) and isinstance(end, str) and (error := time_mistake(start, end)):
            self._wrong(number, "tanggal_selesai", error)

    def _missing(self, number: int, name: str) -> None:
        column = self.kepala.kolom.get(name)
        if column is None:
            return  # reported once, for the whole table
        said = _("'{column}' is empty.").format(column=BY_NAME[name].judul)
        option = "periode" if name in _DAYS else name
        hint = _("Give it in the row, or for all rows with --{name}.").format(name=option)
        offered = name in {*FOR_ALL_ROWS, *_DAYS} and not self.latar.formulir
        self.notes.mistake("empty", said, hint if offered else "", baris=number, kolom=column)

    def _wrong(self, number: int, name: str, error: BerdayaError) -> None:
        """Report a rule that values break together; hints of options are of no use in a table."""
        hint = "" if "--" in error.hint else error.hint
        column = self._column(name)
        self.notes.mistake(error.code, error.message, hint, baris=number, kolom=column)

    def _merge_if_shifted(self, number: int, row: Sequence[Sel], before: int) -> bool:
        """Report once, where a whole row stands one column beside its place, that it does."""
        found = self.notes.temuan[before:]
        if len(found) < _FEW or any(one.jenis == "personal-data" for one in found):
            return False
        side = side_of_shift(self.kepala, row, self._read)
        if side is not None:
            del self.notes.temuan[before:]
            said = _("The cells of this row stand one column too far to the {side}.")
            self.notes.mistake("shifted", said.format(side=side), baris=number)
        return side is not None


_FEW = 2
_DAYS = ("tanggal", "tanggal_mulai")
_WRITTEN = ("nama", "program", "sub_kegiatan")
"""Texts and codes of which Excel may have made a day or a number."""
_WHOLE = ("jumlah", "laki_laki", "perempuan")
_FIELDS = BarisMasuk._fields


def _joined(lists: list[str]) -> str:
    return JOIN.join(sorted({kode for one in lists for kode in one.split(JOIN)}))


def _or_none(value: Terbaca) -> str | None:
    return str(value) if value else None

"""Reading the cells of a table: texts parsed, names found, each different value once."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, NotFoundError
from berdaya_cli.domain.excel.baris_masuk import JOIN
from berdaya_cli.domain.excel.kolom import Jenis
from berdaya_cli.domain.excel.lembar import Rusak, Sel, error_in
from berdaya_cli.domain.excel.peserta_tempat import dump_peserta_tempat, parse_peserta_tempat
from berdaya_cli.domain.excel.serapan import percentages
from berdaya_cli.domain.formulir.kode import decode
from berdaya_cli.domain.kegiatan.anggaran import parse_tahap
from berdaya_cli.domain.kegiatan.bukti import link_of_evidence
from berdaya_cli.domain.kegiatan.status import parse_jenis, parse_status
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.not_found import LembagaNotFoundError
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.rentang import parse_rencana
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import FUZZY, nama_tanggal, parse_hari, parse_tanggal
from berdaya_cli.domain.text import may_hold_number
from berdaya_cli.domain.uang import (
    LARGEST_COUNT,
    LARGEST_RUPIAH,
    is_reported,
    parse_jumlah,
    parse_persen,
    parse_rupiah,
    whole_rupiah,
)
from berdaya_cli.language import _
from berdaya_cli.services.excel.places import PlaceReader
from berdaya_cli.services.kegiatan.attach import check_protected
from berdaya_cli.storage.store import Store

_SEPARATORS = (";", "\n")
_SERIALS = range(36526, 73051)
"""Numbers that Excel shows as days of 2000 to 2099 once the cell is formatted as a date."""
_LOSES_DIGITS = 1e15
_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Buruk:
    """A cell that cannot be read: a word for scripts, and why."""

    jenis: str
    pesan: str
    saran: str = ""
    lembaga: str = ""
    """The name of a body that nobody knows."""


Terbaca = Value | tuple[str, str | None] | Buruk
"""What a cell says: a value, two days, or that it cannot be read."""


class CellReader:
    """Reads cells of one regency's tables; what a text means is looked up once."""

    def __init__(self, store: Store, home: str, bodies: Mapping[str, str] | None = None) -> None:
        self._store = store
        self._home = home
        self._bodies = bodies or {}
        """What names that nobody knows were said to mean: codes of bodies."""
        self.places = PlaceReader(store, home)
        self._readers: dict[Jenis, Callable[[Sel], Terbaca]] = {
            "kode": lambda raw: decode(str(raw)) or "",
            "teks": lambda raw: " ".join(as_text(raw).split()),
            "kecamatan": lambda raw: self.places.read_kecamatan(as_text(raw)),
            "desa": as_text,
            "tempat": lambda raw: self.places.read_whole(as_text(raw)),
            "fokus": lambda raw: store.fokus.find(as_text(raw), home).kode,
            "lembaga": lambda raw: self._listed(as_text(raw), self._lembaga),
            "sumber_dana": lambda raw: store.sumber_dana.find(as_text(raw), home),
            "jenis": lambda raw: parse_jenis(as_text(raw)),
            "status": lambda raw: parse_status(as_text(raw)),
            "tahap": lambda raw: parse_tahap(as_text(raw)),
            "tanggal": _day,
            "waktu": _planned,
            "rentang": _days,
            "rupiah": _money,
            "jumlah": _count,
            "persen": _percent,
            "peserta_tempat": self._people_by_place,
        }

    def read(self, jenis: Jenis, raw: Sel, satuan: int = 1) -> Terbaca:
        """Read a cell that is not blank; a dash says nothing, as a blank does.

        Args:
            jenis: what it is to hold.
            raw: what stands in it.
            satuan: of money, how many rupiah one is.
        """
        if isinstance(raw, str) and not is_reported(raw):
            return None
        broken = error_in(raw) if isinstance(raw, str) else raw
        if isinstance(broken, Rusak):
            return _broken(broken)
        try:
            if not is_figure(raw):
                _check_personal(raw)
            return _money(raw, satuan) if jenis == "rupiah" else self._readers[jenis](raw)
        except BerdayaError as error:
            unknown = error.asked if isinstance(error, LembagaNotFoundError) else ""
            return Buruk(error.code, error.message, error.hint, unknown)

    def knowing(self, bodies: Mapping[str, str]) -> "CellReader":
        """Return a reader that knows some more names of bodies."""
        return CellReader(self._store, self._home, bodies) if bodies else self

    def check_evidence(self, bukti: str | None, fokus: str) -> InvalidValueError | None:
        """Return why evidence may not be kept: a link, of a fokus that protects people."""
        if bukti is None or link_of_evidence(bukti) is None:
            return None
        try:
            check_protected(self._store, self._home, fokus)
        except InvalidValueError as error:
            return error
        return None

    def check_text(self, raw: Sel) -> Buruk | None:
        """Look for the number of a person in a cell that is not taken in."""
        try:
            _check_personal(raw)
        except BerdayaError as error:
            return Buruk(error.code, error.message, error.hint)
        return None

    def _people_by_place(self, raw: Sel) -> str:
        def find(name: str) -> str:
            return self._store.kecamatan.find(name, self._home).kode

        return dump_peserta_tempat(parse_peserta_tempat(as_text(raw), find))

    def _lembaga(self, name: str) -> str:
        find = self._store.lembaga.find
        try:
            return find(name, self._home).kode
        except NotFoundError:
            said = self._bodies.get(normal(name))
            with suppress(NotFoundError):
                if said and find(said, self._home).kode == said:
                    return said
            raise

    @staticmethod
    def _listed(text: str, find: Callable[[str], str]) -> str:
        """Find one name, or several that a cell holds."""
        names = [text]
        for separator in _SEPARATORS:
            names = [part for name in names for part in name.split(separator)]
        try:
            codes = {find(name) for name in names if name.strip()} or {find(text)}
        except NotFoundError as error:
            parts = [part for name in names for part in name.split(",") if part.strip()]
            if len(parts) == len(names):
                raise
            try:  # no known body has this name: a comma parts two that are known
                codes = {find(part) for part in parts}
            except BerdayaError:
                error.hint = _("Part several bodies with a semicolon: Kadin; KONI.")
                raise error from None
        return JOIN.join(sorted(codes))


def _broken(raw: Rusak) -> Buruk:
    if raw.kata:
        said = _("The cell shows an error of Excel: {word}.").format(word=raw.kata)
    else:
        said = _("The cell holds a formula that has no value.")
    return Buruk("excel-error", said, _("Put the value itself into the cell."))


def _check_personal(raw: Sel) -> None:
    text = as_text(raw)
    if may_hold_number(text):
        check_personal(text)


def as_text(raw: Sel) -> str:
    """Return what a cell says as a text; a whole number without a decimal point."""
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    if isinstance(raw, datetime):
        return raw.date().isoformat()
    return str(raw).strip()


def _day(raw: Sel) -> str:
    if isinstance(raw, date):  # a datetime is one
        return raw.isoformat()[:10]
    if isinstance(raw, (int, float)):
        hint = ""
        if int(raw) in _SERIALS:
            maybe = nama_tanggal((_EPOCH + timedelta(days=int(raw))).isoformat())
            hint = _("Format the cell as a date; maybe {date} is meant.").format(date=maybe)
        raise InvalidValueError(_("'{text}' is a number, no date."), hint=hint, text=as_text(raw))
    return parse_hari(as_text(raw))


def _planned(raw: Sel) -> str:
    """Read one end of a kegiatan: a day, or of a plan its month or quarter."""
    if not isinstance(raw, str):
        return _day(raw)
    mulai, selesai = parse_rencana(raw)
    return mulai if mulai == selesai else parse_hari(raw)


def _days(raw: Sel) -> tuple[str, str | None]:
    if isinstance(raw, str):
        return parse_rencana(raw)
    day = _day(raw)
    return day, day


def is_figure(raw: Sel) -> bool:
    """Return whether a cell holds a number with a fraction: it is no person's number."""
    return isinstance(raw, float) and not raw.is_integer()


def spoilt(raw: Sel, *, exact: bool) -> Buruk | None:
    """Report a text of which Excel has made something else.

    Args:
        raw: what stands in the cell of a text.
        exact: whether a number can be no such text: it is a name or a code.
    """
    if isinstance(raw, (str, Rusak)):
        return None
    if isinstance(raw, (date, time, timedelta)):
        said = _("Excel has made a date of what was typed here.")
    elif isinstance(raw, float) and abs(raw) >= _LOSES_DIGITS:
        said = _("Excel keeps 15 digits of a number: the last ones are lost.")
    elif exact:
        said = _("Excel has made a number of what was typed here.")
    else:
        return None
    return Buruk("spoilt", said, _("Format the column as text, and type it again."))


def is_stretch(raw: Sel) -> bool:
    """Return whether a cell says a month, quarter or year instead of a day."""
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    try:
        return isinstance(raw, (str, int)) and bool(FUZZY.fullmatch(parse_tanggal(str(raw))))
    except InvalidValueError:
        return False


def _money(raw: Sel, satuan: int = 1) -> int:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        if raw < 0:
            raise InvalidValueError(
                _("An amount below zero: {amount}."),
                hint=_("Write the whole sum up to this day; what it falls by is worked out."),
                amount=as_text(raw),
            )
        amount = round(raw * satuan, 2)
        if amount <= LARGEST_RUPIAH:
            return whole_rupiah(amount, str(raw).replace(".", ","))
    return parse_rupiah(as_text(raw), satuan)


def _count(raw: Sel) -> int:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        if raw < 0:
            raise InvalidValueError(_("A count below zero: {count}."), count=as_text(raw))
        if raw == int(raw) and raw <= LARGEST_COUNT:
            return int(raw)
    return parse_jumlah(as_text(raw).replace(".", ",") if isinstance(raw, float) else as_text(raw))


def _percent(raw: Sel) -> int:
    if "%" not in str(raw):
        number = percentages(raw)[:1]
        if number and 0 < number[0] <= 1:
            raise InvalidValueError(
                _("'{text}' can be {small} or {large}."),
                hint=_("Write it as text, like 87,5%."),
                text=as_text(raw).replace(".", ","),
                small=f"{number[0]:.2f}%".replace(".", ","),
                large=f"{number[0] * 100:.2f}%".replace(".", ","),
            )
    text = f"{raw:.2f}" if isinstance(raw, float) else as_text(raw)
    return parse_persen(text)

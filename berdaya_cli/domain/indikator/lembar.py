"""The sheet of a form on which indicators are filled: its words, its columns, its rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.indikator.catatan import BarisUkur
from berdaya_cli.language import _

SHEET = "Indikator"
TITLE = "INDIKATOR YANG DIUKUR SENDIRI"
"""By this an import knows the sheet, whatever it is called."""
COLUMNS = (
    ("indikator", "Kode indikator", 16),
    ("nama", "Indikator", 30),
    ("kecamatan", "Kecamatan", 14),
    ("periode", "Periode", 10),
    ("satuan", "Satuan", 12),
    ("target", "Target", 10),
    ("nilai", "Nilai", 10),
    ("pembilang", "Pembilang", 10),
    ("penyebut", "Penyebut", 10),
    ("sumber", "Sumber", 28),
)
"""What each column is, its heading, and how many characters a line of it holds."""
FILLED = ("target", "nilai", "pembilang", "penyebut", "sumber")
"""The columns that are to be filled."""
_READ = frozenset(name for name, _heading, _width in COLUMNS) - {"nama", "satuan"}
_NAMES = {heading.casefold(): name for name, heading, _width in COLUMNS}
_VALUES = ("target", "nilai", "pembilang", "penyebut")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndikatorDiminta:
    """A row of the sheet as it goes out: an indicator in a place and period, and what is known."""

    indikator: str
    nama: str
    kecamatan: str
    periode: str
    satuan: str
    target: str = ""
    nilai: str = ""
    pembilang: str = ""
    penyebut: str = ""
    sumber: str = ""


def read_rows(
    rows: Iterable[tuple[int, Sequence[object]]], sumber: str
) -> Iterator[tuple[int, BarisUkur | InvalidValueError]]:
    """Return what is filled in of a sheet, or why it cannot be read, with the number of each row.

    Args:
        rows: the rows of the sheet, by their numbers.
        sumber: where a value comes from of which the row does not say it.
    """
    places: dict[int, str] = {}
    seen = set[tuple[str, ...]]()
    for number, row in rows:
        texts = [_text(cell) for cell in row]
        if not places:
            places = _places(texts)
            if missing := _missing(places):
                lacks = _("Columns of this sheet are missing: {names}.")
                yield number, _broken(lacks.format(names=", ".join(missing)))
                return
            continue
        said = {places[n]: text for n, text in enumerate(texts) if n in places and text}
        if not any(said.get(name) for name in _VALUES):
            continue
        key = tuple(said.get(name, "").casefold() for name in ("indikator", "kecamatan", "periode"))
        if key in seen:
            yield number, _broken(_("This indicator and period stand in a row above already."))
            continue
        seen.add(key)
        known = {name: text for name, text in said.items() if name in _READ}
        yield number, BarisUkur(**{"sumber": sumber} | known)
    if not places:
        yield 1, _broken(_("The headings of this sheet are gone."))


def _places(texts: Sequence[str]) -> dict[int, str]:
    """Return which columns a heading names; none where a row names too few to be one."""
    found = {n: _NAMES[t.casefold()] for n, t in enumerate(texts) if t.casefold() in _NAMES}
    return found if 2 * len(found) > len(COLUMNS) else {}


def _missing(places: Mapping[int, str]) -> list[str]:
    """Return the headings that a row of headings lacks; none where there is no such row."""
    return [
        heading
        for name, heading, _width in COLUMNS
        if places and name in _READ - {*places.values()}
    ]


def _broken(said: str) -> InvalidValueError:
    return InvalidValueError(said, hint=_("Give the sheet back as it went out."))


def _text(cell: object) -> str:
    """Return a cell as a person writes it: a number with a decimal comma."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell).replace(".", ",")
    text = " ".join(str(cell).split())
    return text if text or isinstance(cell, str) else _("(formula without a value)")

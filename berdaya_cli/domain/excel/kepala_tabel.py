"""Where the table of a sheet begins, and what each of its columns holds.

The sheets of others have letterheads above, headings over two or three rows, merged or not, and
columns of their own. The heading is the first block of rows that names enough columns and holds no
data; rows below it belong to it where they say more of what stands above them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from berdaya_cli.domain.excel.baris_judul import (
    filled_columns,
    is_labels,
    labels_above,
    own_labels,
    parts_a_label,
    spread,
)
from berdaya_cli.domain.excel.kolom import (
    BY_NAME,
    HEADINGS,
    PASSED_OVER,
    SERAPAN,
    STRETCHES,
    heading_key,
    is_unit,
    names_people,
)
from berdaya_cli.domain.excel.lembar import BarisLembar, Rentang, Sel, column_letter, is_blank
from berdaya_cli.domain.excel.pemetaan import DROPPED, fingerprint
from berdaya_cli.domain.uang import find_satuan

SEARCHED = 30
"""Rows from the top in which a heading may begin."""
DEEPEST = 3
"""Rows that a heading may have."""
FEWEST = 3
"""Columns that must be understood, or it is no heading."""
_FEW_OWN = 1
"""Cells that a lower row of a heading may have below labels of one column."""
LETTER = "kolom "
"""What stands before a column's letter where it could be taken for a heading: L, P."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KepalaTabel:
    """The heading of a table.

    Attributes:
        baris: its first and last row, as Excel counts them.
        kolom: the column (from 0) of each value that is understood.
        judul: what stands above each column.
        asing: columns that nobody understands.
        orang: columns that name people.
        ganda: columns that say the same as another.
        lewat: columns that hold nothing for the record, or what it works out itself.
        satuan: of columns of money, how many rupiah one of their amounts is, where they say it.
        serapan: the column that says which part of the pagu is spent, as a percentage.
        kunci: the whole heading of each column, in the form in which headings are compared.
    """

    baris: tuple[int, int]
    kolom: Mapping[str, int]
    judul: Mapping[int, str] = field(default_factory=dict)
    asing: tuple[int, ...] = ()
    orang: tuple[int, ...] = ()
    ganda: tuple[int, ...] = ()
    lewat: tuple[int, ...] = ()
    satuan: Mapping[int, int] = field(default_factory=dict)
    serapan: int | None = None
    kunci: Mapping[int, str] = field(default_factory=dict)

    @property
    def sidik(self) -> str:
        """The fingerprint by which tables of this heading are known."""
        return fingerprint(self.kunci.values())


@dataclass(frozen=True, slots=True)
class _Answers:
    """What is known of columns beside what stands above them."""

    said: Mapping[str, str]
    kept: Mapping[str, Mapping[str, str]]
    needed: frozenset[str] = frozenset()


def find_heading(
    rows: Sequence[BarisLembar],
    merged: Sequence[Rentang],
    said: Mapping[str, str],
    kept: Mapping[str, Mapping[str, str]] | None = None,
    *,
    nameless: bool = False,
) -> KepalaTabel | None:
    """Find the heading among the first rows of a sheet; None where there is none.

    Args:
        rows: the first rows, without a gap.
        merged: the merged cells of the sheet.
        said: what the user says of columns, by heading or letter: a name, or DROPPED.
        kept: what was said before of columns that nobody understands, by their heading; by the
            fingerprint of the whole heading.
        nameless: whether one will do in which no column names the kegiatan.
    """
    known = _Answers(said, kept or {}, frozenset() if nameless else frozenset({"nama"}))
    grid = [["" if is_blank(cell) else str(cell) for cell in row] for _number, row in rows]
    spread(grid, merged)
    labels = [is_labels(row) for _number, row in rows]
    for row in range(min(SEARCHED, len(grid))):
        block = _first_block(grid, labels, row, known)
        if block is not None:
            first, last = _with_lower_rows(grid, labels, *block, known)
            best = _understood(_block(grid, first, last), known)
            return KepalaTabel(
                baris=(rows[first][0], rows[last][0]),
                kolom=best.kolom,
                judul=best.judul,
                asing=tuple(best.asing),
                orang=tuple(best.orang),
                ganda=tuple(best.ganda),
                lewat=tuple(best.lewat),
                satuan=best.satuan,
                serapan=best.serapan,
                kunci=best.kunci,
            )
    return None


def _block(grid: list[list[str]], first: int, last: int) -> list[list[str]]:
    return [list(row) for row in grid[first : last + 1]]


def _first_block(
    grid: list[list[str]], labels: list[bool], last: int, known: _Answers
) -> tuple[int, int] | None:
    """Return the rows up to one that make a heading, as few as do; None where none do."""
    found = []
    for first in range(last, max(last - DEEPEST, -1), -1):
        if not labels[first] or (first < last and not any(grid[first])):
            break
        if filled_columns(grid[first : last + 1]) < FEWEST:
            continue
        block = _understood(_block(grid, first, last), known)
        if len(block.kolom) >= FEWEST and known.needed <= block.kolom.keys():
            found.append((len(block.kolom), first))
    if not found:
        return None
    most = max(count for count, _first in found)
    return max(first for count, first in found if count == most), last


def _with_lower_rows(
    grid: list[list[str]], labels: list[bool], first: int, last: int, known: _Answers
) -> tuple[int, int]:
    """Take rows below along that part what stands above them: "Rp" and "%" under "Realisasi"."""
    while last - first + 1 < DEEPEST and last + 1 < len(grid) and labels[last + 1]:
        upper, lower = grid[last], grid[last + 1]
        under = own_labels(upper, lower)
        parts = bool(any(lower)) and not under and parts_a_label(upper, lower)
        more = len(_understood(_block(grid, first, last + 1), known).kolom) > len(
            _understood(_block(grid, first, last), known).kolom
        )
        if not (parts or (more and len(under) <= _FEW_OWN)):
            break
        last += 1
    return first, last


_NOTHING = _Answers({}, {})


def is_heading(row: Sequence[Sel]) -> bool:
    """Return whether a row within a table is the heading of another."""
    if not is_labels(row):
        return False
    found = _understood([["" if is_blank(cell) else str(cell) for cell in row]], _NOTHING)
    return len(found.kolom) >= FEWEST and "nama" in found.kolom


@dataclass(slots=True)
class _Found:
    kolom: dict[str, int] = field(default_factory=dict)
    judul: dict[int, str] = field(default_factory=dict)
    asing: list[int] = field(default_factory=list)
    orang: list[int] = field(default_factory=list)
    ganda: list[int] = field(default_factory=list)
    lewat: list[int] = field(default_factory=list)
    satuan: dict[int, int] = field(default_factory=dict)
    serapan: int | None = None
    kunci: dict[int, str] = field(default_factory=dict)


def _understood(block: list[list[str]], answers: _Answers) -> _Found:
    found, said = _Found(), answers.said
    headings = {column: (labels, _keys(labels)) for column, labels in labels_above(block)}
    found.kunci = {column: keys[0] for column, (_labels, keys) in headings.items()}
    kept = answers.kept and answers.kept.get(fingerprint(found.kunci.values()))
    known = {key for _labels, keys in headings.values() for key in keys}
    shared = _shared(headings.values())
    letters = {key.removeprefix(LETTER): name for key, name in said.items() if key not in known}
    for column, (labels, keys) in headings.items():
        found.judul[column] = " / ".join(labels)
        if satuan := find_satuan(" ".join(labels)):
            found.satuan[column] = satuan
        wanted = letters.get(column_letter(column).casefold())
        wanted = (
            wanted if wanted is not None else next((said[key] for key in keys if key in said), None)
        )
        if wanted == DROPPED and names_people(keys):
            found.orang.append(column)  # the file would be kept with it
        elif wanted is not None:
            if wanted != DROPPED:
                _place(found, wanted, column)
        else:
            _guess(found, column, [key for key in keys if key not in shared])
    _take_stretch(found, {column: keys for column, (_labels, keys) in headings.items()})
    if kept:
        _take_kept(found, kept)
    if "nama" not in found.kolom and "uraian" in found.kolom:
        found.kolom["nama"] = found.kolom.pop("uraian")  # what describes it is all its name
    return found


def _take_stretch(found: _Found, keys: Mapping[int, list[str]]) -> None:
    """Let a column of years or months say when, where no other does."""
    stretches = [column for column in found.asing if STRETCHES & set(keys[column])]
    if not stretches:
        return
    dated = {"tanggal", "tanggal_mulai"} & found.kolom.keys()
    if not dated:
        found.kolom["tanggal"] = stretches[0]
    passed = stretches if dated else stretches[:1]
    found.asing = [column for column in found.asing if column not in passed]
    found.lewat += stretches if dated else []


def _take_kept(found: _Found, kept: Mapping[str, str]) -> None:
    """Let what was said before of this heading count, where nobody understands a column."""
    unknown, found.asing = found.asing, []
    for column in unknown:
        name = kept.get(found.kunci[column])
        if name is None:
            found.asing.append(column)
        elif name != DROPPED:
            _place(found, name, column)


def _shared(headings: Iterable[tuple[list[str], list[str]]]) -> set[str]:
    """Return the upper labels that stand over several columns: alone they name none of them."""
    uppers = [
        heading_key(label)
        for labels, _keys in headings
        if not is_unit(labels[-1])
        for label in labels[:-1]
    ]
    return {key for key in uppers if uppers.count(key) > 1}


def _guess(found: _Found, column: int, keys: list[str]) -> None:
    """Understand a column by its heading alone."""
    known = (HEADINGS[key] for key in keys if key in HEADINGS)
    if any(key in SERAPAN for key in keys[:1]):
        found.serapan = column if found.serapan is None else found.serapan
    if any(key.endswith("persen") for key in keys[:2]):  # of what stands above it, and no amount
        known = (name for name in known if BY_NAME[name].jenis == "persen")
    name = next(known, None)
    if names_people(keys):
        found.orang.append(column)
    elif name is not None:
        _place(found, name, column)
    elif any(key in PASSED_OVER for key in keys):
        found.lewat.append(column)
    else:
        found.asing.append(column)


def _place(found: _Found, name: str, column: int) -> None:
    """Choose the name of a column; a second source of money or partner takes the next number."""
    stem, underscore, number = name.rpartition("_")
    names = [name]
    if underscore and number == "1":
        names += [f"{stem}_{n}" for n in (2, 3) if f"{stem}_{n}" in BY_NAME]
    free = next((one for one in names if one not in found.kolom), None)
    if free is None:
        found.ganda.append(column)
    else:
        found.kolom[free] = column


def _keys(labels: list[str]) -> list[str]:
    """Return the ways to understand labels: together, the lowest, the one above it.

    A unit below a label says how, not what: "Realisasi" over "Rp".
    """
    if len(labels) > 1 and is_unit(labels[-1]):
        labels = labels[:-1]
    joined = heading_key(" ".join(labels))
    return list(dict.fromkeys([joined, *(heading_key(label) for label in reversed(labels))]))

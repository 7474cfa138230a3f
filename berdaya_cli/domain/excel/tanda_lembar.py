"""What stands on a sheet of a form beside its rows: boxes above the table, and codes."""

from collections.abc import Iterator

from berdaya_cli.domain.excel.kepala_tabel import find_heading
from berdaya_cli.domain.excel.lembar import BarisLembar, Sel, is_blank
from berdaya_cli.domain.excel.tata_letak import LABELS

_NOT_NIHIL = {"", "tidak", "t", "no", "-", "belum"}


def boxes_of(top: list[BarisLembar]) -> dict[str, Sel]:
    """Return what is filled in behind each label: the next cell of its row that is not empty.

    What stands in the table itself is no box, whatever it says.
    """
    kepala = find_heading(top, (), {})
    found: dict[str, Sel] = {}
    for number, row in top:
        if kepala is not None and number >= kepala.baris[0]:
            break
        label = ""
        for cell in row:
            if is_blank(cell):
                continue
            own = next((word for word in LABELS if str(cell).strip().startswith(word)), "")
            if label and not own and label not in found:
                found[label] = cell
            label = own
    return found


def is_nihil(value: Sel) -> bool:
    """Return whether the box of no activity is marked."""
    return str(value or "").strip(" []").casefold() not in _NOT_NIHIL


def codes_in(top: list[BarisLembar]) -> Iterator[str]:
    """Return what stands in the column of codes of a table."""
    kepala = find_heading(top, (), {})
    column = kepala.kolom.get("kode") if kepala else None
    if kepala is not None and column is not None:
        below = (row for number, row in top if number > kepala.baris[1] and column < len(row))
        yield from (str(row[column]) for row in below if not is_blank(row[column]))


def is_filled(top: list[BarisLembar]) -> bool:
    """Return whether somebody has typed rows into the sheet that is to be printed."""
    kepala = find_heading(top, (), {})
    if kepala is None:
        return False
    below = (row for number, row in top if number > kepala.baris[1])
    return any(not is_blank(row[n]) for row in below for n in kepala.kolom.values() if n < len(row))

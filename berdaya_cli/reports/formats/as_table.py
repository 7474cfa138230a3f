"""A table for a terminal: drawn where it fits, row by row where it would not."""

from collections.abc import Iterator, Sequence
from io import StringIO
from textwrap import wrap

from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.language import _
from berdaya_cli.reports.values import NOT_REPORTED, for_people

NUMERIC = ("angka", "rupiah", "persen", "kanan")
UNBROKEN = (*NUMERIC, "kode")
"""Columns that keep to one line; the others fold where room is short."""
NARROWEST = 12
"""A column that folds needs so many characters to be read."""
GAP = 2
"""Blanks between columns."""
STAY = "\u00a0"
"""A blank at which no line is broken: a label stays with its value."""

Rows = Sequence[tuple[Value, ...]]


def render(kolom: Sequence[Kolom], baris: Rows, *, width: int, colour: bool) -> str:
    """Draw a table; where its figures would not fit the width, write it row by row.

    Rich draws it where a cell must fold or a character may be wide: importing Rich and letting it
    draw takes as long as the rest of a listing.
    """
    shown = [number for number, column in enumerate(kolom) if not column.only_in_pipes]
    columns = [kolom[number] for number in shown]
    cells = [[for_people(row[n], kolom[n].jenis) for n in shown] for row in baris]
    if _fits(columns, cells, width):
        return _plain(columns, cells, colour=colour)
    if _least_width(columns, cells) <= width:
        return _drawn(columns, cells, width=width, colour=colour)
    return "".join(_blocks(columns, cells, width))


def render_long(kolom: Sequence[Kolom], baris: Rows) -> str:
    """Lay thousands of rows out in plain fixed columns; Rich would take seconds for them."""
    shown = [number for number, column in enumerate(kolom) if not column.only_in_pipes]
    cells = [[for_people(row[n], kolom[n].jenis) for n in shown] for row in baris]
    return "".join(f"{line}\n" for line in _lined_up([kolom[n] for n in shown], cells))


def _fits(columns: Sequence[Kolom], cells: Sequence[Sequence[str]], width: int) -> bool:
    """Return whether every cell stands whole on one line, and no character may be wide."""
    rows = ([_(column.judul) for column in columns], *cells)
    if not all(cell.replace(NOT_REPORTED, "").isascii() for row in rows for cell in row):
        return False
    return sum(_widths(columns, cells)) + GAP * len(columns) <= width


def _widths(columns: Sequence[Kolom], cells: Sequence[Sequence[str]]) -> list[int]:
    """Return how wide each column is where nothing folds."""
    rows = ([_(column.judul) for column in columns], *cells)
    return [max(map(len, column)) for column in zip(*rows, strict=True)]


def _plain(columns: Sequence[Kolom], cells: Sequence[Sequence[str]], *, colour: bool) -> str:
    """Draw a table whose cells fit, as Rich would."""
    head, *lines = _lined_up(columns, cells)
    rule = "\u2500" * (sum(_widths(columns, cells)) + GAP * (len(columns) - 1))
    shown = f"\x1b[1m{head}\x1b[0m" if colour else head
    return "".join(f" {line}\n" for line in (shown, rule, *lines))


def _lined_up(columns: Sequence[Kolom], cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lay headings and rows out in columns, figures to the right."""
    widths = _widths(columns, cells)
    right = [column.jenis in NUMERIC for column in columns]
    for row in ([_(column.judul) for column in columns], *cells):
        cells_of_row = (
            cell.rjust(size) if to_right else cell.ljust(size)
            for cell, size, to_right in zip(row, widths, right, strict=True)
        )
        yield (" " * GAP).join(cells_of_row).rstrip()


def folded(lead: str, text: str, width: int, bold: str = "", plain: str = "") -> Iterator[str]:
    """Fold a text beside its label, further lines under the first."""
    lines = wrap(text, max(width - len(lead), NARROWEST), break_on_hyphens=False) or [""]
    for number, line in enumerate(lines):
        shown = line.replace(STAY, " ")
        yield f"{lead if number == 0 else ' ' * len(lead)}{bold}{shown}{plain}\n"


def facts(columns: Sequence[Kolom], cells: Sequence[str]) -> str:
    """Write cells as "label: value" in a running line."""
    pairs = zip(columns, cells, strict=True)
    return "; ".join(f"{_(column.judul)}:{STAY}{cell}" for column, cell in pairs)


def _least_width(columns: Sequence[Kolom], cells: Sequence[Sequence[str]]) -> int:
    """Return how wide a table must be for every figure and code to stand whole."""
    total = 1
    for number, column in enumerate(columns):
        heading = max(map(len, _(column.judul).split() or [""]))
        content = max((len(row[number]) for row in cells), default=0)
        least = content if column.jenis in UNBROKEN else min(content, NARROWEST)
        total += max(heading, least) + GAP
    return total - GAP


def _blocks(columns: Sequence[Kolom], cells: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    for first, *rest in cells:
        yield from folded("", first, width)
        yield from folded("  ", facts(columns[1:], rest), width)


def _drawn(
    columns: Sequence[Kolom], cells: Sequence[Sequence[str]], *, width: int, colour: bool
) -> str:
    from rich import box  # never in a pipe
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            Text(_(column.judul)),
            justify="right" if column.jenis in NUMERIC else "left",
            overflow="fold",
            no_wrap=column.jenis in UNBROKEN,
        )
    for row in cells:
        table.add_row(*map(Text, row))
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
    )
    with console.capture() as capture:
        console.print(table)
    lines = [line.rstrip() for line in capture.get().splitlines()]
    return "\n".join(lines).strip("\n") + "\n"

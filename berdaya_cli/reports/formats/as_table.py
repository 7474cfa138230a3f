"""A table for a terminal: drawn where it fits, row by row where it would not."""

from collections.abc import Iterator, Sequence
from io import StringIO
from textwrap import wrap

from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.language import _
from berdaya_cli.reports.values import NOT_REPORTED, for_people, shortened

NUMERIC = ("angka", "rupiah", "persen", "nilai", "kanan")
UNBROKEN = (*NUMERIC, "kode")
"""Columns that keep to one line; the others fold where room is short."""
NARROWEST = 12
"""A column that folds needs so many characters to be read."""
LONGEST_WORD = 20
"""Characters; a word that is longer may be broken."""
GAP = 2
"""Blanks between columns."""
STAY = "\u00a0"
"""A blank at which no line is broken: a label stays with its value."""

Rows = Sequence[tuple[Value, ...]]


def render(kolom: Sequence[Kolom], baris: Rows, *, width: int, colour: bool) -> str:
    """Draw a table; one that would not fit the width leaves out what gives way, and says so.

    Rich draws it where a cell must fold or a character may be wide: importing Rich and letting it
    draw takes as long as the rest of a listing. Row by row it is written where nothing helps.
    """
    table = _Shown(kolom, baris)
    if not _fits(table.columns, table.cells, width):
        table = _Shown(kolom, baris, narrow=True)
        table.give_way(width)
    if _fits(table.columns, table.cells, width):
        drawn = _plain(table.columns, table.cells, colour=colour)
    elif leasts := table.leasts_within(width):
        drawn = _drawn(table.columns, table.cells, leasts, width=width, colour=colour)
    else:
        table = _Shown(kolom, baris)
        drawn = "".join(_blocks(table.columns, table.cells, width))
    return drawn + table.left_out(width)


def render_long(kolom: Sequence[Kolom], baris: Rows, *, width: int) -> str:
    """Lay thousands of rows out in plain fixed columns; Rich would take seconds for them.

    Texts that are too long for the width are cut, which is shown.
    """
    table = _Shown(kolom, baris, narrow=True)
    table.give_way(width)
    table.shorten(width)
    return "".join(f"{line}\n" for line in _lined_up(table.columns, table.cells)) + table.left_out(
        width
    )


class _Shown:
    """The columns and cells of a table that a terminal is to show."""

    def __init__(self, kolom: Sequence[Kolom], baris: Rows, *, narrow: bool = False) -> None:
        numbers = [n for n, column in enumerate(kolom) if not column.only_in_pipes]
        self.columns = [kolom[number] for number in numbers]
        self.cells = [
            [for_people(row[n], kolom[n].jenis, narrow=narrow) for n in numbers] for row in baris
        ]
        self._hollow: list[Kolom] = []
        self._gone: list[Kolom] = []

    def give_way(self, width: int) -> None:
        """Leave out columns until the others can stand beside each other: the empty ones first."""
        hollow = [n for n in range(1, len(self.columns)) if self._is_hollow(n)]
        while _least_width(self.columns, self.cells) > width:
            if hollow:
                self._hollow.insert(0, self._without(hollow.pop()))
                continue
            at, column = max(enumerate(self.columns), key=lambda one: one[1].gives_way)
            if not column.gives_way:
                return
            self._gone.append(self._without(at))

    def _is_hollow(self, at: int) -> bool:
        return all(row[at] == NOT_REPORTED for row in self.cells)

    def _without(self, at: int) -> Kolom:
        for row in self.cells:
            del row[at]
        return self.columns.pop(at)

    def leasts_within(self, width: int) -> list[int]:
        """Return how wide each column must be, where all can stand beside each other; else none.

        Long words stay whole where they can.
        """
        for whole in (True, False):
            leasts = _leasts(self.columns, self.cells, whole_words=whole)
            if sum(leasts) + GAP * len(leasts) <= width:
                return leasts
        return []

    def shorten(self, width: int) -> None:
        """Cut the texts of the widest columns until a row fits."""
        widths = _widths(self.columns, self.cells)
        soft = [n for n, column in enumerate(self.columns) if column.jenis not in UNBROKEN]
        while soft and sum(widths) + GAP * len(widths) > width:
            widest = max(soft, key=lambda n: widths[n])
            if widths[widest] <= NARROWEST:
                return
            widths[widest] -= 1
        for row in self.cells:
            for n in soft:
                row[n] = shortened(row[n], widths[n])

    def left_out(self, width: int) -> str:
        """Return the lines that say what is not shown, or nothing."""
        lines = []
        if self._hollow:
            names = ", ".join(_(column.judul) for column in self._hollow)
            lines += wrap(_("Nothing is recorded of: {columns}.").format(columns=names), width - 1)
        if self._gone:
            names = ", ".join(_(column.judul) for column in self._gone)
            said = _("Not shown here: {columns}. All of it: --json.").format(columns=names)
            lines += wrap(said, width - 1)
        return "".join(f" {line}\n" for line in lines)


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
    """Return how wide a table must be for every figure, code and word to stand whole."""
    return sum(_leasts(columns, cells)) + GAP * len(columns)


def _leasts(
    columns: Sequence[Kolom], cells: Sequence[Sequence[str]], *, whole_words: bool = True
) -> list[int]:
    """Return how wide each column must be at least."""
    leasts = []
    for number, column in enumerate(columns):
        heading = max(map(len, _(column.judul).split() or [""]))
        least = max((len(row[number]) for row in cells), default=0)
        if column.jenis not in UNBROKEN and least > NARROWEST:
            words = (len(word) for row in cells for word in row[number].split())
            longest = min(max(words), LONGEST_WORD) if whole_words else NARROWEST
            least = max(NARROWEST, longest)
        leasts.append(max(heading, least))
    return leasts


def _blocks(columns: Sequence[Kolom], cells: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    for first, *rest in cells:
        yield from folded("", first, width)
        yield from folded("  ", facts(columns[1:], rest), width)


def _shares(
    columns: Sequence[Kolom], cells: Sequence[Sequence[str]], leasts: Sequence[int], width: int
) -> list[int]:
    """Return how wide each column is: the room that is left is shared as fairly as can be.

    Whoever lacks less than its part has all of it, and leaves more to the others.
    """
    wanted, shares = _widths(columns, cells), list(leasts)
    room = width - sum(shares) - GAP * len(shares)
    waiting = sorted(range(len(shares)), key=lambda n: wanted[n] - shares[n])
    for place, number in enumerate(waiting):
        part = min(wanted[number] - shares[number], room // (len(waiting) - place))
        shares[number] += max(part, 0)
        room -= max(part, 0)
    return shares


def _drawn(
    columns: Sequence[Kolom],
    cells: Sequence[Sequence[str]],
    leasts: Sequence[int],
    *,
    width: int,
    colour: bool,
) -> str:
    from rich import box  # never in a pipe
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for column, size in zip(columns, _shares(columns, cells, leasts, width), strict=True):
        table.add_column(
            Text(_(column.judul)),
            justify="right" if column.jenis in NUMERIC else "left",
            overflow="fold",
            width=size,
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

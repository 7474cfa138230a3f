"""A table for a terminal: drawn where it fits a screen, plain and paged where it is long."""

from collections.abc import Sequence
from io import StringIO

from berdaya_cli.domain.tabel import Kolom, Nilai
from berdaya_cli.language import _
from berdaya_cli.reports.values import for_people

NUMERIC = ("angka", "rupiah", "persen")
UNBROKEN = (*NUMERIC, "kode")
"""Columns that keep to one line; the others fold where room is short."""


def render(
    kolom: Sequence[Kolom], baris: Sequence[tuple[Nilai, ...]], *, width: int, colour: bool
) -> str:
    """Draw a table with Rich; cells fold instead of being cut."""
    from rich import box  # never in a pipe
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = _shown(kolom)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for number in shown:
        column = kolom[number]
        table.add_column(
            Text(_(column.judul)),
            justify="right" if column.jenis in NUMERIC else "left",
            overflow="fold",
            no_wrap=column.jenis in UNBROKEN,
        )
    for row in baris:
        table.add_row(*(Text(for_people(row[n], kolom[n].jenis)) for n in shown))
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
    )
    with console.capture() as capture:
        console.print(table)
    return _without_trailing_blanks(capture.get())


def render_long(kolom: Sequence[Kolom], baris: Sequence[tuple[Nilai, ...]]) -> str:
    """Lay a long table out in plain fixed columns; Rich takes seconds for thousands of rows."""
    shown = _shown(kolom)
    rows = [[_(kolom[n].judul) for n in shown]]
    rows += [[for_people(row[n], kolom[n].jenis) for n in shown] for row in baris]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = [kolom[n].jenis in NUMERIC for n in shown]
    return "".join(
        "  ".join(
            cell.rjust(size) if to_right else cell.ljust(size)
            for cell, size, to_right in zip(row, widths, right, strict=True)
        ).rstrip()
        + "\n"
        for row in rows
    )


def _shown(kolom: Sequence[Kolom]) -> list[int]:
    return [number for number, column in enumerate(kolom) if not column.only_in_pipes]


def _without_trailing_blanks(text: str) -> str:
    lines = [line.rstrip() for line in text.splitlines()]
    return "\n".join(lines).strip("\n") + "\n"

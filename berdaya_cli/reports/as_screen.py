"""A report for a terminal: headings, tables where they fit, a block per row where they do not."""

from collections.abc import Iterator

from berdaya_cli.domain.laporan import LaporanKecamatan
from berdaya_cli.language import _
from berdaya_cli.reports import as_table
from berdaya_cli.reports.outline import Bagian, outline, title
from berdaya_cli.reports.values import for_people

_STAY = "\u00a0"
"""A blank at which no line is broken: a label stays with its value."""
MOST_COLUMNS = 8
"""A table with more columns than this is shown row by row: it cannot fit 80 characters."""


def render(laporan: LaporanKecamatan, *, width: int, colour: bool) -> Iterator[str]:
    """Write a kecamatan's report for a screen of some width."""
    bold, dim, plain = ("\x1b[1m", "\x1b[2m", "\x1b[0m") if colour else ("", "", "")
    heading, line = title(laporan)
    yield f"{bold}{heading.upper()}{plain}\n{line}\n"
    for bagian in outline(laporan):
        yield f"\n{bold}{bagian.judul}{plain}\n"
        size = max((len(label) for label, _fact in bagian.rincian), default=0)
        for label, fact in bagian.rincian:
            yield from _folded(f"{label.ljust(size)}  ", fact, width)
        if len(bagian.kolom) > MOST_COLUMNS:
            yield from _blocks(bagian, width, bold, plain)
        elif bagian.baris:
            yield as_table.render(bagian.kolom, bagian.baris, width=width, colour=colour)
        for note in bagian.catatan:
            yield from (f"{dim}{part}{plain}\n" for part in _lines(note, width))


def _blocks(bagian: Bagian, width: int, bold: str, plain: str) -> Iterator[str]:
    """Write each row as its number and name, then all else as "label: value" in running lines."""
    for number, name, *rest in bagian.baris:
        lead = f"{for_people(number)}. "
        yield from _folded(lead, for_people(name), width, bold, plain)
        facts = (
            f"{_(kolom.judul)}:{_STAY}{for_people(value, kolom.jenis)}"
            for value, kolom in zip(rest, bagian.kolom[2:], strict=True)
        )
        yield from _folded(" " * len(lead), "; ".join(facts), width)


def _folded(lead: str, text: str, width: int, bold: str = "", plain: str = "") -> Iterator[str]:
    """Fold a text beside its label, further lines under the first."""
    for number, line in enumerate(_lines(text, width - len(lead)) or [""]):
        yield f"{lead if number == 0 else ' ' * len(lead)}{bold}{line}{plain}\n"


def _lines(text: str, width: int) -> list[str]:
    from textwrap import wrap  # never in a pipe

    lines = wrap(text, max(width, 20), break_on_hyphens=False)
    return [line.replace(_STAY, " ") for line in lines]

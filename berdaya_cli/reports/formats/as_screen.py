"""A document for a terminal: headings, tables where they fit, a block per row where they do not."""

from collections.abc import Iterator

from berdaya_cli.language import _
from berdaya_cli.reports.drawing.as_bars import draw
from berdaya_cli.reports.formats.as_table import facts, folded
from berdaya_cli.reports.formats.as_table import render as render_table
from berdaya_cli.reports.section import Document, Section
from berdaya_cli.reports.values import for_people

MOST_COLUMNS = 11
"""A table with more columns than this is written row by row: it cannot fit any terminal."""


def render(document: Document, *, width: int, colour: bool) -> Iterator[str]:
    """Write a document for a screen of some width."""
    bold, dim, plain = ("\x1b[1m", "\x1b[2m", "\x1b[0m") if colour else ("", "", "")
    yield f"{bold}{document.judul.upper()}{plain}\n{document.keterangan}\n"
    for section in document.sections:
        yield f"\n{bold}{section.judul}{plain}\n"
        size = max((len(label) for label, _fact in section.rincian), default=0)
        for label, fact in section.rincian:
            yield from folded(f"{label.ljust(size)}  ", fact, width)
        for number, line in enumerate(section.daftar, start=1):
            yield from folded(f"{number}. ", line, width)
        if len(section.kolom) > MOST_COLUMNS:
            yield from _blocks(section, width, bold, plain)
        elif section.baris:
            yield render_table(section.kolom, section.baris, width=width, colour=colour)
        for picture in section.gambar:
            yield from draw(picture, width)
        for note in section.catatan:
            yield from folded("", note, width, dim, plain)


def _blocks(section: Section, width: int, bold: str, plain: str) -> Iterator[str]:
    """Write each row as its number and name, then all else in running lines."""
    number, _name, *columns = section.kolom
    for row in section.baris:
        lead = f"{_(number.judul)} {for_people(row[0])}  "
        yield from folded(lead, for_people(row[1]), width, bold, plain)
        cells = [for_people(v, c.jenis) for v, c in zip(row[2:], columns, strict=True)]
        yield from folded("  ", facts(columns, cells), width)

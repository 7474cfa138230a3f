"""The charts of a report as SVG, alike for a page and for paper.

Every bar and tile bears its value in figures, and series differ in pattern, not in colour alone.
The colours keep a contrast of 4.5 to 1 with the text on them (WCAG 2.2, level AA).
"""

from collections.abc import Iterator
from html import escape

from berdaya_cli.reports.charts import Batang, Gambar, Nilai, PetaPetak
from berdaya_cli.reports.values import NOT_REPORTED, shortened, visible

WIDTH = 640
"""Units across; a picture scales to the room that it has."""
LABEL = 225
"""Units for the labels at the left of lying bars."""
ROOM = 110
"""Units at the right of the longest bar for its value."""
LONGEST_LABEL = 35
"""Characters; a longer name is cut in a picture, and whole in the table beside it."""
BAR, GAP = 15, 4
"""Units: how thick a lying bar is, and what is between two."""
FILLS = ("#1f5673", "url(#garis)")
"""How the bars of the first and the second series are filled."""
SHADES = ("#eef4f8", "#cfe1ec", "#a9c9dc", "#7fb0cb")
"""From few to many; dark text can be read on each."""
PATTERN = (
    '<defs><pattern id="garis" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="6" height="6" fill="#f3d9b1"/>'
    '<rect width="2" height="6" fill="#9a5b00"/></pattern></defs>'
)


def svg(gambar: Gambar, nama: str) -> str:
    """Draw a picture; ``nama`` makes the ids in it differ from those of others on the page."""
    if isinstance(gambar, PetaPetak):
        body, height = _tiles(gambar)
    elif gambar.tegak:
        body, height = _upright(gambar)
    else:
        body, height = _lying(gambar)
    pattern = f"garis-{nama}"
    drawn = (
        (PATTERN + body).replace('id="garis"', f'id="{pattern}"').replace("#garis)", f"#{pattern})")
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-labelledby="judul-{nama}" font-family="sans-serif" font-size="12" fill="#1a1a1a">'
        f'<title id="judul-{nama}">{_text(gambar.judul)}. {_text(said(gambar))}</title>'
        f"{drawn}</svg>"
    )


def said(gambar: Gambar) -> str:
    """Return in words what a picture shows, for whoever cannot see it."""
    if isinstance(gambar, PetaPetak):
        parts = (f"{p.nama}: {p.nilai.teks}" for p in gambar.petak if p.nilai)
    else:
        parts = (
            f"{label}: "
            + ", ".join(f"{s} {n.teks}" for s, n in zip(gambar.seri, nilai, strict=True))
            for label, nilai in gambar.baris
        )
    return "; ".join(parts) + "."


def _lying(gambar: Batang) -> tuple[str, int]:
    parts, y = list(_legend(gambar)), 30
    scale = (WIDTH - LABEL - ROOM) / gambar.terbesar
    for label, nilai in gambar.baris:
        lines = 1 if gambar.bertumpuk else len(nilai)
        middle = y + (lines * (BAR + GAP) - GAP) / 2 + 4
        parts.append(_label(LABEL - 8, middle, label, "end"))
        draw = _stacked if gambar.bertumpuk else _beside
        parts += draw(nilai, y, scale)
        y += lines * (BAR + GAP) + 8
    return "".join(parts), y


def _beside(nilai: tuple[Nilai, ...], y: float, scale: float) -> Iterator[str]:
    for number, value in enumerate(nilai):
        top = y + number * (BAR + GAP)
        length = value.ukuran * scale
        yield _bar(LABEL, top, length, BAR, FILLS[number])
        yield _label(LABEL + max(length, 0) + 5, top + BAR - 3, value.teks, "start")


def _stacked(nilai: tuple[Nilai, ...], y: float, scale: float) -> Iterator[str]:
    x: float = LABEL
    for number, value in enumerate(nilai):
        length = value.ukuran * scale
        yield _bar(x, y, length, BAR, FILLS[number])
        x += length
    yield _label(x + 5, y + BAR - 3, " + ".join(value.teks for value in nilai), "start")


def _upright(gambar: Batang) -> tuple[str, int]:
    parts, base, tallest = [], 150, 110
    step = WIDTH / max(len(gambar.baris), 1)
    thick = min(step * 0.6, 48)
    for number, (label, (value,)) in enumerate(gambar.baris):
        middle = step * (number + 0.5)
        height = value.ukuran * tallest / gambar.terbesar
        parts.append(_bar(middle - thick / 2, base - height, thick, height, FILLS[0]))
        parts.append(_label(middle, base - height - 5, value.teks, "middle"))
        month, _space, year = label.partition(" ")
        parts.append(_label(middle, base + 15, month[:3], "middle"))
        if number == 0 or month.startswith("Januari"):
            parts.append(_label(middle, base + 30, year, "middle"))
    parts.append(f'<line x1="0" x2="{WIDTH}" y1="{base}" y2="{base}" stroke="#1a1a1a"/>')
    return "".join(parts), base + 38


def _tiles(gambar: PetaPetak) -> tuple[str, int]:
    columns = max(p.kolom for p in gambar.petak) + 1
    wide = min(WIDTH / columns, 128)
    tall, parts = 46, []
    left = (WIDTH - wide * columns) / 2
    for tile in gambar.petak:
        x, y = left + tile.kolom * wide, tile.baris * tall + 2
        value = tile.nilai.ukuran if tile.nilai else None
        shade = "#ffffff"
        if value is not None:
            shade = SHADES[min(value * len(SHADES) // (gambar.terbesar + 1), len(SHADES) - 1)]
        stroke = 'stroke="#1a1a1a" stroke-width="2.5"' if tile.pilot else 'stroke="#8a8a8a"'
        parts.append(
            f'<rect x="{x + 2:.1f}" y="{y:.1f}" width="{wide - 4:.1f}" height="{tall - 4}" '
            f'rx="4" fill="{shade}" {stroke}/>'
        )
        name = f"{tile.nama} *" if tile.pilot else tile.nama
        parts.append(_label(x + wide / 2, y + 17, name, "middle", 16))
        shown = tile.nilai.teks if tile.nilai else NOT_REPORTED
        parts.append(_label(x + wide / 2, y + 34, shown, "middle"))
    return "".join(parts), (max(p.baris for p in gambar.petak) + 1) * tall + 2


def _legend(gambar: Batang) -> Iterator[str]:
    x = LABEL
    for number, name in enumerate(gambar.seri):
        yield _bar(x, 6, 18, 12, FILLS[number])
        yield _label(x + 24, 16, name, "start")
        x += 130


def _bar(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" '
        f'height="{max(height, 0):.1f}" fill="{fill}"/>'
    )


def _label(x: float, y: float, text: str, anchor: str, longest: int = LONGEST_LABEL) -> str:
    shown = _text(shortened(text, longest))
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{shown}</text>'


def _text(text: str) -> str:
    return escape(visible(text))

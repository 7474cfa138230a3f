"""The charts of a report as SVG, alike for a page and for paper.

Every bar and tile bears its value in figures, and series differ in pattern, not in colour alone.
The colours keep a contrast of 4.5 to 1 with the text on them (WCAG 2.2, level AA).
"""

from base64 import b64encode
from collections.abc import Iterator
from html import escape

from berdaya_cli.domain.report.foto import Foto
from berdaya_cli.reports.drawing.charts import Batang, Gambar, Nilai, PetaPetak
from berdaya_cli.reports.drawing.text_width import text_width, wrapped
from berdaya_cli.reports.values import NOT_REPORTED, visible

WIDE, NARROW = 640, 340
"""Units across: for the width of a sheet, and for half of it or a telephone."""
SIZE = 12
"""Units: the size of all texts; a picture scales to the room that it has."""
SMALLEST = 9
"""Units: no name of a tile is set smaller."""
LINE = 14
"""Units from one line of a label to the next."""
MOST_LINES = 3
"""Lines of a label; a longer name is cut in a picture, and whole in the table beside it."""
LABELS = 0.36
"""The share of the width that labels at the left of lying bars have at most."""
BAR, GAP = 12, 2
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


def svg(gambar: Gambar, nama: str, width: int = WIDE) -> str:
    """Draw a picture; ``nama`` makes the ids in it differ from those of others on the page."""
    if isinstance(gambar, PetaPetak):
        body, height = _tiles(gambar, width)
    elif gambar.tegak:
        body, height = _upright(gambar, width)
    else:
        body, height = _lying(gambar, width)
    pattern = f"garis-{nama}"
    drawn = (
        (PATTERN + body).replace('id="garis"', f'id="{pattern}"').replace("#garis)", f"#{pattern})")
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:.0f}" role="img" '
        f'aria-labelledby="judul-{nama}" font-family="Liberation Sans, Arial, Helvetica, '
        f'sans-serif" font-size="{SIZE}" fill="#1a1a1a">'
        f'<title id="judul-{nama}">{_text(gambar.judul)}. {_text(said(gambar))}</title>'
        f"{drawn}</svg>"
    )


def wrapped_photo(foto: Foto) -> str:
    """Wrap a photograph as a picture of lines, which a text can hold."""
    link = f"data:image/jpeg;base64,{b64encode(foto.isi).decode()}"
    size = f'width="{foto.lebar}" height="{foto.tinggi}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {foto.lebar} {foto.tinggi}">'
        f'<image href="{link}" {size}/></svg>'
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


def _lying(gambar: Batang, width: int) -> tuple[str, float]:
    """Draw bars beside their labels, which are as wide as they need, up to their share."""
    room = min(
        width * LABELS,
        max((text_width(visible(label), SIZE) for label, _n in gambar.baris), default=0),
    )
    left = room + 8
    values = max((text_width(text, SIZE) for text in _written(gambar)), default=0) + 8
    scale = (width - left - values) / gambar.terbesar
    parts = list(_legend(gambar, 0))
    y = 26.0 if parts else 2.0
    for label, nilai in gambar.baris:
        lines = wrapped(visible(label), SIZE, room, MOST_LINES)
        bars = (1 if gambar.bertumpuk else len(nilai)) * (BAR + GAP) - GAP
        tall = max(bars, len(lines) * LINE)
        for number, line in enumerate(lines):
            middle = y + (tall - len(lines) * LINE) / 2 + number * LINE + SIZE - 1
            parts.append(_label(room, middle, line, "end"))
        draw = _stacked if gambar.bertumpuk else _beside
        parts += draw(nilai, (left, y + (tall - bars) / 2), scale)
        y += tall + 6
    return "".join(parts), y


def _written(gambar: Batang) -> Iterator[str]:
    """Return the texts that stand at the right of the bars."""
    for _name, nilai in gambar.baris:
        texts = [value.teks for value in nilai]
        yield from (" + ".join(texts),) if gambar.bertumpuk else texts


def _beside(nilai: tuple[Nilai, ...], at: tuple[float, float], scale: float) -> Iterator[str]:
    left, y = at
    for number, value in enumerate(nilai):
        top = y + number * (BAR + GAP)
        length = value.ukuran * scale
        yield _bar(left, top, length, BAR, FILLS[number])
        yield _label(left + max(length, 0) + 5, top + BAR - 2, value.teks, "start")


def _stacked(nilai: tuple[Nilai, ...], at: tuple[float, float], scale: float) -> Iterator[str]:
    x, y = at
    for number, value in enumerate(nilai):
        length = value.ukuran * scale
        yield _bar(x, y, length, BAR, FILLS[number])
        x += length
    yield _label(x + 5, y + BAR - 2, " + ".join(value.teks for value in nilai), "start")


def _upright(gambar: Batang, width: int) -> tuple[str, float]:
    parts, base, tallest = [], 130, 108
    step = width / max(len(gambar.baris), 1)
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
    parts.append(f'<line x1="0" x2="{width}" y1="{base}" y2="{base}" stroke="#1a1a1a"/>')
    return "".join(parts), base + 36


def _tiles(gambar: PetaPetak, width: int) -> tuple[str, float]:
    columns = max(p.kolom for p in gambar.petak) + 1
    wide = min(width / columns, 128)
    called = {p: visible(p.nama) + ("\u00a0*" if p.pilot else "") for p in gambar.petak}
    longest = max(text_width(word, SIZE) for name in called.values() for word in name.split(" "))
    size = max(SMALLEST, min(SIZE, SIZE * (wide - 8) / longest))
    names = {tile: wrapped(name, size, wide - 8, 2) for tile, name in called.items()}
    high = max(map(len, names.values()))
    tall, parts = 31 + LINE * high, []
    left = (width - wide * columns) / 2
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
        for number, line in enumerate(names[tile]):
            parts.append(_label(x + wide / 2, y + 17 + number * LINE, line, "middle", size))
        shown = tile.nilai.teks if tile.nilai else NOT_REPORTED
        parts.append(_label(x + wide / 2, y + 17 + high * LINE + 3, shown, "middle"))
    return "".join(parts), (max(p.baris for p in gambar.petak) + 1) * tall + 2


def _legend(gambar: Batang, left: float) -> Iterator[str]:
    """Draw the key of the series, where there are several."""
    x = left
    for number, name in enumerate(gambar.seri if len(gambar.seri) > 1 else ()):
        yield _bar(x, 6, 18, 12, FILLS[number])
        yield _label(x + 24, 16, name, "start")
        x += 24 + text_width(name, SIZE) + 20


def _bar(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" '
        f'height="{max(height, 0):.1f}" fill="{fill}"/>'
    )


def _label(x: float, y: float, text: str, anchor: str, size: float = SIZE) -> str:
    own = "" if size == SIZE else f' font-size="{size:.1f}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{own}>{_text(text)}</text>'


def _text(text: str) -> str:
    return escape(visible(text))

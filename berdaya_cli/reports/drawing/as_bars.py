"""The charts of a report on a terminal: bars of characters, and the tile map."""

from collections.abc import Iterator

from berdaya_cli.reports.drawing.charts import Batang, Gambar, PetaPetak
from berdaya_cli.reports.values import NOT_REPORTED, shortened, visible

FULL = ("\u2588", "\u2592")
"""What the bars of the first and the second series are made of."""
LONGEST_LABEL = 26
"""Characters; a longer name is cut here, and whole in the table beside it."""
LEAST_BAR = 8
"""Characters for the longest bar; a narrower screen gets no bars."""
WIDEST_TILE = 15


def draw(gambar: Gambar, width: int) -> Iterator[str]:
    """Draw a picture for a screen of some width; where it cannot fit, nothing is drawn."""
    lines = _tiles(gambar, width) if isinstance(gambar, PetaPetak) else _bars(gambar, width)
    if lines:
        yield f"\n{gambar.judul}\n{gambar.keterangan}\n"
        yield from (f"{line.rstrip()}\n" for line in lines)


def _bars(gambar: Batang, width: int) -> list[str]:
    labels = [shortened(visible(label), LONGEST_LABEL) for label, _nilai in gambar.baris]
    room = max(map(len, labels), default=0) + 2
    texts = [[value.teks for value in nilai] for _label, nilai in gambar.baris]
    longest = max((_width_of(row, stacked=gambar.bertumpuk) for row in texts), default=0)
    most = width - room - longest - 2
    if most < LEAST_BAR:
        return []
    lines = []
    if len(gambar.seri) > 1:
        key = "   ".join(f"{FULL[n]} {name}" for n, name in enumerate(gambar.seri))
        lines.append(f"{'':{room}}{key}")
    for label, (_name, nilai) in zip(labels, gambar.baris, strict=True):
        bars = [FULL[n] * _length(v.ukuran, most, gambar.terbesar) for n, v in enumerate(nilai)]
        if gambar.bertumpuk:
            words = " + ".join(value.teks for value in nilai)
            lines.append(f"{label:{room}}{''.join(bars)} {words}")
            continue
        for number, (bar, value) in enumerate(zip(bars, nilai, strict=True)):
            lines.append(f"{label if number == 0 else '':{room}}{bar} {value.teks}")
    return lines


def _length(value: int | None, most: int, largest: int) -> int:
    """Scale a bar; one that is there at all is seen."""
    if not value or value < 0:
        return 0
    return max(1, value * most // largest)


def _width_of(texts: list[str], *, stacked: bool) -> int:
    return len(" + ".join(texts)) if stacked else max(map(len, texts), default=0)


def _tiles(gambar: PetaPetak, width: int) -> list[str]:
    columns = max(p.kolom for p in gambar.petak) + 1
    size = min(WIDEST_TILE, width // columns)
    if size < LEAST_BAR + 2:
        return []
    places = {(p.baris, p.kolom): p for p in gambar.petak}
    lines = []
    for row in range(max(p.baris for p in gambar.petak) + 1):
        names, values = "", ""
        for column in range(columns):
            tile = places.get((row, column))
            shown = "" if tile is None else f"{tile.nama}*" if tile.pilot else tile.nama
            names += f"{shortened(visible(shown), size - 1):<{size}}"
            value = tile.nilai.teks if tile and tile.nilai else NOT_REPORTED if tile else ""
            values += f"{value:<{size}}"
        lines += [names, values]
    return [*lines, *_folded(gambar.catatan, width)]


def _folded(text: str, width: int) -> list[str]:
    from textwrap import wrap

    return wrap(text, width)

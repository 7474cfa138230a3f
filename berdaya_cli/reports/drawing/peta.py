"""A map of kecamatan as shapes to colour: outlines where they are known, tiles where not.

An outline is laid flat with the equator's degrees shortened to those of the map's middle, which is
true to a few metres over a regency (equirectangular projection); north is up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise
from math import cos, hypot, radians

from berdaya_cli.domain.reference.batas import Geometri, Titik
from berdaya_cli.domain.reference.kecamatan import Wilayah

WIDE = 1000
"""Units across the map."""
TALLEST = 1300
"""Units down the map at most; a tall regency is then narrower than WIDE."""
TILE, GAP = 100, 6
"""Units: the side of a tile, and what is between two."""
LINES, STRETCHES, SPOTS = 16, 3, (0.3, 0.5, 0.7)
"""Lines, their widest stretches and parts of these: there a place for the label is sought."""
MOST_EDGES = 400
"""Edges from which a label keeps away; of more every second, third ... is looked at."""
FLATTER = 2.4
"""A label is so many times as wide as it is high."""


@dataclass(frozen=True, slots=True)
class BentukWilayah:
    """The shape of a kecamatan.

    Attributes:
        kode: its code.
        jalur: its path as SVG writes it.
        x: the middle of the place for its label; likewise y.
        ruang: how wide a label may be there.
    """

    kode: str
    jalur: str
    x: int
    y: int
    ruang: int


@dataclass(frozen=True, slots=True)
class Peta:
    """Shapes on a sheet of so many units; ``skematis`` where they are tiles."""

    lebar: int
    tinggi: int
    bentuk: tuple[BentukWilayah, ...]
    skematis: bool


def outlines(batas: Sequence[tuple[str, Geometri]]) -> Peta:
    """Draw outlines, in the order given."""
    points = [p for _kode, parts in batas for part in parts for ring in part for p in ring]
    west, east = min(p[0] for p in points), max(p[0] for p in points)
    south, north = min(p[1] for p in points), max(p[1] for p in points)
    shorter = cos(radians((south + north) / 2))
    across, down = max((east - west) * shorter, 1e-9), max(north - south, 1e-9)
    scale = min(WIDE / across, TALLEST / down)

    def flat(point: Titik) -> tuple[int, int]:
        return (
            round((point[0] - west) * shorter * scale),
            round((north - point[1]) * scale),
        )

    drawn = (
        (kode, [[_thinned([flat(p) for p in ring]) for ring in part] for part in parts])
        for kode, parts in batas
    )
    shapes = tuple(_shape(kode, parts) for kode, parts in drawn)
    return Peta(round(across * scale), round(down * scale), shapes, skematis=False)


def tiles(wilayah: Sequence[Wilayah]) -> Peta | None:
    """Draw the tiles of a schematic map; None where the seed places none."""
    placed = [
        (row.kode, row.petak_baris, row.petak_kolom)
        for row in wilayah
        if row.petak_baris is not None and row.petak_kolom is not None
    ]
    if not placed:
        return None
    top, left = min(row[1] for row in placed), min(row[2] for row in placed)
    side = TILE - GAP
    shapes = tuple(
        BentukWilayah(
            kode,
            f"M{(kolom - left) * TILE} {(baris - top) * TILE}h{side}v{side}h-{side}z",
            (kolom - left) * TILE + side // 2,
            (baris - top) * TILE + side // 2,
            side,
        )
        for kode, baris, kolom in placed
    )
    columns = max(row[2] for row in placed) - left + 1
    lines = max(row[1] for row in placed) - top + 1
    return Peta(columns * TILE - GAP, lines * TILE - GAP, shapes, skematis=True)


Flat = tuple[int, int]
Edge = tuple[Flat, Flat]


def _thinned(ring: Sequence[Flat]) -> list[Flat]:
    """Leave out points that fall on the one before."""
    return [ring[0], *(b for a, b in pairwise(ring) if a != b)]


def _shape(kode: str, parts: Sequence[Sequence[Sequence[Flat]]]) -> BentukWilayah:
    rings = [ring for part in parts for ring in part]
    edges = [edge for ring in rings for edge in pairwise(ring)]
    some = edges[:: 1 + len(edges) // MOST_EDGES]
    room, x, y = max(
        ((_room(x, y, some), x, y) for x, y in _inside(edges)), default=(0, *rings[0][0])
    )
    return BentukWilayah(kode, "".join(map(_path, rings)), x, y, 2 * room)


def _path(ring: Sequence[Flat]) -> str:
    """Write a ring as SVG: where it begins, then each step, which is shorter than the place.

    One that is too small to be seen is a point.
    """
    if len(ring) < 3:  # noqa: PLR2004  there and back
        return f"M{ring[0][0]} {ring[0][1]}h1"
    steps = "".join(f"{b[0] - a[0]} {b[1] - a[1]} " for a, b in pairwise(ring[:-1]))
    return f"M{ring[0][0]} {ring[0][1]}l{steps.rstrip().replace(' -', '-')}z"


def _inside(edges: Sequence[Edge]) -> Iterator[Flat]:
    """Return points within a shape: on lines across it, where each is inside."""
    heights = [a[1] for a, _b in edges] or [0]
    top, bottom = min(heights), max(heights)
    for number in range(1, LINES):
        y = top + (bottom - top) * number / LINES + 0.01  # never through a corner
        crossed = sorted(
            a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1])
            for a, b in edges
            if (a[1] > y) != (b[1] > y)
        )
        stretches = zip(crossed[::2], crossed[1::2], strict=True)
        for left, right in nlargest(STRETCHES, stretches, key=lambda both: both[1] - both[0]):
            yield from ((round(left + (right - left) * part), round(y)) for part in SPOTS)


def _room(x: int, y: int, edges: Sequence[Edge]) -> int:
    """Return how far a label may reach to the left and right, which is FLATTER times its height."""
    nearest = min(
        _distance((bx - ax, (by - ay) * FLATTER), (x - ax, (y - ay) * FLATTER))
        for (ax, ay), (bx, by) in edges
    )
    return round(nearest)


def _distance(edge: tuple[float, float], point: tuple[float, float]) -> float:
    """Return how far a point is from an edge; both are seen from where the edge begins."""
    length = edge[0] ** 2 + edge[1] ** 2
    along = (point[0] * edge[0] + point[1] * edge[1]) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(point[0] - along * edge[0], point[1] - along * edge[1])

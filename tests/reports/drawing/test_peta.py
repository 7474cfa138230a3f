"""The map: every outline that a seed may have can be drawn, and soon."""

import random
import re

import pytest

from berdaya_cli.domain.reference.batas import from_text
from berdaya_cli.reports.drawing import peta
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.seed.files import read_seed

SQUARE = ((109.0, -7.0), (109.1, -7.0), (109.1, -7.1), (109.0, -7.1), (109.0, -7.0))
PATH = re.compile(r"(M-?\d+ -?\d+(l(-?\d+[ -]?-?\d*[ ]?)+z|h1))+")


def ring_at(east, north, size=0.01):
    return tuple((east + (x - 109.0) * size, north + (y + 7.0) * size) for x, y in SQUARE)


def zigzag(points):
    """Give a saw of so many teeth, which any line crosses as often."""
    there = [(109.0 + n / points, -7.0 - n % 2) for n in range(points)]
    return (*there, (109.0, -8.0), there[0])


@pytest.mark.parametrize(
    "outline",
    [
        ((((109.0, -7.0),) * 4,),),
        ((((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)),),),
        ((((109.0, -7.0), (109.0, -7.1), (109.0, -7.2), (109.0, -7.0)),),),
        ((((-180.0, 90.0), (180.0, 90.0), (180.0, -90.0), (-180.0, 90.0)),),),
        ((zigzag(18_000),),),
        tuple((ring_at(109 + n % 70 / 70, -7 - n // 70 / 70),) for n in range(4000)),
    ],
    ids=["point", "elsewhere", "line", "the world", "saw", "islands"],
)
def test_every_outline_is_drawn(outline):
    """Also beside one that it makes too small to be seen."""
    drawn = peta.outlines([("a", outline), ("b", ((SQUARE,),)), ("c", outline)])

    assert [one.kode for one in drawn.bentuk] == ["a", "b", "c"]
    assert all(PATH.fullmatch(one.jalur) for one in drawn.bentuk)
    assert all(0 <= one.x <= drawn.lebar and 0 <= one.y <= drawn.tinggi for one in drawn.bentuk)


def test_a_label_lies_within_its_kecamatan():
    rows = read_seed(data_path("purbalingga.yaml")).batas.wilayah
    drawn = peta.outlines([(row.kecamatan, from_text(row.geometri)) for row in rows])

    assert [one.kode for one in drawn.bentuk if not within(one)] == []


def within(one):
    """Tell whether the middle of a label is inside, by a line to the east."""
    numbers = list(map(int, re.findall(r"-?\d+", one.jalur)))
    x, y = numbers[0], numbers[1]
    points = [(x, y)]
    for across, down in zip(numbers[2::2], numbers[3::2], strict=True):
        x, y = x + across, y + down
        points.append((x, y))
    inside = False
    height = one.y + random.Random(1).random() / 2
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        if (ay > height) != (by > height):
            inside ^= one.x < ax + (bx - ax) * (height - ay) / (by - ay)
    return inside

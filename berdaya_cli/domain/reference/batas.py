"""The outline of a kecamatan on a map: for display, no legal boundary."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.row import Row
from berdaya_cli.language import _

Titik = tuple[float, float]
"""East, then north, in degrees."""
Bidang = tuple[tuple[Titik, ...], ...]
"""A ring of points, and the rings of its holes; the last point of a ring is its first."""
Geometri = tuple[Bidang, ...]
"""The parts of an outline."""

LEAST_POINTS = 4
"""Of a ring: three corners, and the first again (RFC 7946, section 3.1.6)."""
_EAST, _NORTH = 180, 90
MOST_POINTS = 20_000
"""Of one outline; those of a whole province are drawn with fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batas(Row):
    """The outline of a kecamatan.

    Attributes:
        geometri: its form as GeoJSON has it (RFC 7946), as ``as_text`` writes it.
    """

    tabel: ClassVar = "batas"
    kunci: ClassVar = ("kecamatan",)

    kecamatan: str
    geometri: str
    sumber: str


def read_geometri(geometry: object) -> Geometri:
    """Read a Polygon or MultiPolygon of GeoJSON.

    Raises:
        InvalidValueError: it is something else, or no map can show it.
    """
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or kind not in ("Polygon", "MultiPolygon"):
        raise InvalidValueError(_("An outline is a Polygon or a MultiPolygon."))
    given = geometry.get("coordinates")
    parts = [given] if kind == "Polygon" else _listed(given)
    found = tuple(tuple(tuple(_ring(ring)) for ring in _listed(part)) for part in parts)
    if sum(len(ring) for part in found for ring in part) > MOST_POINTS:
        raise InvalidValueError(
            _("The outline has more than {n} points: simplify it first."), n=MOST_POINTS
        )
    return found


def _listed(value: object) -> list[object]:
    if not isinstance(value, list) or not value:
        raise InvalidValueError(_("The coordinates of the outline are not those of its type."))
    return value


def _ring(ring: object) -> Iterator[Titik]:
    points = _listed(ring)
    if len(points) < LEAST_POINTS or points[0] != points[-1]:
        raise InvalidValueError(_("A ring of the outline does not close."))
    for point in points:
        match point:
            case [int() | float() as bujur, int() | float() as lintang, *_height] if (
                not isinstance(bujur, bool)
                and not isinstance(lintang, bool)
                and abs(bujur) <= _EAST
                and abs(lintang) <= _NORTH
            ):
                yield float(bujur), float(lintang)
            case _:
                raise InvalidValueError(
                    _("A point of the outline is no longitude and latitude in degrees.")
                )


def as_text(geometri: Geometri) -> str:
    """Write an outline as GeoJSON: always a MultiPolygon, without blanks."""
    whole = {"type": "MultiPolygon", "coordinates": geometri}
    return json.dumps(whole, separators=(",", ":"))


def from_text(text: str) -> Geometri:
    """Read an outline of the record.

    Raises:
        InvalidValueError: it is none: something else has written it.
    """
    try:
        return read_geometri(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise InvalidValueError(_("An outline is a Polygon or a MultiPolygon.")) from error

"""A dashboard as one page that needs nothing else: no server, no other file, no network.

Its script and style stand in it, and the page itself lets nothing else run: both are named by their
SHA-256 in its Content-Security-Policy. What is recorded stands in it as data, which is no script.
"""

import json
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from typing import Any

from berdaya_cli.domain.report.dasbor import Dasbor
from berdaya_cli.language import speaking
from berdaya_cli.reports.drawing import peta
from berdaya_cli.reports.report.dasbor.data import to_data
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import visible
from berdaya_cli.reports.web import TEMPLATES, page_templates

FOLDER = TEMPLATES / "dasbor"
SCRIPTS = (
    "data", "words", "figures", "view", "address", "elements", "shades", "map", "sections",
    "indicators", "page",
)  # fmt: skip
"""The files of the script, in the order in which they are joined."""
LARGEST_NAME, SMALLEST_NAME = 25, 18
"""Units: the size of a name on the map."""
LETTER = 0.56
"""How wide a letter is on average, in parts of its size."""


@cache
def _file(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


@cache
def script() -> str:
    """Return the script of the page, its files one after the other."""
    return "\n".join(_file(f"{name}.js") for name in SCRIPTS)


def render(dasbor: Dasbor) -> Iterator[bytes]:
    """Write the page; it speaks Indonesian until its reader asks for English."""
    latest = dasbor.terbaru
    names = {row.kode: visible(row.nama) for row in latest.wilayah}
    known = [(kode, outline) for kode, outline in dasbor.batas if kode in names]
    drawn = peta.outlines(known) if known else peta.tiles(latest.wilayah)
    with speaking("id"):
        page = (
            page_templates(FOLDER)
            .get_template("dasbor.html.j2")
            .render(
                daerah=visible(latest.daerah.nama),
                tanda=marks(latest),
                terbatas=latest.terbatas,
                peta=drawn,
                nama=names,
                ukuran={row.kode: _size(names[row.kode], row.ruang) for row in drawn.bentuk}
                if drawn
                else {},
                style=_file("dasbor.css"),
                style_hash=hash_of(_file("dasbor.css")),
                script=script(),
                script_hash=hash_of(script()),
                data=as_data(to_data(dasbor)),
            )
        )
    yield page.encode()


def as_data(data: dict[str, Any]) -> str:
    """Write data so that nothing in it ends the element that holds it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def hash_of(content: str) -> str:
    """Return how a Content-Security-Policy names a script or style."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _size(name: str, room: int) -> int:
    """Return the size in which a name fits its place on the map, if any does."""
    fitting = room / (LETTER * max(1, len(name)))
    return round(max(SMALLEST_NAME, min(LARGEST_NAME, fitting)))

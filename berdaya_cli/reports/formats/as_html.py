"""A report as one page of HTML that needs nothing else: for a browser, a phone, a printer."""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from berdaya_cli.domain.bentuk import KERTAS, Kertas
from berdaya_cli.domain.reference.instansi import Kop, kind_of_picture
from berdaya_cli.domain.report.foto import Foto
from berdaya_cli.reports.drawing.as_svg import NARROW, svg
from berdaya_cli.reports.report.naskah_data import DOTS_TO_SIGN, NaskahTertulis, side_by_side
from berdaya_cli.reports.values import in_pieces
from berdaya_cli.reports.web import page_templates

if TYPE_CHECKING:  # Jinja2 brings it when a page is made
    from jinja2 import Template
    from markupsafe import Markup


def _emblem(kop: Kop) -> str | None:
    """Return the picture as a link that holds it: the page needs no other file."""
    if kop.lambang is None:
        return None
    kind = {"png": "image/png", "jpg": "image/jpeg"}[kind_of_picture(kop.lambang) or "png"]
    return f"data:{kind};base64,{b64encode(kop.lambang).decode()}"


def _photo(foto: Foto) -> str:
    """Return a photograph as a link that holds it."""
    return f"data:image/jpeg;base64,{b64encode(foto.isi).decode()}"


def _breakable(text: str) -> "Markup":
    """Let a word that is longer than any cell be broken."""
    from markupsafe import Markup, escape

    return Markup("<wbr>").join(escape(part) for part in in_pieces(text))


@cache
def _page() -> "Template":
    """Return the template, compiled once for all reports of a package."""
    environment = page_templates()
    environment.filters["gambar"] = svg
    environment.filters["sebagai_foto"] = _photo
    environment.filters["patah"] = _breakable
    environment.globals["sempit"] = NARROW
    environment.globals["titik"] = DOTS_TO_SIGN
    return environment.get_template("laporan.html.j2")


def render(naskah: NaskahTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Write the page; every text of a user is escaped by the template engine."""
    upright = (naskah.ringkasan, *naskah.bagian)
    parts = [(one, side_by_side(one), False) for one in upright]
    parts += [(one, side_by_side(one), True) for one in naskah.lampiran]
    for chunk in _page().generate(
        naskah=naskah,
        bagian_semua=parts,
        lambang=_emblem(naskah.kop),
        kertas=KERTAS[kertas],
    ):
        yield chunk.encode()

"""A report or letter as PDF: what is signed. Set by Typst from a template; texts are data only."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any, Literal

from berdaya_cli.domain.bentuk import KERTAS, Kertas
from berdaya_cli.domain.reference.instansi import kind_of_picture
from berdaya_cli.reports.drawing import qr
from berdaya_cli.reports.drawing.as_svg import NARROW, WIDE, svg, wrapped_photo
from berdaya_cli.reports.drawing.charts import Gambar
from berdaya_cli.reports.formats.table_widths import BOLD, column_widths, fitted, fitting_size
from berdaya_cli.reports.formats.typesetting import TEMPLATES, typeset
from berdaya_cli.reports.report.naskah_data import (
    BagianTertulis,
    NaskahTertulis,
    SectionTertulis,
    SuratTertulis,
    side_by_side,
)
from berdaya_cli.reports.values import in_pieces, visible

BREAK = "\u200b"
"""Where a word that is too long may be broken; it has no width."""
POINTS = 72 / 25.4
"""Of a millimetre."""
MARGINS, NARROW_MARGINS, GUTTER = 45, 24, 7
"""Millimetres: left and right together on a sheet and on one that lies; between two halves."""
ANNEX_SIZE = 8
"""Points: nothing is set smaller but a table whose figures leave no room for its texts."""
LONG, SMALLER = 12, 8.5
"""A table of more rows is set in at most so many points."""
HIGHEST_PHOTO, LOW_PHOTO = 62, 38
"""Millimetres: how high photographs are on a sheet that lies, and on one that stands."""
KEPT_WHOLE = 10
"""Rows; a table of no more is never split."""
_NO_PART = BagianTertulis("", ())


def render(naskah: NaskahTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Set a report; the same one gives the same bytes, for it bears no clock."""
    yield _set("laporan.typ", _data(naskah, kertas), kertas, "pdf")


def render_sheets(
    naskah: NaskahTertulis, kertas: Kertas, bentuk: Literal["pdf", "png"]
) -> Iterator[bytes]:
    """Set sheets that stand alone, a page for each part; as a picture the first of them."""
    yield _set("lembar.typ", _data(naskah, kertas), kertas, bentuk)


def render_letter(surat: SuratTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Set a letter, likewise."""
    data = asdict(replace(surat, sections=()))
    room = KERTAS[kertas][0] - MARGINS
    data["sections"] = [_section(one, room * POINTS, 9.5) for one in surat.sections]
    yield _set("surat.typ", data, kertas, "pdf")


def _data(naskah: NaskahTertulis, kertas: Kertas) -> dict[str, Any]:
    across, down = KERTAS[kertas]
    data = asdict(replace(naskah, ringkasan=_NO_PART, bagian=(), lampiran=()))
    if naskah.edisi is not None:
        data["edisi"]["svg"] = qr.svg(naskah.edisi.qr)
        data["edisi"]["uraian"] = visible(naskah.edisi.uraian)
    data["ringkasan"] = _bagian(naskah.ringkasan, across - MARGINS, 9)
    data["bagian"] = [_bagian(one, across - MARGINS, 8.5) for one in naskah.bagian]
    data["lampiran"] = [_bagian(one, down - NARROW_MARGINS, ANNEX_SIZE) for one in naskah.lampiran]
    return data


def _set(
    template: str, data: dict[str, Any], kertas: Kertas, bentuk: Literal["pdf", "png"]
) -> bytes:
    """Set a document; an emblem goes as numbers, which is how bytes fit into JSON."""
    emblem = data["kop"]["lambang"]
    data["kop"]["lambang"] = None
    broken: dict[str, Any] = _breakable(data)
    if emblem is not None:
        broken["kop"]["lambang"] = {"isi": list(emblem), "bentuk": kind_of_picture(emblem)}
    broken["lebar"], broken["tinggi"] = KERTAS[kertas]
    broken["gambar"] = bentuk == "png"
    document = typeset(TEMPLATES / template, broken, bentuk)
    return document if isinstance(document, bytes) else document[0]


def _bagian(bagian: BagianTertulis, room: float, size: float) -> dict[str, Any]:
    """Lay a part out for the room that it has."""
    return {
        "judul": bagian.judul,
        "jajaran": [
            [_section(one, _room(row, room), size) for one in row] for row in side_by_side(bagian)
        ],
    }


def _room(row: list[SectionTertulis], room: float) -> float:
    """Return the points that each section of a row has across."""
    return (room - GUTTER * (len(row) - 1)) / len(row) * POINTS


def _section(section: SectionTertulis, room: float, size: float) -> dict[str, Any]:
    """Lay a section out: tables get their widths, pictures are drawn for the room."""
    data = asdict(replace(section, foto=(), gambar=()))
    size = min(size, SMALLER) if len(section.baris) > LONG else size
    size = fitting_size(section, room, size)
    widths = column_widths(section, room, size) if section.baris else ()
    data["lebar"], data["ukuran"] = list(widths), size
    data["utuh"] = len(section.baris) - section.berjumlah <= KEPT_WHOLE
    for kolom, width in zip(data["kolom"], widths, strict=False):
        kolom["judul"] = fitted(kolom["judul"], width, size, BREAK, wider=BOLD)
    data["baris"] = [
        [fitted(cell, width, size, BREAK) for cell, width in zip(row, widths, strict=True)]
        for row in section.baris
    ]
    data["gambar"] = [_picture(p, n, room) for n, p in enumerate(section.gambar)]
    data["foto"] = [
        {"keterangan": one.keterangan, "svg": wrapped_photo(one.foto)} for one in section.foto
    ]
    data["tinggi"] = HIGHEST_PHOTO if room > WIDE else LOW_PHOTO
    return data


def _picture(picture: Gambar, number: int, room: float) -> dict[str, str]:
    width = NARROW if room < WIDE / 2 else WIDE
    return {
        "judul": picture.judul,
        "keterangan": picture.keterangan,
        "svg": svg(picture, str(number), width),
        "catatan": picture.catatan,
    }


def _breakable(value: Any, name: str = "") -> Any:  # noqa: ANN401  whatever asdict gives
    """Let words that are longer than any cell be broken, but in pictures and the letterhead."""
    if isinstance(value, str):
        return value if name == "svg" else BREAK.join(in_pieces(value))
    if isinstance(value, dict):
        return {k: one if k == "kop" else _breakable(one, k) for k, one in value.items()}
    return [_breakable(one) for one in value] if isinstance(value, list | tuple) else value

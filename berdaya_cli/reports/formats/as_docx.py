"""A report or letter as a Word file, whose wording an aide can change: a template, filled."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from berdaya_cli.domain.bentuk import KERTAS, Kertas, Tampilan
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.foto import Foto
from berdaya_cli.reports.drawing.as_svg import svg
from berdaya_cli.reports.drawing.charts import Gambar
from berdaya_cli.reports.formats.table_widths import column_widths, fitting_size
from berdaya_cli.reports.formats.typesetting import typeset
from berdaya_cli.reports.formats.word_fields import Fields, Lebar
from berdaya_cli.reports.report.naskah_data import (
    DOTS_TO_SIGN,
    BagianTertulis,
    NaskahTertulis,
    SectionTertulis,
    SuratTertulis,
    TandaTangan,
)

TEMPLATES = Path(__file__).parents[1] / "templates"
PICTURE_WIDTH, EMBLEM_HEIGHT = 150, 22
PHOTO_WIDTH, PHOTO_HEIGHT = 84, 62
"""Millimetres."""
ROOM, ROOM_LYING = (465, 8.5), (770, 8)
"""Points: the width of the text, on a sheet and on one that lies, and the size of its tables."""
RESOLUTION = 170
"""Dots per inch of a picture; Word shows no SVG everywhere."""


def render(naskah: NaskahTertulis, tampilan: Tampilan) -> Iterator[bytes]:
    """Fill the template, the tool's own or an office's; what are no fields of ours stays.

    Raises:
        InvalidValueError: the office's template is no Word file, or has a field that is unknown.
    """
    fields = _fields(naskah)
    if tampilan.templat is not None:
        yield tampilan.templat(*fields.plain())
        return
    from berdaya_cli.reports.formats.word_template import fill  # it takes half a second

    fields.kertas = KERTAS[tampilan.kertas]
    yield fill((TEMPLATES / "laporan.docx").read_bytes(), *fields.plain())


def render_letter(surat: SuratTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Fill the template of a letter."""
    from berdaya_cli.reports.formats.word_template import fill  # it takes half a second

    fields = Fields()
    fields.lebar = _widths(surat.sections, *ROOM)
    fields.kertas = KERTAS[kertas]
    fields.isi = {
        "kop": list(surat.kop.baris),
        "alamat": list(surat.kop.alamat),
        "lambang": _emblem(fields, surat.kop),
        "judul": list(surat.judul),
        "nomor": surat.nomor,
        "berkas": surat.berkas,
        "hal": surat.hal,
        "tujuan": list(surat.tujuan),
        "tempat": surat.tempat,
        "sections": [_section(fields, one) for one in surat.sections],
        "tempat_tanggal": surat.tempat_tanggal,
        "penanda_tangan": _signature(surat.penanda_tangan),
        "tembusan": list(surat.tembusan),
        "tanda": surat.tanda,
        "titik": DOTS_TO_SIGN,
    }
    yield fill((TEMPLATES / "surat.docx").read_bytes(), *fields.plain())


def _fields(naskah: NaskahTertulis) -> Fields:
    """Return what the fields of a template are filled with."""
    fields = Fields()
    upright = (naskah.ringkasan, *naskah.bagian)
    fields.lebar = [
        *_widths((one for part in upright for one in part.sections), *ROOM),
        *_widths((one for part in naskah.lampiran for one in part.sections), *ROOM_LYING),
    ]
    signed, seen = naskah.penanda_tangan, naskah.mengetahui
    fields.isi = {
        "kop": list(naskah.kop.baris),
        "alamat": list(naskah.kop.alamat),
        "lambang": _emblem(fields, naskah.kop),
        "judul": list(naskah.judul),
        "keadaan": naskah.keadaan,
        "utama": naskah.utama,
        "nomor": naskah.nomor or "",
        "draf": naskah.draf,
        "tanda": naskah.tanda,
        "kaki": naskah.kaki,
        "ringkasan": _bagian(fields, naskah.ringkasan),
        "bagian": [_bagian(fields, one, last=one is naskah.bagian[-1]) for one in naskah.bagian],
        "lampiran": [_bagian(fields, one) for one in naskah.lampiran],
        "tempat_tanggal": naskah.tempat_tanggal,
        "penanda_tangan": _signature(signed),
        "mengetahui": _signature(seen) if seen else None,
        "titik": DOTS_TO_SIGN,
    }
    return fields


def _widths(sections: Iterable[SectionTertulis], room: float, size: float) -> list[Lebar]:
    """Return of each table the texts of its first row, its columns' shares, and its size."""
    found: list[Lebar] = []
    for section in sections:
        if section.kartu:
            cards = ["\n".join((one.label, one.angka, *one.rinci)) for one in section.kartu]
            found.append((cards, [1] * len(cards), 0))
        if section.baris:
            own = fitting_size(section, room, size)
            shares = [*map(round, column_widths(section, room, own))]
            small = own if own < size else 0
            found.append(([kolom.judul for kolom in section.kolom], shares, small))
    return found


def _emblem(fields: Fields, kop: Kop) -> str:
    return fields.picture(kop.lambang, height=EMBLEM_HEIGHT) if kop.lambang else ""


def _signature(one: TandaTangan) -> dict[str, Any]:
    return {"jabatan": list(one.jabatan), "nama": one.nama, "bawah": list(one.bawah)}


def _bagian(fields: Fields, bagian: BagianTertulis, *, last: bool = False) -> dict[str, Any]:
    """Return the fields of a part; the last one goes with the signatures."""
    sections = [_section(fields, one) | {"terakhir": last} for one in bagian.sections]
    return {"judul": bagian.judul, "sections": sections}


def _section(fields: Fields, section: SectionTertulis) -> dict[str, Any]:
    sums = len(section.baris) - section.berjumlah
    return {
        "judul": section.judul,
        "paragraf": list(section.paragraf),
        "kartu": [
            {"label": one.label, "angka": one.angka, "rinci": list(one.rinci)}
            for one in section.kartu
        ],
        "rincian": [list(pair) for pair in section.rincian],
        "daftar": list(section.daftar),
        "kolom": [
            {"judul": kolom.judul, "kanan": kolom.kanan, "soroti": False} for kolom in section.kolom
        ],
        "baris": [list(row) for row in section.baris],
        "tabel": [
            {
                "jumlah": number >= sums,
                "sel": [
                    {
                        "teks": text,
                        "kanan": kolom.kanan,
                        "soroti": (number, place) in section.soroti,
                    }
                    for place, (text, kolom) in enumerate(zip(row, section.kolom, strict=True))
                ],
            }
            for number, row in enumerate(section.baris)
        ],
        "gambar": [
            {
                "judul": one.judul,
                "keterangan": one.keterangan,
                "catatan": one.catatan,
                "isi": fields.picture(_png(one), width=PICTURE_WIDTH),
            }
            for one in section.gambar
        ],
        "centang": list(section.centang),
        "foto": [
            [
                {"isi": _photo(fields, one.foto), "teks": one.keterangan}
                for one in section.foto[first : first + section.kisi]
            ]
            for first in range(0, len(section.foto), section.kisi)
        ],
        "catatan": list(section.catatan),
    }


def _photo(fields: Fields, foto: Foto) -> str:
    """Keep a photograph, as wide or as high as its place."""
    lies = foto.lebar * PHOTO_HEIGHT >= foto.tinggi * PHOTO_WIDTH
    size = {"width": PHOTO_WIDTH} if lies else {"height": PHOTO_HEIGHT}
    return fields.picture(foto.isi, **size)


def _png(gambar: Gambar) -> bytes:
    page = b"""#set page(width: auto, height: auto, margin: 0pt)
    #set text(font: "Liberation Sans")
    #image(bytes(json(bytes(sys.inputs.data)).svg), format: "svg", width: 150mm)"""
    picture = typeset(page, {"svg": svg(gambar, "0")}, "png", RESOLUTION)
    return picture if isinstance(picture, bytes) else picture[0]

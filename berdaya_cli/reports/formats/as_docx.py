"""A report as a Word file, whose wording an aide can change: a template, filled."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from berdaya_cli.domain.bentuk import KERTAS, Tampilan
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.reports.charts import Gambar
from berdaya_cli.reports.formats.as_svg import svg
from berdaya_cli.reports.formats.word_fields import Fields
from berdaya_cli.reports.report.naskah_data import (
    BagianTertulis,
    NaskahTertulis,
    SectionTertulis,
    TandaTangan,
)

TEMPLATE = Path(__file__).parents[1] / "templates" / "laporan.docx"
PICTURE_WIDTH, EMBLEM_HEIGHT = 150, 22
"""Millimetres."""
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
    yield fill(TEMPLATE.read_bytes(), *fields.plain())


def _fields(naskah: NaskahTertulis) -> Fields:
    """Return what the fields of a template are filled with."""
    fields = Fields()
    parts = (naskah.ringkasan, *naskah.bagian, *naskah.lampiran)
    fields.lebar = [
        ([kolom.judul for kolom in section.kolom], list(section.shares()))
        for part in parts
        for section in part.sections
        if section.baris
    ]
    signed, seen = naskah.penanda_tangan, naskah.mengetahui
    fields.isi = {
        "kop": list(naskah.kop.baris),
        "alamat": list(naskah.kop.alamat),
        "lambang": _emblem(fields, naskah.kop),
        "judul": list(naskah.judul),
        "nomor": naskah.nomor or "",
        "draf": naskah.draf,
        "tanda": naskah.tanda,
        "kaki": naskah.kaki,
        "ringkasan": _bagian(fields, naskah.ringkasan),
        "bagian": [_bagian(fields, one) for one in naskah.bagian],
        "lampiran": [_bagian(fields, one) for one in naskah.lampiran],
        "tempat_tanggal": naskah.tempat_tanggal,
        "penanda_tangan": _signature(signed),
        "mengetahui": _signature(seen) if seen else None,
        "titik": f"({'.' * 36})",
    }
    return fields


def _emblem(fields: Fields, kop: Kop) -> str:
    return fields.picture(kop.lambang, height=EMBLEM_HEIGHT) if kop.lambang else ""


def _signature(one: TandaTangan) -> dict[str, Any]:
    return {"jabatan": list(one.jabatan), "nama": one.nama, "bawah": list(one.bawah)}


def _bagian(fields: Fields, bagian: BagianTertulis) -> dict[str, Any]:
    return {
        "judul": bagian.judul,
        "sections": [_section(fields, one) for one in bagian.sections],
    }


def _section(fields: Fields, section: SectionTertulis) -> dict[str, Any]:
    sums = len(section.baris) - section.berjumlah
    return {
        "judul": section.judul,
        "paragraf": list(section.paragraf),
        "rincian": [list(pair) for pair in section.rincian],
        "daftar": list(section.daftar),
        "kolom": [{"judul": kolom.judul, "kanan": kolom.kanan} for kolom in section.kolom],
        "baris": [list(row) for row in section.baris],
        "tabel": [
            {
                "jumlah": number >= sums,
                "sel": [
                    {"teks": text, "kanan": kolom.kanan}
                    for text, kolom in zip(row, section.kolom, strict=True)
                ],
            }
            for number, row in enumerate(section.baris)
        ],
        "gambar": [
            {
                "judul": one.judul,
                "catatan": one.catatan,
                "isi": fields.picture(_png(one), width=PICTURE_WIDTH),
            }
            for one in section.gambar
        ],
        "catatan": list(section.catatan),
    }


def _png(gambar: Gambar) -> bytes:
    import typst

    page = b"""#set page(width: auto, height: auto, margin: 0pt)
    #image(bytes(sys.inputs.svg), format: "svg", width: 150mm)"""
    picture: bytes = typst.compile(
        page,
        format="png",
        ppi=RESOLUTION,
        ignore_system_fonts=True,
        sys_inputs={"svg": svg(gambar, "0")},
    )
    return picture

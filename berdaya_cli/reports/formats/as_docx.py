"""A report as a Word file, whose wording an aide can change: a template, filled."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from berdaya_cli.domain.bentuk import KERTAS, Kertas, Tampilan
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.language import _
from berdaya_cli.reports.charts import Gambar
from berdaya_cli.reports.formats.as_svg import svg
from berdaya_cli.reports.report.naskah_data import BagianTertulis, NaskahTertulis, SectionTertulis

if TYPE_CHECKING:  # imported when a Word file is made: it takes half a second
    from docxtpl import DocxTemplate, InlineImage

TEMPLATE = Path(__file__).parents[1] / "templates" / "laporan.docx"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of each part of the file, so that the same report gives the same bytes."""
PICTURE_WIDTH, EMBLEM_HEIGHT = 150, 22
"""Millimetres."""
WHOLE = 5000
"""The width of the text in fiftieths of a percent (ECMA-376, ST_TblWidth pct)."""
RESOLUTION = 170
"""Dots per inch of a picture; Word shows no SVG everywhere."""


def render(naskah: NaskahTertulis, tampilan: Tampilan) -> Iterator[bytes]:
    """Fill the template, the tool's own or an office's; what are no fields of ours stays.

    Raises:
        InvalidValueError: the office's template is no Word file, or has a field that is unknown.
    """
    from docx.opc.exceptions import PackageNotFoundError
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    templat = tampilan.templat
    document = DocxTemplate(BytesIO(TEMPLATE.read_bytes() if templat is None else templat))
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    try:
        document.init_docx()
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise InvalidValueError(
            _("The template is no Word file (.docx)."), hint=_("Save it as .docx in Word.")
        ) from error
    context = _context(naskah, document)
    try:
        document.render(context, jinja_env=environment)
    except (TemplateError, TypeError, ArithmeticError, ValueError) as error:
        if templat is None:
            raise  # our own template: a mistake of ours
        raise InvalidValueError(
            _("The template has a field that cannot be filled: {reason}"),
            hint=_("See the fields with: berdaya help laporan"),
            reason=str(error) or type(error).__name__,
        ) from error
    _share_widths(document, naskah)
    if templat is None:
        _set_paper(document, tampilan.kertas)
    filled = BytesIO()
    document.save(filled)
    yield _without_clock(filled)


def _context(naskah: NaskahTertulis, document: "DocxTemplate") -> dict[str, Any]:
    """Return what the fields of a template are filled with."""

    def part(bagian: BagianTertulis) -> dict[str, Any]:
        return {
            "judul": bagian.judul,
            "sections": [_section(one, document) for one in bagian.sections],
        }

    emblem = naskah.kop.lambang
    return {
        "kop": naskah.kop.baris,
        "alamat": naskah.kop.alamat,
        "lambang": _picture(document, emblem, height=EMBLEM_HEIGHT) if emblem else None,
        "judul": naskah.judul,
        "nomor": naskah.nomor or "",
        "draf": naskah.draf,
        "tanda": naskah.tanda,
        "kaki": naskah.kaki,
        "ringkasan": part(naskah.ringkasan),
        "bagian": [part(one) for one in naskah.bagian],
        "lampiran": [part(one) for one in naskah.lampiran],
        "tempat_tanggal": naskah.tempat_tanggal,
        "penanda_tangan": naskah.penanda_tangan,
        "mengetahui": naskah.mengetahui,
        "titik": f"({'.' * 36})",
    }


def _set_paper(document: "DocxTemplate", kertas: Kertas) -> None:
    """Return every section the size of paper, each as it lies."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    across, down = map(Mm, KERTAS[kertas])
    for section in document.docx.sections:
        lies = section.orientation == WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = (down, across) if lies else (across, down)


def _share_widths(document: "DocxTemplate", naskah: NaskahTertulis) -> None:
    """Return the columns of our tables the widths that their texts need."""
    from docx.oxml.ns import qn

    parts = (naskah.ringkasan, *naskah.bagian, *naskah.lampiran)
    shares = {
        tuple(kolom.judul for kolom in section.kolom): section.shares()
        for part in parts
        for section in part.sections
        if section.baris
    }
    for table in document.docx.tables:
        wanted = shares.get(tuple(cell.text for cell in table.rows[0].cells))
        if wanted is None:
            continue
        widths = [str(share * WHOLE // sum(wanted)) for share in wanted]
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):  # noqa: SLF001  python-docx has no other way
            column.set(qn("w:w"), width)
        for row in table._tbl.tr_lst:  # noqa: SLF001  likewise
            for cell, width in zip(row.tc_lst, widths, strict=True):
                size = cell.get_or_add_tcPr().get_or_add_tcW()
                size.set(qn("w:w"), width)
                size.set(qn("w:type"), "pct")


def _section(section: SectionTertulis, document: "DocxTemplate") -> dict[str, Any]:
    last = len(section.baris) - 1
    return {
        "judul": section.judul,
        "paragraf": section.paragraf,
        "rincian": section.rincian,
        "daftar": section.daftar,
        "kolom": section.kolom,
        "baris": section.baris,
        "tabel": [
            {
                "jumlah": section.berjumlah and number == last,
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
                "isi": _picture(document, _png(one), width=PICTURE_WIDTH),
            }
            for one in section.gambar
        ],
        "catatan": section.catatan,
    }


def _picture(
    document: "DocxTemplate", content: bytes, *, width: int = 0, height: int = 0
) -> "InlineImage":
    from docx.shared import Mm
    from docxtpl import InlineImage

    return InlineImage(
        document,
        BytesIO(content),
        width=Mm(width) if width else None,
        height=Mm(height) if height else None,
    )


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


def _without_clock(filled: BytesIO) -> bytes:
    """Pack the file anew with one time for all its parts."""
    packed = BytesIO()
    with ZipFile(filled) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = ZipInfo(name, LONG_AGO)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return packed.getvalue()

"""Filling a Word template that somebody else may have made.

Its fields see texts, lists and tables of these, and nothing can be called in it: no object of ours
is within its reach. Pictures take the place of their marks when all fields are filled. An office's
template is filled in a process of its own (``storage.apart``), for its XML and pictures are as
foreign as its fields.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import jinja2.debug  # noqa: F401  Jinja imports it when a template is wrong, which is too late
from docx.enum.section import WD_ORIENT
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table
from docx.text.run import Run
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.language import _
from berdaya_cli.reports.formats.word_fields import Lebar, Picture

NO_FILE, NO_FIELD = "template-file", "template-field"
"""What can be wrong with a template."""
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of each part of the file, so that the same report gives the same bytes."""
WHOLE = 5000
"""The width of the text in fiftieths of a percent (ECMA-376, ST_TblWidth pct)."""
KEPT_WHOLE = 5
"""Rows, with the headings and a sum: a table of no more is never split."""
_MARK = re.compile("(\ue000[0-9]+\ue001)")


class _Fields(ImmutableSandboxedEnvironment):
    """Jinja without functions: fields, conditions, loops and filters only."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()

    def call(self, *_args: Any, **_kwargs: Any) -> Any:  # noqa: ANN401  as in Jinja
        """Refuse to call anything.

        Raises:
            SecurityError: always.
        """
        raise SecurityError(_("nothing can be called in a template"))


def fill(
    template: bytes,
    isi: dict[str, Any],
    pictures: list[Picture],
    lebar: list[Lebar],
    kertas: tuple[int, int] | None,
) -> bytes:
    """Fill a template; see ``Fields`` for what with.

    Raises:
        UnreadableFileError: it is no Word file, or has a field that cannot be filled.
    """
    document = DocxTemplate(BytesIO(template))
    try:
        document.init_docx()
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, AttributeError) as error:
        raise UnreadableFileError(
            NO_FILE,
            _("The template is no Word file (.docx)."),
            hint=_("Save it as .docx in Word."),
        ) from error
    _refuse_links(document)
    try:
        document.render(isi, jinja_env=_Fields())
    except (TemplateError, TypeError, ArithmeticError, ValueError, RecursionError) as error:
        said = _("The template has a field that cannot be filled: {reason}")
        raise UnreadableFileError(
            NO_FIELD,
            said.format(reason=str(error) or type(error).__name__),
            hint=_("See the fields with: berdaya help laporan"),
        ) from error
    for run in list(_runs(document)):
        _put_pictures(run, pictures)
    _share_widths(document, {tuple(heads): (shares, size) for heads, shares, size in lebar})
    _keep_short_tables(document)
    if kertas is not None:
        _set_paper(document, *kertas)
        if isi.get("lampiran") == []:
            _end_without_annexes(document)
    filled = BytesIO()
    document.save(filled)
    return _without_clock(filled)


def _end_without_annexes(document: DocxTemplate) -> None:
    """Take the last section of our own template away, which would be an empty page."""
    body = document.docx.element.body
    *_others, ends = [
        p for p in body.iterchildren(qn("w:p")) if p.pPr is not None and p.pPr.sectPr is not None
    ]
    body.replace(body.sectPr, ends.pPr.sectPr)
    body.remove(ends)


def _refuse_links(document: DocxTemplate) -> None:
    """Refuse a template that makes Word fetch something when the report is opened.

    Raises:
        UnreadableFileError: it does.
    """
    for part in document.docx.part.package.iter_parts():
        for link in part.rels.values():
            if link.is_external and not link.reltype.endswith("/hyperlink"):
                raise UnreadableFileError(
                    NO_FILE,
                    _("The template fetches something from elsewhere when it is opened."),
                    hint=_("Take links to other templates, pictures and objects out of it."),
                )


def _runs(document: DocxTemplate) -> Iterator[Run]:
    """Return every run of the text, its tables, headers and footers that bears a mark."""
    parts = [document.docx.part]
    for section in document.docx.sections:
        for kind in ("header", "first_page_header", "footer", "first_page_footer"):
            linked = getattr(section, kind)
            if not linked.is_linked_to_previous:
                parts.append(linked.part)
    for part in dict.fromkeys(parts):
        for element in part.element.iter(qn("w:r")):
            run = Run(element, _Holder(part))
            if _MARK.search(run.text):
                yield run


class _Holder:
    """What a run asks for its part, in which pictures are kept."""

    def __init__(self, part: Any) -> None:  # noqa: ANN401  python-docx has a class a kind of part
        self.part = part


def _put_pictures(run: Run, pictures: list[Picture]) -> None:
    """Put the pictures in the places of their marks."""
    pieces = _MARK.split(run.text)
    run.clear()  # type: ignore[no-untyped-call]  # python-docx
    for piece in pieces:
        number = piece.strip("\ue000\ue001")
        if not _MARK.fullmatch(piece) or int(number) >= len(pictures):
            run.add_text(piece)
            continue
        content, width, height = pictures[int(number)]
        run.add_picture(
            BytesIO(content),
            width=Mm(width) if width else None,
            height=Mm(height) if height else None,
        )


def _set_paper(document: DocxTemplate, across: int, down: int) -> None:
    """Set the size of paper of every section, each as it lies."""
    for section in document.docx.sections:
        lies = section.orientation == WD_ORIENT.LANDSCAPE
        width, height = (down, across) if lies else (across, down)
        section.page_width, section.page_height = Mm(width), Mm(height)


def _share_widths(
    document: DocxTemplate, shares: dict[tuple[str, ...], tuple[list[int], float]]
) -> None:
    """Set for the columns of our tables the widths, and the size, that their texts need."""
    for table in document.docx.tables:
        found = shares.get(tuple(cell.text for cell in table.rows[0].cells)) if table.rows else None
        if found is None:
            continue
        wanted, size = found
        if size:
            _set_smaller(table, size)
        widths = [str(share * WHOLE // sum(wanted)) for share in wanted]
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):  # noqa: SLF001  python-docx has no other way
            column.set(qn("w:w"), width)
        for row in table._tbl.tr_lst:  # noqa: SLF001  likewise
            for cell, width in zip(row.tc_lst, widths, strict=True):
                across = cell.get_or_add_tcPr().get_or_add_tcW()
                across.set(qn("w:w"), width)
                across.set(qn("w:type"), "pct")


def _set_smaller(table: Table, size: float) -> None:
    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.font.size = Pt(size)


def _keep_short_tables(document: DocxTemplate) -> None:
    """Keep the rows of a short table on one page: each goes with the next."""
    for table in document.docx.tables:
        rows = table.rows
        if len(rows) <= KEPT_WHOLE:
            for row in list(rows)[:-1]:
                for cell in row.cells:
                    for paragraph in cell.paragraphs:
                        paragraph.paragraph_format.keep_with_next = True


def _without_clock(filled: BytesIO) -> bytes:
    """Pack the file anew with one time for all its parts."""
    packed = BytesIO()
    with ZipFile(filled) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = ZipInfo(name, LONG_AGO)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return packed.getvalue()


def serve() -> Any:  # noqa: ANN401  answers one question with the bytes of a document
    """Make what fills an office's template in a process of its own."""

    def answer(words: tuple[Any, ...]) -> bytes:
        template, isi, pictures, lebar, kertas = words
        return fill(template, isi, pictures, lebar, kertas)

    return answer

"""The Word templates of reports and letters: ``python -m tests.word_template`` writes them anew.

They are made here and not by hand, so that a change of it can be read. An office may change the file
in Word as it likes, or write its own for ``--templat``.
"""

from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

TEMPLATES = Path(__file__).parents[1] / "berdaya_cli" / "reports" / "templates"
BLUE, RED = RGBColor(0x12, 0x3F, 0x57), RGBColor(0x8A, 0x1C, 0x1C)
CENTER, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT


def make():
    """Make the template of a report."""
    document = Document()
    _styles(document)
    _page(document.sections[0])
    _letterhead(document)
    _sections(document, "ringkasan.sections", 8.5)
    _parts(document, "bagian", 8.5)
    _signatures(document)
    annex = document.add_section()
    annex.orientation = WD_ORIENT.LANDSCAPE
    annex.page_width, annex.page_height = annex.page_height, annex.page_width
    annex.left_margin = annex.right_margin = Mm(12)
    _parts(document, "lampiran", 8)
    document.core_properties.author = "berdaya"
    document.save(TEMPLATES / "laporan.docx")


def make_letter():
    """Make the template of a letter."""
    document = Document()
    _styles(document)
    section = document.sections[0]
    _margins(section)
    head = section.header.paragraphs[0]
    head.alignment = RIGHT
    _red(head.add_run("{{ tanda }}"))
    _kop(document)
    _line(document, "{%p if judul %}")
    _line(document, "{%p for baris in judul %}")
    _line(document, "{{ baris }}", bold=True, size=12, align=CENTER)
    _line(document, "{%p endfor %}")
    _line(document, "{%p else %}")
    _line(document, "{{ tempat_tanggal }}", align=RIGHT)
    for label, field in (("Nomor", "nomor"), ("Sifat", ""), ("Lampiran", "berkas"), ("Hal", "hal")):
        value = f"{{{{ {field} }}}}" if field else "Biasa"
        _facts(_line(document, f"{label}\t:\t{value}"), 20)
    _line(document, "")
    _line(document, "{%p for baris in tujuan %}")
    _facts(_line(document, "{% if loop.first %}Yth.{% endif %}\t"
                 "{% if tujuan | length > 1 %}{{ loop.index }}. {% endif %}{{ baris }}"), 10)  # fmt: skip
    _line(document, "{%p endfor %}")
    _line(document, "di")
    _facts(_line(document, "\t{{ tempat }}"), 10)
    _line(document, "")
    _line(document, "{%p endif %}")
    _sections(document, "sections", 9.5, letter=True)
    _signatures(document, letter=True)
    _line(document, "{%p if tembusan %}")
    _line(document, "Tembusan:", size=10)
    _line(document, "{%p for baris in tembusan %}")
    _line(document, "{{ loop.index }}. {{ baris }}", size=10)
    _line(document, "{%p endfor %}")
    _line(document, "{%p endif %}")
    document.core_properties.author = "berdaya"
    document.save(TEMPLATES / "surat.docx")


def _facts(paragraph, first):
    """Let the facts of a line stand below each other, and what goes on below its beginning."""
    stops = [Mm(first)] if first < 20 else [Mm(first), Mm(first + 4)]
    for stop in stops:
        paragraph.paragraph_format.tab_stops.add_tab_stop(stop)
    paragraph.paragraph_format.left_indent = stops[-1]
    paragraph.paragraph_format.first_line_indent = -stops[-1]
    paragraph.paragraph_format.space_after = Pt(1)


def _styles(document):
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10.5)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Arial")
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "id-ID")
    normal.element.rPr.append(language)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in (("Heading 1", 13), ("Heading 2", 11)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Arial", Pt(size), BLUE
        style.element.rPr.rFonts.attrib.clear()
        style.element.rPr.rFonts.set(qn("w:ascii"), "Arial")
        style.element.rPr.rFonts.set(qn("w:hAnsi"), "Arial")
        style.paragraph_format.space_before = Pt(12 if size > 12 else 9)
        style.paragraph_format.keep_with_next = True
        style.paragraph_format.space_after = Pt(4)


def _page(section):
    _margins(section)
    _red(section.header.paragraphs[0].add_run("{% if draf %}KONSEP{% endif %}  {{ tanda }}"))
    foot = section.footer.paragraphs[0]
    foot.add_run("{{ kaki }}   Halaman ").font.size = Pt(8.5)
    _field(foot, "PAGE")
    foot.add_run(" dari ").font.size = Pt(8.5)
    _field(foot, "NUMPAGES")


def _margins(section):
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)


def _red(run):
    run.bold, run.font.color.rgb, run.font.size = True, RED, Pt(9)


def _field(paragraph, code):
    run = paragraph.add_run()
    run.font.size = Pt(8.5)
    for kind, text in (("begin", None), (None, code), ("end", None)):
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._r.append(element)


def _line(document, text, *, bold=False, size=None, align=None, style=None):
    paragraph = document.add_paragraph(style=style)
    run = paragraph.add_run(text)
    run.bold = bold or None
    if size:
        run.font.size = Pt(size)
    paragraph.alignment = align
    return paragraph


def _letterhead(document):
    _kop(document)
    _line(document, "{%p for baris in judul %}")
    _line(document, "{{ baris }}", bold=True, size=12, align=CENTER)
    _line(document, "{%p endfor %}")
    _line(document, "{%p if nomor %}")
    _line(document, "Nomor: {{ nomor }}", align=CENTER)
    _line(document, "{%p endif %}")
    for field, bold, size, align in (("keadaan", False, 9, CENTER), ("utama", True, 12, None)):
        _line(document, f"{{%p if {field} %}}")
        line = _line(document, f"{{{{ {field} }}}}", bold=bold, size=size, align=align)
        if bold:
            line.runs[0].font.color.rgb = BLUE
        _line(document, "{%p endif %}")


def _kop(document):
    """Write the letterhead: beside the emblem, or where there is none alone in the middle."""
    _line(document, "{%p if lambang %}")
    table = document.add_table(rows=1, cols=3)
    table.autofit = False
    _full_width(table)
    shares = (700, 3600, 700)
    for column, share in zip(table._tbl.tblGrid.gridCol_lst, shares, strict=True):
        column.set(qn("w:w"), str(share * 2))
    for cell, share in zip(table.rows[0].cells, shares, strict=True):
        size = cell._tc.get_or_add_tcPr().get_or_add_tcW()
        size.set(qn("w:w"), str(share))
        size.set(qn("w:type"), "pct")
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    first = table.rows[0].cells[0].paragraphs[0]
    first.add_run("{{ lambang }}")
    first.paragraph_format.space_after = Pt(0)
    _kop_lines(table.rows[0].cells[1])
    _line(document, "{%p else %}")
    _kop_lines(document)
    _line(document, "{%p endif %}")
    _line(document, "{%p if kop %}")
    rule = _line(document, "")
    rule.paragraph_format.line_spacing = Pt(4)
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("val", "thinThickSmallGap"), ("sz", "18"), ("space", "1")):
        bottom.set(qn(f"w:{key}"), value)
    border.append(bottom)
    rule._p.get_or_add_pPr().append(border)
    _line(document, "{%p endif %}")


def _kop_lines(place):
    lines = []
    for name, size in (("kop", 13), ("alamat", 9)):
        upper = "{{ baris | upper }}" if name == "kop" else "{{ baris }}"
        lines.append((f"{{%p for baris in {name} %}}", False, None))
        lines.append((upper, name == "kop", size))
        lines.append(("{%p endfor %}", False, None))
    for number, (text, bold, size) in enumerate(lines):
        empty = number == 0 and hasattr(place, "_tc")
        paragraph = place.paragraphs[0] if empty else place.add_paragraph()
        run = paragraph.add_run(text)
        run.bold = bold or None
        run.font.size = Pt(size) if size else None
        paragraph.alignment = CENTER
        paragraph.paragraph_format.space_after = Pt(0)


def _parts(document, name, size):
    _line(document, f"{{%p for bagian in {name} %}}")
    _line(document, "{{ bagian.judul }}", style="Heading 1")
    _sections(document, "bagian.sections", size)
    _line(document, "{%p endfor %}")


def _sections(document, name, size, *, letter=False):
    _line(document, f"{{%p for section in {name} %}}")
    _line(document, "{%p if section.judul %}")
    head = _line(
        document, "{{ section.judul }}", style=None if letter else "Heading 2", bold=letter
    )
    if letter:
        head.paragraph_format.space_before = Pt(8)
    _line(document, "{%p endif %}")
    fact = "{{ baris[0] }}\t: {{ baris[1] }}" if letter else "{{ baris[0] }}: {{ baris[1] }}"
    if not letter:
        _line(document, "{%p if section.kartu %}")
        _cards(document)
        _line(document, "{%p endif %}")
    for field, text in (
        ("paragraf", "{{ baris }}"),
        ("rincian", fact),
        ("daftar", "{{ loop.index }}.\t{{ baris }}"),
    ):
        _line(document, f"{{%p for baris in section.{field} %}}")
        if field == "paragraf" and not letter:  # no signature stands alone
            _line(document, "{%p if section.terakhir %}")
            _line(document, text).paragraph_format.keep_with_next = True
            _line(document, "{%p else %}")
        paragraph = _line(document, text)
        if field == "daftar" or (letter and field == "rincian"):
            _facts(paragraph, 7 if field == "daftar" else 34)
        elif letter:
            paragraph.paragraph_format.space_before = Pt(6)
        if field == "paragraf" and not letter:
            _line(document, "{%p endif %}")
        _line(document, "{%p endfor %}")
    _line(document, "{%p if section.baris %}")
    _table(document, size)
    _line(document, "{%p endif %}")
    _line(document, "{%p for gambar in section.gambar %}")
    title = _line(document, "{{ gambar.judul }}", bold=True, size=9.5)
    title.paragraph_format.space_before = Pt(8)
    title.paragraph_format.space_after = Pt(0)
    for line in (title, _line(document, "{{ gambar.keterangan }}", size=8)):
        line.paragraph_format.keep_with_next = True
    _line(document, "{%p if gambar.catatan %}")
    _line(document, "{{ gambar.isi }}").paragraph_format.keep_with_next = True
    _line(document, "{{ gambar.catatan }}", size=8)
    _line(document, "{%p else %}")
    _line(document, "{{ gambar.isi }}")
    _line(document, "{%p endif %}")
    _line(document, "{%p endfor %}")
    if not letter:
        _line(document, "{%p if section.foto %}")
        _photos(document)
        _line(document, "{%p endif %}")
    _line(document, "{%p for baris in section.catatan %}")
    _line(document, "{{ baris }}", size=None if letter else 8)
    _line(document, "{%p endfor %}")
    _line(document, "{%p endfor %}")


def _cards(document):
    """Write the key figures side by side: what it is, the figure, what to know of it."""
    table = document.add_table(rows=1, cols=3)
    _full_width(table)
    table.autofit = False
    first, card, last = table.rows[0].cells
    first.paragraphs[0].add_run("{%tc for satu in section.kartu %}")
    last.paragraphs[0].add_run("{%tc endfor %}")
    _shade(card, "EEF4F8")
    lines = (("{{ satu.label }}", 8, False), ("{{ satu.angka }}", 12, True))
    lines += (("{%p for baris in satu.rinci %}", 8, False), ("{{ baris }}", 8, False), ("{%p endfor %}", 8, False))  # fmt: skip
    for number, (text, size, bold) in enumerate(lines):
        paragraph = card.paragraphs[0] if number == 0 else card.add_paragraph()
        run = paragraph.add_run(text)
        run.font.size, run.bold = Pt(size), bold or None
        paragraph.paragraph_format.space_after = Pt(1)


def _photos(document):
    """Write photographs side by side, each above what it shows."""
    loop = ("{%tc for satu in baris %}", "{{ satu.isi }}", "{%tc endfor %}")
    rows = (("{%tr for baris in section.foto %}",), loop, ("{%tr endfor %}",))
    table = document.add_table(rows=len(rows), cols=len(loop))
    table.autofit = False
    _full_width(table)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=False):
            cell.paragraphs[0].add_run(text)
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    photo = table.rows[1].cells[1]
    photo.paragraphs[0].paragraph_format.space_after = Pt(2)
    photo.add_paragraph().add_run("{{ satu.teks }}").font.size = Pt(8)


def _shade(cell, colour):
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _table(document, size):
    loop = ["{%tc for sel in baris.sel %}", "{%tc if sel.soroti %}", "{{ sel.teks }}"]
    loop += ["{%tc elif sel.kanan %}", "{{ sel.teks }}", "{%tc else %}", "{{ sel.teks }}"]
    loop += ["{%tc endif %}", "{%tc endfor %}"]
    head = [
        text.replace("baris.sel", "section.kolom").replace("sel.teks", "sel.judul") for text in loop
    ]
    rows = (
        (head, "head"), (["{%tr for baris in section.tabel %}"], ""), (["{%tr if baris.jumlah %}"], ""),
        (loop, "sum"), (["{%tr else %}"], ""), (loop, ""), (["{%tr endif %}"], ""), (["{%tr endfor %}"], ""),
    )  # fmt: skip
    table = document.add_table(rows=len(rows), cols=len(loop), style="Table Grid")
    table.autofit = False
    _full_width(table)
    for row, (texts, kind) in zip(table.rows, rows, strict=True):
        for number, (cell, text) in enumerate(zip(row.cells, texts, strict=False)):
            run = cell.paragraphs[0].add_run(text)
            run.font.size = Pt(size)
            run.bold = bool(kind) or number == SEEN or None
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)
            if kind:
                _shade(cell, {"head": "CFE1EC", "sum": "E3ECF2"}[kind])
            elif len(texts) > 1 and number == SEEN:
                _shade(cell, "FBE3B6")
        if len(texts) > 1:
            for number in (SEEN, SEEN + 2):
                row.cells[number].paragraphs[0].alignment = RIGHT
        if kind == "head":
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


SEEN = 2
"""The place in a row of the cell that is to be seen first; two behind it is that of a figure."""


def _full_width(table):
    """Let a table fill the width of the text, with narrow margins in its cells."""
    properties = table._tbl.tblPr
    size = properties.find(qn("w:tblW"))
    size.set(qn("w:w"), "5000")
    size.set(qn("w:type"), "pct")
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "50")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties.append(margins)


def _signatures(document, *, letter=False):
    if not letter:
        _line(document, "").paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=2)
    table.autofit = True
    for cell, name, first in zip(
        table.rows[0].cells,
        ("mengetahui", "penanda_tangan"),
        (
            "Mengetahui:",
            "{% if judul %}{{ tempat_tanggal }}{% endif %}" if letter else "{{ tempat_tanggal }}",
        ),
        strict=True,
    ):
        if letter and name == "mengetahui":
            continue
        lines = [
            f"{{%p if {name} %}}",
            first,
            f"{{%p for baris in {name}.jabatan %}}",
            "{{ baris }}",
        ]
        lines += ["{%p endfor %}", "", "", "", f"{{{{ {name}.nama or titik }}}}"]
        lines += [
            f"{{%p for baris in {name}.bawah %}}",
            "{{ baris }}",
            "{%p endfor %}",
            "{%p endif %}",
        ]
        for number, text in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.alignment = CENTER
            paragraph.paragraph_format.space_after = Pt(0)
            paragraph.paragraph_format.keep_with_next = True
            run = paragraph.add_run(text)
            run.bold = "titik" in text or None
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


if __name__ == "__main__":
    make()
    make_letter()

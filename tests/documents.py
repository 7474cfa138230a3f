"""Documents of a report, as a test makes and reads them."""

import re
import subprocess

import docx
import openpyxl

from tests.conftest import CONTOH_TODAY, need

QUARTER = ("--periode", "2026-TW2")


def document(berdaya, tmp_path, ending, *words):
    path = tmp_path / f"laporan.{ending}"
    result = berdaya("report", *words, "--output", str(path), today=CONTOH_TODAY)
    assert result.exit_code == 0, result.stderr
    return path


def masked(text):
    """Hide the seal of the record, which each new sample has another of."""
    return re.sub(r"kode periksa (\d+)/[0-9a-f]{16}", r"kode periksa \1/0123456789abcdef", text)


def pdf_text(path, *options):
    done = subprocess.run(
        [need("pdftotext"), *options, str(path), "-"], capture_output=True, check=True
    )
    return masked(done.stdout.decode())


def cells(path):
    """Give every cell that holds something, as lines."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        yield f"== {sheet.title}: {sheet.dimensions}, {sheet.freeze_panes}, {sheet.auto_filter.ref}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{cell.coordinate} {cell.number_format} {cell.value!r}"


def word_text(path):
    """Give headers, paragraphs and cells of a Word file, in the order of the page."""
    document = docx.Document(path)
    yield from (p.text for p in document.sections[0].header.paragraphs)
    for block in document.iter_inner_content():
        if hasattr(block, "text"):
            yield f"[{block.style.name}] {block.text}" if block.text else ""
        else:
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)

"""A document as plain text for a pipe or a file: complete, nothing cut, tables tab-separated."""

from collections.abc import Iterator

from berdaya_cli.language import _
from berdaya_cli.reports.section import Document
from berdaya_cli.reports.values import for_people


def render(document: Document) -> Iterator[str]:
    """Write a document section by section."""
    yield f"{document.judul}\n{document.keterangan}\n"
    for section in document.sections:
        yield f"\n{section.judul}\n"
        for label, fact in section.rincian:
            yield f"{label}: {fact}\n"
        for number, line in enumerate(section.daftar, start=1):
            yield f"{number}. {line}\n"
        if section.baris:
            yield "\t".join(_(kolom.judul) for kolom in section.kolom) + "\n"
        for baris in section.baris:
            cells = zip(baris, section.kolom, strict=True)
            yield "\t".join(for_people(value, kolom.jenis) for value, kolom in cells) + "\n"
        for note in section.catatan:
            yield f"{note}\n"

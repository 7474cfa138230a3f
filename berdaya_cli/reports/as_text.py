"""A report as plain text for a pipe or a file: complete, nothing cut, tables tab-separated."""

from collections.abc import Iterator

from berdaya_cli.domain.laporan import LaporanKecamatan
from berdaya_cli.language import _
from berdaya_cli.reports.outline import outline, title
from berdaya_cli.reports.values import for_people


def render(laporan: LaporanKecamatan) -> Iterator[str]:
    """Write a kecamatan's report."""
    heading, line = title(laporan)
    yield f"{heading}\n{line}\n"
    for section in outline(laporan):
        yield f"\n{section.judul}\n"
        for label, fact in section.rincian:
            yield f"{label}: {fact}\n"
        if section.baris:
            yield "\t".join(_(kolom.judul) for kolom in section.kolom) + "\n"
        for baris in section.baris:
            cells = zip(baris, section.kolom, strict=True)
            yield "\t".join(for_people(value, kolom.jenis) for value, kolom in cells) + "\n"
        for note in section.catatan:
            yield f"{note}\n"

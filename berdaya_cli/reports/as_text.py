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
    for bagian in outline(laporan):
        yield f"\n{bagian.judul}\n"
        for label, fact in bagian.rincian:
            yield f"{label}: {fact}\n"
        if bagian.baris:
            yield "\t".join(_(kolom.judul) for kolom in bagian.kolom) + "\n"
        for baris in bagian.baris:
            cells = zip(baris, bagian.kolom, strict=True)
            yield "\t".join(for_people(value, kolom.jenis) for value, kolom in cells) + "\n"
        for note in bagian.catatan:
            yield f"{note}\n"

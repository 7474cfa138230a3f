"""A table for a pipe: one line a row, full values, tab-separated."""

from collections.abc import Iterator

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.reports.values import for_programs


def render(tabel: Tabel) -> Iterator[str]:
    """Write a table as tab-separated lines under a line of machine names."""
    yield "\t".join(kolom.nama for kolom in tabel.kolom) + "\n"
    for baris in tabel.for_programs:
        yield "\t".join(map(for_programs, baris)) + "\n"

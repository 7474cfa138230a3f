"""Which layout an answer has: a report of a kecamatan, or one kegiatan."""

from collections.abc import Iterator

from berdaya_cli.domain.kegiatan_lengkap import KegiatanLengkap
from berdaya_cli.domain.laporan import Laporan
from berdaya_cli.reports import as_json, kegiatan_outline, outline
from berdaya_cli.reports.section import Document


def to_document(answer: Laporan | KegiatanLengkap) -> Document:
    """Lay an answer out for people."""
    if isinstance(answer, KegiatanLengkap):
        return kegiatan_outline.outline(answer)
    return outline.outline(answer)


def to_json(answer: Laporan | KegiatanLengkap) -> Iterator[str]:
    """Write an answer as JSON."""
    if isinstance(answer, KegiatanLengkap):
        return as_json.render_kegiatan(answer)
    return as_json.render_laporan(answer)

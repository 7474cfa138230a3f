"""Which layout an answer has: a report, or one kegiatan."""

from collections.abc import Iterator
from dataclasses import replace

from berdaya_cli.domain.kegiatan_lengkap import KegiatanLengkap
from berdaya_cli.domain.laporan import Laporan
from berdaya_cli.reports import as_json, kegiatan_outline, outline
from berdaya_cli.reports.section import Document
from berdaya_cli.reports.stamp import stamp


def to_document(answer: Laporan | KegiatanLengkap, *, contoh: bool) -> Document:
    """Lay an answer out for people; one of fictional records is stamped."""
    if isinstance(answer, KegiatanLengkap):
        document = kegiatan_outline.outline(answer)
    else:
        document = outline.outline(answer)
    if contoh:
        return replace(document, keterangan=f"{stamp()}\n{document.keterangan}")
    return document


def to_json(answer: Laporan | KegiatanLengkap) -> Iterator[str]:
    """Write an answer as JSON."""
    if isinstance(answer, KegiatanLengkap):
        return as_json.render_kegiatan(answer)
    return as_json.render_laporan(answer)

"""Which layout an answer has: a report, or one kegiatan."""

from collections.abc import Iterator
from dataclasses import replace

from berdaya_cli.domain.kegiatan.lengkap import KegiatanLengkap
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.reports.formats import as_json
from berdaya_cli.reports.kegiatan import outline as kegiatan_outline
from berdaya_cli.reports.report import outline
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

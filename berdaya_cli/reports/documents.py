"""A report in any of its forms, as bytes."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from berdaya_cli.domain.bentuk import ENDING_OF, Bentuk, Tampilan
from berdaya_cli.domain.berkas import Berkas
from berdaya_cli.domain.report.dasbor import Dasbor
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.reports.report import naskah
from berdaya_cli.reports.stamp import file_mark

Renderer = Callable[[Laporan, Tampilan], Iterable[bytes]]


def render(laporan: Laporan, bentuk: Bentuk, tampilan: Tampilan) -> bytes:
    """Make the whole document: the same report, the same bytes."""
    if tampilan.lembar != "laporan":
        return b"".join(_sheets(laporan, "png" if bentuk == "png" else "pdf", tampilan))
    return b"".join(RENDERERS[bentuk](laporan, tampilan))


def render_dasbor(dasbor: Dasbor) -> bytes:
    """Make the page of a dashboard: the same record and day, the same bytes."""
    from berdaya_cli.reports.report.dasbor import page

    return b"".join(page.render(dasbor))


def package(
    reports: Iterable[Laporan], forms: tuple[Bentuk, ...], tampilan: Tampilan
) -> Iterator[Berkas]:
    """Make the documents of several reports, each under a name that says what it is about."""
    for laporan in reports:
        nama = file_name(laporan)
        for bentuk in forms:
            yield Berkas(nama + ENDING_OF[bentuk], (render(laporan, bentuk, tampilan),))


LONGEST_NAME = 80
"""Characters of a scope's name in the name of a file."""


def file_name(laporan: Laporan) -> str:
    """Return the file name of a report without its ending.

    It bears the code of what it is about, so that it never becomes the name of another report:
    ``Laporan_Kejobong-33-03-03_TW-IV-2025``.
    """
    kode, home = laporan.lingkup.kode, laporan.daerah.kode
    whole = kode if kode.startswith(home) else f"{home} {kode}"
    words = "-".join(re.findall(r"[^\W_]+", laporan.lingkup.nama))[:LONGEST_NAME]
    about = "-".join(filter(None, (words, *re.findall(r"[^\W_]+", whole))))
    mark = file_mark(contoh=laporan.contoh, terbatas=laporan.terbatas)
    return f"{mark}Laporan_{about}_{laporan.periode.nama_berkas}"


def _encoded(chunks: Iterable[str]) -> Iterator[bytes]:
    return (chunk.encode() for chunk in chunks)


def _table(laporan: Laporan, _tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports import answers
    from berdaya_cli.reports.formats import as_text

    return _encoded(as_text.render(answers.to_document(laporan, contoh=laporan.contoh)))


def _json(laporan: Laporan, _tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_json

    chunks = as_json.render_laporan(laporan)
    return _encoded(as_json.stamped(chunks) if laporan.contoh else chunks)


def _csv(laporan: Laporan, _tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_csv
    from berdaya_cli.reports.report.tables.figure_rows import figure_rows

    return as_csv.render(figure_rows(laporan))


def _chat(laporan: Laporan, _tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_chat

    return _encoded(as_chat.render(laporan))


def _markdown(laporan: Laporan, _tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_markdown

    return _encoded(as_markdown.render(naskah.write(laporan)))


def _html(laporan: Laporan, tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_html
    from berdaya_cli.reports.report.naskah_data import write_out

    return as_html.render(write_out(naskah.write(laporan, foto=tampilan.foto)), tampilan.kertas)


def _sheets(laporan: Laporan, bentuk: Literal["pdf", "png"], tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_pdf
    from berdaya_cli.reports.report import sheets
    from berdaya_cli.reports.report.naskah_data import write_out

    write = sheets.meeting if tampilan.lembar == "rakor" else sheets.one_page
    return as_pdf.render_sheets(write_out(write(laporan)), tampilan.kertas, bentuk)


def _png(laporan: Laporan, tampilan: Tampilan) -> Iterator[bytes]:
    return _sheets(laporan, "png", tampilan)


def _pdf(laporan: Laporan, tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_pdf
    from berdaya_cli.reports.report.naskah_data import write_out

    return as_pdf.render(write_out(naskah.write(laporan, foto=tampilan.foto)), tampilan.kertas)


def _docx(laporan: Laporan, tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_docx
    from berdaya_cli.reports.report.naskah_data import write_out

    return as_docx.render(write_out(naskah.write(laporan, foto=tampilan.foto)), tampilan)


def _xlsx(laporan: Laporan, tampilan: Tampilan) -> Iterator[bytes]:
    from berdaya_cli.reports.formats import as_workbook

    return as_workbook.render(laporan, tampilan.kertas)


RENDERERS: dict[Bentuk, Renderer] = {
    "tabel": _table,
    "teks": _chat,
    "markdown": _markdown,
    "json": _json,
    "csv": _csv,
    "xlsx": _xlsx,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
    "png": _png,
}

"""A report as Markdown: for a wiki, an issue, or another program that makes pages of it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import _
from berdaya_cli.reports.drawing.as_svg import said
from berdaya_cli.reports.formats.as_table import NUMERIC
from berdaya_cli.reports.report.naskah import Naskah
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import for_people, visible

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_AT_START = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]\s))")
"""What would begin a list or underline a heading."""


def render(naskah: Naskah) -> Iterator[str]:
    """Write a report, GitHub's tables included (GitHub Flavored Markdown, section 4.10)."""
    yield f"# {_text(' '.join(naskah.judul))}\n"
    if naskah.tanda:
        yield f"\n**{_text(naskah.tanda)}**\n"
    for line in filter(None, (naskah.keadaan, naskah.utama)):
        yield f"\n{_line(line)}\n"
    for bagian in naskah.semua:
        if bagian.judul:
            yield f"\n## {_text(bagian.judul)}\n"
        for section in bagian.sections:
            yield from _section(section)


def render_table(tabel: Tabel, judul: str, lines: Iterable[str]) -> Iterator[str]:
    """Write a table alone for people, with a heading and some lines about it."""
    shown = [at for at, kolom in enumerate(tabel.kolom) if not kolom.only_in_pipes]
    yield f"# {_text(judul)}\n"
    for line in lines:
        yield f"\n{_line(line)}\n"
    rows = ([row[at] for at in shown] for row in tabel.baris)
    yield from _table([tabel.kolom[at] for at in shown], rows)


def _section(section: Section) -> Iterator[str]:
    if section.judul:
        yield f"\n### {_text(section.judul)}\n"
    for paragraph in section.paragraf:
        yield f"\n{_line(paragraph)}\n"
    yield from _lists(section)
    if section.baris:
        yield from _table(section.kolom, section.baris)
    for picture in section.gambar:
        head = dict.fromkeys((picture.judul, picture.keterangan))
        yield f"\n*{_text('. '.join(head))}.* {_text(said(picture))}\n"
    for note in section.catatan:
        yield f"\n{_line(note)}\n"


def _lists(section: Section) -> Iterator[str]:
    """Write key figures and facts as points, sentences numbered."""
    if section.rincian or section.kartu:
        yield "\n"
    for one in section.kartu:
        rest = f" ({_text('; '.join(one.rinci))})" if one.rinci else ""
        yield f"- {_text(one.label)}: {_text(one.angka)}{rest}\n"
    for label, fact in section.rincian:
        yield f"- {_text(label)}: {_text(fact)}\n"
    if section.daftar:
        yield "\n"
    for number, line in enumerate(section.daftar, start=1):
        yield f"{number}. {_line(line)}\n"


def _table(columns: Sequence[Kolom], rows: Iterable[Sequence[Value]]) -> Iterator[str]:
    yield "\n| " + " | ".join(_text(_(kolom.judul)) for kolom in columns) + " |\n"
    yield "|" + "|".join(" ---: " if k.jenis in NUMERIC else " --- " for k in columns) + "|\n"
    for baris in rows:
        cells = zip(baris, columns, strict=True)
        yield "| " + " | ".join(_text(for_people(v, k.jenis)) for v, k in cells) + " |\n"


def _text(text: str) -> str:
    """Write a text so that no mark in it is obeyed."""
    return _MARKS.sub(r"\\\1", visible(text))


def _line(text: str) -> str:
    """Write a text that begins a line, where more is a mark."""
    shown = _text(text)
    found = _AT_START.match(shown)
    if not found:
        return shown
    at = found.end() if found[2].isdigit() else found.start(2)
    return f"{shown[:at]}\\{shown[at:]}"

"""A report for a chat: short, plain, with *bold* as chat programs write it."""

from collections.abc import Iterator

from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.language import _
from berdaya_cli.reports.report.attention import matters
from berdaya_cli.reports.report.edition import edition_notes
from berdaya_cli.reports.report.in_words import (
    absorption,
    both_sexes,
    cancelled,
    figure,
    without_place,
)
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import NOT_REPORTED, for_people, shortened, visible

_MARKS = str.maketrans({"*": "\u2217", "_": "\uff3f", "~": "\u223c", "`": "\u02cb"})
"""Look-alikes of the marks that a chat program would obey (bold, italic, struck out, code)."""
LONGEST = 300
"""Characters of a line: nobody reads more of it in a chat."""


def render(laporan: Laporan) -> Iterator[str]:
    """Write the figures and the open matters of a report, a line each."""
    if said := marks(laporan):
        yield f"*{said}*\n"
    yield f"*Kecamatan Berdaya: {plain(laporan.lingkup.nama)}*\n{laporan.periode.nama}\n\n"
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    count = for_people(now.kegiatan.nilai)
    yield f"Kegiatan: *{count}* (selesai {for_people(now.selesai.nilai)})\n"
    yield f"Peserta: *{for_people(now.jumlah.tampil)}* ({both_sexes(now)})\n"
    yield from (f"{note}\n" for note in without_place(laporan))
    yield f"Pagu: *{for_people(whole.pagu.nilai, 'rupiah')}*\n"
    if off := cancelled(whole):
        yield f"Dibatalkan: {off}\n"
    spent = for_people(whole.realisasi.nilai, "rupiah")
    yield f"Realisasi s.d.: *{spent}* ({absorption(whole)})\n"
    groups = laporan.per_kecamatan or laporan.per_fokus
    busy = [row for row in groups if figure(row.ini, "kegiatan")]
    if busy:
        yield "\n*Kegiatan dan peserta*\n"
    for row in busy:
        counts = f"{for_people(row.ini.kegiatan.nilai)} kegiatan"
        yield f"- {plain(row.nama)}: {counts}, {for_people(row.ini.jumlah.tampil)} peserta\n"
    if busy and laporan.per_kecamatan and laporan.tanpa_tempat:
        rest = laporan.tanpa_tempat.ini.jumlah.tampil
        yield f"- Tidak dirinci: {for_people(rest)} peserta\n"
    if busy and laporan.per_kecamatan:
        yield "(kegiatan bersama dihitung di tiap kecamatan, jumlah di atas menghitungnya sekali)\n"
    yield f"\n({NOT_REPORTED}: belum dilaporkan)\n"
    yield from (f"{note}\n" for note in edition_notes(laporan))
    open_matters = matters(laporan)
    if open_matters:
        head = _("What needs a decision")
        yield f"\n*{head}*\n"
    for line in open_matters:
        yield f"- {plain(line)}\n"


def plain(text: str) -> str:
    """Write a text of users so that no chat program obeys it, and not too long."""
    return shortened(visible(text).translate(_MARKS), LONGEST)

"""A report for a chat: short, plain, with *bold* as chat programs write it."""

from collections.abc import Iterator

from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.reports.indikator.in_words import sentence
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
MOST_LINES = 25
"""Lines of a message: nobody scrolls through more of it."""
_GROUPS = "Kegiatan dan peserta"
LONGEST = 300
"""Characters of a line: nobody reads more of it in a chat."""


def render(laporan: Laporan) -> Iterator[str]:
    """Write the figures and the open matters of a report, a line each, at most ``MOST_LINES``."""
    lines = [*_head(laporan), "", *_figures(laporan)]
    ending = ["", *_footnotes(laporan)]
    groups = list(_groups(laporan))
    open_ = [f"- {plain(hal.teks)}" for hal in matters(laporan)]
    aimed_first = sorted(laporan.indikator_utama, key=lambda one: one.target is None)
    aims = [f"- {plain(one.nama)}: {plain(sentence(one))}" for one in aimed_first]
    parts = ((_("What needs a decision"), open_), (_("Indicators"), aims), (_GROUPS, groups))
    for title, rows in parts:
        room = MOST_LINES - len(lines) - len(ending) - 2
        if rows and room > 1:
            kept = rows if len(rows) <= room else rows[: room - 1]
            lines += ["", f"*{title}*", *kept]
            lines += [f"- dan {len(rows) - len(kept)} lainnya"] if len(kept) < len(rows) else []
    yield from (f"{line}\n" for line in (*lines, *ending))


def _head(laporan: Laporan) -> Iterator[str]:
    """Write from whom it is, about what, and as of which day."""
    if said := marks(laporan):
        yield f"*{said}*"
    yield f"*Kecamatan Berdaya: {plain(laporan.lingkup.nama)}*"
    yield f"{laporan.periode.nama}, keadaan per {nama_tanggal(laporan.hari)}"
    sender = laporan.kop.baris[-1] if laporan.kop.baris else laporan.daerah.nama
    yield f"Dari: {plain(sender)}, {plain(laporan.daerah.nama)}"


def _figures(laporan: Laporan) -> Iterator[str]:
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    count = for_people(now.kegiatan.nilai)
    yield f"Kegiatan: *{count}* (selesai {for_people(now.selesai.nilai)})"
    yield f"Peserta: *{for_people(now.jumlah.tampil)}* ({both_sexes(now)})"
    yield from without_place(laporan)
    yield f"Pagu: *{for_people(whole.pagu.nilai, 'rupiah')}*"
    if off := cancelled(whole):
        yield f"Dibatalkan: {off}"
    spent = for_people(whole.realisasi.nilai, "rupiah")
    yield f"Realisasi s.d.: *{spent}* ({absorption(whole)})"


def _groups(laporan: Laporan) -> Iterator[str]:
    for row in laporan.per_kecamatan or laporan.per_fokus:
        if figure(row.ini, "kegiatan"):
            counts = f"{for_people(row.ini.kegiatan.nilai)} kegiatan"
            people = for_people(row.ini.jumlah.tampil)
            yield f"- {plain(row.nama)}: {counts}, {people} peserta"
    if laporan.per_kecamatan and laporan.tanpa_tempat:
        rest = for_people(laporan.tanpa_tempat.ini.jumlah.tampil)
        yield f"- Tidak dirinci: {rest} peserta"


def _footnotes(laporan: Laporan) -> Iterator[str]:
    """Write what these figures need to be read."""
    notes = [f"{NOT_REPORTED}: belum dilaporkan"]
    if laporan.per_kecamatan:
        notes.append("kegiatan bersama dihitung di tiap kecamatan, dan sekali dalam jumlah")
    yield f"({'; '.join(notes)})"
    if laporan.formulir:
        yield laporan.formulir.in_words()
    yield from edition_notes(laporan)


def plain(text: str) -> str:
    """Write a text of users so that no chat program obeys it, and not too long."""
    return shortened(visible(text).translate(_MARKS), LONGEST)

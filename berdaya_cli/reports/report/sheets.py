"""Sheets that stand alone: one page for a visitor or a chat group, two for a meeting."""

from collections.abc import Iterable, Iterator

from berdaya_cli.domain.reference.lembaga import short_name
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.reports.kegiatan.status import status_in_words
from berdaya_cli.reports.report import passages
from berdaya_cli.reports.report.attention import Hal, by_body, most_pressing
from berdaya_cli.reports.report.edition import edition_notes
from berdaya_cli.reports.report.findings import plan
from berdaya_cli.reports.report.naskah import Bagian, Naskah, frame
from berdaya_cli.reports.report.naskah_data import DOTS
from berdaya_cli.reports.report.page_one import key_figures, page_one, since
from berdaya_cli.reports.report.photos import caption
from berdaya_cli.reports.report.tables.matrix import matrix
from berdaya_cli.reports.section import FotoTercetak, Section, list_of
from berdaya_cli.reports.values import for_people, shortened, visible

MOST_MATTERS = 5
MOST_KEGIATAN = 8
"""Lines on one page; the rest is counted."""
MOST_OF_A_BODY = 8
"""Matters of one body on the paper of a meeting."""
LONGEST = 180
"""Characters of an item: two lines."""
AGREEMENTS, LINE_OF_DOTS = 5, 5
"""Lines that a pen fills, and how long they are in ``DOTS``."""
NOBODY = "Pimpinan (penetapan penanggung jawab)"


def one_page(laporan: Laporan) -> Naskah:
    """Write the one page: of a kecamatan for a visitor, else page one of the report alone."""
    whole = laporan.lingkup.kecamatan is None
    sections = page_one(laporan, alone=True) if whole else tuple(_visit(laporan))
    return frame(laporan, (Bagian(judul="", sections=(*sections, _age(laporan))),))


def meeting(laporan: Laporan) -> Naskah:
    """Write the two pages of a meeting: who does what, then open matters with boxes to tick."""
    agreed = Section(judul="Kesepakatan rapat", daftar=(DOTS * LINE_OF_DOTS,) * AGREEMENTS)
    sections = (_figures(laporan), matrix(laporan), _age(laporan), *_planned(laporan), agreed)
    return frame(
        laporan,
        (
            Bagian(judul="", sections=sections),
            Bagian(judul="Hal terbuka per perangkat daerah", sections=tuple(_to_tick(laporan))),
        ),
    )


def _figures(laporan: Laporan) -> Section:
    notes = (*since(laporan), *edition_notes(laporan))
    return Section(kartu=tuple(key_figures(laporan)), catatan=notes)


def _planned(laporan: Laporan) -> tuple[Section, ...]:
    found = plan(laporan)
    return (found,) if found else ()


def _age(laporan: Laporan) -> Section:
    return Section(judul="Kemutakhiran data", paragraf=(" ".join(age(laporan)),))


def age(laporan: Laporan) -> Iterator[str]:
    """Write how old the figures are."""
    rows = [
        row.tanggal
        for one in laporan.kegiatan
        for many in (one.kegiatan.pelaksanaan, one.kegiatan.perkembangan, one.kegiatan.realisasi)
        for row in many
    ]
    yield f"Keadaan per {nama_tanggal(laporan.hari)}."
    if rows:
        yield f"Angka terakhir bertanggal {nama_tanggal(max(rows))}."
    if laporan.formulir:
        yield laporan.formulir.in_words()
        for form in laporan.formulir.belum:
            if form.per:
                yield f"{visible(form.untuk)}: angka per {nama_tanggal(form.per)}."


def _visit(laporan: Laporan) -> Iterator[Section]:
    yield _figures(laporan)
    yield matrix(laporan)
    if laporan.foto:
        photos = tuple(FotoTercetak(caption(one), one) for one in laporan.foto)
        yield Section(foto=photos, kisi=len(photos))
    yield list_of("Aset", passages.assets(laporan), "Belum ada aset yang tercatat.")
    yield most_pressing(laporan, MOST_MATTERS, alone=True)
    yield list_of("Kegiatan", tuple(_kegiatan(laporan)), "Belum ada kegiatan dalam periode ini.")


def _kegiatan(laporan: Laporan) -> Iterator[str]:
    rows = [row for row in laporan.dalam_periode if row.dalam_periode]
    for row in rows[:MOST_KEGIATAN]:
        one = row.kegiatan
        when = one.waktu(laporan.periode.akhir)
        who = short_name(one.nama_pelaksana, one.pelaksana)
        nama = shortened(one.nama, LONGEST)
        yield f"{nama} ({who}), {when}: {status_in_words(row.status, ())}"
    if len(rows) > MOST_KEGIATAN:
        yield f"dan {for_people(len(rows) - MOST_KEGIATAN)} kegiatan lain"


def _to_tick(laporan: Laporan) -> Iterator[Section]:
    """List what each body has open; two stand side by side."""
    bodies: dict[str, list[Hal]] = {}
    for hal in by_body(laporan):
        bodies.setdefault(hal.siapa or NOBODY, []).append(hal)
    for who, found in bodies.items():
        lines = tuple(_boxes(found))
        yield Section(judul=visible(who), centang=lines, separuh=True)
    if not bodies:
        yield Section(paragraf=("Tidak ada hal terbuka menurut catatan.",))


def _boxes(found: Iterable[Hal]) -> Iterator[str]:
    every = list(found)
    for hal in every[:MOST_OF_A_BODY]:
        yield shortened(hal.teks, LONGEST)
    if len(every) > MOST_OF_A_BODY:
        yield f"dan {len(every) - MOST_OF_A_BODY} hal lain: berdaya gaps"

"""Page one of a report: what it comes to, the key figures, what wants a decision, who does what."""

from collections.abc import Iterator

from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_pendek, nama_tanggal
from berdaya_cli.language import format_percent, format_rupiah
from berdaya_cli.reports.indikator.in_words import sentence, sources
from berdaya_cli.reports.report.attention import most_pressing
from berdaya_cli.reports.report.edition import edition_notes
from berdaya_cli.reports.report.in_words import (
    both_sexes,
    cancelled,
    change,
    figure,
)
from berdaya_cli.reports.report.passages import listed
from berdaya_cli.reports.report.tables.late import heading
from berdaya_cli.reports.report.tables.matrix import matrix
from berdaya_cli.reports.section import Kartu, Section
from berdaya_cli.reports.values import for_people, visible

MOST_MATTERS = 7
"""Matters on page one; the others stand in part D."""
_COMPARED = {"kegiatan": "kegiatan", "jumlah": "peserta"}
"""The key figures that are compared with the period before, and as what a sentence has them."""
MOST_NAMED = 2
"""Fokus without anybody, and kecamatan of each, that the first sentence names."""


def page_one(laporan: Laporan, *, alone: bool = False) -> tuple[Section, ...]:
    """Return the sections of page one, below what it comes to; it may stand alone."""
    return (
        Section(
            kartu=tuple(key_figures(laporan)),
            catatan=(
                *since(laporan),
                *(() if alone else _explained(laporan)),
                *_stated(laporan),
                *edition_notes(laporan),
            ),
        ),
        most_pressing(laporan, MOST_MATTERS, alone=alone),
        matrix(laporan),
    )


def _explained(laporan: Laporan) -> Iterator[str]:
    """Write where the report explains what changed since others were issued."""
    if titles := [heading(one) for one in laporan.susulan]:
        yield f"{listed(titles)}: bagian B."


def _stated(laporan: Laporan) -> Iterator[str]:
    """Write where targets come from."""
    if titles := sources(laporan.indikator):
        yield f"Sumber target: {titles}."


def as_of(laporan: Laporan) -> str:
    """Return of which day all of it is."""
    return f"Keadaan per {nama_tanggal(laporan.hari)}"


def lead(laporan: Laporan) -> str:
    """Write in one sentence what was done, what was spent, what nobody answers for."""
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    count = now.kegiatan.nilai or 0
    if not count:
        parts = [f"Belum ada kegiatan yang tercatat dalam {laporan.periode.nama}"]
    else:
        done = for_people(now.selesai.nilai)
        parts = [f"Dari {for_people(count)} kegiatan{_places(laporan)}, {done} selesai"]
    if whole.persen is not None:
        parts.append(f"realisasi {format_percent(whole.persen)} dari pagu")
    elif whole.realisasi.nilai:
        parts.append(f"realisasi {format_rupiah(whole.realisasi.nilai)}")
    return "; ".join((*parts, *_unowned(laporan))) + "."


def _places(laporan: Laporan) -> str:
    """Write in how many kecamatan its kegiatan are; those of the whole regency are in none."""
    rows = [row for row in laporan.dalam_periode if row.dalam_periode]
    places = {place.kecamatan for row in rows for place in row.kegiatan.lokasi}
    one = laporan.lingkup.kecamatan is not None
    return f" di {len(places)} kecamatan" if len(places) > 1 and not one else ""


def _unowned(laporan: Laporan) -> Iterator[str]:
    """Write which fokus nobody answers for, and where."""
    cells = laporan.sel_terbuka
    places: dict[str, list[str]] = {}
    for sel in cells:
        label = short_label(sel.fokus, sel.nama_fokus)
        places.setdefault(label, []).append(sel.nama_kecamatan)
    if len(places) > MOST_NAMED or any(len(where) > MOST_NAMED for where in places.values()):
        what = "fokus" if laporan.lingkup.kecamatan else "pasangan fokus dan kecamatan"
        yield f"{len(cells)} dari {len(laporan.sel_program)} {what} belum ada penanggung jawab"
    elif places:
        said = [f"{visible(fokus)} di {visible(listed(where))}" for fokus, where in places.items()]
        yield f"belum ada penanggung jawab untuk {listed(said)}"
    elif laporan.sel_program and not laporan.lingkup.opd:
        what = "setiap kecamatan" if laporan.lingkup.fokus else "semua fokus"
        yield f"{what} sudah ada penanggung jawabnya"


def key_figures(laporan: Laporan) -> Iterator[Kartu]:
    """Return the figures that leaders ask for, with their change since the period before."""
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    yield Kartu(
        "Kegiatan",
        _changed(laporan, "kegiatan"),
        (*filter(None, (_states(now),)), *_aimed(laporan, "kegiatan")),
    )
    yield Kartu(
        "Peserta (hadir)",
        _changed(laporan, "jumlah"),
        (both_sexes(now), *_aimed(laporan, "peserta")),
    )
    yield Kartu(
        f"Realisasi s.d. {nama_pendek(laporan.hari)}",
        for_people(whole.realisasi.nilai, "rupiah"),
        (*_of_pagu(laporan), *_aimed(laporan, "realisasi")),
    )
    if laporan.jangkauan:
        reached = sum(len(row.terjangkau) for row in laporan.jangkauan)
        every = sum(len(row.desa) for row in laporan.jangkauan)
        others = len({n for row in laporan.jangkauan for n in row.tidak_dirinci})
        rinci = (f"{for_people(others)} kegiatan tidak dirinci desanya",) if others else ()
        yield Kartu(
            "Desa terjangkau",
            f"{for_people(reached)} dari {for_people(every)}",
            (*rinci, *_aimed(laporan, "desa")),
        )


def _aimed(laporan: Laporan, ukuran: str) -> Iterator[str]:
    """Write how far a key figure is from its target, where an indicator counts just that."""
    for line in laporan.indikator_utama:
        one = line.indikator
        if (one.ukuran, one.fokus) == (ukuran, laporan.lingkup.fokus) and one.jenis != "rata-rata":
            yield f"Target: {sentence(line)}" if line.target else "target belum ditetapkan"


def _changed(laporan: Laporan, nama: str) -> str:
    """Write a figure of the period, and its change where there is something to compare with."""
    shown = figure(laporan.total.ini, nama)
    if not laporan.sebanding:
        return for_people(shown)
    before = figure(laporan.total.sebelum, nama)
    if before is None or shown is None:
        return for_people(shown)
    return f"{for_people(shown)} ({change(before, shown, 'angka')})"


def _states(now: Ringkasan) -> str:
    known = (
        (now.selesai, "selesai"),
        (now.berjalan, "berjalan"),
        (now.direncanakan, "direncanakan"),
        (now.ditunda, "ditunda"),
        (now.dibatalkan, "dibatalkan"),
        (now.tanpa_status, "tanpa status"),
    )
    return ", ".join(f"{name} {for_people(n.nilai)}" for n, name in known if n.nilai)


def _of_pagu(laporan: Laporan) -> Iterator[str]:
    whole, before = laporan.total.tahun_berjalan, laporan.total.sebelum
    if whole.pagu.nilai is None:
        yield "pagu belum dilaporkan"
    else:
        share = for_people(whole.persen, "persen")
        yield f"{share} dari {format_rupiah(whole.pagu.nilai)}"
        if whole.realisasi_berpagu.nilai != whole.realisasi.nilai:
            yield "% dari kegiatan yang pagunya diketahui"
    same_year = laporan.periode.sebelum.awal_tahun == laporan.periode.awal_tahun
    if laporan.sebanding and same_year and before.persen is not None:
        then = laporan.periode.sebelum.nama_berkas.replace("-", " ")
        late = laporan.susulan_sebelum
        yield f"{then}: {format_percent(before.persen)}"
        printed = late.persen[0] if late else None
        if printed is not None and printed != before.persen:
            yield f"tercetak {format_percent(printed)}"
    if off := cancelled(whole):
        yield f"dibatalkan: {off}"


def since(laporan: Laporan) -> tuple[str, ...]:
    """Explain the changes of key figures: against the record, whatever was printed before."""
    if not laporan.sebanding:
        return ()
    said = f"(+), (-): perubahan sejak {laporan.periode.sebelum.nama}"
    late = laporan.susulan_sebelum
    printed = {name: late.tercetak(f"total.ini.{name}") for name in _COMPARED} if late else {}
    parts = [f"{_COMPARED[name]} {for_people(n)}" for name, n in printed.items() if n is not None]
    if late and parts:
        said += f", termasuk susulannya; waktu itu tercetak {listed(parts)}"
    return (f"{said}.",)

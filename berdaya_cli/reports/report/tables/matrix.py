"""Fokus and kecamatan side by side: how many kegiatan each cell has, and who answers for it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.reference.lembaga import short_name
from berdaya_cli.domain.report.laporan import Kapan, Kelompok, Laporan, Sel
from berdaya_cli.domain.tabel import Jenis, Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.reports.report.in_words import figure, without_place
from berdaya_cli.reports.report.tables.figures import notes_on_money
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import NOT_REPORTED, for_people, visible

MOST_ACROSS = 6
"""Kecamatan side by side; more of them stand below each other."""
OF_A_FOKUS: tuple[tuple[Kapan, str, str, Jenis], ...] = (
    ("ini", "kegiatan", "Kegiatan", "angka"),
    ("ini", "selesai", "Selesai", "angka"),
    ("ini", "laki_laki", "L", "angka"),
    ("ini", "perempuan", "P", "angka"),
    ("ini", "jumlah", "Peserta", "angka"),
    ("tahun_berjalan", "pagu", "Pagu", "rupiah"),
    ("tahun_berjalan", "realisasi", "Realisasi s.d.", "rupiah"),
    ("tahun_berjalan", "persen", "%", "persen"),
)
"""The figures of each fokus in the report of a kecamatan: when, name, heading, kind."""
NOT_A_PILOT = "bukan pilot"
"""Stands where nobody need answer for a fokus."""
NOBODY = "[BELUM]"
"""Stands in a cell that nobody answers for."""


def matrix(laporan: Laporan) -> Section:
    """Put fokus and kecamatan side by side: kegiatan, and who answers for each."""
    if laporan.lingkup.kecamatan:
        return _of_one(laporan)
    places = tuple(dict.fromkeys((row.kecamatan, row.nama_kecamatan) for row in laporan.sel))
    across = len(places) <= MOST_ACROSS
    return _fokus_below(laporan, places) if across else _places_below(laporan, places)


def _fokus_below(laporan: Laporan, places: tuple[tuple[str, str], ...]) -> Section:
    rows, seen = [], set()
    for number, (kode, nama) in enumerate(_fokus(laporan)):
        cells = _cells_of(laporan, fokus=kode)
        owner = _usual_owner(cells.values())
        row: list[Value] = [short_label(kode, nama)]
        for column, (place, _nama) in enumerate(places, start=1):
            row.append(_cell(cells.get(place), owner))
            if _is_open(cells.get(place)):
                seen.add((number, column))
        rows.append((*row, owner or NOT_REPORTED))
    return _table(
        laporan,
        (
            Kolom("fokus", "Fokus"),
            *(Kolom(kode, nama, "kanan") for kode, nama in places),
            Kolom("opd", "OPD"),
        ),
        rows,
        frozenset(seen),
    )


def _places_below(laporan: Laporan, places: tuple[tuple[str, str], ...]) -> Section:
    fokus = _fokus(laporan)
    owners = {kode: _usual_owner(_cells_of(laporan, fokus=kode).values()) for kode, _n in fokus}
    rows: list[tuple[Value, ...]] = [
        ("OPD", *(owners[kode] or NOT_REPORTED for kode, _nama in fokus))
    ]
    seen = set()
    for place, nama in places:
        row: list[Value] = [nama]
        for column, (kode, _nama) in enumerate(fokus, start=1):
            cell = _cells_of(laporan, fokus=kode).get(place)
            row.append(_cell(cell, owners[kode]))
            if _is_open(cell):
                seen.add((len(rows), column))
        rows.append(tuple(row))
    return _table(
        laporan,
        (
            Kolom("kecamatan", "Kecamatan"),
            *(Kolom(kode, short_label(kode, nama), "kanan") for kode, nama in fokus),
        ),
        rows,
        frozenset(seen),
    )


def _table(
    laporan: Laporan,
    kolom: tuple[Kolom, ...],
    rows: Iterable[tuple[Value, ...]],
    seen: frozenset[tuple[int, int]],
) -> Section:
    known = bool(laporan.sel)
    return Section(
        judul="Kegiatan dan penanggung jawab",
        kolom=kolom if known else (),
        baris=tuple(rows) if known else (),
        soroti=seen,
        catatan=tuple(_legend(laporan)) if known else (_nothing(laporan),),
    )


def _nothing(laporan: Laporan) -> str:
    """Write why there is no cell."""
    begin = laporan.mulai_program
    if begin and begin > laporan.periode.akhir:
        return f"Program baru berlaku sejak {nama_tanggal(begin)}."
    if laporan.lingkup.opd:
        return "Tidak ada fokus yang ditugaskan kepadanya."
    return "Tidak ada kecamatan pilot dalam periode ini."


def _fokus(laporan: Laporan) -> tuple[tuple[str, str], ...]:
    order = {row.kode: place for place, row in enumerate(laporan.per_fokus)}
    fokus = dict.fromkeys((row.fokus, row.nama_fokus) for row in laporan.sel)
    return tuple(sorted(fokus, key=lambda pair: order.get(pair[0], len(order))))


def _cells_of(laporan: Laporan, *, fokus: str) -> dict[str, Sel]:
    return {row.kecamatan: row for row in laporan.sel if row.fokus == fokus}


def _owner(cell: Sel) -> str:
    """Write who answers for a cell, short."""
    pairs = zip(cell.penanggung_jawab, cell.kode_penanggung_jawab, strict=True)
    return ", ".join(short_name(nama, kode) for nama, kode in pairs)


def _usual_owner(cells: Iterable[Sel]) -> str:
    """Return who answers for most of a fokus; the first of those with as many."""
    known = Counter(name for cell in cells if (name := _owner(cell)))
    return known.most_common(1)[0][0] if known else ""


def _is_open(cell: Sel | None) -> bool:
    return cell is not None and cell.terbuka_sejak is not None


def _cell(cell: Sel | None, usual: str) -> str:
    """Write a cell: its kegiatan, who answers where that is another, that nobody does."""
    if cell is None:
        return ""
    count = cell.ini.kegiatan.nilai or 0
    shown = f"{for_people(count)}{'*' if cell.bersama else ''}" if count else NOT_REPORTED
    if _is_open(cell):
        return f"{NOBODY} {shown}"
    owner = _owner(cell)
    return shown if owner in {"", usual} else f"{shown} {owner}"


def _legend(laporan: Laporan) -> Iterator[str]:
    one = laporan.lingkup.kecamatan is not None
    parts = [f"{NOT_REPORTED}: belum dilaporkan"]
    if not one:
        parts = ["Angka: banyaknya kegiatan", f"{NOT_REPORTED}: belum ada kegiatan"]
    if laporan.sel_terbuka:
        parts.append(f"{NOBODY}: belum ada penanggung jawab")
    parts += _long_names(laporan)
    rows = [row.kegiatan for row in laporan.dalam_periode if row.dalam_periode]
    shared = sum(row.bersama for row in rows)
    if not one and shared and any(row.bersama for row in laporan.sel):
        total = for_people(laporan.total.ini.kegiatan.nilai)
        parts.append(
            f"*: termasuk kegiatan bersama ({for_people(shared)}), yang dihitung sekali dalam "
            f"jumlah {total}"
        )
    if laporan.lingkup.opd:
        cells = {(sel.fokus, sel.kecamatan) for sel in laporan.sel}
        others = sum(not any(k.fokus == f and k.di(place) for f, place in cells) for k in rows)
        parts.append("kosong: bukan penugasannya")
        parts += [f"{for_people(others)} kegiatan lain di luar penugasannya"] if others else []
    yield "; ".join(parts) + "."


def _long_names(laporan: Laporan) -> Iterator[str]:
    """Explain the short names of bodies that are not the names by which they go elsewhere."""
    names = {
        kode: nama
        for sel in laporan.sel
        for kode, nama in zip(sel.kode_penanggung_jawab, sel.penanggung_jawab, strict=True)
    }
    for kode, nama in sorted(names.items()):
        if (short := short_name(nama, kode)) != nama:
            yield f"{short}: {visible(nama)}"


def _of_one(laporan: Laporan) -> Section:
    """Put the fokus of one kecamatan below each other: who answers, and what each comes to."""
    cells = {cell.fokus: cell for cell in laporan.sel}
    rows, seen = [], set()
    for number, group in enumerate(laporan.per_fokus):
        cell = cells.get(group.kode)
        if _is_open(cell):
            seen.add((number, 1))
        who = _owner(cell) if cell else ""
        who = NOBODY if _is_open(cell) else who or NOT_A_PILOT
        rows.append((short_label(group.kode, group.nama), who, *_figures(group)))
    section = _table(
        laporan,
        (
            Kolom("fokus", "Fokus"),
            Kolom("penanggung_jawab", "Penanggung jawab"),
            *(Kolom(nama, judul, jenis) for _kapan, nama, judul, jenis in OF_A_FOKUS),
        ),
        (*rows, ("Jumlah", "", *_figures(laporan.total))),
        frozenset(seen),
    )
    notes = (*notes_on_money(laporan), *without_place(laporan))
    said = (" ".join((*section.catatan, *notes)),)
    return replace(section, berjumlah=int(bool(section.baris)), catatan=said)


def _figures(group: Kelompok) -> tuple[Value, ...]:
    return tuple(figure(group.pada(kapan), nama) for kapan, nama, _judul, _jenis in OF_A_FOKUS)

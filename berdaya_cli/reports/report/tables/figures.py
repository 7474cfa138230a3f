"""Columns of figures, and the tables that sum kegiatan up: per fokus, per kecamatan, over time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.kegiatan import TANPA_TEMPAT
from berdaya_cli.domain.report.laporan import BarisKegiatan, Kapan, Kelompok, Laporan
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.uang import add
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.report.in_words import (
    cancelled,
    figure,
    notes_on_others,
    without_place,
)
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import NOT_REPORTED, for_people


@dataclass(frozen=True, slots=True)
class KolomAngka:
    """A column that shows one figure of a period; its name is the figure's."""

    kolom: Kolom
    kapan: Kapan
    angka: str

    def value(self, row: Kelompok | BarisKegiatan) -> int | str | None:
        """Return the figure of a group or of one kegiatan."""
        return figure(getattr(row, self.kapan), self.angka)


def people(periode: Periode) -> tuple[KolomAngka, ...]:
    """Return the columns of people; those up to the period's end where that says more."""
    columns = (
        KolomAngka(Kolom("laki_laki", N_("L"), "angka"), "ini", "laki_laki"),
        KolomAngka(Kolom("perempuan", N_("P"), "angka"), "ini", "perempuan"),
        KolomAngka(Kolom("jumlah", N_("People"), "angka"), "ini", "jumlah"),
    )
    up_to = Kolom("jumlah_sd", N_("People so far"), "angka")
    whole = periode.tahun_berjalan == periode
    return columns if whole else (*columns, KolomAngka(up_to, "tahun_berjalan", "jumlah"))


def money(periode: Periode) -> tuple[KolomAngka, ...]:
    """Return the columns of money; those of the period alone where that says more."""
    pagu = KolomAngka(Kolom("pagu", N_("Pagu"), "rupiah"), "tahun_berjalan", "pagu")
    percent = KolomAngka(Kolom("persen", N_("%"), "persen"), "tahun_berjalan", "persen")
    if periode.tahun_berjalan == periode:
        spent = Kolom("realisasi_sd", N_("Spent"), "rupiah")
        return pagu, KolomAngka(spent, "tahun_berjalan", "realisasi"), percent
    spent = Kolom("realisasi", N_("Spent"), "rupiah", gives_way=3)
    up_to = Kolom("realisasi_sd", N_("Spent so far"), "rupiah")
    return (
        pagu,
        KolomAngka(spent, "ini", "realisasi"),
        KolomAngka(up_to, "tahun_berjalan", "realisasi"),
        percent,
    )


def people_per_fokus(laporan: Laporan) -> Section:
    """Sum kegiatan and people up, fokus by fokus."""
    notes = [_("{mark} means not reported, which is not 0.").format(mark=NOT_REPORTED)]
    notes += _cancelled(laporan.total.ini)
    notes += notes_on_others(laporan.total.ini)
    notes += without_place(laporan)
    return _table(
        _("Kegiatan and people per fokus"),
        Kolom("fokus", N_("Fokus")),
        (
            KolomAngka(Kolom("jumlah_kegiatan", N_("Kegiatan"), "angka"), "ini", "kegiatan"),
            *people(laporan.periode),
            KolomAngka(Kolom("tanpa_peserta", N_("Not reported"), "angka"), "ini", "tanpa_peserta"),
        ),
        (*laporan.per_fokus, laporan.total),
        notes,
    )


def per_fokus(laporan: Laporan) -> Section:
    """Sum kegiatan, people and money up on paper: of the fokus of which anything is recorded."""
    busy = [
        replace(row, nama=short_label(row.kode, row.nama))
        for row in laporan.per_fokus
        if not row.kosong
    ]
    idle = [short_label(row.kode, row.nama) for row in laporan.per_fokus if row.kosong]
    total = laporan.total.ini
    missing = (
        (_("people of {n} kegiatan"), total.tanpa_peserta.nilai),
        (_("spending of {n} kegiatan"), total.tanpa_realisasi.nilai),
    )
    lacking = [said.format(n=for_people(n)) for said, n in missing if n]
    notes = [_("Nothing recorded: {names}.").format(names=", ".join(idle))] if idle else []
    notes += [_("Not reported yet: {what}.").format(what=", ".join(lacking))] if lacking else []
    notes += without_place(laporan)
    notes += notes_on_money(laporan)
    return _table(
        _("Kegiatan, people and money per fokus"),
        Kolom("fokus", N_("Fokus")),
        (
            KolomAngka(Kolom("jumlah_kegiatan", N_("Kegiatan"), "angka"), "ini", "kegiatan"),
            *people(laporan.periode),
            *money(laporan.periode),
            KolomAngka(Kolom("sisa", N_("Pagu left"), "rupiah"), "tahun_berjalan", "sisa"),
        ),
        (*busy, laporan.total),
        (*_cancelled(total), *notes_on_others(total), *notes),
    )


GROUPS_OF_PEOPLE = (
    ("disabilitas", N_("Persons with disabilities")),
    ("lansia", N_("Elderly (60+)")),
    ("anak", N_("Children (under 18)")),
    ("pemuda", N_("Young people (16 to 30)")),
)
"""The groups of people that are counted beside men and women; one person may be in two."""


def people_by_group(laporan: Laporan) -> Section:
    """Count the people of each group that forms ask for."""
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    rows = tuple(
        (_(label), figure(now, nama), figure(whole, nama)) for nama, label in GROUPS_OF_PEOPLE
    )
    return Section(
        judul=_("People by group"),
        kolom=(
            Kolom("kelompok", N_("Group of people")),
            Kolom("jumlah", N_("People"), "angka"),
            Kolom("jumlah_sd", N_("People so far"), "angka"),
        ),
        baris=rows,
        catatan=(_("Of those present; one person may be in two groups."),),
    )


def money_per_fokus(laporan: Laporan) -> Section:
    """Sum money up, fokus by fokus."""
    without = Kolom("tanpa_realisasi", N_("Not reported"), "angka", gives_way=1)
    return _table(
        _("Money per fokus"),
        Kolom("fokus", N_("Fokus")),
        (
            *money(laporan.periode),
            KolomAngka(
                Kolom("sisa", N_("Pagu left"), "rupiah", gives_way=2), "tahun_berjalan", "sisa"
            ),
            KolomAngka(without, "tahun_berjalan", "tanpa_realisasi"),
        ),
        (*laporan.per_fokus, laporan.total),
        (
            _("Not reported: of so many kegiatan no spending is known."),
            *notes_on_money(laporan),
        ),
    )


def per_kecamatan(laporan: Laporan) -> Section:
    """Put the kecamatan side by side."""
    pilots = {row.kode for row in laporan.wilayah if row.pilot}
    others = any(row.kode not in pilots for row in laporan.per_kecamatan)
    notes = [
        _("Pagu and spending of a shared kegiatan are counted whole in each of its kecamatan.")
    ]
    notes.append(_("People count where they were."))
    notes += _without_pagu(laporan)
    notes += notes_on_others(laporan.total.ini)
    if off := cancelled(laporan.total.tahun_berjalan):
        notes.append(_("Cancelled, and in neither pagu nor %: {what}.").format(what=off))
    if others:
        notes.append(_("Kecamatan below the pilots are no pilots."))
    return _table(
        _("Kecamatan side by side"),
        Kolom("kecamatan", N_("Kecamatan")),
        (
            KolomAngka(Kolom("jumlah_kegiatan", N_("Kegiatan"), "angka"), "ini", "kegiatan"),
            KolomAngka(Kolom("jumlah", N_("People"), "angka"), "ini", "jumlah"),
            *money(laporan.periode),
        ),
        (
            *laporan.per_kecamatan,
            *_without_place(laporan),
            replace(laporan.total, kode="total", nama=_("All, each kegiatan once")),
        ),
        notes if laporan.per_kecamatan else (_("No kecamatan is a pilot on this day."),),
    )


def _without_place(laporan: Laporan) -> tuple[Kelompok, ...]:
    """Return the line of those who were not told apart by kecamatan, where there is one."""
    group = laporan.tanpa_tempat
    return (replace(group, nama=_("Not told apart")),) if group else ()


def _table(
    judul: str,
    first: Kolom,
    columns: Iterable[KolomAngka],
    rows: Iterable[Kelompok],
    notes: Iterable[str],
) -> Section:
    """Lay groups out, the last of which is all of them.

    Where they share kegiatan they come to more than all, which then has a name: two rows sum up.
    """
    shown = tuple(columns)
    *groups, (once, *total) = [
        (row.nama, *(_shown(column, row) for column in shown)) for row in rows
    ]
    added = [_added(column, n, groups) for n, column in enumerate(shown, start=1)]
    kinds = [column.kolom.jenis for column in shown]
    same = all(a == b or jenis == "persen" for a, b, jenis in zip(added, total, kinds, strict=True))
    sums: tuple[tuple[Value, ...], ...] = ((_("All"), *total),)
    if once and groups and not same:
        sums = ((_("Sum of the rows"), *added), (once, *total))
    return Section(
        judul=judul,
        kolom=(first, *(column.kolom for column in shown)),
        baris=(*groups, *sums),
        catatan=tuple(notes),
        berjumlah=len(sums),
    )


def _added(column: KolomAngka, place: int, rows: Iterable[tuple[Value, ...]]) -> Value:
    """Add a column up; a percentage, or what is hidden in part, has no sum."""
    values = [row[place] for row in rows if row[place] is not None and row[place] != ""]
    known = [value for value in values if isinstance(value, int)]
    if column.kolom.jenis == "persen" or len(known) < len(values):
        return ""
    return add(*known)


def _shown(column: KolomAngka, row: Kelompok) -> Value:
    """Return a figure; nothing at all where a line is of people alone."""
    alone = row.kode == TANPA_TEMPAT and row.nama
    return "" if alone and column.angka not in GROUPS else column.value(row)


def notes_on_money(laporan: Laporan) -> Iterator[str]:
    """Return from when spending counts, and what a percentage leaves out."""
    said = (
        _("Spending counts from {start} to the period's end; % is of pagu.")
        if laporan.periode.tahun_berjalan == laporan.periode
        else _("Spent so far counts from {start} to the period's end; % is it of pagu.")
    )
    yield said.format(start=nama_tanggal(laporan.periode.awal_tahun))
    yield from _without_pagu(laporan)
    if off := cancelled(laporan.total.tahun_berjalan):
        yield _("Cancelled, and in neither pagu nor %: {what}.").format(what=off)


def _without_pagu(laporan: Laporan) -> tuple[str, ...]:
    """Return of how many kegiatan the spending is not held against any pagu."""
    without = sum(
        row.tahun_berjalan.pagu.nilai is None and row.tahun_berjalan.realisasi.nilai is not None
        for row in laporan.kegiatan
    )
    said = ngettext(
        "{n} kegiatan has no pagu reported; % leaves its spending out.",
        "{n} kegiatan have no pagu reported; % leaves their spending out.",
        without,
    )
    return (said.format(n=without),) if without else ()


def _cancelled(total: Ringkasan) -> tuple[str, ...]:
    """Return how many cancelled kegiatan the sums hold."""
    count = total.dibatalkan.nilai or 0
    said = ngettext(
        "{n} cancelled kegiatan is counted too.",
        "{n} cancelled kegiatan are counted too.",
        count,
    )
    return (said.format(n=count),) if count else ()

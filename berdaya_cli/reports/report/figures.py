"""Columns of figures, and the tables that sum kegiatan up: per fokus, per kecamatan, over time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.angka import WITHHELD, Ringkasan
from berdaya_cli.domain.report.kegiatan import TANPA_TEMPAT
from berdaya_cli.domain.report.laporan import BarisKegiatan, Kapan, Kelompok, Laporan
from berdaya_cli.domain.tabel import Jenis, Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.report.in_words import cancelled, figure, notes_on_others, without_place
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
    spent = Kolom("realisasi", N_("Spent"), "rupiah")
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
    without = Kolom("tanpa_realisasi", N_("Not reported"), "angka")
    return _table(
        _("Money per fokus"),
        Kolom("fokus", N_("Fokus")),
        (
            *money(laporan.periode),
            KolomAngka(Kolom("sisa", N_("Pagu left"), "rupiah"), "tahun_berjalan", "sisa"),
            KolomAngka(without, "tahun_berjalan", "tanpa_realisasi"),
        ),
        (*laporan.per_fokus, laporan.total),
        tuple(_notes_on_money(laporan)),
    )


def per_kecamatan(laporan: Laporan) -> Section:
    """Put the kecamatan side by side."""
    pilots = {row.kode for row in laporan.wilayah if row.pilot}
    others = any(row.kode not in pilots for row in laporan.per_kecamatan)
    notes = [
        _("Pagu and spending of a shared kegiatan are counted whole in each of its kecamatan.")
    ]
    notes.append(_("People count where they were."))
    notes.append(_("The last line counts each kegiatan once."))
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
        (*laporan.per_kecamatan, *_without_place(laporan), laporan.total),
        notes if laporan.per_kecamatan else (_("No kecamatan is a pilot on this day."),),
    )


def _without_place(laporan: Laporan) -> tuple[Kelompok, ...]:
    """Return the line of those who were not told apart by kecamatan, where there is one."""
    group = laporan.tanpa_tempat
    return (replace(group, nama=_("Not told apart")),) if group else ()


CHANGES: tuple[tuple[str, str, Literal["angka", "rupiah"]], ...] = (
    ("kegiatan", N_("Kegiatan"), "angka"),
    ("mulai", N_("Begun in it"), "angka"),
    ("selesai", N_("Finished at its end"), "angka"),
    ("pelaksanaan", N_("Occurrences"), "angka"),
    ("jumlah", N_("People"), "angka"),
    ("realisasi", N_("Spent"), "rupiah"),
)
"""The figures that are compared with those of the period before."""


def _change(old: int | str | None, new: int | str | None, jenis: Jenis) -> str:
    """Write a difference with its sign; one of a hidden count is hidden."""
    if isinstance(old, str) or isinstance(new, str):
        return WITHHELD
    change = None if old is None or new is None else new - old
    return ("+" if change and change > 0 else "") + for_people(change, jenis)


def changes(laporan: Laporan) -> Section:
    """Compare the period with the one before it, and tell what was begun and finished."""
    before, now = laporan.total.sebelum, laporan.total.ini
    rows = []
    for nama, label, jenis in CHANGES:
        old, new = figure(before, nama), figure(now, nama)
        shown = _change(old, new, jenis)
        rows.append((_(label), for_people(old, jenis), for_people(new, jenis), shown))
    return Section(
        judul=_("Compared with {periode}").format(periode=laporan.periode.sebelum.nama),
        kolom=(
            Kolom("angka", N_("Figure")),
            Kolom("sebelum", N_("Before"), "kanan"),
            Kolom("ini", N_("This period"), "kanan"),
            Kolom("perubahan", N_("Change"), "kanan"),
        ),
        baris=tuple(rows),
        catatan=(_("This period is not over yet."),)
        if laporan.hari < laporan.periode.akhir
        else (),
    )


def _table(
    judul: str,
    first: Kolom,
    columns: Iterable[KolomAngka],
    rows: Iterable[Kelompok],
    notes: Iterable[str],
) -> Section:
    shown = tuple(columns)
    baris: list[tuple[Value, ...]] = [
        (row.nama or _("All"), *(_shown(column, row) for column in shown)) for row in rows
    ]
    return Section(
        judul=judul,
        kolom=(first, *(column.kolom for column in shown)),
        baris=tuple(baris),
        catatan=tuple(notes),
        berjumlah=1,
    )


def _shown(column: KolomAngka, row: Kelompok) -> Value:
    """Return a figure; nothing at all where a line is of people alone."""
    alone = row.kode == TANPA_TEMPAT and row.nama
    return "" if alone and column.angka not in GROUPS else column.value(row)


def _notes_on_money(laporan: Laporan) -> Iterator[str]:
    said = (
        _("Spending counts from {start} to the period's end; % is of pagu.")
        if laporan.periode.tahun_berjalan == laporan.periode
        else _("Spent so far counts from {start} to the period's end; % is it of pagu.")
    )
    yield said.format(start=nama_tanggal(laporan.periode.awal_tahun))
    yield _("Not reported: of so many kegiatan no spending is known.")
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

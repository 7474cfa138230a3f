"""Which charts a report has: what each bar and tile stands for, and what it shows.

A chart with one bar, or none, says less than its table: there is none.
"""

from collections.abc import Iterable
from itertools import dropwhile

from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.report.laporan import Kelompok, Laporan
from berdaya_cli.domain.tabel import Jenis
from berdaya_cli.language import _
from berdaya_cli.reports.drawing.charts import Batang, Nilai, Petak, PetaPetak
from berdaya_cli.reports.report.in_words import figure, names_in_a_line
from berdaya_cli.reports.values import NOT_REPORTED, for_people

LEAST = 2
"""Bars, or tiles with a figure, that make a chart worth its room."""
MOST_MONTHS = 12
"""More bars than these cannot be told apart; the last ones are shown."""


def tile_map(laporan: Laporan) -> PetaPetak | None:
    """Show how many kegiatan each kecamatan has; None where the seed places no tiles."""
    groups = {row.kode: row.ini.kegiatan.nilai for row in laporan.per_kecamatan}
    petak = tuple(
        Petak(
            place.petak_baris,
            place.petak_kolom,
            place.nama,
            place.pilot,
            Nilai(groups[place.kode]) if place.kode in groups else None,
        )
        for place in laporan.wilayah
        if place.petak_baris is not None and place.petak_kolom is not None
    )
    shown = [(tile.nama, tile.nilai.ukuran) for tile in petak if tile.nilai]
    if _too_few(value for _nama, value in shown):
        return None
    drawn = _("Kegiatan of the period in each kecamatan")
    return PetaPetak(
        judul=_most(_("Most kegiatan: {names} ({n})"), shown, drawn),
        keterangan=drawn,
        petak=petak,
        catatan=_(
            "A schematic, not a map. * marks pilots; {mark}: no pilot, no kegiatan of its own."
        ).format(mark=NOT_REPORTED),
    )


def money_bars(laporan: Laporan) -> Batang | None:
    """Hold spending up to the period's end against pagu: pilot by pilot, else fokus by fokus."""
    rows = _pilots(laporan) or laporan.per_fokus
    known = [row for row in rows if row.tahun_berjalan.pagu.nilai]
    if _too_few(row.tahun_berjalan.pagu.nilai for row in known):
        return None
    drawn = (
        _("Pagu and spending so far per kecamatan (Rp)")
        if rows is not laporan.per_fokus
        else _("Pagu and spending so far per fokus (Rp)")
    )
    shares = [(_label(row), row.tahun_berjalan.persen or 0) for row in known]
    return Batang(
        judul=_most(_("Highest share spent: {names} {n}"), shares, drawn, "persen"),
        keterangan=drawn,
        seri=(_("Pagu"), _("Spent")),
        baris=tuple(
            (
                _label(row),
                (
                    Nilai(figure(row.tahun_berjalan, "pagu")),
                    Nilai(figure(row.tahun_berjalan, "realisasi")),
                ),
            )
            for row in known
        ),
    )


def _pilots(laporan: Laporan) -> tuple[Kelompok, ...]:
    """Return the figures of the pilots, where the report is of a whole regency."""
    pilots = {place.kode for place in laporan.wilayah if place.pilot}
    whole = laporan.lingkup.is_whole
    return tuple(row for row in laporan.per_kecamatan if whole and row.kode in pilots)


def month_bars(laporan: Laporan) -> Batang | None:
    """Count the kegiatan of each month of the year to date, from the first that has one."""
    begun = [row for row in laporan.per_bulan if row[0].mulai <= laporan.hari][-MOST_MONTHS:]
    shown = [
        (bulan.nama, angka.nilai or 0)
        for bulan, angka in dropwhile(lambda row: not row[1].nilai, begun)
    ]
    if _too_few(value for _nama, value in shown):
        return None
    drawn = _("Kegiatan per month")
    return Batang(
        judul=_most(_("Most kegiatan: {names} ({n})"), shown, drawn),
        keterangan=drawn,
        seri=(_("Kegiatan"),),
        baris=tuple((nama, (Nilai(value),)) for nama, value in shown),
        tegak=True,
        catatan=_(
            "A kegiatan counts in every month that it touches, or in which it is held or paid."
        ),
    )


def people_bars(laporan: Laporan) -> Batang | None:
    """Report men and women apart among the people of the period, fokus by fokus."""
    known = [row for row in laporan.per_fokus if row.ini.laki_laki.nilai or row.ini.perempuan.nilai]
    if _too_few(row.ini.jumlah.nilai for row in known):
        return None
    drawn = _("People of the period, L and P")
    counts = [(_label(row), row.ini.jumlah.nilai or 0) for row in known]
    hidden = any(isinstance(figure(row.ini, "jumlah"), str) for row in known)
    return Batang(
        judul=drawn if hidden else _most(_("Most people: {names} ({n})"), counts, drawn),
        keterangan=drawn,
        seri=("L", "P"),
        baris=tuple(
            (
                _label(row),
                (Nilai(figure(row.ini, "laki_laki")), Nilai(figure(row.ini, "perempuan"))),
            )
            for row in known
        ),
        bertumpuk=True,
        catatan=_("Only people who were counted by sex."),
    )


def _label(row: Kelompok) -> str:
    """Write what a bar stands for: the short name of a fokus, the name of a kecamatan."""
    return row.nama if row.kode[:1].isdigit() else short_label(row.kode, row.nama)


def _too_few(values: Iterable[int | None]) -> bool:
    return sum(bool(value) for value in values) < LEAST


def _most(
    said: str, values: Iterable[tuple[str, int]], otherwise: str, jenis: Jenis = "angka"
) -> str:
    """Write what has the largest value, or two that share it; what is drawn where many do."""
    known = tuple(values)
    largest = max((value for _nama, value in known), default=0)
    names = [nama for nama, value in known if value == largest]
    if not largest or len(names) > LEAST:
        return otherwise
    return said.format(names=names_in_a_line(names), n=for_people(largest, jenis))

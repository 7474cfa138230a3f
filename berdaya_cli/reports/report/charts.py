"""Which charts a report has: what each bar and tile stands for."""

from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.language import _
from berdaya_cli.reports.charts import Batang, Nilai, Petak, PetaPetak
from berdaya_cli.reports.report.in_words import figure
from berdaya_cli.reports.values import NOT_REPORTED


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
    if not petak or not any(groups.values()):
        return None
    return PetaPetak(
        judul=_("Kegiatan of the period in each kecamatan"),
        petak=petak,
        catatan=_(
            "A schematic, not a map. * marks pilots; {mark}: no pilot, no kegiatan of its own."
        ).format(mark=NOT_REPORTED),
    )


def money_bars(laporan: Laporan) -> Batang | None:
    """Hold spending up to the period's end against pagu, fokus by fokus."""
    whole = laporan.total.tahun_berjalan
    if not (whole.pagu.nilai or whole.realisasi.nilai):
        return None
    return Batang(
        judul=_("Pagu and spending so far per fokus"),
        seri=(_("Pagu"), _("Spent")),
        baris=tuple(
            (
                row.nama,
                (
                    Nilai(figure(row.tahun_berjalan, "pagu"), "rupiah"),
                    Nilai(figure(row.tahun_berjalan, "realisasi"), "rupiah"),
                ),
            )
            for row in laporan.per_fokus
        ),
    )


MOST_MONTHS = 24
"""More bars than these cannot be told apart; the last ones are shown."""


def month_bars(laporan: Laporan) -> Batang | None:
    """Count the kegiatan of each month of the year to date."""
    begun = [row for row in laporan.per_bulan if row[0].mulai <= laporan.hari][-MOST_MONTHS:]
    if not any(angka.nilai for _bulan, angka in begun):
        return None
    return Batang(
        judul=_("Kegiatan per month"),
        seri=(_("Kegiatan"),),
        baris=tuple((bulan.nama, (Nilai(angka.nilai),)) for bulan, angka in begun),
        tegak=True,
        catatan=_(
            "A kegiatan counts in every month that it touches, or in which it is held or paid."
        ),
    )


def people_bars(laporan: Laporan) -> Batang | None:
    """Report men and women apart among the people of the period, fokus by fokus."""
    if not (laporan.total.ini.laki_laki.nilai or laporan.total.ini.perempuan.nilai):
        return None
    return Batang(
        judul=_("People of the period, L and P"),
        seri=("L", "P"),
        baris=tuple(
            (
                row.nama,
                (Nilai(figure(row.ini, "laki_laki")), Nilai(figure(row.ini, "perempuan"))),
            )
            for row in laporan.per_fokus
        ),
        bertumpuk=True,
        catatan=_("Only people who were counted by sex."),
    )

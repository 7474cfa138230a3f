"""A period beside the one before it."""

from typing import Literal

from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.language import N_, _
from berdaya_cli.reports.report.in_words import change, figure
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import for_people

CHANGES: tuple[tuple[str, str, Literal["angka", "rupiah"]], ...] = (
    ("kegiatan", N_("Kegiatan"), "angka"),
    ("mulai", N_("Begun in it"), "angka"),
    ("selesai", N_("Finished at its end"), "angka"),
    ("pelaksanaan", N_("Occurrences"), "angka"),
    ("jumlah", N_("People"), "angka"),
    ("realisasi", N_("Spent"), "rupiah"),
)
"""The figures that are compared with those of the period before."""


def changes(laporan: Laporan) -> Section:
    """Compare the period with the one before it, and tell what was begun and finished."""
    before, now = laporan.total.sebelum, laporan.total.ini
    rows = []
    for nama, label, jenis in CHANGES:
        old, new = figure(before, nama), figure(now, nama)
        shown = change(old, new, jenis)
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

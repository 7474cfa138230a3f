"""The figures of a report as one table of plain values, for programs and spreadsheets."""

from collections.abc import Iterator
from dataclasses import fields

from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.laporan import KAPAN, Laporan
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_
from berdaya_cli.reports.report.in_words import figure

_LATER = ("realisasi_sd", "pagu_dibatalkan", "luar", "realisasi_luar")
FIGURES = (
    *(field.name for field in fields(Ringkasan) if field.name not in _LATER),
    "persen",
    *_LATER,
    "sisa",
)
"""The figures in their order, later ones last; ``persen`` is in hundredths of a percent."""


def figure_rows(laporan: Laporan) -> Tabel:
    """Return every group, and every kegiatan, in each stretch of time: a row each."""
    return Tabel(
        "report",
        (
            Kolom("kelompok", N_("Group"), "kode"),
            Kolom("kode", N_("Code"), "kode"),
            Kolom("nama", N_("Name")),
            Kolom("kapan", N_("When"), "kode"),
            Kolom("mulai_periode", N_("In force since"), "tanggal"),
            Kolom("akhir_periode", N_("Until"), "tanggal"),
            *(Kolom(name, name, "angka") for name in FIGURES),
        ),
        _rows(laporan),
    )


def _rows(laporan: Laporan) -> Iterator[tuple[Value, ...]]:
    periods = {
        "ini": laporan.periode,
        "sebelum": laporan.periode.sebelum,
        "tahun_berjalan": laporan.periode.tahun_berjalan,
    }

    def row(kelompok: str, kode: str, nama: str, kapan: str, of: Ringkasan) -> tuple[Value, ...]:
        days = (periods[kapan].mulai, periods[kapan].akhir)
        return (kelompok, kode, nama, kapan, *days, *(figure(of, name) for name in FIGURES))

    for asked, group in laporan.kelompok:
        for kapan in KAPAN:
            figures = group.pada(kapan)
            yield row(asked.partition(".")[0], group.kode, group.nama, kapan, figures)
    for kind, rows in (("kegiatan", laporan.kegiatan), ("kegiatan_mitra", laporan.kegiatan_mitra)):
        for one in rows:
            number, name = str(one.kegiatan.id), one.kegiatan.nama
            if one.menyangkut:
                yield row(kind, number, name, "ini", one.ini)
            yield row(kind, number, name, "tahun_berjalan", one.tahun_berjalan)

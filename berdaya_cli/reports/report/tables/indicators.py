"""The indicators of a report, a line each."""

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.language import N_, _
from berdaya_cli.reports.indikator.in_words import notes, sources
from berdaya_cli.reports.section import Section, without_empty_columns


def indicators(laporan: Laporan) -> Section:
    """Return what the indicators come to, and how far their targets are reached."""
    rows = tuple(map(_row, laporan.indikator_utama))
    stated = sources(laporan.indikator_utama)
    said = _("Targets are stated in: {titles}").format(titles=stated)
    section = Section(
        judul=_("Indicators"),
        kolom=(
            Kolom("indikator", N_("Indicator")),
            Kolom("satuan", N_("Unit")),
            Kolom("target", N_("Target"), "nilai"),
            Kolom("nilai", N_("This period"), "nilai"),
            Kolom("nilai_sd", N_("So far"), "nilai"),
            Kolom("capaian", N_("Attained"), "persen"),
            Kolom("keterangan", N_("Remarks")),
        ),
        baris=rows,
        catatan=(said,) if stated else (),
    )
    return without_empty_columns(section, kept=("target", "nilai", "nilai_sd"))


def _row(line: Capaian) -> tuple[Value, ...]:
    target = line.target.nilai if line.target else None
    return (
        line.indikator.nama,
        line.indikator.satuan,
        target,
        shown(line, line.ini),
        shown(line, line.sd),
        line.persen,
        "; ".join(notes(line)) or None,
    )


def shown(line: Capaian, hasil: Hasil) -> int | str | None:
    """Return a value as a cell: hidden, "nihil" of services, or the value."""
    if hasil.samar:
        return hasil.samar
    nilai = hasil.nilai(line.indikator)
    return _("nihil") if nilai == 0 and line.indikator.layanan else nilai

"""Which desa were reached, by which fokus, and which were not, as a table."""

from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import for_people


def coverage(laporan: Laporan) -> Section:
    """List the desa of a kecamatan with what reached them, or count those of each pilot."""
    return _side_by_side(laporan) if laporan.lingkup.kecamatan is None else _of_one(laporan)


def _of_one(laporan: Laporan) -> Section:
    (found,) = laporan.jangkauan
    said = _("{n} of {all} desa were reached; of {others} kegiatan no desa is told apart.")
    counts = said.format(
        n=for_people(len(found.terjangkau)),
        all=for_people(len(found.desa)),
        others=for_people(len(found.tidak_dirinci)),
    )
    return Section(
        judul=_heading(laporan),
        kolom=(
            Kolom("desa", N_("Desa")),
            Kolom("jumlah_kegiatan", N_("Kegiatan"), "angka"),
            Kolom("fokus", N_("Fokus")),
        ),
        baris=tuple(
            (desa.nama, len(desa.kegiatan), ", ".join(desa.fokus)) for desa in found.terjangkau
        ),
        catatan=(counts, *_not_yet([desa.nama for desa in found.belum])),
    )


def _side_by_side(laporan: Laporan) -> Section:
    return Section(
        judul=_heading(laporan),
        kolom=(
            Kolom("kecamatan", N_("Kecamatan")),
            Kolom("desa", N_("Desa"), "angka"),
            Kolom("terjangkau", N_("Reached"), "angka"),
            Kolom("tidak_dirinci", N_("Kegiatan not told apart"), "angka"),
            Kolom("belum", N_("Not reached yet")),
        ),
        baris=tuple(
            (
                row.nama,
                len(row.desa),
                len(row.terjangkau),
                len(row.tidak_dirinci),
                ", ".join(desa.nama for desa in row.belum),
            )
            for row in laporan.jangkauan
        ),
        catatan=(
            _("Not told apart: no desa is named, or, of a fokus about victims, none is told."),
        ),
    )


def _heading(laporan: Laporan) -> str:
    return _("Desa reached since {date}").format(date=nama_tanggal(laporan.periode.awal_tahun))


def _not_yet(names: list[str]) -> tuple[str, ...]:
    said = _("Not reached yet: {names}")
    return (said.format(names=", ".join(names)),) if names else ()

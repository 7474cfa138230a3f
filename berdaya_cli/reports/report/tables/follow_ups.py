"""Follow-ups that are overdue."""

from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _
from berdaya_cli.reports.section import Section


def overdue(laporan: Laporan) -> Section:
    """List the follow-ups that are overdue."""
    return Section(
        judul=_("Overdue follow-ups on {date}").format(date=nama_tanggal(laporan.hari)),
        kolom=(
            Kolom("id", N_("No."), "angka"),
            Kolom("uraian", N_("To do")),
            Kolom("lembaga", N_("Who")),
            Kolom("batas", N_("Until"), "tanggal"),
        ),
        baris=tuple(
            (row.id, row.uraian, row.nama_lembaga, row.batas) for row in laporan.tindak_lanjut
        ),
    )

"""What an edition for the public says of itself, and the columns that it does not have."""

from dataclasses import replace

from berdaya_cli.domain.report.angka import WITHHELD
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.reports.section import Section

NOT_PUBLISHED = {
    "catatan", "dokumentasi", "hasil", "keadaan", "kendala", "tempat", "tindak_lanjut",
}  # fmt: skip
"""Columns of free text and evidence: empty they would say that nothing was reported."""


def published_section(laporan: Laporan, section: Section) -> Section:
    """Leave out of a section's table what an edition for the public does not have."""
    if laporan.samar_di_bawah is None:
        return section
    kept = [n for n, one in enumerate(section.kolom) if one.nama not in NOT_PUBLISHED]
    return replace(
        section,
        kolom=tuple(section.kolom[n] for n in kept),
        baris=tuple(tuple(row[n] for n in kept) for row in section.baris),
    )


def edition_notes(laporan: Laporan) -> tuple[str, ...]:
    """Return how to read the counts of an edition for the public."""
    k = laporan.samar_di_bawah
    if k is None:
        return ()
    said = (
        f"Edisi umum: peserta dihitung dari triwulan yang sudah berakhir. <{k} berarti 1 sampai "
        f"{k - 1} orang; {WITHHELD} berarti disamarkan atau belum diumumkan; jumlah hanya "
        "menghitung angka yang diumumkan. Teks bebas, bukti, nama pejabat, serta nama kegiatan dan "
        "desa pada fokus yang dilindungi tidak dimuat."
    )
    return (said,)

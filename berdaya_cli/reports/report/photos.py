"""The photographs of a report: what stands below each, and the sheets that hold them."""

from berdaya_cli.domain.report.foto import Foto
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.reports.section import FotoTercetak, Section
from berdaya_cli.reports.values import shortened, visible

LONGEST = 110
"""Characters of a caption: about three lines."""
ACROSS = 3
"""Photographs side by side on a sheet that lies: six of them fill it."""


def caption(foto: Foto) -> str:
    """Write what the record says of a photograph: which kegiatan, where, when, and its note."""
    where = f", {foto.tempat}" if foto.tempat else ""
    said = f"{foto.nama}{where}, {nama_tanggal(foto.tanggal)}"
    said += f". {foto.keterangan}" if foto.keterangan else ""
    return shortened(visible(said), LONGEST)


def contact_sheet(laporan: Laporan) -> Section:
    """Lay the photographs out, and count those that are not there."""
    notes = []
    if laporan.foto_lain:
        notes.append(f"Masih ada {laporan.foto_lain} foto lain dalam catatan.")
    if laporan.foto_tak_terbaca:
        notes.append(f"{laporan.foto_tak_terbaca} foto tidak dapat dibaca.")
    return Section(
        foto=tuple(FotoTercetak(caption(one), one) for one in laporan.foto),
        kisi=ACROSS,
        catatan=tuple(notes),
    )

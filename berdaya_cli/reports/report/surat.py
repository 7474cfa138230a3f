"""A letter of the secretariat, or minutes of a meeting: its parts, and how they are written out.

Its parts follow the letters of Permendagri 1/2023 (tata naskah dinas): number, sifat, lampiran and
hal, whom it addresses, what it says, who signs, who gets a copy.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.bentuk import Bentuk, Kertas
from berdaya_cli.domain.report.surat import Kerangka
from berdaya_cli.reports.report.naskah_data import (
    DOTS,
    SuratTertulis,
    kop_out,
    place_and_day,
    section_out,
    signature_out,
)
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import stamp
from berdaya_cli.reports.values import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Surat:
    """A letter; what has a title of its own (minutes) has no number and addresses nobody.

    Attributes:
        judul: the lines of the title, in capitals; a letter has none.
        berkas: what is enclosed: "1 (satu) berkas", or a dash.
        tujuan: whom it addresses, one each.
    """

    kerangka: Kerangka
    judul: tuple[str, ...] = ()
    berkas: str = "-"
    hal: str
    tujuan: tuple[str, ...] = ()
    isi: tuple[Section, ...]


def paragraphs(*texts: str) -> Section:
    """Return a part of a letter that is running text."""
    return Section(paragraf=texts)


def render(surat: Surat, bentuk: Bentuk, kertas: Kertas) -> Iterator[bytes]:
    """Make the file: a PDF to be signed, or a Word file whose words can be changed."""
    written = write_out(surat)
    if bentuk == "docx":
        from berdaya_cli.reports.formats import as_docx

        return as_docx.render_letter(written, kertas)
    from berdaya_cli.reports.formats import as_pdf

    return as_pdf.render_letter(written, kertas)


def write_out(surat: Surat) -> SuratTertulis:
    """Write every value out; a number that is not known is left to a pen."""
    frame = surat.kerangka
    return SuratTertulis(
        kop=kop_out(frame.kop),
        judul=tuple(map(visible, surat.judul)),
        nomor=visible(frame.penutup.nomor or DOTS),
        berkas=surat.berkas,
        hal=visible(surat.hal),
        tujuan=tuple(map(visible, surat.tujuan)),
        tempat=visible(frame.penutup.tempat),
        sections=tuple(map(section_out, surat.isi)),
        tempat_tanggal=place_and_day(frame.penutup),
        penanda_tangan=signature_out(frame.penutup.penanda_tangan),
        tembusan=tuple(map(visible, frame.tembusan)),
        tanda=stamp() if frame.contoh else "",
    )

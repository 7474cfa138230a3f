"""One table as a paper to be signed: a PDF, in Word, so that it can be worded, and in Excel."""

from collections.abc import Iterator

from berdaya_cli.domain.bentuk import Bentuk, Kertas, Tampilan
from berdaya_cli.domain.report.tabel_resmi import TabelResmi
from berdaya_cli.domain.tabel import Value
from berdaya_cli.reports.report.naskah import Bagian, Naskah
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import stamp
from berdaya_cli.reports.values import visible


def render(resmi: TabelResmi, bentuk: Bentuk, kertas: Kertas = "a4") -> Iterator[bytes]:
    """Write the paper."""
    from berdaya_cli.reports.report.naskah_data import write_out

    naskah = write_out(write(resmi))
    if bentuk == "docx":
        from berdaya_cli.reports.formats import as_docx

        return as_docx.render(naskah, Tampilan(kertas))
    if bentuk == "pdf":
        from berdaya_cli.reports.formats import as_pdf

        return as_pdf.render(naskah, kertas)
    from berdaya_cli.reports.formats import as_signed_sheet

    return as_signed_sheet.render(naskah, table_of(resmi), kertas)


def table_of(resmi: TabelResmi) -> Section:
    """Return the table as it is printed: without what only programs read."""
    shown = [n for n, kolom in enumerate(resmi.tabel.kolom) if not kolom.only_in_pipes]
    return Section(
        kolom=tuple(resmi.tabel.kolom[n] for n in shown),
        baris=tuple(_printed(tuple(row[n] for n in shown)) for row in resmi.tabel.baris),
        catatan=resmi.catatan,
        berjumlah=resmi.berjumlah,
    )


def _printed(row: tuple[Value, ...]) -> tuple[Value, ...]:
    """Leave the number of a row of sums out."""
    return ("" if row[0] is None else row[0], *row[1:])


def write(resmi: TabelResmi) -> Naskah:
    """Write the manuscript: the title, the table, who signs."""
    return Naskah(
        kop=resmi.kop,
        judul=tuple(map(visible, resmi.judul)),
        keadaan="",
        utama="",
        daerah=visible(resmi.daerah),
        periode=resmi.periode,
        draf=False,
        tanda=stamp() if resmi.contoh else "",
        segel=None,
        edisi=None,
        penutup=resmi.penutup,
        ringkasan=Bagian(judul="", sections=(table_of(resmi),)),
        bagian=(),
        lampiran=(),
    )

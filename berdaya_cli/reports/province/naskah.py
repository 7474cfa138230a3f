"""The report of a province as a manuscript: page one, by regency, by fokus, by kecamatan."""

from collections.abc import Iterable, Iterator

from berdaya_cli.domain.bentuk import Bentuk, Kertas, Tampilan
from berdaya_cli.domain.province.laporan import BarisProvinsi, LaporanProvinsi
from berdaya_cli.domain.publish.penyamaran import Cacah
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.penutup import PenandaTangan, Penutup
from berdaya_cli.domain.report.rekap import BarisRekap
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _, format_number, format_percent, format_rupiah
from berdaya_cli.reports.report.naskah import Bagian, Naskah
from berdaya_cli.reports.section import Kartu, Section
from berdaya_cli.reports.values import NOT_REPORTED, visible

_FIGURES = (
    Kolom("kegiatan", N_("Kegiatan"), "angka"),
    Kolom("selesai", N_("Finished"), "angka"),
    Kolom("jumlah", N_("People"), "angka"),
    Kolom("pagu", N_("Pagu"), "rupiah"),
    Kolom("realisasi_sd", N_("Spent so far"), "rupiah"),
    Kolom("persen", "%", "persen"),
)
BENTUK: tuple[Bentuk, ...] = ("pdf", "docx", "html", "markdown", "xlsx")
"""What the report of a province is made into."""


def render(laporan: LaporanProvinsi, bentuk: Bentuk, kertas: Kertas = "a4") -> Iterator[bytes]:
    """Write the report: the same packages, the same bytes."""
    from berdaya_cli.reports.report.naskah_data import write_out

    naskah = write(laporan)
    if bentuk == "markdown":
        from berdaya_cli.reports.formats import as_markdown

        return (part.encode() for part in as_markdown.render(naskah))
    written = write_out(naskah)
    if bentuk == "docx":
        from berdaya_cli.reports.formats import as_docx

        return as_docx.render(written, Tampilan(kertas))
    if bentuk == "html":
        from berdaya_cli.reports.formats import as_html

        return as_html.render(written, kertas)
    if bentuk == "xlsx":
        from berdaya_cli.reports.formats import as_signed_sheet

        return as_signed_sheet.render(written, _table(_places(laporan)), kertas)
    from berdaya_cli.reports.formats import as_pdf

    return as_pdf.render(written, kertas)


def write(laporan: LaporanProvinsi) -> Naskah:
    """Write the manuscript."""
    where = visible(laporan.provinsi)
    return Naskah(
        kop=Kop(baris=(f"PEMERINTAH PROVINSI {where.upper()}",)),
        judul=(
            "LAPORAN KECAMATAN BERDAYA",
            f"PROVINSI {where.upper()}",
            laporan.periode.nama.upper(),
        ),
        keadaan=laporan.masukan.heading(),
        utama=_lead(laporan),
        daerah=f"Provinsi {where}",
        periode=laporan.periode.nama,
        draf=True,
        tanda="",
        segel=None,
        edisi=None,
        penutup=Penutup(
            nomor=None,
            tanggal=None,
            tempat=where,
            penanda_tangan=PenandaTangan(jabatan=(_("Secretariat of the programme, province"),)),
            mengetahui=None,
        ),
        ringkasan=Bagian(judul="Ringkasan", sections=tuple(_summary(laporan))),
        bagian=(
            Bagian(judul="A. Menurut Kabupaten/Kota", sections=(_by_regency(laporan),)),
            Bagian(judul="B. Menurut Fokus", sections=(_by_fokus(laporan),)),
        ),
        lampiran=(
            Bagian(judul="Lampiran I. Menurut Kecamatan", sections=(_by_kecamatan(laporan),)),
            Bagian(judul="Lampiran II. Kiriman yang Dipakai", sections=(_packages(laporan),)),
        ),
    )


def _lead(laporan: LaporanProvinsi) -> str:
    total = laporan.total
    if total is None:
        return ""
    said = _("{n} kegiatan, {done} of them finished; spending {percent} of pagu.")
    percent = format_percent(total.persen) if total.persen is not None else NOT_REPORTED
    return said.format(
        n=format_number(total.kegiatan), done=format_number(total.selesai), percent=percent
    )


def _summary(laporan: LaporanProvinsi) -> Iterator[Section]:
    total = laporan.total
    if total is not None:
        spent = total.realisasi_sd
        yield Section(
            kartu=(
                Kartu(_("Kegiatan"), format_number(total.kegiatan)),
                Kartu(_("People (present)"), _count(laporan.peserta)),
                Kartu(
                    _("Spent so far"), format_rupiah(spent) if spent is not None else NOT_REPORTED
                ),
                Kartu(
                    _("Regencies and cities"), f"{len(laporan.segel)}/{laporan.masukan.expected}"
                ),
            )
        )
    yield Section(
        paragraf=tuple(filter(None, (laporan.masukan.missing(),))), catatan=notes(laporan)
    )


def notes(laporan: LaporanProvinsi) -> tuple[str, ...]:
    """Return what a reader of its figures must know."""
    return (
        _("Lines stand in the order of codes; it is no rank."),
        _("People are sums of published cells: counts below {k} are hidden.").format(k=laporan.k),
        _("{mark} means not reported, which is not 0.").format(mark=NOT_REPORTED),
    )


def _count(cacah: Cacah) -> str:
    shown = cacah.tampil
    if shown is None:
        return NOT_REPORTED
    return format_number(shown) if isinstance(shown, int) else shown


def _figures(rekap: BarisRekap | None, peserta: Cacah) -> tuple[Value, ...]:
    if rekap is None:
        return (None,) * len(_FIGURES)
    return (
        rekap.kegiatan, rekap.selesai, peserta.tampil, rekap.pagu, rekap.realisasi_sd, rekap.persen,
    )  # fmt: skip


def _by_regency(laporan: LaporanProvinsi) -> Section:
    rows: list[tuple[Value, ...]] = []
    for row in laporan.kabupaten:
        day = nama_tanggal(row.sampai) if row.sampai else _("not received")
        rows.append((row.kode, visible(row.nama), day, *_figures(row.rekap, row.peserta)))
    total = _("Total of {n}").format(n=len(laporan.segel))
    rows.append(("", total, "", *_figures(laporan.total, laporan.peserta)))
    columns = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("nama", N_("Regency or city")),
        Kolom("sampai", N_("As of")),
    )
    return Section(kolom=(*columns, *_FIGURES), baris=tuple(rows), berjumlah=1)


def _by_fokus(laporan: LaporanProvinsi) -> Section:
    rows = tuple((visible(row.nama), *_figures(row.rekap, row.peserta)) for row in laporan.fokus)
    return Section(
        kolom=(Kolom("nama", N_("Fokus")), *_FIGURES),
        baris=rows,
        catatan=(_("Fokus of all regencies add up by their common code."),),
    )


def _places(laporan: LaporanProvinsi) -> Iterator[tuple[BarisProvinsi, str]]:
    """Go through the kecamatan, each with the name of its regency."""
    names = {row.kode: row.nama for row in laporan.kabupaten}
    for row in laporan.kecamatan:
        if row.kode:
            yield row, names[row.kabupaten]


def _table(places: Iterable[tuple[BarisProvinsi, str]]) -> Section:
    columns = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("kabupaten", N_("Regency or city")),
        Kolom("nama", N_("Kecamatan")),
    )
    return Section(
        kolom=(*columns, *_FIGURES),
        baris=tuple(
            (row.kode, visible(regency), visible(row.nama), *_figures(row.rekap, row.peserta))
            for row, regency in places
        ),
        catatan=(
            _("A kegiatan in several kecamatan counts in each with its money; only people add up."),
        ),
    )


def _by_kecamatan(laporan: LaporanProvinsi) -> Section:
    return _table(_places(laporan))


def _packages(laporan: LaporanProvinsi) -> Section:
    return Section(
        kolom=(
            Kolom("nama", N_("Regency or city")),
            Kolom("sampai", N_("As of"), "tanggal"),
            Kolom("segel", N_("Operation and seal"), "kode"),
        ),
        baris=tuple((visible(name), day, seal) for name, day, seal in laporan.segel),
    )

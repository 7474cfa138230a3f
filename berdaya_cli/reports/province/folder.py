"""What of a province may be published, as files: tables, the dashboard, what to know of both."""

from collections.abc import Iterable, Iterator

from berdaya_cli.domain.berkas import Berkas
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.province.laporan import BarisProvinsi, DasborProvinsi, LaporanProvinsi
from berdaya_cli.domain.publish.data_terbuka import Lisensi
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _, spoken
from berdaya_cli.reports.formats import as_csv
from berdaya_cli.reports.province import dasbor as page
from berdaya_cli.reports.province import naskah

README = "BACA-SAYA.txt"
NAMES = (
    "kiriman.csv", "peserta.csv", "rekap-kabupaten.csv", "rekap-kecamatan.csv", "rekap-fokus.csv",
    "dasbor.html", README,
)  # fmt: skip
"""Every file of it, beside the manifest."""
_FIGURES = ("kegiatan", "selesai", "peserta", "pagu", "realisasi_sd", "dibatalkan")


def render(dasbor: DasborProvinsi, lisensi: Lisensi) -> Iterator[Berkas]:
    """Return the files one after the other; they are Indonesian in every language of the screen.

    Args:
        dasbor: the reports of the year, of which the first is of all of it.
        lisensi: under which terms it may be used.
    """
    year = dasbor.laporan[0]
    yield _csv("kiriman.csv", ("kode", "nama", "sampai"), _packages(year))
    yield _csv("peserta.csv", ("kabupaten", "periode", "kecamatan", "fokus", *GROUPS), _cells(year))
    columns = ("periode", "kode", "nama", "sampai", *_FIGURES)
    for name in ("kabupaten", "kecamatan", "fokus"):
        rows = (
            (one.periode.kode, *_line(row))
            for one in dasbor.laporan
            for row in _of(one, name)
            if row.rekap and row.kode
        )
        yield _csv(f"rekap-{name}.csv", columns, rows)
    yield Berkas("dasbor.html", spoken("id", page.render(dasbor, public=True)))
    yield Berkas(README, spoken("id", _readme(year, lisensi)))


def _of(one: LaporanProvinsi, name: str) -> tuple[BarisProvinsi, ...]:
    return {"kabupaten": one.kabupaten, "kecamatan": one.kecamatan, "fokus": one.fokus}[name]


def _csv(nama: str, columns: Iterable[str], rows: Iterable[tuple[Value, ...]]) -> Berkas:
    table = Tabel(nama, tuple(Kolom(name, name) for name in columns), rows)
    return Berkas(nama, as_csv.render(table))


def _packages(year: LaporanProvinsi) -> Iterator[tuple[Value, ...]]:
    return ((row.kode, row.nama, row.sampai) for row in year.kabupaten)


def _cells(year: LaporanProvinsi) -> Iterator[tuple[Value, ...]]:
    for sel in year.sel:
        shown = (cacah.tampil for cacah in sel.cacah)
        yield (sel.kabupaten, sel.periode, sel.kecamatan, sel.fokus, *shown)


def _line(row: BarisProvinsi) -> tuple[Value, ...]:
    rekap = row.rekap
    if rekap is None:
        return (row.kode, row.nama, row.sampai, *(None for _name in _FIGURES))
    return (
        row.kode, row.nama, row.sampai, rekap.kegiatan, rekap.selesai, row.peserta.tampil,
        rekap.pagu, rekap.realisasi_sd, rekap.dibatalkan,
    )  # fmt: skip


def _readme(year: LaporanProvinsi, lisensi: Lisensi) -> Iterator[bytes]:
    lines = [
        _("Kecamatan Berdaya, Provinsi {name}, {period}").format(
            name=year.provinsi, period=year.periode.nama
        ),
        "",
        year.masukan.heading(),
        *filter(None, (year.masukan.missing(),)),
        "",
        *(
            f"{row.kode}  {row.nama}: {nama_tanggal(row.sampai)}"
            for row in year.kabupaten
            if row.sampai
        ),
        "",
        *naskah.notes(year),
        _("peserta.csv holds the published cells; every count of people here is a sum of them."),
        _("Licence: {name}, {link}").format(name=lisensi.nama, link=lisensi.tautan),
    ]
    yield ("\n".join(lines) + "\n").encode()

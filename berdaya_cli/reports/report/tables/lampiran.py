"""The records of a report in the two forms that the readers know: LRFK and monev.

Their columns are those of the forms that offices of a regency fill in; they are Indonesian in every
language of the screen, as official documents are.
"""

from collections.abc import Iterator
from dataclasses import replace

from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.reference.lembaga import short_name
from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.laporan import BarisKegiatan, Laporan
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.reports.report.edition import published_section
from berdaya_cli.reports.report.tables.kegiatan_table import standing, where
from berdaya_cli.reports.section import Section, numbered, without_empty_columns

LRFK = (
    Kolom("id", "No", "angka"),
    Kolom("kegiatan", "Program/Kegiatan"),
    Kolom("pagu", "Pagu (Rp)", "rupiah"),
    Kolom("realisasi", "Realisasi Keuangan (Rp)", "rupiah"),
    Kolom("persen", "Realisasi Keuangan (%)", "persen"),
    Kolom("fisik_persen", "Realisasi Fisik (%)", "persen"),
    Kolom("sumber_dana", "Sumber Dana"),
    Kolom("keterangan", "Ket"),
)
MONEV = (
    Kolom("id", "No", "angka"),
    Kolom("kecamatan", "Kecamatan"),
    Kolom("desa", "Desa"),
    Kolom("fokus", "Fokus"),
    Kolom("kegiatan", "Kegiatan"),
    Kolom("pelaksana", "Perangkat Daerah"),
    Kolom("tanggal", "Tanggal"),
    Kolom("laki_laki", "L", "angka"),
    Kolom("perempuan", "P", "angka"),
    Kolom("jumlah", "Jumlah", "angka"),
    Kolom("sumber_dana", "Sumber Dana"),
    Kolom("pagu", "Pagu", "rupiah"),
    Kolom("realisasi", "Realisasi", "rupiah"),
    Kolom("persen", "%", "persen"),
    Kolom("kendala", "Kendala"),
    Kolom("tindak_lanjut", "Tindak Lanjut"),
    Kolom("dokumentasi", "Dokumentasi"),
    Kolom("keterangan", "Ket"),
)
ALWAYS = ("pagu", "realisasi", "persen", "jumlah", "keterangan")
"""The columns of both forms that stand there even where nothing is reported."""
_BASE = (
    " % adalah realisasi kegiatan yang pagunya diketahui terhadap pagu itu. Pagu kegiatan yang "
    "dibatalkan disebut di Ket dan tidak dijumlahkan."
)
LRFK_NOTE = "Kegiatan tahun berjalan s.d. akhir periode; No. catatan untuk penelusuran." + _BASE
MONEV_NOTE = (
    "Kegiatan dalam periode, lalu kegiatan di luar periode yang realisasi atau pesertanya jatuh "
    "dalam periode. L, P, dan jumlah: peserta dalam periode; pagu, realisasi, dan %: tahun "
    "berjalan s.d. akhir periode. Jumlah tahun berjalan memuat juga kegiatan tahun ini yang tidak "
    "tercantum di atas."
)


def annexes(laporan: Laporan) -> Iterator[tuple[str, Section]]:
    """Return the lists of records with their headings; none where there are no records."""
    if laporan.kegiatan:
        yield "Lampiran I. Realisasi Fisik dan Keuangan", _on_paper(laporan, lrfk(laporan))
    if laporan.dalam_periode:
        table = _on_paper(laporan, monev(laporan, short=True))
        yield "Lampiran II. Monitoring dan Evaluasi", table


def _on_paper(laporan: Laporan, section: Section) -> Section:
    """Leave out the columns that say nothing, or only what the report is about."""
    section = published_section(laporan, section)
    about = {"opd": "pelaksana"}.get(laporan.lingkup.jenis, laporan.lingkup.jenis)
    said = [n for n, kolom in enumerate(section.kolom) if kolom.nama != about]
    kept = replace(
        section,
        kolom=tuple(section.kolom[n] for n in said),
        baris=tuple(tuple(row[n] for n in said) for row in section.baris),
    )
    return without_empty_columns(kept, ALWAYS)


def lrfk(laporan: Laporan) -> Section:
    """Return money and work done of each kegiatan of the year to date, and their sums."""
    total = laporan.total.tahun_berjalan
    rows = [_lrfk(row, laporan) for row in laporan.kegiatan]
    rows.append(("", "Jumlah", total.pagu.nilai, total.realisasi.nilai, total.persen, "", "", ""))
    return numbered(Section(kolom=LRFK, baris=tuple(rows), berjumlah=1, catatan=(LRFK_NOTE,)))


def _lrfk(row: BarisKegiatan, laporan: Laporan) -> tuple[Value, ...]:
    one, whole = row.kegiatan, row.tahun_berjalan
    latest = one.terakhir(laporan.periode.akhir)
    name = f"{one.program}/{one.nama}" if one.program else one.nama
    return (
        one.id,
        name,
        whole.pagu.nilai,
        whole.realisasi.nilai,
        whole.persen,
        latest.fisik_persen if latest else None,
        ", ".join(row.sumber_dana) or None,
        status(row),
    )


def monev(laporan: Laporan, *, short: bool = False) -> Section:
    """Return what is known of each kegiatan of the period, and the sums.

    On paper fokus and bodies go by their shortest names, for eighteen columns have little room,
    and in the report of a kecamatan the desa says which kegiatan it shares.
    """
    listed, whole = laporan.dalam, laporan.total.tahun_berjalan
    people = (listed.laki_laki.tampil, listed.perempuan.tampil, listed.jumlah.tampil)
    rows = [_monev(row, laporan, short=short) for row in laporan.dalam_periode]
    sums = [_sums("Jumlah", people, listed)]
    if laporan.periode != laporan.periode.tahun_berjalan:
        sums.append(_sums("Jumlah tahun berjalan", ("", "", ""), whole))
    return numbered(
        Section(kolom=MONEV, baris=(*rows, *sums), berjumlah=len(sums), catatan=(MONEV_NOTE,))
    )


def _sums(label: str, people: tuple[Value, ...], of: Ringkasan) -> tuple[Value, ...]:
    money = (of.pagu.nilai, of.realisasi_sd.nilai, of.persen)
    return ("", "", "", "", label, "", "", *people, "", *money, "", "", "", "")


def _monev(row: BarisKegiatan, laporan: Laporan, *, short: bool) -> tuple[Value, ...]:
    one, now, whole = row.kegiatan, row.ini, row.tahun_berjalan
    latest = one.terakhir(laporan.periode.akhir)
    places = dict.fromkeys(place.nama for place in one.lokasi)
    desa = ", ".join(place.desa for place in one.lokasi if place.desa) or None
    desa = None if one.terlindung else desa
    of_one = short and laporan.lingkup.kecamatan is not None
    everywhere = f"seluruh {laporan.daerah.nama}" if one.seluruh_kabupaten else None
    return (
        one.id,
        ", ".join(places) or everywhere,
        where(one, laporan) if of_one else desa,
        short_label(one.fokus, one.nama_fokus) if short else one.nama_fokus,
        one.nama,
        short_name(one.nama_pelaksana, one.pelaksana) if short else one.nama_pelaksana,
        one.waktu(laporan.periode.akhir),
        now.laki_laki.tampil,
        now.perempuan.tampil,
        now.jumlah.tampil,
        ", ".join(row.sumber_dana) or None,
        whole.pagu.nilai,
        whole.realisasi.nilai,
        whole.persen,
        latest.kendala if latest else None,
        latest.tindak_lanjut if latest else None,
        f"{len(one.bukti)} bukti" if one.bukti else None,
        status(row),
    )


def status(row: BarisKegiatan) -> str:
    """Write the status of a kegiatan where no heading says that it is one."""
    said = standing(row)
    return said if row.status else f"status {said}"

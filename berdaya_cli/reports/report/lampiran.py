"""The records of a report in the two forms that the readers know: LRFK and monev.

Their columns are those of the forms that offices of a regency fill in; they are Indonesian in every
language of the screen, as official documents are.
"""

from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.laporan import BarisKegiatan, Laporan
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.reports.report.kegiatan_table import standing
from berdaya_cli.reports.section import Section

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
_BASE = (
    " % dihitung terhadap pagu dari realisasi kegiatan yang pagunya diketahui. Pagu kegiatan yang "
    "dibatalkan disebut di Ket dan tidak dijumlahkan."
)
LRFK_NOTE = (
    "Kegiatan tahun berjalan s.d. akhir periode. No adalah nomor catatan, untuk penelusuran."
    + _BASE
)
MONEV_NOTE = (
    "Kegiatan dalam periode, lalu kegiatan di luar periode yang realisasi atau pesertanya jatuh "
    "dalam periode. L, P, dan jumlah: peserta dalam periode; pagu, realisasi, dan %: tahun "
    "berjalan s.d. akhir periode. Jumlah tahun berjalan memuat juga kegiatan tahun ini yang tidak "
    "tercantum di atas." + _BASE
)


def lrfk(laporan: Laporan) -> Section:
    """Return money and work done of each kegiatan of the year to date, and their sums."""
    total = laporan.total.tahun_berjalan
    rows = [_lrfk(row, laporan) for row in laporan.kegiatan]
    rows.append(("", "Jumlah", total.pagu.nilai, total.realisasi.nilai, total.persen, "", "", ""))
    return Section(kolom=LRFK, baris=tuple(rows), berjumlah=1, catatan=(LRFK_NOTE,))


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


def monev(laporan: Laporan) -> Section:
    """Return what is known of each kegiatan of the period, and the sums."""
    listed, whole = laporan.dalam, laporan.total.tahun_berjalan
    people = (listed.laki_laki.tampil, listed.perempuan.tampil, listed.jumlah.tampil)
    rows = [_monev(row, laporan) for row in laporan.dalam_periode]
    sums = [_sums("Jumlah", people, listed)]
    if laporan.periode != laporan.periode.tahun_berjalan:
        sums.append(_sums("Jumlah tahun berjalan", ("", "", ""), whole))
    return Section(kolom=MONEV, baris=(*rows, *sums), berjumlah=len(sums), catatan=(MONEV_NOTE,))


def _sums(label: str, people: tuple[Value, ...], of: Ringkasan) -> tuple[Value, ...]:
    money = (of.pagu.nilai, of.realisasi_sd.nilai, of.persen)
    return ("", "", "", "", label, "", "", *people, "", *money, "", "", "", "")


def _monev(row: BarisKegiatan, laporan: Laporan) -> tuple[Value, ...]:
    one, now, whole = row.kegiatan, row.ini, row.tahun_berjalan
    latest = one.terakhir(laporan.periode.akhir)
    places = dict.fromkeys(place.nama for place in one.lokasi)
    everywhere = f"seluruh {laporan.daerah.nama}" if one.seluruh_kabupaten else None
    return (
        one.id,
        ", ".join(places) or everywhere,
        ", ".join(place.desa for place in one.lokasi if place.desa) or None,
        one.nama_fokus,
        one.nama,
        one.nama_pelaksana,
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

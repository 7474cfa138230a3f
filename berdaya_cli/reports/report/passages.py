"""The running text of an official report: each sentence states only what the record holds.

It is Indonesian in every language of the screen, as official documents are.
"""

from collections.abc import Iterator

from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import format_number, format_percent, format_rupiah
from berdaya_cli.reports.report.in_words import cancelled, figure
from berdaya_cli.reports.values import NOT_REPORTED, for_people


def about(laporan: Laporan) -> str:
    """Return by name what a report is about, for a sentence: Kecamatan Kejobong."""
    nama = laporan.lingkup.nama
    return {
        "kabupaten": nama,
        "kecamatan": f"Kecamatan {nama}, {laporan.daerah.nama}",
        "opd": f"{laporan.daerah.nama} oleh {nama}",
        "fokus": f"{laporan.daerah.nama} untuk fokus {nama}",
    }[laporan.lingkup.jenis]


def opening(laporan: Laporan) -> Iterator[str]:
    """Write A. Pendahuluan."""
    periode = laporan.periode
    days = nama_rentang(periode.mulai, periode.akhir)
    when = f"selama {periode.nama} ({days})" if periode.nama != days else f"pada {days}"
    yield (
        f"Laporan ini memuat pelaksanaan program Kecamatan Berdaya di {about(laporan)} "
        f"{when} dan keadaannya per {nama_tanggal(laporan.hari)}."
    )
    if laporan.hari < periode.akhir:
        yield "Periode ini belum berakhir: angkanya masih dapat bertambah."
    if laporan.lingkup.kecamatan:
        yield _pilot(laporan)
        return
    pilots = [row.nama for row in laporan.wilayah if row.pilot]
    if pilots:
        yield (
            f"Per {_at_the_end(laporan)} program berlaku di {len(pilots)} kecamatan pilot "
            f"dari {len(laporan.wilayah)} kecamatan: {listed(pilots)}."
        )
    else:
        yield f"Per {_at_the_end(laporan)} tidak ada kecamatan pilot."


def _at_the_end(laporan: Laporan) -> str:
    """Return the last day of a period, and while it runs also when that was known."""
    last = nama_tanggal(laporan.periode.akhir)
    runs = laporan.hari < laporan.periode.akhir
    return f"{last} (menurut catatan {nama_tanggal(laporan.hari)})" if runs else last


def _pilot(laporan: Laporan) -> str:
    pilot, nama = laporan.pilot, laporan.lingkup.nama
    if pilot is None:
        return f"Kecamatan {nama} bukan pilot program sampai akhir periode ini."
    if not pilot.berlaku:
        end = nama_tanggal(pilot.berlaku_sampai or "")
        return f"Kecamatan {nama} tidak lagi menjadi pilot program sejak berakhirnya pada {end}."
    said = f"Kecamatan {nama} menjadi pilot program sejak {nama_tanggal(pilot.berlaku_mulai)}"
    if pilot.dasar_hukum:
        when = pilot.saat_dasar_hukum
        said += f" berdasarkan {pilot.dasar_hukum}" + (f" ({when})" if when else "")
    return f"{said}, dengan alasan: {pilot.alasan}." if pilot.alasan else f"{said}."


STATUSES = (
    ("selesai", "selesai"),
    ("berjalan", "berjalan"),
    ("direncanakan", "direncanakan"),
    ("ditunda", "ditunda"),
    ("dibatalkan", "dibatalkan"),
    ("tanpa_status", "belum melaporkan status"),
)


def done(laporan: Laporan) -> Iterator[str]:
    """Write B. Kegiatan yang Dilaksanakan."""
    now = laporan.total.ini
    count = now.kegiatan.nilai or 0
    if not count:
        yield "Dalam periode ini tidak ada kegiatan yang tercatat."
        if laporan.periode_lain:
            year, others = laporan.periode_lain
            yield f"Pada tahun {year} tercatat {format_number(others)} kegiatan."
        yield from _as_partner(laporan)
        return
    known = [(figure(now, nama), label) for nama, label in STATUSES]
    states = [f"{for_people(n)} {label}" for n, label in known if n]
    begun = now.mulai.nilai or 0
    yield (
        f"Dalam periode ini tercatat {format_number(count)} kegiatan, "
        f"{format_number(begun) if begun else 'tidak satu pun'} di antaranya mulai dalam periode "
        f"ini. Keadaannya per {nama_tanggal(laporan.hari)}: {listed(states)}."
    )
    held = now.pelaksanaan.nilai or 0
    yield (
        f"Kegiatan itu dilaksanakan {format_number(held)} kali."
        if held
        else "Belum ada pelaksanaan kegiatan yang dilaporkan dalam periode ini."
    )
    yield from _as_partner(laporan)


def _as_partner(laporan: Laporan) -> Iterator[str]:
    if laporan.mitra:
        others = laporan.mitra.ini.kegiatan.nilai or 0
        yield (
            f"Selain itu {laporan.lingkup.nama} menjadi mitra dalam {format_number(others)} "
            "kegiatan pihak lain; angkanya dihitung pada pelaksananya."
            if others
            else f"{laporan.lingkup.nama} tidak tercatat sebagai mitra kegiatan pihak lain."
        )


def achieved(laporan: Laporan) -> Iterator[str]:
    """Write C. Hasil yang Dicapai."""
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    if not whole.kegiatan.nilai:
        yield "Tidak ada hasil yang dapat dilaporkan: tidak ada kegiatan yang tercatat."
        return
    if now.jumlah.tampil is None:
        yield "Jumlah peserta dalam periode ini belum dilaporkan."
    else:
        by_sex = _by_sex(now.laki_laki.tampil, now.perempuan.tampil)
        yield (
            f"Peserta yang hadir dalam periode ini {for_people(now.jumlah.tampil)} "
            f"orang{by_sex}, dihitung per kehadiran."
        )
    lacking = now.tanpa_peserta.nilai or 0
    if lacking:
        yield f"{format_number(lacking)} kegiatan belum melaporkan peserta."
    if whole.pagu.nilai is None:
        yield "Pagu anggaran belum dilaporkan."
    else:
        yield f"Pagu anggaran kegiatan tahun berjalan {format_rupiah(whole.pagu.nilai)}."
    if off := cancelled(whole):
        yield f"Dibatalkan, dan tidak termasuk dalam pagu: {off}."
    if whole.realisasi.nilai is None:
        yield "Realisasi keuangan belum dilaporkan."
        return
    said = f"Realisasi keuangan s.d. akhir periode {format_rupiah(whole.realisasi.nilai)}"
    if whole.persen is not None and whole.realisasi_berpagu.nilai == whole.realisasi.nilai:
        said += f", atau {format_percent(whole.persen)} dari pagu"
    elif whole.persen is not None and whole.realisasi_berpagu.nilai is not None:
        said += (
            f", di antaranya {format_rupiah(whole.realisasi_berpagu.nilai)} dari kegiatan yang "
            f"pagunya diketahui, atau {format_percent(whole.persen)} dari pagu itu"
        )
    if now.realisasi.nilai is not None and laporan.periode != laporan.periode.tahun_berjalan:
        said += f"; dalam periode ini {format_rupiah(now.realisasi.nilai)}"
    yield f"{said}."


def _by_sex(men: Value, women: Value) -> str:
    known = [
        f"{label} {for_people(n)}"
        for label, n in (("laki-laki", men), ("perempuan", women))
        if n is not None
    ]
    return f" (yang dirinci menurut jenis kelamin: {', '.join(known)})" if known else ""


def closing(laporan: Laporan) -> Iterator[str]:
    """Write E. Penutup."""
    yield (
        "Laporan ini disusun dari data yang tercatat; setiap angka dapat ditelusuri ke nomor "
        f"catatannya. Yang belum dilaporkan sampai {nama_tanggal(laporan.hari)} ditandai dengan "
        f"tanda {NOT_REPORTED} dan tidak dihitung sebagai nol."
    )
    yield "Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya."


def listed(names: list[str]) -> str:
    """Join names as a sentence does: a, b, dan c."""
    if len(names) < 3:  # noqa: PLR2004  two need no comma
        return " dan ".join(names)
    return f"{', '.join(names[:-1])}, dan {names[-1]}"

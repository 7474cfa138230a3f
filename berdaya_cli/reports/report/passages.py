"""The running text of an official report: each sentence states only what the record holds.

It is Indonesian in every language of the screen, as official documents are.
"""

from collections.abc import Iterator

from berdaya_cli.domain.reference.agenda import AgendaLaporan
from berdaya_cli.domain.reference.aset import AsetLaporan
from berdaya_cli.domain.reference.dasar_hukum import DasarHukumLaporan
from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _, format_number
from berdaya_cli.reports.report.in_words import figure
from berdaya_cli.reports.report.tables.figures import GROUPS_OF_PEOPLE
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
    yield from _fokus(laporan)
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


def legal_bases(laporan: Laporan) -> tuple[str, ...]:
    """Write what the programme rests on, a line each."""
    return tuple(map(_legal_basis, laporan.dasar_hukum))


def _legal_basis(one: DasarHukumLaporan) -> str:
    said = f"{one.nama} Nomor {one.nomor}" if one.nomor else one.nama
    said += f" tentang {one.tentang}" if one.tentang else ""
    return f"{said} ({nama_tanggal(one.tanggal)})" if one.tanggal else said


def _fokus(laporan: Laporan) -> Iterator[str]:
    """Explain the short names of fokus that tables use, where they are not the names."""
    fokus = [(short_label(row.kode, row.nama), row.nama) for row in laporan.per_fokus]
    known = [f"{short} ({nama})" if short != nama else nama for short, nama in fokus]
    if known:
        yield f"Fokus program: {listed(known)}."


PURPOSE = (
    "Maksud laporan ini adalah menggambarkan pelaksanaan program dan hasilnya dalam periode "
    "tersebut. Tujuannya menjadi bahan pengendalian, pengambilan keputusan, dan pelaporan "
    "berjenjang."
)


def assets(laporan: Laporan) -> tuple[str, ...]:
    """Write what is known to exist, a line each."""
    return tuple(_asset(row, laporan) for row in laporan.aset)


def _asset(row: AsetLaporan, laporan: Laporan) -> str:
    desa = f"Desa {row.desa}" if row.desa and row.desa not in row.nama else None
    place = row.kecamatan if row.kecamatan not in row.nama else None
    where = [desa, None if laporan.lingkup.kecamatan else place]
    said = ", ".join(filter(None, (row.nama, *where)))
    if row.keadaan:
        said += f": {row.keadaan}"
    return f"{said} ({nama_tanggal(row.per_tanggal)})" if row.per_tanggal else said


def events(laporan: Laporan) -> tuple[str, ...]:
    """Write the events of the period, a line each, with what came of them."""
    return tuple(map(_event, laporan.agenda))


def _event(row: AgendaLaporan) -> str:
    when = "tanggal belum ditentukan"
    if row.tanggal_mulai:
        when = nama_rentang(row.tanggal_mulai, row.tanggal_selesai or row.tanggal_mulai)
    said = ", ".join(filter(None, (row.nama, row.tempat, when)))
    return f"{said}. Hasil: {row.hasil}" if row.hasil else said


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


NOTHING_ACHIEVED = "Tidak ada hasil yang dapat dilaporkan: tidak ada kegiatan yang tercatat."


def groups(laporan: Laporan) -> Iterator[str]:
    """Write how many people of each group were there, in the period and so far."""
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    known = [
        f"{_(label)} {for_people(count)} (s.d. {for_people(figure(whole, nama))})"
        for nama, label in GROUPS_OF_PEOPLE
        if (count := figure(now, nama)) is not None or figure(whole, nama) is not None
    ]
    if known:
        yield f"Di antara peserta yang hadir: {listed(known)}; satu orang dapat masuk dua kelompok."
    lacking = now.tanpa_peserta.nilai or 0
    if lacking:
        yield f"{format_number(lacking)} kegiatan belum melaporkan peserta."


def reached(laporan: Laporan) -> Iterator[str]:
    """Write which desa of a kecamatan were reached, and which were not."""
    for row in laporan.jangkauan:
        names = [f"{desa.nama} ({', '.join(desa.fokus)})" for desa in row.terjangkau]
        said = f"{len(names)} dari {len(row.desa)} desa terjangkau"
        yield f"{said}: {listed(names)}." if names else f"{said}."
        if row.belum:
            yield f"Belum terjangkau: {', '.join(desa.nama for desa in row.belum)}."
        if row.tidak_dirinci:
            yield f"{len(row.tidak_dirinci)} kegiatan tidak dirinci desanya."


def closing(laporan: Laporan) -> Iterator[str]:
    """Write E. Penutup."""
    yield (
        f"Yang belum dilaporkan sampai {nama_tanggal(laporan.hari)} ditandai {NOT_REPORTED} dan "
        "tidak dihitung sebagai nol."
    )
    yield "Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya."


def listed(names: list[str]) -> str:
    """Join names as a sentence does: a, b, dan c."""
    if len(names) < 3:  # noqa: PLR2004  two need no comma
        return " dan ".join(names)
    return f"{', '.join(names[:-1])}, dan {names[-1]}"

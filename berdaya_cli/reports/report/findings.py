"""What a report comes to, in sentences that are made of its figures alone, each with its day."""

from collections.abc import Iterator

from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import format_percent, format_rupiah
from berdaya_cli.reports.report.attention import open_by_fokus
from berdaya_cli.reports.report.in_words import both_sexes, figure, names_in_a_line
from berdaya_cli.reports.report.passages import STATUSES, listed
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import for_people, visible

LONGEST_PLAN = 12
"""Lines of a plan; the rest is counted."""


def findings(laporan: Laporan) -> tuple[str, ...]:
    """Return what can be concluded, a sentence each."""
    return (
        *_done(laporan),
        *_spent(laporan),
        *_people(laporan),
        *_cells(laporan),
        *_forms(laporan),
    )


def _done(laporan: Laporan) -> Iterator[str]:
    now = laporan.total.ini
    states = [f"{for_people(n)} {label}" for nama, label in STATUSES if (n := figure(now, nama))]
    said = f"Dalam {laporan.periode.nama} tercatat {for_people(now.kegiatan.nilai)} kegiatan"
    day = nama_tanggal(laporan.hari)
    yield f"{said}; keadaannya per {day}: {listed(states)}." if states else f"{said} (per {day})."


def _spent(laporan: Laporan) -> Iterator[str]:
    whole = laporan.total.tahun_berjalan
    day = nama_tanggal(laporan.hari)
    if whole.realisasi.nilai is None:
        yield f"Realisasi keuangan sampai {day} belum dilaporkan."
        return
    said = f"Realisasi {format_rupiah(whole.realisasi.nilai)} sampai {day}"
    if whole.persen is not None and whole.pagu.nilai is not None:
        if whole.realisasi_berpagu.nilai != whole.realisasi.nilai:
            covered = format_rupiah(whole.realisasi_berpagu.nilai or 0)
            said += f", di antaranya {covered} dari kegiatan yang pagunya diketahui,"
        said += f" atau {format_percent(whole.persen)} dari pagu {format_rupiah(whole.pagu.nilai)}"
    now = laporan.total.ini.realisasi.nilai
    if now is not None and laporan.periode != laporan.periode.tahun_berjalan:
        said += f"; dalam {laporan.periode.nama} {format_rupiah(now)}"
    pilots = {place.kode for place in laporan.wilayah if place.pilot}
    shares = [
        row.tahun_berjalan.persen
        for row in laporan.per_kecamatan
        if row.kode in pilots and row.tahun_berjalan.persen is not None
    ]
    if len(set(shares)) > 1:
        low, high = format_percent(min(shares)), format_percent(max(shares))
        said += f"; rentang antarkecamatan {low} sampai {high}"
    yield f"{said}."


def _people(laporan: Laporan) -> Iterator[str]:
    now, before = laporan.total.ini, laporan.total.sebelum
    if laporan.hari < laporan.periode.mulai:
        return
    days = nama_rentang(laporan.periode.mulai, laporan.hari)
    if now.jumlah.tampil is None:
        yield f"Kehadiran peserta pada {days} belum dilaporkan."
        return
    said = f"Kehadiran peserta {for_people(now.jumlah.tampil)} ({both_sexes(now)}) pada {days}"
    if laporan.sebanding and now.jumlah.nilai is not None and before.jumlah.nilai is not None:
        more = now.jumlah.nilai - before.jumlah.nilai
        change = "bertambah" if more > 0 else "berkurang"
        grown = f"{change} {for_people(abs(more))} dari" if more else "sama dengan"
        late = laporan.susulan_sebelum
        printed = late.tercetak("total.ini.jumlah") if late else None
        was = "" if printed is None else f"; tercetak {for_people(printed)}"
        then = f"{laporan.periode.sebelum.nama} ({for_people(before.jumlah.nilai)}{was})"
        said += f", {grown} {then}"
    yield f"{said}."


def _cells(laporan: Laporan) -> Iterator[str]:
    """Report how many cells somebody answers for; of an OPD's all are its own."""
    cells = laporan.sel_program
    if laporan.lingkup.opd or not cells:
        return
    busy = sum(bool(sel.ini.kegiatan.nilai) for sel in cells)
    owned = sum(bool(sel.penanggung_jawab) for sel in cells)
    what = "fokus" if laporan.lingkup.kecamatan else "pasangan fokus dan kecamatan"
    yield (
        f"Per {nama_tanggal(laporan.hari)}, dari {len(cells)} {what}, {owned} sudah ada "
        f"penanggung jawab dan {busy} sudah ada kegiatan."
    )


def _forms(laporan: Laporan) -> Iterator[str]:
    forms = laporan.formulir
    if forms is None:
        return
    day = nama_tanggal(laporan.hari)
    said = f"Dari {forms.keluar} formulir, {forms.diterima} diterima sampai {day}"
    days = sorted({row.per for row in forms.belum if row.per})
    if forms.belum and days:
        oldest = nama_tanggal(days[0])
        since = f"per {oldest}" if len(days) == 1 else f"paling lama per {oldest}"
        said += f"; angka {len(forms.belum)} lainnya {since}"
    yield f"{said}."


def plan(laporan: Laporan) -> Section | None:
    """List what comes next: events, kegiatan that begin or end, gaps to close."""
    if laporan.rencana is None:
        return None
    lines = [*_agenda(laporan), *_due(laporan), *_to_close(laporan)]
    rest = len(lines) - LONGEST_PLAN
    return Section(
        judul=f"Rencana {laporan.rencana.periode.nama}",
        daftar=tuple(lines[:LONGEST_PLAN]),
        catatan=(f"Dan {rest} hal lain.",)
        if rest > 0
        else ()
        if lines
        else ("Belum ada yang tercatat.",),
    )


def _agenda(laporan: Laporan) -> Iterator[str]:
    for row in laporan.rencana.agenda if laporan.rencana else ():
        when = (
            nama_rentang(row.tanggal_mulai, row.tanggal_selesai or row.tanggal_mulai)
            if row.tanggal_mulai
            else "tanggal belum ditentukan"
        )
        where = f", {visible(row.tempat)}" if row.tempat else ""
        yield f"{visible(row.nama)}{where}: {when}"


def _due(laporan: Laporan) -> Iterator[str]:
    for row in laporan.rencana.kegiatan if laporan.rencana else ():
        where = f", {visible(row.tempat)}" if row.tempat else ""
        when = nama_rentang(row.mulai, row.selesai) if row.selesai else nama_tanggal(row.mulai)
        yield f"{visible(row.nama)}{where} ({visible(row.nama_pelaksana)}): {when}"


def _to_close(laporan: Laporan) -> Iterator[str]:
    for (kode, _since), cells in open_by_fokus(laporan).items():
        where = names_in_a_line(sel.nama_kecamatan for sel in cells)
        fokus = visible(short_label(kode, cells[0].nama_fokus))
        yield f"Penetapan penanggung jawab {fokus} di {where}"

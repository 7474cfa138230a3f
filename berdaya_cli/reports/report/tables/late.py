"""What changed since earlier reports were issued, with the records and reasons behind it."""

from collections.abc import Iterator

from berdaya_cli.domain.reference.nilai import write_nilai
from berdaya_cli.domain.report.angka_utama import MAIN, figure_words
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import PerubahanAngka
from berdaya_cli.domain.report.susulan import CatatanSusulan, SusulanPeriode
from berdaya_cli.domain.tabel import SCALE, Kolom, Value
from berdaya_cli.domain.tanggal import nama_pendek, nama_tanggal
from berdaya_cli.domain.uang import add
from berdaya_cli.language import format_number, format_percent
from berdaya_cli.reports.section import Section, without_empty_columns
from berdaya_cli.reports.values import NOT_REPORTED, visible

MOST_RECORDS = 30
"""Records in the table; the others are summed up in one row."""


def late(laporan: Laporan) -> Iterator[Section]:
    """Write what changed since the editions of earlier periods, and since its own."""
    indikator = {line.indikator.kode: line.indikator.nama for line in laporan.indikator}
    places = {line.kecamatan: line.nama_tempat for line in laporan.indikator if line.kecamatan}
    for susulan in laporan.susulan:
        rows = tuple(
            (visible(figure_words(one.nama, indikator, places)), *_written(one))
            for one in susulan.angka
        )
        yield _figures(susulan, rows, is_issued=laporan.edisi is not None)
        if susulan.catatan:
            yield without_empty_columns(_records(susulan))


def heading(susulan: SusulanPeriode) -> str:
    """Return what the section is called."""
    edisi = susulan.edisi
    if susulan.sendiri:
        return f"Perubahan sejak edisi {edisi.ke}"
    return f"Susulan atas {edisi.nama_periode}"


def _figures(
    susulan: SusulanPeriode, rows: tuple[tuple[Value, ...], ...], *, is_issued: bool
) -> Section:
    edisi = susulan.edisi
    numbered = f"nomor {visible(edisi.nomor)}, {nama_tanggal(edisi.terbit)}"
    issued = f"edisi {edisi.ke} ({edisi.kode}), {numbered}"
    columns = ("Tercetak", "Sekarang")
    said = f"E{issued[1:]}, tetap sebagaimana diterbitkan."
    if susulan.sendiri:
        columns = (f"Edisi {edisi.ke}", "Laporan ini")
        replaces = "Laporan ini" if is_issued else "Bila diterbitkan, laporan ini"
        said = f"{replaces} menggantikan {issued}."
    same = "" if susulan.angka else " Angka utamanya masih sama."
    below = " Catatan di bawah ini masuk atau berubah sesudahnya." if susulan.catatan else ""
    return Section(
        judul=heading(susulan),
        paragraf=(f"{said}{same}{below}",),
        kolom=(
            Kolom("angka", "Angka"),
            Kolom("sebelum", columns[0], "angka"),
            Kolom("sesudah", columns[1], "angka"),
            Kolom("selisih", "Selisih", "angka"),
        ),
        baris=rows,
        catatan=(*_share(susulan), *_others(susulan)),
    )


def _share(susulan: SusulanPeriode) -> Iterator[str]:
    """Write what became of spending against pagu, which is worked out of the figures."""
    printed, now = susulan.persen
    if printed != now:
        before, after = (
            NOT_REPORTED if one is None else format_percent(one) for one in (printed, now)
        )
        yield f"Realisasi terhadap pagu: {before} menjadi {after}."


def _others(susulan: SusulanPeriode) -> Iterator[str]:
    """Write how many other figures changed: those of parts, and those that follow."""
    if susulan.rincian:
        yield f"Angka rincian yang berubah: {format_number(susulan.rincian)}."


def _written(changed: PerubahanAngka) -> tuple[str, str, str]:
    is_whole = changed.nama in MAIN
    moved = (changed.sesudah or 0) - (changed.sebelum or 0)
    sign = "+" if moved > 0 else ""
    return (
        _value(changed.sebelum, is_whole=is_whole),
        _value(changed.sesudah, is_whole=is_whole),
        sign + _value(moved, is_whole=is_whole),
    )


def _value(value: int | None, *, is_whole: bool) -> str:
    if value is None:
        return NOT_REPORTED
    return format_number(value // SCALE) if is_whole else write_nilai(value)


def _records(susulan: SusulanPeriode) -> Section:
    rows = susulan.catatan
    shown, others = rows[:MOST_RECORDS], rows[MOST_RECORDS:]
    lines: list[tuple[Value, ...]] = [
        (
            one.kegiatan,
            nama_pendek(one.tanggal),
            one.nama,
            one.tempat,
            one.surat,
            *_sums((one,)),
            _what_happened(one),
        )
        for one in shown
    ]
    if others:
        lines.append(("", "", f"{len(others)} catatan lain", "", "", *_sums(others), ""))
    lines.append(("", "", "Jumlah", "", "", *_sums(rows), ""))
    return Section(
        judul=f"Catatan di balik {heading(susulan)[:1].lower()}{heading(susulan)[1:]}",
        kolom=(
            Kolom("kegiatan", "No.", "angka"),
            Kolom("tanggal", "Tanggal"),
            Kolom("nama", "Catatan"),
            Kolom("tempat", "Kecamatan"),
            Kolom("surat", "Nomor bukti"),
            Kolom("pagu", "Pagu (Rp)", "rupiah"),
            Kolom("realisasi", "Realisasi (Rp)", "rupiah"),
            Kolom("jumlah", "Peserta", "angka"),
            Kolom("perubahan", "Perubahan dan alasan"),
        ),
        baris=tuple(lines),
        berjumlah=1,
        catatan=("No.: nomor kegiatan. Realisasi dan peserta: sejak 1 Januari.",),
    )


def _what_happened(one: CatatanSusulan) -> str:
    """Write whether a record came in, was corrected or went out, on which day, and why."""
    said = f"{one.sifat} {nama_pendek(one.waktu)}" if one.waktu else one.sifat
    return f"{said}: {one.alasan}" if one.alasan else said


def _sums(rows: tuple[CatatanSusulan, ...]) -> tuple[int | None, int | None, int | None]:
    return (
        add(*(one.pagu for one in rows)),
        add(*(one.realisasi for one in rows)),
        add(*(one.jumlah for one in rows)),
    )

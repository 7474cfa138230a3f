"""What changed since earlier reports were issued, with the records and reasons behind it."""

from collections.abc import Iterator

from berdaya_cli.domain.reference.nilai import write_nilai
from berdaya_cli.domain.report.potret import PerubahanAngka
from berdaya_cli.domain.report.susulan import EXPLAINED, CatatanSusulan, SusulanPeriode
from berdaya_cli.domain.tabel import SCALE, Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.uang import add
from berdaya_cli.language import format_number
from berdaya_cli.reports.section import Section, without_empty_columns
from berdaya_cli.reports.values import visible

MOST_RECORDS = 30
"""Records in the table; the others are summed up in one row."""
NONE = "\u2013"


def late(susulan: SusulanPeriode) -> Iterator[Section]:
    """Write what changed since the edition of an earlier period."""
    edisi = susulan.edisi
    issued = f"Edisi {edisi.ke}, nomor {visible(edisi.nomor)}, {nama_tanggal(edisi.terbit)},"
    said = "tetap sebagaimana diterbitkan. Catatan di bawah ini masuk atau dibetulkan sesudahnya."
    yield Section(
        judul=f"Susulan atas {edisi.nama_periode}",
        paragraf=(f"{issued} {said}",),
        kolom=(
            Kolom("angka", "Angka"),
            Kolom("sebelum", "Tercetak", "angka"),
            Kolom("sesudah", "Sekarang", "angka"),
            Kolom("selisih", "Selisih", "angka"),
        ),
        baris=tuple(_figures(susulan.angka)),
    )
    if susulan.catatan:
        yield without_empty_columns(_records(susulan.catatan))


def _figures(changes: tuple[PerubahanAngka, ...]) -> Iterator[tuple[Value, ...]]:
    for changed in changes:
        figure = changed.nama.removeprefix("total.ini.")
        if figure in EXPLAINED:
            yield EXPLAINED[figure], *_written(changed, figure)
        else:
            kode = changed.nama.removeprefix("indikator.").removesuffix(".ini")
            yield f"Indikator {visible(kode)}", *_written(changed, "")


def _written(changed: PerubahanAngka, figure: str) -> tuple[str, str, str]:
    moved = (changed.sesudah or 0) - (changed.sebelum or 0)
    sign = "+" if moved > 0 else ""
    return (
        _value(changed.sebelum, figure),
        _value(changed.sesudah, figure),
        sign + _value(moved, figure),
    )


def _value(value: int | None, figure: str) -> str:
    if value is None:
        return NONE
    if not figure:
        return write_nilai(value)
    return format_number(value // SCALE)


def _records(rows: tuple[CatatanSusulan, ...]) -> Section:
    shown, others = rows[:MOST_RECORDS], rows[MOST_RECORDS:]
    lines: list[tuple[Value, ...]] = [
        (
            nama_tanggal(one.tanggal),
            one.nama,
            *_sums((one,)),
            nama_tanggal(one.waktu) if one.waktu else None,
            one.alasan,
        )
        for one in shown
    ]
    if others:
        lines.append(("", f"{len(others)} catatan lain", *_sums(others), "", ""))
    lines.append(("", "Jumlah", *_sums(rows), "", ""))
    return Section(
        judul="Catatan di baliknya",
        kolom=(
            Kolom("tanggal", "Tanggal"),
            Kolom("nama", "Catatan"),
            Kolom("pagu", "Pagu (Rp)", "rupiah"),
            Kolom("realisasi", "Realisasi s.d. (Rp)", "rupiah"),
            Kolom("jumlah", "Peserta", "angka"),
            Kolom("waktu", "Dicatat"),
            Kolom("alasan", "Alasan"),
        ),
        baris=tuple(lines),
        berjumlah=1,
    )


def _sums(rows: tuple[CatatanSusulan, ...]) -> tuple[int | None, int | None, int | None]:
    return (
        add(*(one.pagu for one in rows)),
        add(*(one.realisasi for one in rows)),
        add(*(one.jumlah for one in rows)),
    )

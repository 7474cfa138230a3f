"""The sections of a report that hold figures: kegiatan, people and money."""

from collections.abc import Iterator

from berdaya_cli.domain.kegiatan import NAMA_JENIS
from berdaya_cli.domain.laporan import Angka, KegiatanLaporan, LaporanKecamatan, RingkasanFokus
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.domain.tanggal import nama_rentang, nama_tanggal
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.status import status_in_words
from berdaya_cli.reports.values import NOT_REPORTED


def kegiatan(laporan: LaporanKecamatan) -> Section:
    """Give every kegiatan of the period with its figures."""
    names = {row.fokus: row.nama for row in laporan.per_fokus}
    notes = []
    if not laporan.kegiatan:
        notes.append(_("No kegiatan in this period."))
        if laporan.periode_lain:
            year, count = laporan.periode_lain
            said = ngettext(
                "There is {n} kegiatan in {year}: --periode {year}",
                "There are {n} kegiatan in {year}: --periode {year}",
                count,
            )
            notes.append(said.format(n=count, year=year))
    if any(row.kecamatan_lain or row.seluruh_kabupaten for row in laporan.kegiatan):
        notes.append(_("Pagu and spending of a shared kegiatan are counted whole, not divided."))
    people, money = _people(laporan.periode), _money(laporan.periode)
    return Section(
        judul=_("Kegiatan"),
        kolom=(
            Kolom("id", N_("No."), "angka"),
            Kolom("kegiatan", N_("Kegiatan")),
            Kolom("fokus", N_("Fokus")),
            Kolom("tanggal", N_("When")),
            Kolom("lokasi", N_("Where")),
            Kolom("status", N_("Status")),
            Kolom("jenis", N_("Kind")),
            Kolom("pelaksana", N_("Pelaksana")),
            Kolom("mitra", N_("Mitra")),
            Kolom("pelaksanaan", N_("Occurrences"), "angka"),
            *people,
            *money,
            Kolom("sumber_dana", N_("Source of money")),
        ),
        baris=tuple(
            (
                *_described(row, names[row.fokus], laporan.kabupaten),
                *_figures(row.angka, people),
                *_figures(row.angka, money),
                row.sumber_dana,
            )
            for row in laporan.kegiatan
        ),
        catatan=tuple(notes),
    )


def _described(row: KegiatanLaporan, fokus: str, kabupaten: str) -> tuple[Value, ...]:
    jenis = _(NAMA_JENIS[row.jenis])
    if row.program:
        jenis = _("{kind} with {program}").format(kind=jenis, program=row.program)
    return (
        row.id,
        row.nama,
        fokus,
        nama_rentang(row.tanggal_mulai, row.tanggal_selesai),
        _where(row, kabupaten),
        status_in_words(row.status, row.kurang),
        jenis,
        row.pelaksana,
        row.mitra,
        row.pelaksanaan,
    )


def _where(row: KegiatanLaporan, kabupaten: str) -> str:
    if row.seluruh_kabupaten:
        return _("all of {kabupaten}").format(kabupaten=kabupaten)
    parts = [row.desa] if row.desa else []
    if row.kecamatan_lain:
        said = ngettext(
            "together with {n} other kecamatan",
            "together with {n} other kecamatan",
            row.kecamatan_lain,
        )
        parts.append(said.format(n=row.kecamatan_lain))
    return ", ".join(parts) or NOT_REPORTED


def _people(periode: Periode) -> tuple[Kolom, ...]:
    """Give the columns of people; those up to the period's end where that says more."""
    columns = (
        Kolom("laki_laki", N_("L"), "angka"),
        Kolom("perempuan", N_("P"), "angka"),
        Kolom("jumlah", N_("People"), "angka"),
    )
    up_to = Kolom("jumlah_sd", N_("People so far"), "angka")
    return columns if periode.mulai == periode.awal_tahun else (*columns, up_to)


def _money(periode: Periode) -> tuple[Kolom, ...]:
    """Give the columns of money; those of the period alone where that says more."""
    pagu = Kolom("pagu", N_("Pagu"), "rupiah")
    percent = Kolom("persen", N_("%"), "persen")
    if periode.mulai == periode.awal_tahun:
        return pagu, Kolom("realisasi_sd", N_("Spent"), "rupiah"), percent
    return (
        pagu,
        Kolom("realisasi", N_("Spent"), "rupiah"),
        Kolom("realisasi_sd", N_("Spent so far"), "rupiah"),
        percent,
    )


def _figures(angka: Angka, columns: tuple[Kolom, ...]) -> tuple[int | None, ...]:
    return tuple(getattr(angka, column.nama) for column in columns)


def people_per_fokus(laporan: LaporanKecamatan) -> Section:
    """Sum kegiatan and people up, fokus by fokus."""
    people = _people(laporan.periode)
    notes = [_("{mark} means not reported, which is not 0.").format(mark=NOT_REPORTED)]
    notes += _cancelled(laporan.total)
    return Section(
        judul=_("Kegiatan and people per fokus"),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            Kolom("jumlah_kegiatan", N_("Kegiatan"), "angka"),
            *people,
            Kolom("tanpa_peserta", N_("Not reported"), "angka"),
        ),
        baris=tuple(
            (
                row.nama or _("All"),
                row.jumlah_kegiatan,
                *_figures(row.angka, people),
                row.tanpa_peserta,
            )
            for row in (*laporan.per_fokus, laporan.total)
        ),
        catatan=tuple(notes),
    )


def money_per_fokus(laporan: LaporanKecamatan) -> Section:
    """Sum money up, fokus by fokus."""
    money = _money(laporan.periode)
    return Section(
        judul=_("Money per fokus"),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            *money,
            Kolom("tanpa_realisasi", N_("Not reported"), "angka"),
        ),
        baris=tuple(
            (row.nama or _("All"), *_figures(row.angka, money), row.tanpa_realisasi)
            for row in (*laporan.per_fokus, laporan.total)
        ),
        catatan=tuple(_notes_on_money(laporan)),
    )


def _notes_on_money(laporan: LaporanKecamatan) -> Iterator[str]:
    said = (
        _("Spending counts from {start} to the period's end; % is of pagu.")
        if laporan.periode.mulai == laporan.periode.awal_tahun
        else _("Spent so far counts from {start} to the period's end; % is it of pagu.")
    )
    yield said.format(start=nama_tanggal(laporan.periode.awal_tahun))
    yield _("Not reported: of so many kegiatan no spending is known.")
    without = laporan.total.tanpa_pagu
    if without:
        said = ngettext(
            "{n} kegiatan has no pagu reported; % leaves its spending out.",
            "{n} kegiatan have no pagu reported; % leaves their spending out.",
            without,
        )
        yield said.format(n=without)
    yield from _cancelled(laporan.total)


def _cancelled(total: RingkasanFokus) -> tuple[str, ...]:
    """Tell how many cancelled kegiatan the sums hold."""
    said = ngettext(
        "{n} cancelled kegiatan is counted too.",
        "{n} cancelled kegiatan are counted too.",
        total.dibatalkan,
    )
    return (said.format(n=total.dibatalkan),) if total.dibatalkan else ()

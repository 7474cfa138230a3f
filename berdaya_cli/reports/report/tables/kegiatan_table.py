"""The kegiatan of a report as a table: what describes each, how far it is, its figures."""

from berdaya_cli.domain.kegiatan.status import NAMA_JENIS
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import BarisKegiatan, Laporan
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _, format_rupiah, ngettext
from berdaya_cli.reports.kegiatan.status import status_in_words
from berdaya_cli.reports.report.in_words import notes_on_others
from berdaya_cli.reports.report.tables.figures import money, people
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import NOT_REPORTED, for_people


def kegiatan(laporan: Laporan) -> Section:
    """Return every kegiatan of the period with its figures."""
    rows = laporan.dalam_periode
    notes = []
    if not rows:
        notes.append(_("No kegiatan in this period."))
    if any(row.kegiatan.bersama for row in rows) and laporan.lingkup.kecamatan:
        notes.append(_("Pagu and spending of a shared kegiatan are counted whole, not divided."))
    before = len(laporan.kegiatan) - len(rows)
    if before:
        said = ngettext(
            "{n} other kegiatan of the year was over before; it counts in what is so far.",
            "{n} other kegiatan of the year were over before; they count in what is so far.",
            before,
        )
        notes.append(said.format(n=before))
    notes += notes_on_others(laporan.total.ini)
    if laporan.formulir:
        notes.append(laporan.formulir.in_words())
    return _table(_("Kegiatan"), rows, laporan, notes)


def kegiatan_mitra(laporan: Laporan) -> Section:
    """Return every kegiatan of the period in which an OPD only takes part."""
    rows = tuple(row for row in laporan.kegiatan_mitra if row.menyangkut)
    note = _("Their figures count with their pelaksana, not here.") if rows else _("None.")
    return _table(_("Kegiatan of others in which it takes part"), rows, laporan, [note])


def _table(
    judul: str, rows: tuple[BarisKegiatan, ...], laporan: Laporan, notes: list[str]
) -> Section:
    figures = (*people(laporan.periode), *money(laporan.periode))
    return Section(
        judul=judul,
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
            *(column.kolom for column in figures),
            Kolom("sumber_dana", N_("Source of money")),
        ),
        baris=tuple(
            (
                *_described(row, laporan),
                *(column.value(row) for column in figures),
                ", ".join(row.sumber_dana) or None,
            )
            for row in rows
        ),
        catatan=tuple(notes),
    )


def _described(row: BarisKegiatan, laporan: Laporan) -> tuple[Value, ...]:
    one = row.kegiatan
    return (
        one.id,
        one.nama,
        one.nama_fokus,
        one.waktu(laporan.periode.akhir),
        where(one, laporan),
        standing(row),
        kind(one),
        one.nama_pelaksana,
        ", ".join(one.mitra) or None,
        row.ini.pelaksanaan.nilai,
    )


def standing(row: BarisKegiatan) -> str:
    """Write the status of a kegiatan, and what a reader of its figures has to know."""
    said = status_in_words(row.status, row.kurang)
    apart = row.tahun_berjalan.pagu_dibatalkan.nilai
    if apart:
        said = _("{status}; pagu {amount}").format(status=said, amount=format_rupiah(apart))
    if not row.dalam_periode and row.menyangkut:
        said = _("{status}; kegiatan outside the period").format(status=said)
    if row.tanpa_tempat is not None:
        note = _("{status}; {n} people not told apart by kecamatan")
        said = note.format(status=said, n=for_people(row.tanpa_tempat))
    if row.per is not None:
        said = _("{status}; as of {date}").format(status=said, date=nama_tanggal(row.per))
    return said


def kind(one: KegiatanLaporan) -> str:
    """Return whether a kegiatan is new, or which programme it joins."""
    jenis = _(NAMA_JENIS[one.jenis])
    if one.program:
        return _("{kind} with {program}").format(kind=jenis, program=one.program)
    return jenis


def where(one: KegiatanLaporan, laporan: Laporan) -> str:
    """Return where a kegiatan takes place: seen from the kecamatan of the report, or by name."""
    if one.seluruh_kabupaten:
        return _("all of {kabupaten}").format(kabupaten=laporan.daerah.nama)
    if laporan.lingkup.kecamatan is None:
        return "; ".join(
            f"{nama} ({', '.join(desa)})" if desa else nama for nama, desa in _by_name(one)
        )
    here = laporan.lingkup.kecamatan
    told = () if one.terlindung else one.lokasi
    parts = [row.desa for row in told if row.kecamatan == here and row.desa]
    others = len({row.kecamatan for row in one.lokasi} - {here})
    if others:
        said = ngettext(
            "together with {n} other kecamatan", "together with {n} other kecamatan", others
        )
        parts.append(said.format(n=others))
    return ", ".join(parts) or NOT_REPORTED


def _by_name(one: KegiatanLaporan) -> tuple[tuple[str, list[str]], ...]:
    places: dict[str, list[str]] = {}
    for row in one.lokasi:
        told = row.desa and not one.terlindung
        places.setdefault(row.nama, []).extend([row.desa] if row.desa and told else [])
    return tuple(places.items())

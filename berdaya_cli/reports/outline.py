"""A report as sections of lines and tables: the same order and words for every form of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan import NAMA_JENIS, NAMA_STATUS
from berdaya_cli.domain.laporan import (
    Angka,
    KegiatanLaporan,
    LaporanKecamatan,
    RingkasanFokus,
    StatusPilot,
)
from berdaya_cli.domain.tabel import Kolom, Nilai
from berdaya_cli.domain.tanggal import nama_rentang, nama_tanggal
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.values import NOT_REPORTED, visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Bagian:
    """One section.

    Attributes:
        rincian: labelled facts, in order.
        kolom: the columns of its table, if it has one.
        catatan: what to know beside it.
    """

    judul: str
    rincian: tuple[tuple[str, str], ...] = ()
    kolom: tuple[Kolom, ...] = ()
    baris: tuple[tuple[Nilai, ...], ...] = ()
    catatan: tuple[str, ...] = ()


def title(laporan: LaporanKecamatan) -> tuple[str, str]:
    """Give the heading of a report and the line under it."""
    return (
        _("Report of kecamatan {nama}").format(nama=visible(laporan.nama)),
        _("{kabupaten}, code {kode}, {periode}").format(
            kabupaten=visible(laporan.kabupaten), kode=laporan.kode, periode=laporan.periode.nama
        ),
    )


def outline(laporan: LaporanKecamatan) -> Iterator[Bagian]:
    """Give the sections of a kecamatan's report."""
    yield _pilot(laporan)
    yield _tanggung_jawab(laporan)
    yield _aset(laporan)
    yield _agenda(laporan)
    yield _kegiatan(laporan)
    yield _ringkasan(laporan)


def _pilot(laporan: LaporanKecamatan) -> Bagian:
    pilot = laporan.pilot
    facts = [(_("Pilot"), _pilot_status(pilot))]
    facts.append((_("Poverty category"), laporan.kategori or _("not stated by any source")))
    if pilot:
        decree = visible(pilot.dasar_hukum or _("not known"))
        when = pilot.catatan_dasar_hukum or (
            nama_tanggal(pilot.tanggal_dasar_hukum) if pilot.tanggal_dasar_hukum else ""
        )
        facts.append((_("Reason"), visible(pilot.alasan)))
        facts.append((_("Legal basis"), f"{decree} ({visible(when)})" if when else decree))
        source = ", ".join(filter(None, (pilot.sumber, pilot.penerbit)))
        facts.append((_("Source"), visible(source) if source else _("not known")))
    return Bagian(judul=_("Status in the programme"), rincian=tuple(facts))


def _pilot_status(pilot: StatusPilot | None) -> str:
    if pilot is None:
        return _("no, not a pilot in this period")
    if pilot.berlaku:
        return _("yes, since {date}").format(date=nama_tanggal(pilot.berlaku_mulai))
    return _("no longer: until {date}").format(date=nama_tanggal(pilot.berlaku_sampai or ""))


def _tanggung_jawab(laporan: LaporanKecamatan) -> Bagian:
    gaps = 0
    rows = []
    for row in laporan.tanggung_jawab:
        owners = ", ".join(map(visible, row.penanggung_jawab))
        gaps += not owners
        rows.append(
            (row.nama, owners or _("NO PENANGGUNG JAWAB YET"), ", ".join(row.pendukung) or None)
        )
    said = ngettext(
        "{n} fokus has no penanggung jawab.", "{n} fokus have no penanggung jawab.", gaps
    )
    return Bagian(
        judul=_("Who answers for what, as of {date}").format(
            date=nama_tanggal(laporan.periode.akhir)
        ),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            Kolom("penanggung_jawab", N_("Penanggung jawab")),
            Kolom("pendukung", N_("Supporting")),
        ),
        baris=tuple(rows),
        catatan=(said.format(n=gaps),) if gaps else (),
    )


def _aset(laporan: LaporanKecamatan) -> Bagian:
    return Bagian(
        judul=_("Aset"),
        kolom=(
            Kolom("nama", N_("Aset")),
            Kolom("desa", N_("Desa")),
            Kolom("keadaan", N_("Condition")),
            Kolom("per_tanggal", N_("As of"), "tanggal"),
        ),
        baris=tuple((a.nama, a.desa, a.keadaan, a.per_tanggal) for a in laporan.aset),
        catatan=() if laporan.aset else (_("No aset known; that does not say there is none."),),
    )


def _agenda(laporan: LaporanKecamatan) -> Bagian:
    rows = tuple(
        (
            nama_rentang(row.tanggal_mulai, row.tanggal_selesai or row.tanggal_mulai)
            if row.tanggal_mulai
            else _("no date yet"),
            row.nama,
            row.tempat,
        )
        for row in laporan.agenda
    )
    return Bagian(
        judul=_("Agenda"),
        kolom=(
            Kolom("tanggal", N_("Date")),
            Kolom("nama", N_("Event")),
            Kolom("tempat", N_("Place")),
        ),
        baris=rows,
        catatan=() if rows else (_("No event in this period."),),
    )


def _kegiatan(laporan: LaporanKecamatan) -> Bagian:
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
        notes.append(_("Pagu and spending of a shared kegiatan are not divided."))
    return Bagian(
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
            *FIGURES,
            Kolom("sumber_dana", N_("Source of money")),
        ),
        baris=tuple(_kegiatan_row(row, names[row.fokus]) for row in laporan.kegiatan),
        catatan=tuple(notes),
    )


FIGURES = (
    Kolom("laki_laki", N_("L"), "angka"),
    Kolom("perempuan", N_("P"), "angka"),
    Kolom("jumlah", N_("People"), "angka"),
    Kolom("pagu", N_("Pagu"), "rupiah"),
    Kolom("realisasi", N_("Spent"), "rupiah"),
    Kolom("persen", N_("%"), "persen"),
)


def figures(angka: Angka) -> tuple[int | None, ...]:
    """Give the values of the columns FIGURES; spending is up to the period's end."""
    return (
        angka.laki_laki,
        angka.perempuan,
        angka.jumlah,
        angka.pagu,
        angka.realisasi_sd,
        angka.persen,
    )


def _kegiatan_row(row: KegiatanLaporan, fokus: str) -> tuple[Nilai, ...]:
    jenis = _(NAMA_JENIS[row.jenis])
    if row.program:
        jenis = _("{kind} with {program}").format(kind=jenis, program=row.program)
    return (
        row.id,
        row.nama,
        fokus,
        nama_rentang(row.tanggal_mulai, row.tanggal_selesai),
        _where(row),
        _(NAMA_STATUS[row.status]) if row.status else _("not reported"),
        jenis,
        row.pelaksana,
        row.mitra,
        *figures(row.angka),
        row.sumber_dana,
    )


def _where(row: KegiatanLaporan) -> str:
    if row.seluruh_kabupaten:
        return _("the whole regency")
    parts = [row.desa] if row.desa else []
    if row.kecamatan_lain:
        said = ngettext(
            "together with {n} other kecamatan",
            "together with {n} other kecamatan",
            row.kecamatan_lain,
        )
        parts.append(said.format(n=row.kecamatan_lain))
    return ", ".join(parts) or NOT_REPORTED


def _ringkasan(laporan: LaporanKecamatan) -> Bagian:
    def row(ringkasan: RingkasanFokus, nama: str) -> tuple[Nilai, ...]:
        return nama, ringkasan.jumlah_kegiatan, *figures(ringkasan.angka)

    return Bagian(
        judul=_("Totals per fokus"),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            Kolom("jumlah_kegiatan", N_("Kegiatan"), "angka"),
            *FIGURES,
        ),
        baris=(
            *(row(ringkasan, ringkasan.nama) for ringkasan in laporan.per_fokus),
            row(laporan.total, _("All")),
        ),
        catatan=(
            _("{mark} means not reported, which is not 0.").format(mark=NOT_REPORTED),
            _("Spending counts from 1 January to the period's end, % of pagu."),
        ),
    )

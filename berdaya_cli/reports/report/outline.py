"""A report as sections of facts and tables: the same order and words for every form of it."""

from collections.abc import Iterator
from dataclasses import replace

from berdaya_cli.domain.programme.pilot import StatusPilot
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.report.laporan import Laporan, Sel
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.drawing.charts import Gambar
from berdaya_cli.reports.report import charts
from berdaya_cli.reports.report.attention import attention
from berdaya_cli.reports.report.tables.changes import changes
from berdaya_cli.reports.report.tables.coverage import coverage
from berdaya_cli.reports.report.tables.figures import (
    money_per_fokus,
    people_by_group,
    people_per_fokus,
    per_kecamatan,
)
from berdaya_cli.reports.report.tables.follow_ups import overdue
from berdaya_cli.reports.report.tables.indicators import indicators
from berdaya_cli.reports.report.tables.kegiatan_table import kegiatan, kegiatan_mitra
from berdaya_cli.reports.section import Document, Section
from berdaya_cli.reports.values import visible


def outline(laporan: Laporan) -> Document:
    """Lay a report out."""
    about = _("{kabupaten}, code {kode}, {periode}").format(
        kabupaten=visible(laporan.daerah.nama),
        kode=laporan.lingkup.kode,
        periode=laporan.periode.nama,
    )
    return Document(
        judul=title(laporan),
        keterangan="\n".join((about, *_elsewhere(laporan))),
        sections=tuple(_sections(laporan)),
    )


def _elsewhere(laporan: Laporan) -> Iterator[str]:
    """Return first of all in which year there is something, where this period has nothing."""
    if laporan.periode_lain:
        year, count = laporan.periode_lain
        said = ngettext(
            "There is {n} kegiatan in {year}: --periode {year}",
            "There are {n} kegiatan in {year}: --periode {year}",
            count,
        )
        yield said.format(n=count, year=year)


def title(laporan: Laporan) -> str:
    """Return what a report is about."""
    titles = {
        "kabupaten": _("Report of {nama}"),
        "kecamatan": _("Report of kecamatan {nama}"),
        "opd": _("Report of {nama}"),
        "fokus": _("Report of the fokus {nama}"),
    }
    return titles[laporan.lingkup.jenis].format(nama=visible(laporan.lingkup.nama))


def _sections(laporan: Laporan) -> Iterator[Section]:
    if laporan.lingkup.kecamatan:
        yield pilot(laporan)
        yield tanggung_jawab(laporan)
    else:
        yield matrix(laporan)
    yield attention(laporan)
    if laporan.tindak_lanjut:
        yield overdue(laporan)
    if laporan.indikator:
        yield indicators(laporan)
    if laporan.lingkup.opd is None:
        yield aset(laporan)
        yield agenda(laporan)
    if laporan.lingkup.kecamatan is None:
        yield _drawn(per_kecamatan(laporan), charts.tile_map(laporan))
    yield _drawn(kegiatan(laporan), charts.month_bars(laporan))
    if laporan.lingkup.opd:
        yield kegiatan_mitra(laporan)
    yield _drawn(people_per_fokus(laporan), charts.people_bars(laporan))
    yield people_by_group(laporan)
    if laporan.jangkauan:
        yield coverage(laporan)
    yield _drawn(money_per_fokus(laporan), charts.money_bars(laporan))
    yield changes(laporan)


def _drawn(section: Section, picture: Gambar | None) -> Section:
    return replace(section, gambar=(picture,)) if picture else section


def pilot(laporan: Laporan) -> Section:
    """Return the place of a kecamatan in the programme."""
    pilot = laporan.pilot
    facts = [(_("Pilot"), _pilot_status(pilot))]
    facts.append((_("Poverty category"), laporan.kategori or _("not stated by any source")))
    if pilot:
        decree = visible(pilot.dasar_hukum or _("not known"))
        when = pilot.saat_dasar_hukum
        if pilot.alasan:
            facts.append((_("Reason"), visible(pilot.alasan)))
        facts.append((_("Legal basis"), f"{decree} ({visible(when)})" if when else decree))
        source = ", ".join(filter(None, (pilot.sumber, pilot.penerbit)))
        facts.append((_("Source"), visible(source) if source else _("not known")))
    return Section(judul=_("Status in the programme"), rincian=tuple(facts))


def _pilot_status(pilot: StatusPilot | None) -> str:
    if pilot is None:
        return _("no, not a pilot in this period")
    if pilot.berlaku:
        return _("yes, since {date}").format(date=nama_tanggal(pilot.berlaku_mulai))
    return _("no longer: until {date}").format(date=nama_tanggal(pilot.berlaku_sampai or ""))


def tanggung_jawab(laporan: Laporan) -> Section:
    """Return who answers for what in a kecamatan; outside the programme nobody need."""
    held = laporan.pilot is not None and laporan.pilot.berlaku
    return Section(
        judul=_as_of(laporan),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            Kolom("penanggung_jawab", N_("Penanggung jawab")),
            Kolom("pendukung", N_("Supporting")),
        ),
        baris=tuple(
            (
                row.nama_fokus,
                ", ".join(row.penanggung_jawab) or (_("NO PENANGGUNG JAWAB YET") if held else None),
                ", ".join(row.pendukung) or None,
            )
            for row in laporan.sel
        ),
        catatan=(*_gap_note(laporan), *_known(laporan)),
    )


def matrix(laporan: Laporan, *, codes: bool = True) -> Section:
    """Put the pilots side by side: who answers for each fokus, and how many kegiatan there are.

    Bodies go by their codes, which are short, or by their names.
    """
    places = tuple(dict.fromkeys((row.kecamatan, row.nama_kecamatan) for row in laporan.sel))
    fokus = tuple(dict.fromkeys((row.fokus, row.nama_fokus) for row in laporan.sel))
    cells = {(row.fokus, row.kecamatan): row for row in laporan.sel}
    notes = [_("In brackets: kegiatan of the period.")] if laporan.sel else []
    if not laporan.sel:
        notes.append(_("No cell of the programme belongs to this report."))
    return Section(
        judul=_as_of(laporan),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            *(Kolom(kode, nama) for kode, nama in places),
        ),
        baris=tuple(
            (nama, *(_cell(cells.get((kode, place)), codes=codes) for place, _nama in places))
            for kode, nama in fokus
        ),
        catatan=(*notes, *_gap_note(laporan), *_known(laporan)),
    )


def _cell(cell: Sel | None, *, codes: bool) -> str | None:
    """Write who answers for a cell, and how many kegiatan it has."""
    if cell is None:
        return None
    names = cell.kode_penanggung_jawab if codes else cell.penanggung_jawab
    who = ", ".join(names) or _("NOBODY YET")
    if cell.pendukung and not cell.penanggung_jawab:
        who = _("{who} (supporting: {names})").format(who=who, names=", ".join(cell.pendukung))
    return f"{who} ({cell.ini.kegiatan.nilai})"


def _as_of(laporan: Laporan) -> str:
    return _("Who answers for what, as of {date}").format(date=nama_tanggal(laporan.periode.akhir))


def _known(laporan: Laporan) -> tuple[str, ...]:
    """Return as of which day it was known who answers on the last day of a period that runs."""
    if laporan.hari == laporan.periode.akhir:
        return ()
    return (_("As recorded on {date}.").format(date=nama_tanggal(laporan.hari)),)


def _gap_note(laporan: Laporan) -> tuple[str, ...]:
    if not laporan.lingkup.kecamatan or not (laporan.pilot and laporan.pilot.berlaku):
        return ()
    gaps = sum(not row.penanggung_jawab for row in laporan.sel)
    said = ngettext(
        "{n} fokus has no penanggung jawab.", "{n} fokus have no penanggung jawab.", gaps
    )
    return (said.format(n=gaps),) if gaps else ()


def aset(laporan: Laporan) -> Section:
    """Return what is known to exist."""
    of_one = laporan.lingkup.kecamatan is not None
    return Section(
        judul=_("Aset"),
        kolom=(
            Kolom("nama", N_("Aset")),
            Kolom("fokus", N_("Fokus"), only_in_pipes=True),
            Kolom("kecamatan", N_("Kecamatan"), only_in_pipes=of_one),
            Kolom("desa", N_("Desa")),
            Kolom("keadaan", N_("Condition")),
            Kolom("per_tanggal", N_("As of"), "tanggal"),
            Kolom("catatan", N_("Note"), only_in_pipes=True),
            Kolom("sumber", N_("Source"), only_in_pipes=True),
        ),
        baris=tuple(
            (a.nama, a.fokus, a.kecamatan, a.desa, a.keadaan, a.per_tanggal, a.catatan, a.sumber)
            for a in laporan.aset
        ),
        catatan=() if laporan.aset else (_("No aset known; that does not say there is none."),),
    )


def agenda(laporan: Laporan) -> Section:
    """Return the events of the period."""
    rows = tuple(
        (
            nama_rentang(row.tanggal_mulai, row.tanggal_selesai or row.tanggal_mulai)
            if row.tanggal_mulai
            else _("no date yet"),
            row.nama,
            row.tempat,
            row.hasil,
            row.catatan,
            row.sumber,
        )
        for row in laporan.agenda
    )
    return Section(
        judul=_("Agenda"),
        kolom=(
            Kolom("tanggal", N_("Date")),
            Kolom("nama", N_("Event")),
            Kolom("tempat", N_("Place")),
            Kolom("hasil", N_("Outcome"), only_in_pipes=True),
            Kolom("catatan", N_("Note"), only_in_pipes=True),
            Kolom("sumber", N_("Source"), only_in_pipes=True),
        ),
        baris=rows,
        catatan=() if rows else (_("No event in this period."),),
    )

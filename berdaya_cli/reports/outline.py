"""A report as sections of facts and tables: the same order and words for every form of it."""

from berdaya_cli.domain.laporan import LaporanKecamatan, StatusPilot
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_rentang, nama_tanggal
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.figures import kegiatan, money_per_fokus, people_per_fokus
from berdaya_cli.reports.section import Document, Section
from berdaya_cli.reports.values import visible


def outline(laporan: LaporanKecamatan) -> Document:
    """Lay a kecamatan's report out."""
    return Document(
        judul=_("Report of kecamatan {nama}").format(nama=visible(laporan.nama)),
        keterangan=_("{kabupaten}, code {kode}, {periode}").format(
            kabupaten=visible(laporan.kabupaten), kode=laporan.kode, periode=laporan.periode.nama
        ),
        sections=(
            _pilot(laporan),
            _tanggung_jawab(laporan),
            _aset(laporan),
            _agenda(laporan),
            kegiatan(laporan),
            people_per_fokus(laporan),
            money_per_fokus(laporan),
        ),
    )


def _pilot(laporan: LaporanKecamatan) -> Section:
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
    return Section(judul=_("Status in the programme"), rincian=tuple(facts))


def _pilot_status(pilot: StatusPilot | None) -> str:
    if pilot is None:
        return _("no, not a pilot in this period")
    if pilot.berlaku:
        return _("yes, since {date}").format(date=nama_tanggal(pilot.berlaku_mulai))
    return _("no longer: until {date}").format(date=nama_tanggal(pilot.berlaku_sampai or ""))


def _tanggung_jawab(laporan: LaporanKecamatan) -> Section:
    gaps = sum(not row.penanggung_jawab for row in laporan.tanggung_jawab)
    said = ngettext(
        "{n} fokus has no penanggung jawab.", "{n} fokus have no penanggung jawab.", gaps
    )
    return Section(
        judul=_("Who answers for what, as of {date}").format(
            date=nama_tanggal(laporan.periode.akhir)
        ),
        kolom=(
            Kolom("fokus", N_("Fokus")),
            Kolom("penanggung_jawab", N_("Penanggung jawab")),
            Kolom("pendukung", N_("Supporting")),
        ),
        baris=tuple(
            (
                row.nama,
                ", ".join(row.penanggung_jawab) or _("NO PENANGGUNG JAWAB YET"),
                ", ".join(row.pendukung) or None,
            )
            for row in laporan.tanggung_jawab
        ),
        catatan=(said.format(n=gaps),) if gaps else (),
    )


def _aset(laporan: LaporanKecamatan) -> Section:
    return Section(
        judul=_("Aset"),
        kolom=(
            Kolom("nama", N_("Aset")),
            Kolom("fokus", N_("Fokus"), only_in_pipes=True),
            Kolom("desa", N_("Desa")),
            Kolom("keadaan", N_("Condition")),
            Kolom("per_tanggal", N_("As of"), "tanggal"),
            Kolom("catatan", N_("Note"), only_in_pipes=True),
            Kolom("sumber", N_("Source"), only_in_pipes=True),
        ),
        baris=tuple(
            (a.nama, a.fokus, a.desa, a.keadaan, a.per_tanggal, a.catatan, a.sumber)
            for a in laporan.aset
        ),
        catatan=() if laporan.aset else (_("No aset known; that does not say there is none."),),
    )


def _agenda(laporan: LaporanKecamatan) -> Section:
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

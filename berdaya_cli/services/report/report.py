"""Gather what a report says: its state at the period's end, and what happened in it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.formulir.register import Penerimaan
from berdaya_cli.domain.programme.jenis_celah import OWNER, of_group
from berdaya_cli.domain.programme.penugasan import PenugasanTercatat
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.programme.sel import open_since
from berdaya_cli.domain.reference.agenda import AgendaLaporan
from berdaya_cli.domain.reference.aset import AsetLaporan
from berdaya_cli.domain.reference.fokus import FokusTercatat
from berdaya_cli.domain.reference.kecamatan import Wilayah
from berdaya_cli.domain.report.jangkauan import Jangkauan
from berdaya_cli.domain.report.laporan import Daerah, Kelompok, Laporan, Sel
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.domain.report.rencana import RencanaLaporan
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.services.programme.gaps_of_cells import gaps_of_cells
from berdaya_cli.services.programme.gaps_of_documents import gaps_of_documents
from berdaya_cli.services.reference.letterhead import gather_kop
from berdaya_cli.services.report.counting import Kunci
from berdaya_cli.services.report.forms import forms_of, with_days
from berdaya_cli.services.report.indikator import Pembacaan
from berdaya_cli.services.report.kegiatan import Kumpulan, Pilihan
from berdaya_cli.services.report.scope import Cakupan
from berdaya_cli.storage.store import Store


def gather_laporan(store: Store, cakupan: Cakupan, *, today: str) -> Laporan:
    """Gather the report of what is found already."""
    lingkup, home, periode = cakupan.lingkup, cakupan.kabupaten, cakupan.periode
    wilayah = store.kecamatan.wilayah(home, periode.akhir)
    fokus = store.fokus.of_kabupaten(home)
    own = Kumpulan.of(store, cakupan, lingkup.jenis)
    hari = own.known_until(today)
    partner = Kumpulan.of(store, cakupan, "mitra") if lingkup.opd else None
    forms = forms_of(store, cakupan, hari)
    sums = _Sums.of(own, lingkup, wilayah, (*fokus, *_across(store, cakupan, own)))
    return Laporan(
        lingkup=lingkup,
        daerah=Daerah(home, store.kabupaten.nama(home)),
        periode=periode,
        hari=hari,
        contoh=store.contoh,
        kategori=store.kecamatan.get(lingkup.kecamatan).kategori if lingkup.kecamatan else None,
        pilot=store.pilot.latest(lingkup.kecamatan, periode.akhir) if lingkup.kecamatan else None,
        wilayah=wilayah,
        sel=tuple(_cells(store, cakupan, own, wilayah, fokus)),
        aset=_assets(store, cakupan),
        agenda=_agenda(store, cakupan),
        kegiatan=tuple(with_days(own.baris(lingkup.kecamatan), forms)),
        kegiatan_mitra=partner.baris(None) if partner else (),
        total=sums.total,
        dalam=own.of_rows(lingkup.kecamatan),
        mitra=partner.kelompok("", "") if partner else None,
        per_fokus=sums.per_fokus,
        per_kecamatan=sums.per_kecamatan,
        tanpa_tempat=own.tanpa_tempat(),
        jangkauan=tuple(_coverage(store, cakupan, own, wilayah)),
        per_bulan=own.per_bulan(),
        terlambat=store.kegiatan_report.late(lingkup.jenis, lingkup.kode, home, hari),
        celah=_gaps(store, cakupan),
        celah_dokumen=_documents(store, cakupan),
        tindak_lanjut=()
        if lingkup.fokus
        else store.tindak_lanjut.overdue(home, hari, lingkup.kecamatan, lingkup.opd),
        formulir=Penerimaan.of(forms),
        mulai_program=store.pilot.first_day(home, lingkup.kecamatan),
        dasar_hukum=store.dasar_hukum.of_the_programme(home, lingkup.kecamatan, periode.akhir),
        rencana=_plan(store, cakupan),
        indikator=Pembacaan(store, cakupan, own, hari, sums.known(lingkup)).lines(),
        kop=gather_kop(store, home, akhir=periode.akhir),
        penutup=cakupan.penutup,
        segel=str(store.riwayat.head() or "") or None,
        periode_lain=None
        if own.ini
        else store.kegiatan_report.latest_year(lingkup.jenis, lingkup.kode, home),
    )


class _Sums(NamedTuple):
    """What a report adds up: all of it, fokus by fokus, and kecamatan by kecamatan."""

    total: Kelompok
    per_fokus: tuple[Kelompok, ...]
    per_kecamatan: tuple[Kelompok, ...]

    @classmethod
    def of(
        cls,
        own: Kumpulan,
        lingkup: Lingkup,
        wilayah: tuple[Wilayah, ...],
        fokus: Iterable[FokusTercatat],
    ) -> "_Sums":
        """Add the kegiatan of a report up."""
        return cls(
            own.kelompok("", "", kecamatan=lingkup.kecamatan),
            tuple(_per_fokus(own, lingkup, fokus)),
            tuple(_per_kecamatan(own, wilayah)) if not lingkup.kecamatan else (),
        )

    def known(self, lingkup: Lingkup) -> dict[Kunci, Kelompok]:
        """Return the sums by fokus and kecamatan."""
        found: dict[Kunci, Kelompok] = {(lingkup.fokus, lingkup.kecamatan): self.total}
        found |= {(row.kode, lingkup.kecamatan): row for row in self.per_fokus}
        return found | {(lingkup.fokus, row.kode): row for row in self.per_kecamatan}


def _assets(store: Store, cakupan: Cakupan) -> tuple[AsetLaporan, ...]:
    """Return what is there already; an OPD's report is not about places."""
    lingkup, akhir = cakupan.lingkup, cakupan.periode.akhir
    if lingkup.opd:
        return ()
    return store.aset.known(cakupan.kabupaten, lingkup.kecamatan, lingkup.fokus, akhir)


def _agenda(store: Store, cakupan: Cakupan) -> tuple[AgendaLaporan, ...]:
    """Return the events of the period; an OPD's report is not about places."""
    lingkup, periode = cakupan.lingkup, cakupan.periode
    if lingkup.opd:
        return ()
    place = lingkup.kecamatan
    return store.agenda.concerning(cakupan.kabupaten, place, periode.mulai, periode.akhir)


def _plan(store: Store, cakupan: Cakupan) -> RencanaLaporan | None:
    """Return what is planned for the next period, as far as it was known at this one's end."""
    lingkup, home, periode = cakupan.lingkup, cakupan.kabupaten, cakupan.periode
    try:
        after = periode.sesudah
    except InvalidValueError:  # no calendar goes on so far
        return None
    days = (after.mulai, after.akhir)
    return RencanaLaporan(
        periode=after,
        agenda=()
        if lingkup.opd
        else tuple(
            row
            for row in store.agenda.concerning(home, lingkup.kecamatan, *days)
            if row.tanggal_mulai is None or row.tanggal_mulai > periode.akhir
        ),
        kegiatan=store.kegiatan_report.due(lingkup.jenis, lingkup.kode, home, periode.akhir, days),
    )


def _across(store: Store, cakupan: Cakupan, own: Kumpulan) -> Iterator[FokusTercatat]:
    """Return what cuts across all fokus, where the report has any of it."""
    used = {row.kegiatan.fokus for row in own.baris(cakupan.lingkup.kecamatan)}
    for fokus in store.fokus.across(cakupan.kabupaten):
        if fokus.kode in {cakupan.lingkup.fokus, *used}:
            yield fokus


def _about(fokus: str) -> Pilihan:
    return lambda kegiatan: kegiatan.fokus == fokus


def _in(kecamatan: str) -> Pilihan:
    return lambda kegiatan: kegiatan.di(kecamatan)


def _per_fokus(
    own: Kumpulan, lingkup: Lingkup, fokus: Iterable[FokusTercatat]
) -> Iterator[Kelompok]:
    for row in fokus:
        if lingkup.fokus in {None, row.kode}:
            yield own.kelompok(row.kode, row.nama, of=_about(row.kode), kecamatan=lingkup.kecamatan)


def _per_kecamatan(own: Kumpulan, wilayah: tuple[Wilayah, ...]) -> Iterator[Kelompok]:
    """Sum up the pilots, and the other kecamatan where something is done; pilots first."""
    for place in sorted(wilayah, key=lambda row: not row.pilot):
        if place.pilot or own.has(place.kode):
            yield own.kelompok(
                place.kode,
                place.nama,
                of=_in(place.kode),
                kecamatan=place.kode,
            )


def _coverage(
    store: Store, cakupan: Cakupan, own: Kumpulan, wilayah: tuple[Wilayah, ...]
) -> Iterator[Jangkauan]:
    """Go through the desa of the pilots, or of the kecamatan that the report is about."""
    about = cakupan.lingkup.kecamatan
    for place in wilayah:
        if about == place.kode or (about is None and place.pilot):
            desa = store.desa.of_kecamatan(place.kode)
            yield own.jangkauan((place.kode, place.nama), desa)


def _cells(
    store: Store,
    cakupan: Cakupan,
    own: Kumpulan,
    wilayah: tuple[Wilayah, ...],
    fokus: tuple[FokusTercatat, ...],
) -> Iterator[Sel]:
    """Go through the cells that the report is about; an OPD's are those it has a role in."""
    lingkup = cakupan.lingkup
    for place in wilayah:
        if not (place.pilot or place.kode == lingkup.kode):
            continue
        if lingkup.kecamatan not in {None, place.kode}:
            continue
        roles = store.penugasan.in_force(place.kode, cakupan.periode.akhir)
        for row in fokus:
            here = [role for role in roles if role.fokus == row.kode]
            if lingkup.fokus not in {None, row.kode}:
                continue
            if lingkup.opd and lingkup.opd not in {role.lembaga for role in here}:
                continue
            yield Sel(
                kecamatan=place.kode,
                nama_kecamatan=place.nama,
                fokus=row.kode,
                nama_fokus=row.nama,
                penanggung_jawab=_names(here, "penanggung-jawab"),
                kode_penanggung_jawab=tuple(
                    role.lembaga for role in here if role.peran == "penanggung-jawab"
                ),
                pendukung=_names(here, "pendukung"),
                ini=own.sel(row.kode, place.kode),
                terbuka_sejak=None
                if _names(here, "penanggung-jawab")
                else _open_since(store, cakupan, place.kode, row.kode),
                bersama=own.shared(row.kode, place.kode),
            )


def _open_since(store: Store, cakupan: Cakupan, kecamatan: str, fokus: str) -> str | None:
    """Return since when nobody answers for a cell of a pilot; None where it is no pilot."""
    akhir = cakupan.periode.akhir
    pilot = store.pilot.latest(kecamatan, akhir)
    if pilot is None or not pilot.berlaku:
        return None
    held = [row for row in store.penugasan.of_kecamatan((kecamatan,)) if row.fokus == fokus]
    return open_since(held, pilot.berlaku_mulai, akhir)


def _names(roles: list[PenugasanTercatat], peran: str) -> tuple[str, ...]:
    return tuple(role.nama_lembaga for role in roles if role.peran == peran)


def _gaps(store: Store, cakupan: Cakupan) -> tuple[Temuan, ...]:
    """Find who is missing as penanggung jawab on the period's last day, within the report."""
    lingkup = cakupan.lingkup
    if lingkup.opd:
        return ()
    saringan = SaringanCelah(
        kabupaten=cakupan.kabupaten, kecamatan=lingkup.kecamatan, fokus=lingkup.fokus
    )
    owner = frozenset(kind.kode for kind in of_group(OWNER))
    return tuple(gaps_of_cells(store, cakupan.periode.akhir, owner, saringan))


def _documents(store: Store, cakupan: Cakupan) -> tuple[Temuan, ...]:
    """Find which documents the pilots within the report lack on the period's last day."""
    lingkup = cakupan.lingkup
    if lingkup.opd or lingkup.fokus:
        return ()
    saringan = SaringanCelah(kabupaten=cakupan.kabupaten, kecamatan=lingkup.kecamatan)
    return tuple(gaps_of_documents(store, cakupan.periode.akhir, saringan))

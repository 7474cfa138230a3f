"""What the indicators of a report come to: counted in its kegiatan, or measured by hand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.catatan import TargetTercatat
from berdaya_cli.domain.indikator.hasil import (
    NOT_REPORTED,
    Hasil,
    TargetBerlaku,
    add_targets,
    add_up,
    in_force,
    over_time,
    target_of,
)
from berdaya_cli.domain.periode import Periode, year_period
from berdaya_cli.domain.reference.indikator import IndikatorTercatat
from berdaya_cli.domain.reference.kecamatan import Wilayah
from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.laporan import Kelompok
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.services.report.counting import Counting, Kunci, Tempat
from berdaya_cli.services.report.kegiatan import Kumpulan
from berdaya_cli.services.report.scope import Cakupan
from berdaya_cli.storage.store import Store


class Pembacaan:
    """The indicators of a report under way: what each comes to in its period."""

    def __init__(
        self,
        store: Store,
        cakupan: Cakupan,
        own: Kumpulan,
        hari: str,
        known: Mapping[Kunci, Kelompok] | None = None,
    ) -> None:
        """Read what is measured and aimed at; an OPD's indicators count for everybody.

        Args:
            store: the record.
            cakupan: what the report is about.
            own: its kegiatan.
            hari: the day as of which it is asked.
            known: by fokus and kecamatan what is added up already.
        """
        home, self._hari = cakupan.kabupaten, hari
        self._about, self._periode = cakupan.lingkup.kecamatan, cakupan.periode
        self._wanted = tuple(_wanted(store, cakupan))
        if cakupan.lingkup.opd and self._wanted:
            whole = Lingkup("kabupaten", home, store.kabupaten.nama(home))
            own, known = Kumpulan.of(store, replace(cakupan, lingkup=whole), "kabupaten"), None
        self._wilayah: tuple[Wilayah, ...] = ()
        rows, self._targets = defaultdict(list), defaultdict[Kunci, list[TargetTercatat]](list)
        if self._wanted:
            self._wilayah = store.kecamatan.wilayah(home, self._periode.akhir)
            for row in store.pengukuran.of_kabupaten(home):
                rows[row.indikator, row.kecamatan].append(row)
            for target in store.target.of_kabupaten(home):
                self._targets[target.indikator, target.kecamatan].append(target)
        self._measured = {key: in_force(found) for key, found in rows.items()}
        self._counting = Counting(store, home, hari, own, self._wilayah, known or {})

    def lines(
        self, periode: Periode | None = None, *, quarters: bool = False
    ) -> tuple[Capaian, ...]:
        """Return the lines of each indicator, of the report's period or one within it.

        A regency has one, and where it is measured by kecamatan each pilot, and each other one that
        was measured, has one below it; each line has its quarters where they are asked for.
        """
        about = self._about
        found: list[Capaian] = []
        for one in self._wanted:
            if about is None:
                found.append(self.line(one, None, periode, quarters=quarters))
            if one.tingkat == "kecamatan":
                found += (
                    self.line(one, place, periode, quarters=quarters)
                    for place in self._wilayah
                    if (place.kode == about if about else self._is_of(one, place))
                )
        return tuple(found)

    def _is_of(self, one: IndikatorTercatat, place: Wilayah) -> bool:
        return place.pilot or (one.kode, place.kode) in self._measured

    def line(
        self,
        one: IndikatorTercatat,
        place: Wilayah | None,
        periode: Periode | None = None,
        *,
        quarters: bool = False,
    ) -> Capaian:
        """Return what an indicator comes to in a place, in this period or in one within it."""
        when = periode or self._periode
        kode, year = place.kode if place else None, year_period(when.tahun_akhir)
        each = year.triwulan if quarters else ()
        return Capaian(
            indikator=one,
            periode=when,
            kecamatan=kode,
            nama_tempat=place.nama if place else "",
            ini=self.value(one, kode, when),
            sd=self.value(one, kode, when.tahun_berjalan),
            target=self.target(one, kode, when) or self.target(one, kode, year),
            triwulan=tuple(self.value(one, kode, quarter) for quarter in each),
            belum=tuple(self._silent(one, when)) if place is None else (),
        )

    def of_year(self, line: Capaian, year: Periode) -> Capaian:
        """Return a line held against the target of its year, with what was reached so far."""
        target = self.target(line.indikator, line.kecamatan, year)
        return replace(line, periode=year, ini=line.sd, target=target)

    def money(self, line: Capaian, when: Periode) -> Ringkasan:
        """Return what was spent for the fokus of an indicator, or for all where it has none."""
        return self._counting.sum_of(line.indikator.fokus, line.kecamatan, when)

    def value(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Return the value of a stretch of time that has begun."""
        if when.mulai > self._hari:
            return NOT_REPORTED
        if one.ukuran is not None:
            return self._counting.count(one, place, when)
        if place is not None or one.tingkat == "kabupaten":
            found = self._measured.get((one.kode, place), {})
            return over_time(one.jenis, found, when, self._hari)
        parts = [
            over_time(one.jenis, found, when, self._hari)
            for (kode, where), found in self._measured.items()
            if kode == one.kode and where is not None
        ]
        if one.jenis == "unik" and sum(part.reported for part in parts) > 1:
            return NOT_REPORTED  # who is counted in one place may be counted in another
        return add_up(parts)

    def target(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> TargetBerlaku | None:
        """Return the target of a period; that of the regency may be the sum of its pilots'."""
        own = target_of(one.jenis, self._targets[one.kode, place], when, self._hari)
        if own or place is not None or one.tingkat == "kabupaten":
            return own
        if one.jenis not in {"jumlah", "terakhir"}:
            return None
        each = [
            target_of(one.jenis, self._targets[one.kode, row.kode], when, self._hari)
            for row in self._wilayah
            if row.pilot
        ]
        found = [target for target in each if target]
        return add_targets(found, when) if found and len(found) == len(each) else None

    def _silent(self, one: IndikatorTercatat, when: Periode) -> Iterator[str]:
        """Return the pilots of which nothing is measured in the period, though it is of others."""
        if one.ukuran is not None or one.tingkat == "kabupaten":
            return
        pilots = [row for row in self._wilayah if row.pilot]
        known = {row.kode for row in pilots if self.value(one, row.kode, when).reported}
        yield from (row.nama for row in pilots if known and row.kode not in known)


def _wanted(store: Store, cakupan: Cakupan) -> Iterator[IndikatorTercatat]:
    """Return the indicators that a report is about; an OPD's are those of its fokus."""
    lingkup = cakupan.lingkup
    rows = store.indikator.of_kabupaten(cakupan.kabupaten)
    fokus = None if lingkup.fokus is None else {lingkup.fokus}
    if lingkup.opd and rows:
        fokus = set(_answered_for(store, cakupan, lingkup.opd))
    for row in rows:
        if lingkup.kecamatan and row.tingkat != "kecamatan":
            continue
        if fokus is None or row.fokus in fokus:
            yield row


def _answered_for(store: Store, cakupan: Cakupan, opd: str) -> Iterator[str]:
    """Return the fokus that an OPD answers for in some pilot on the period's last day."""
    akhir = cakupan.periode.akhir
    for kecamatan in store.pilot.codes_on(akhir, cakupan.kabupaten):
        for role in store.penugasan.in_force(kecamatan, akhir):
            if (role.lembaga, role.peran) == (opd, "penanggung-jawab"):
                yield role.fokus

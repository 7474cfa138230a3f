"""Count what happened for an indicator: in the kegiatan of a report, its forms, its assignments."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from berdaya_cli.domain.indikator.hasil import NOT_REPORTED, Hasil, counted
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.reference.indikator import IndikatorTercatat, count_name
from berdaya_cli.domain.reference.kecamatan import Wilayah
from berdaya_cli.domain.report.angka import Angka, Ringkasan, summarize
from berdaya_cli.domain.report.jangkauan import Jangkauan, coverage
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import Kelompok
from berdaya_cli.services.report.kegiatan import Kumpulan
from berdaya_cli.storage.store import Store

Tempat = str | None
"""The code of a kecamatan; None is the whole regency."""
Kunci = tuple[str | None, Tempat]
"""Of which fokus, and where; None is all."""


@dataclass(slots=True)
class Counting:
    """What the record counts in stretches of time up to the end of a period.

    Attributes:
        own: the kegiatan of a report.
        known: by fokus and kecamatan what that report has added up already.
    """

    store: Store
    home: str
    hari: str
    own: Kumpulan
    wilayah: tuple[Wilayah, ...]
    known: Mapping[Kunci, Kelompok]
    sums: dict[tuple[str | None, Tempat, str], Ringkasan] = field(default_factory=dict)
    reached: dict[tuple[str | None, Tempat, str], Jangkauan] = field(default_factory=dict)

    def count(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Return what an indicator counts in a place and a stretch of time."""
        count: Callable[[IndikatorTercatat, Tempat, Periode], Hasil] = {
            "desa": self._desa,
            "formulir": self._forms,
            "penanggung-jawab": self._owners,
            "realisasi": self._spending,
        }.get(one.ukuran or "", self._happened)
        return count(one, place, when)

    def _rows(self, fokus: str | None, place: Tempat) -> Iterator[KegiatanLaporan]:
        for k in self.own.rows:
            if fokus in {None, k.fokus} and (place is None or k.di(place)):
                yield k

    def sum_of(self, fokus: str | None, place: Tempat, when: Periode) -> Ringkasan:
        """Add up as a report does, each stretch once."""
        if (fokus, place) in self.known:
            group = self.known[fokus, place]
            if when == self.own.periode:
                return group.ini
            if when == self.own.periode.tahun_berjalan:
                return group.tahun_berjalan
        key = (fokus, place, when.kode)
        if key not in self.sums:
            whole = when.tahun_berjalan
            rows = [k for k in self._rows(fokus, place) if k.menyangkut(whole)]
            within = [k for k in rows if k.menyangkut(when)]
            self.sums[key] = summarize(within, when, place, rows)
        return self.sums[key]

    def _happened(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Count kegiatan, how often they took place, and people."""
        if one.jenis == "rasio":
            return self._share(one, place, when)
        name = count_name(one.ukuran) if one.ukuran else ""
        angka: Angka | None = getattr(self.sum_of(one.fokus, place, when), name, None)
        if angka is None:  # another client wrote what nobody can count
            return NOT_REPORTED
        each = len(angka.nomor) if one.jenis == "rata-rata" else None
        return counted(angka.tabel, angka.nomor, angka.nilai, each)

    def _share(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Count a group among all who came where the group was counted."""
        name = count_name(one.ukuran) if one.ukuran else ""
        rows = [
            held
            for k in self._rows(one.fokus, None)
            for held in k.pelaksanaan
            if when.memuat(held.tanggal)
            and place in {None, k.tempat(held)}
            and getattr(held, name) is not None
        ]
        numbers = [held.id for held in rows]
        if not rows:
            return NOT_REPORTED
        part = sum(getattr(held, name) for held in rows)
        return counted("pelaksanaan", numbers, part, sum(held.jumlah or 0 for held in rows))

    def _spending(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Add spending up; of the pagu it is what was spent since 1 January."""
        found = self.sum_of(one.fokus, place, when)
        if one.jenis == "jumlah":
            return counted("realisasi", found.realisasi.nomor, found.realisasi.nilai)
        spent = found.realisasi_berpagu
        return counted("realisasi", spent.nomor, spent.nilai, found.pagu.nilai or 0)

    def _desa(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Count the desa of the pilots, or of a kecamatan, that were reached up to its end."""
        key = (one.fokus, place, when.akhir)
        if key not in self.reached:
            desa = [
                row
                for area in self.wilayah
                if area.kode == place or (place is None and area.pilot)
                for row in self.store.desa.of_kecamatan(area.kode)
            ]
            year = when.tahun_berjalan
            rows = (k for k in self._rows(one.fokus, None) if k.menyangkut(year))
            self.reached[key] = coverage((place or "", ""), desa, rows, when)
        found = self.reached[key]
        numbers = {n for row in found.terjangkau for n in row.kegiatan}
        whole = len(found.desa) if one.jenis == "rasio" else None
        return counted("kegiatan", sorted(numbers), len(found.terjangkau), whole)

    def _forms(self, one: IndikatorTercatat, _place: Tempat, when: Periode) -> Hasil:
        """Count the forms of the period that are back."""
        out = [
            form
            for form in self.store.register.standing(self.home, None, self.hari)
            if form.fokus in {None, one.fokus} and _within(parse_periode(form.periode), when)
        ]
        if not out:
            return NOT_REPORTED
        whole = len(out) if one.jenis == "rasio" else None
        return counted("formulir", (), sum(form.is_back for form in out), whole)

    def _owners(self, one: IndikatorTercatat, place: Tempat, when: Periode) -> Hasil:
        """Count the cells of the programme that somebody answers for on the last day."""
        pilots = self.store.pilot.codes_on(when.akhir, self.home)
        fokus = [row.kode for row in self.store.fokus.of_kabupaten(self.home)]
        asked = [kode for kode in fokus if one.fokus in {None, kode}]
        owned, numbers, cells = 0, list[int](), 0
        for pilot in pilots if place is None else [kode for kode in pilots if kode == place]:
            held = [
                row
                for row in self.store.penugasan.in_force(pilot, when.akhir)
                if row.peran == "penanggung-jawab"
            ]
            cells += len(asked)
            owned += len({row.fokus for row in held} & {*asked})
            numbers += [row.id for row in held if row.fokus in asked]
        if not cells:
            return NOT_REPORTED
        return counted("penugasan", numbers, owned, cells if one.jenis == "rasio" else None)


def _within(inner: Periode, outer: Periode) -> bool:
    return outer.mulai <= inner.mulai and inner.akhir <= outer.akhir

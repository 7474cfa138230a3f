"""The kegiatan of a report: which of them belong to which stretch of time, and their figures."""

from collections.abc import Callable
from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.angka import Angka, Ringkasan, summarize
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import BarisKegiatan, Kelompok
from berdaya_cli.services.report.scope import Cakupan
from berdaya_cli.storage.store import Store

Pilihan = Callable[[KegiatanLaporan], bool]
"""Picks some kegiatan."""


@dataclass(frozen=True, slots=True)
class Kumpulan:
    """The kegiatan of a scope with their dated rows.

    Attributes:
        rows: those of the period before, too.
        ini: the numbers of those that belong to the period; likewise sebelum, tahun_berjalan and
            each month, which nobody asks of those in which an OPD only takes part.
    """

    periode: Periode
    rows: tuple[KegiatanLaporan, ...]
    ini: frozenset[int]
    sebelum: frozenset[int]
    tahun_berjalan: frozenset[int]
    bulan: tuple[tuple[Periode, frozenset[int]], ...]

    @classmethod
    def of(cls, store: Store, cakupan: Cakupan, scope: str) -> "Kumpulan":
        """Read the kegiatan of a scope; ``mitra`` are those in which an OPD only takes part."""
        periode, table = cakupan.periode, store.kegiatan_report
        whole = periode.tahun_berjalan
        numbers = table.numbers(
            scope,
            cakupan.lingkup.kode,
            cakupan.kabupaten,
            min(whole.mulai, periode.sebelum.mulai),
            periode.akhir,
        )
        rows = table.kegiatan(numbers, periode.akhir)

        def among(when: Periode) -> frozenset[int]:
            return frozenset(k.id for k in rows if k.dalam(when))

        ini, sebelum = among(periode), among(periode.sebelum)
        tahun_berjalan = ini if whole == periode else among(whole)
        return cls(
            periode,
            tuple(k for k in rows if k.id in tahun_berjalan or k.id in sebelum),
            ini,
            sebelum,
            tahun_berjalan,
            tuple((bulan, among(bulan)) for bulan in whole.bulan) if scope != "mitra" else (),
        )

    def kelompok(
        self, kode: str, nama: str, *, of: Pilihan | None = None, kecamatan: str | None = None
    ) -> Kelompok:
        """Sum a group up; people count in one kecamatan, or everywhere."""

        def add(periode: Periode, numbers: frozenset[int]) -> Ringkasan:
            rows = (k for k in self.rows if k.id in numbers and (of is None or of(k)))
            return summarize(rows, periode, kecamatan)

        return Kelompok(
            kode=kode,
            nama=nama,
            ini=add(self.periode, self.ini),
            sebelum=add(self.periode.sebelum, self.sebelum),
            tahun_berjalan=add(self.periode.tahun_berjalan, self.tahun_berjalan),
        )

    def baris(self, kecamatan: str | None) -> tuple[BarisKegiatan, ...]:
        """Return each kegiatan of the year to date with its own figures."""
        hari, whole = self.periode.akhir, self.periode.tahun_berjalan

        def row(k: KegiatanLaporan) -> BarisKegiatan:
            ini = summarize((k,), self.periode, kecamatan)
            return BarisKegiatan(
                kegiatan=k,
                dalam_periode=k.id in self.ini,
                status=k.status(hari),
                kurang=k.kurang(hari),
                sumber_dana=k.sumber_dana(self.periode),
                ini=ini,
                tahun_berjalan=ini if whole == self.periode else summarize((k,), whole, kecamatan),
            )

        return tuple(row(k) for k in self.rows if k.id in self.tahun_berjalan)

    def sel(self, fokus: str, kecamatan: str) -> Ringkasan:
        """Sum one fokus in one kecamatan up for the period."""
        rows = (k for k in self.rows if k.id in self.ini and k.fokus == fokus and k.di(kecamatan))
        return summarize(rows, self.periode, kecamatan)

    def per_bulan(self) -> tuple[tuple[Periode, Angka], ...]:
        """Count the kegiatan of each month of the year to date."""
        return tuple(
            (bulan, Angka(len(numbers), "kegiatan", tuple(sorted(numbers))))
            for bulan, numbers in self.bulan
        )

    def has(self, kecamatan: str) -> bool:
        """Return whether a kegiatan of the year to date or the period before is there."""
        return any(k.di(kecamatan) and not k.seluruh_kabupaten for k in self.rows)

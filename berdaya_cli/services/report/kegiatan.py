"""The kegiatan of a report: which of them belong to which stretch of time, and their figures."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.angka import Angka, Ringkasan, people_alone, summarize
from berdaya_cli.domain.report.jangkauan import Jangkauan, coverage
from berdaya_cli.domain.report.kegiatan import TANPA_TEMPAT, KegiatanLaporan
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
        ini: the numbers of those that the figures of the period hold; likewise sebelum,
            tahun_berjalan, and tahun_sebelum: the year to date at the end of the period before.
        bulan: the numbers of those that belong to each month, which nobody asks of those in which
            an OPD only takes part.
    """

    periode: Periode
    rows: tuple[KegiatanLaporan, ...]
    ini: frozenset[int]
    sebelum: frozenset[int]
    tahun_berjalan: frozenset[int]
    tahun_sebelum: frozenset[int]
    bulan: tuple[tuple[Periode, frozenset[int]], ...]

    @classmethod
    def of(cls, store: Store, cakupan: Cakupan, scope: str) -> "Kumpulan":
        """Read the kegiatan of a scope; ``mitra`` are those in which an OPD only takes part."""
        periode, table = cakupan.periode, store.kegiatan_report
        whole, before = periode.tahun_berjalan, periode.sebelum
        numbers = table.numbers(
            scope,
            cakupan.lingkup.kode,
            cakupan.kabupaten,
            min(whole.mulai, before.awal_tahun),
            periode.akhir,
        )
        rows = table.kegiatan(numbers, periode.akhir)

        def among(when: Periode) -> frozenset[int]:
            return frozenset(k.id for k in rows if k.menyangkut(when))

        ini = among(periode)
        months = whole.bulan if scope != "mitra" else ()
        return cls(
            periode,
            rows,
            ini,
            among(before),
            ini if whole == periode else among(whole),
            among(before.tahun_berjalan),
            tuple((bulan, frozenset(k.id for k in rows if k.dalam(bulan))) for bulan in months),
        )

    def known_until(self, today: str) -> str:
        """Return the day as of which they stand: the period's last, or while it runs, today.

        Where a row is of a later day than today, the clock is behind the record.
        """
        days = (
            row.tanggal
            for k in self.rows
            for rows in (k.pelaksanaan, k.perkembangan, k.realisasi)
            for row in rows
        )
        return min(self.periode.akhir, max((today, *days)))

    def kelompok(
        self, kode: str, nama: str, *, of: Pilihan | None = None, kecamatan: str | None = None
    ) -> Kelompok:
        """Sum a group up; people count in one kecamatan, or everywhere."""
        rows = tuple(k for k in self.rows if of is None or of(k))

        def add(periode: Periode, numbers: frozenset[int], whole: frozenset[int]) -> Ringkasan:
            return summarize(
                (k for k in rows if k.id in numbers),
                periode,
                kecamatan,
                (k for k in rows if k.id in whole),
            )

        year = self.tahun_berjalan
        return Kelompok(
            kode=kode,
            nama=nama,
            ini=add(self.periode, self.ini, year),
            sebelum=add(self.periode.sebelum, self.sebelum, self.tahun_sebelum),
            tahun_berjalan=add(self.periode.tahun_berjalan, year, year),
        )

    def tanpa_tempat(self) -> Kelompok | None:
        """Sum up the people who were not told apart by kecamatan; None where there are none."""
        whole = self.kelompok(TANPA_TEMPAT, "", kecamatan=TANPA_TEMPAT)
        kept = replace(
            whole,
            ini=people_alone(whole.ini),
            sebelum=people_alone(whole.sebelum),
            tahun_berjalan=people_alone(whole.tahun_berjalan),
        )
        held = kept.sebelum.pelaksanaan.nilai or kept.tahun_berjalan.pelaksanaan.nilai
        return kept if held else None

    def of_rows(self, kecamatan: str | None) -> Ringkasan:
        """Sum up those that the figures of the period hold, and of money nothing else."""
        return summarize((k for k in self.rows if k.id in self.ini), self.periode, kecamatan)

    def baris(self, kecamatan: str | None) -> tuple[BarisKegiatan, ...]:
        """Return each kegiatan of the year to date with its own figures."""
        hari, whole = self.periode.akhir, self.periode.tahun_berjalan

        def row(k: KegiatanLaporan) -> BarisKegiatan:
            ini = summarize((k,), self.periode, kecamatan)
            return BarisKegiatan(
                kegiatan=k,
                dalam_periode=k.dalam(self.periode),
                menyangkut=k.id in self.ini,
                status=k.status(hari),
                kurang=k.kurang(hari),
                sumber_dana=k.sumber_dana(self.periode),
                ini=ini,
                tahun_berjalan=ini if whole == self.periode else summarize((k,), whole, kecamatan),
                tanpa_tempat=summarize((k,), self.periode, TANPA_TEMPAT).jumlah.nilai
                if kecamatan
                else None,
            )

        return tuple(row(k) for k in self.rows if k.id in self.tahun_berjalan)

    def sel(self, fokus: str, kecamatan: str) -> Ringkasan:
        """Sum one fokus in one kecamatan up for the period."""
        rows = tuple(k for k in self.rows if k.fokus == fokus and k.di(kecamatan))
        return summarize(
            (k for k in rows if k.id in self.ini),
            self.periode,
            kecamatan,
            (k for k in rows if k.id in self.tahun_berjalan),
        )

    def shared(self, fokus: str, kecamatan: str) -> int:
        """Count those of the period of a cell that are also other kecamatan's."""
        return sum(
            k.bersama
            for k in self.rows
            if k.fokus == fokus and k.di(kecamatan) and k.dalam(self.periode)
        )

    def jangkauan(self, kecamatan: tuple[str, str], desa: Iterable[tuple[str, str]]) -> Jangkauan:
        """Find the desa that the kegiatan of the year to date have reached."""
        rows = (k for k in self.rows if k.id in self.tahun_berjalan)
        return coverage(kecamatan, desa, rows, self.periode)

    def per_bulan(self) -> tuple[tuple[Periode, Angka], ...]:
        """Count the kegiatan of each month of the year to date."""
        return tuple(
            (bulan, Angka(len(numbers), "kegiatan", tuple(sorted(numbers))))
            for bulan, numbers in self.bulan
        )

    def has(self, kecamatan: str) -> bool:
        """Return whether one of the year to date or the period before is, or was held, there."""
        known = self.tahun_berjalan | self.sebelum
        return any(
            (k.di(kecamatan) and not k.seluruh_kabupaten)
            or any(k.tempat(held) == kecamatan for held in k.pelaksanaan)
            for k in self.rows
            if k.id in known
        )

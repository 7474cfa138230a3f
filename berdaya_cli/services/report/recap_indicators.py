"""A recap of indicators: target, value and money by quarter, as the evaluation of a Renja asks.

The columns are those of form E.81 of Permendagri 86/2017 that the record can fill: K is what was
reached (kinerja), Rp what was spent.
"""

from collections.abc import Iterator

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.periode import Periode, year_period
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.domain.tanggal import to_roman
from berdaya_cli.domain.uang import persen
from berdaya_cli.language import N_
from berdaya_cli.services.report.indikator import Pembacaan
from berdaya_cli.services.report.kegiatan import Kumpulan
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.storage.store import Store

QUARTERS = 4


def by_indicator(store: Store, scope: str | None, when: Periode, today: str) -> Tabel:
    """Return each indicator in the year of a period: its quarters up to it, money beside it."""
    lines: list[tuple[Value, ...]] = []
    for home in (scope,) if scope else store.kabupaten.codes():
        for row in _rows(store, home, when, today):
            lines.append((len(lines) + 1, *row))
    kosong = N_("No indicator is recorded; see: berdaya help indikator")
    return Tabel("recap-indikator", _columns(), lines, kosong)


def _rows(store: Store, home: str, when: Periode, today: str) -> Iterator[tuple[Value, ...]]:
    minta = PermintaanLaporan(periode=when.kode, kabupaten=home)
    cakupan = find_cakupan(store, minta, today=today)
    own = Kumpulan.of(store, cakupan, "kabupaten")
    reading = Pembacaan(store, cakupan, own, own.known_until(today))
    year = year_period(when.tahun_akhir)
    quarters = year.triwulan
    for line in (reading.of_year(row, year) for row in reading.lines(quarters=True)):
        money = reading.money(line, when)
        values: list[Value] = []
        for number, quarter in enumerate(quarters):
            past = quarter.akhir <= when.akhir
            found = line.triwulan[number] if past else None
            values.append(found.nilai(line.indikator) if found else None)
            values.append(reading.money(line, quarter).realisasi.nilai if past else None)
        yield (
            line.indikator.kode,
            line.indikator.nama,
            line.kecamatan,
            line.nama_tempat or None,
            line.indikator.satuan,
            line.target.nilai if line.target else None,
            money.pagu.nilai,
            *values,
            line.nilai,
            money.realisasi_sd.nilai,
            line.persen,
            persen(money.realisasi_berpagu.nilai, money.pagu.nilai),
            *_stated(line),
        )


def _stated(line: Capaian) -> tuple[Value, Value, Value]:
    """Return which period the target is of, how the value stands to it, and where it is stated."""
    target = line.target
    if target is None:
        return None, line.keadaan, None
    return target.periode.kode, line.keadaan, "; ".join(target.sumber) or None


def _columns() -> tuple[Kolom, ...]:
    quarters = [
        kolom
        for n in range(1, QUARTERS + 1)
        for kolom in (
            Kolom(f"tw{n}", f"TW {to_roman(n)} K", "nilai"),
            Kolom(f"tw{n}_rp", f"TW {to_roman(n)} Rp", "rupiah", gives_way=1),
        )
    ]
    return (
        Kolom("nomor", N_("No."), "angka"),
        Kolom("kode", N_("Code"), "kode", only_in_pipes=True),
        Kolom("nama", N_("Indicator")),
        Kolom("kecamatan", N_("Code of the kecamatan"), "kode", only_in_pipes=True),
        Kolom("nama_kecamatan", N_("Kecamatan")),
        Kolom("satuan", N_("Unit")),
        Kolom("target", N_("Target K"), "nilai"),
        Kolom("pagu", N_("Target Rp"), "rupiah", gives_way=2),
        *quarters,
        Kolom("realisasi", N_("So far K"), "nilai"),
        Kolom("realisasi_rp", N_("So far Rp"), "rupiah", gives_way=2),
        Kolom("capaian", N_("Attained K"), "persen"),
        Kolom("capaian_rp", N_("Attained Rp"), "persen", gives_way=2),
        Kolom("periode_target", N_("Period of the target"), "kode", only_in_pipes=True),
        Kolom("keadaan", N_("State"), "kode", only_in_pipes=True),
        Kolom("sumber_target", N_("Source of the target"), only_in_pipes=True),
    )

"""Targets whose period is over, and that are not reached, or of which nothing is measured."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.programme.jenis_celah import CELAH
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.reference.nilai import write_in_unit
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import format_percent
from berdaya_cli.services.report.indikator import Pembacaan
from berdaya_cli.services.report.kegiatan import Kumpulan
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.storage.store import Store


def gaps_of_targets(store: Store, saringan: SaringanCelah, hari: str) -> Iterator[Temuan]:
    """Find them period by period, of the year of a day: the targets that were set, no sums."""
    home = saringan.kabupaten
    for periode in _periods(store, home, hari):
        minta = PermintaanLaporan(periode=periode.kode, kabupaten=home)
        cakupan = find_cakupan(store, minta, today=hari)
        own = Kumpulan.of(store, cakupan, "kabupaten")
        set_here = {
            (row.indikator, row.kecamatan)
            for row in store.target.of_kabupaten(home)
            if row.periode == periode.kode
        }
        for line in Pembacaan(store, cakupan, own, own.known_until(hari)).lines():
            asked = saringan.has(line.kecamatan or "", line.indikator.fokus)
            if asked and (line.indikator.kode, line.kecamatan) in set_here:
                yield from _of_line(line)


def _periods(store: Store, home: str, hari: str) -> list[Periode]:
    """Return the periods that have a target, are over, and are of the year of a day."""
    codes = {row.periode for row in store.target.of_kabupaten(home) if row.tanggal <= hari}
    found = [parse_periode(code) for code in codes]
    over = [one for one in found if one.akhir <= hari and one.akhir[:4] >= _last_year(hari)]
    return sorted(over, key=lambda one: (one.akhir, one.mulai))


def _last_year(hari: str) -> str:
    """Return from which year on: in January the year before is looked at still."""
    return f"{int(hari[:4]) - 1:04}"


def _of_line(line: Capaian) -> Iterator[Temuan]:
    kinds = {"di-bawah": "di-bawah-target", "belum-dilaporkan": "belum-diukur"}
    jenis, one = kinds.get(line.keadaan), line.indikator
    if jenis is None or line.target is None:
        return
    yield CELAH[jenis].temuan(
        {
            "kecamatan": line.nama_tempat or None,
            "kode": line.kecamatan,
            "fokus": one.fokus,
            "indikator": one.kode,
        },
        indicator=one.nama,
        indikator=one.kode,
        periode=line.periode.nama,
        kode=line.periode.kode,
        value=write_in_unit(line.nilai or 0, one.satuan),
        target=write_in_unit(line.target.nilai, one.satuan),
        percent=format_percent(line.persen or 0),
        place=f" --kecamatan {quote(line.nama_tempat)}" if line.kecamatan else "",
    )

"""What indicators come to, as the public may see it: quarters and years that are over."""

import json
from collections.abc import Iterator, Sequence
from functools import partial

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import in_force
from berdaya_cli.domain.periode import Periode, parse_periode, quarter_of, year_period
from berdaya_cli.domain.privasi import hide_personal
from berdaya_cli.domain.publish.data_terbuka import SkemaTabel
from berdaya_cli.domain.publish.ekspor import IsiTabel
from berdaya_cli.domain.publish.indikator_publik import cells_of, line_for_the_public
from berdaya_cli.domain.publish.penyamaran import Cacah, Kubus, KubusIndikator
from berdaya_cli.domain.report.dasbor import MOST_YEARS
from berdaya_cli.domain.tabel import Value, as_number
from berdaya_cli.services.report.indikator import Pembacaan
from berdaya_cli.services.report.kegiatan import Kumpulan
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.storage.store import Store

_to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
"""Writes as SQLite does."""
Row = tuple[Value, ...]


def cells_of_indicators(store: Store, homes: Sequence[str], k: int, before: str) -> KubusIndikator:
    """Return the published cells of the indicators that count people by hand."""
    found: dict[tuple[str, str, str | None], dict[str, Cacah]] = {}
    for home in homes:
        rows = store.pengukuran.of_kabupaten(home)
        for one in store.indikator.of_kabupaten(home):
            if one.ukuran is not None or one.by_parts or not one.orang:
                continue
            for place in {row.kecamatan for row in rows if row.indikator == one.kode}:
                known = in_force(
                    row for row in rows if (row.indikator, row.kecamatan) == (one.kode, place)
                )
                found[home, one.kode, place] = cells_of(one, known, k, before)
    return KubusIndikator(found)


def attained(store: Store, homes: Sequence[str], kubus: Kubus, *, today: str) -> Iterator[Row]:
    """Return a row for each indicator, place and period that is over, quarter by quarter."""
    for home in homes:
        if not store.indikator.of_kabupaten(home):
            continue
        for year in _years(store, home, today):
            minta = PermintaanLaporan(periode=year.kode, kabupaten=home)
            cakupan = find_cakupan(store, minta, today=today)
            own = Kumpulan.of(store, cakupan, "kabupaten")
            reading = Pembacaan(store, cakupan, own, own.known_until(today))
            over = [one for one in (*year.triwulan, year) if one.akhir < quarter_of(today).mulai]
            for periode in over:
                for line in reading.lines(periode):
                    yield _row(line_for_the_public(line, kubus.of(home)))


def _years(store: Store, home: str, today: str) -> list[Periode]:
    """Return those of the latest years in which there is a kegiatan or a measurement."""
    this = int(today[:4])
    years = set(store.kegiatan_report.years(home))
    years |= {parse_periode(row.periode).tahun_akhir for row in store.pengukuran.of_kabupaten(home)}
    return [year_period(year) for year in range(this - MOST_YEARS + 1, this + 1) if year in years]


def _row(line: Capaian) -> Row:
    hasil, target = line.ini, line.target
    if line.indikator.jenis == "terakhir":
        hasil = line.sd
    nilai = hasil.nilai(line.indikator)
    own = target if target and target.periode == line.periode else None
    key = (line.indikator.kabupaten, line.indikator.kode, line.kecamatan, line.periode.kode)
    shown = [None if part is None else hide_personal(part) for part in key]
    return (
        *shown,
        None if nilai is None else as_number(nilai),
        hasil.samar or None,
        as_number(own.nilai) if own else None,
        line.persen / 100 if own and line.persen is not None else None,
        "/".join(part or "-" for part in shown),
        line.periode.mulai,
        line.periode.akhir,
    )


def made(skema: SkemaTabel, rows: Sequence[Row]) -> IsiTabel:
    """Return a table that was made here, as those that are read from the file."""
    names = tuple(column.nama for column in skema.kolom)
    return IsiTabel(
        names,
        lambda: rows,
        lambda: (_to_json(["" if value is None else value for value in row]) for row in rows),
        lambda: (_to_json(dict(zip(names, row, strict=True))) for row in rows),
    )

"""Indicators as they may be published: those that count people are made of published cells only.

What counts the record's people comes from the cells of ``penyamaran``. What an office counted by
hand has cells of its own, an indicator in a kecamatan in a quarter; small ones are hidden, and sums
are made of what is published, so that no sum gives anything back.
"""

from collections.abc import Mapping
from dataclasses import replace

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil, over_time
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.publish.penyamaran import Cacah, Kubus, hide_small
from berdaya_cli.domain.reference.indikator import ORANG, IndikatorTercatat, count_name
from berdaya_cli.domain.report.angka import WITHHELD
from berdaya_cli.domain.tabel import SCALE


def cells_of(
    one: IndikatorTercatat, known: Mapping[str, Hasil], k: int, before: str
) -> dict[str, Cacah]:
    """Return the cells of what was counted by hand in one place, small ones hidden.

    Args:
        one: an indicator that counts people, and has no parts.
        known: what holds of each period.
        k: the smallest count that is published.
        before: the first day of the quarter that is not over yet.
    """
    when = {kode: parse_periode(kode) for kode in known}
    quarters = {
        quarter.kode: quarter
        for period in when.values()
        for quarter in _quarters_of(period)
        if quarter.akhir < before
    }
    cells: dict[str, Cacah] = {}
    for kode, quarter in quarters.items():
        inside = {n: h for n, h in known.items() if _is_in(when[n], quarter)}
        found = over_time(one.jenis, inside, quarter, quarter.akhir)
        if found.pembilang is not None:
            cells[kode] = hide_small(found.pembilang // SCALE, k)
    longer = [one for one in when.values() if len(one.triwulan) > 1 and one.akhir < before]
    for period in sorted(longer, key=lambda one: (len(one.triwulan), one.mulai)):
        if not any(_is_in(parse_periode(kode), period) for kode in cells):
            cells[period.kode] = hide_small((known[period.kode].pembilang or 0) // SCALE, k)
    return _without_small_steps(cells, k) if one.jenis == "terakhir" else cells


def _without_small_steps(cells: Mapping[str, Cacah], k: int) -> dict[str, Cacah]:
    """Hide what differs little from the one before: of a running total the new ones follow."""
    shown: dict[str, Cacah] = {}
    before: int | None = None
    for kode in sorted(cells, key=lambda kode: parse_periode(kode).akhir):
        cell = cells[kode]
        if cell.nilai is not None and before is not None and 0 < abs(cell.nilai - before) < k:
            cell = Cacah(None, WITHHELD)
        shown[kode] = cell
        before = before if cell.nilai is None else cell.nilai
    return shown


def _quarters_of(period: Periode) -> tuple[Periode, ...]:
    """Return the quarters of a period; of a month the one that it lies in."""
    if period.triwulan:
        return period.triwulan
    year, month = period.mulai[:4], int(period.mulai[5:7])
    return (parse_periode(f"{year}-TW{(month + 2) // 3}"),)


def _is_in(inner: Periode, outer: Periode) -> bool:
    return outer.mulai <= inner.mulai and inner.akhir <= outer.akhir


def line_for_the_public(line: Capaian, kubus: Kubus) -> Capaian:
    """Return a line as it may be published: without records, sources, small counts of people."""
    one = line.indikator
    year = line.periode.tahun_berjalan

    def shown(hasil: Hasil, periode: Periode) -> Hasil:
        plain = replace(hasil, nomor=())
        return _of_people(line, plain, periode, kubus) if one.orang else plain

    quarters = tuple(
        shown(hasil, quarter)
        for hasil, quarter in zip(line.triwulan, _year_of(line.periode).triwulan, strict=False)
    )
    return replace(
        line,
        indikator=replace(
            one,
            judul_awal=None,
            nilai_awal=None if one.orang else one.nilai_awal,
            tahun_awal=None if one.orang else one.tahun_awal,
        ),
        ini=shown(line.ini, line.periode),
        sd=shown(line.sd, year),
        triwulan=quarters,
        target=replace(line.target, sumber=(), nomor=()) if line.target else None,
    )


def _year_of(periode: Periode) -> Periode:
    return parse_periode(f"{periode.tahun_akhir:04}")


def _of_people(line: Capaian, own: Hasil, periode: Periode, kubus: Kubus) -> Hasil:
    """Return a count of people out of published cells, where all of them are published.

    With a part of them hidden it would be another figure than the one that is meant, and no
    target could be held against it; what is not published is hidden.
    """
    one = line.indikator
    if not own.reported:
        return own
    found = _published(line, own, periode, kubus)
    if found and (found.samar or found.nilai(one) == own.nilai(one)):
        return found
    return Hasil(samar=WITHHELD)


def _published(line: Capaian, own: Hasil, periode: Periode, kubus: Kubus) -> Hasil | None:
    """Return what published cells come to; None where there are none."""
    one = line.indikator
    if one.ukuran is None:
        if one.by_parts:
            return None
        return _as_hasil(kubus.layanan.jumlah(one, line.kecamatan, periode))
    if one.ukuran not in ORANG:
        return None
    codes = [quarter.kode for quarter in periode.triwulan]
    counts = kubus.jumlah(codes, line.kecamatan, one.fokus)
    part, whole = counts[GROUPS.index(count_name(one.ukuran))], counts[0]
    if one.jenis == "jumlah":
        return _as_hasil(part)
    if part.nilai is None or whole.nilai is None:
        return None
    below = own.penyebut if one.jenis == "rata-rata" else whole.nilai * SCALE
    return Hasil(part.nilai * SCALE, below)


def _as_hasil(cell: Cacah) -> Hasil | None:
    if cell.samar:
        return Hasil(samar=cell.samar)
    return None if cell.nilai is None else Hasil(cell.nilai * SCALE)

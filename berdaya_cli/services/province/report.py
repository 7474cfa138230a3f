"""Gather the report of a province from the packages of a lake."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, asked_periode, parse_periode, quarter_of
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.province.laporan import BarisProvinsi, DasborProvinsi, LaporanProvinsi
from berdaya_cli.domain.province.masukan import Masukan
from berdaya_cli.domain.province.permintaan import PermintaanDanau
from berdaya_cli.domain.publish.penyamaran import LEAST_K, Cacah, Kubus, SelPeserta
from berdaya_cli.domain.report.rekap import BarisRekap, Menurut, add_up_by_code
from berdaya_cli.language import _
from berdaya_cli.services.province.list_kiriman import gather_masukan
from berdaya_cli.services.province.recap import parse_mesin
from berdaya_cli.storage.province import engines
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.seed.batas_file import province_outlines
from berdaya_cli.storage.seed.wilayah_file import read_wilayah

_GROUPINGS: tuple[Menurut, ...] = ("kabupaten", "fokus", "kecamatan")
SEAL_SHOWN = 16
"""Digits of a seal that the list of packages shows."""


def gather_provinsi(lake: Lake, minta: PermintaanDanau, *, today: str) -> LaporanProvinsi:
    """Gather the report of the province, or provinces, of a lake.

    People are sums of what may be published: of each regency the cells that its own open data has,
    by the largest k that any of them asks.

    Raises:
        BerdayaError: a period or engine that is not known, nothing was sent, or the engine cannot
            go on.
    """
    (laporan,) = _gather(lake, minta, lambda periode: (periode,), today=today)
    return laporan


def gather_dasbor_provinsi(lake: Lake, minta: PermintaanDanau, *, today: str) -> DasborProvinsi:
    """Gather the dashboard of a province: the year of a period, its semesters and quarters.

    Raises:
        BerdayaError: see ``gather_provinsi``.
    """

    def parts(periode: Periode) -> tuple[Periode, ...]:
        year = periode.akhir[:4]
        codes = (year, *(f"{year}-S{n}" for n in (1, 2)), *(f"{year}-TW{n}" for n in range(1, 5)))
        found = (parse_periode(code) for code in codes)
        return tuple(one for one in found if one.mulai <= today)

    laporan = _gather(lake, minta, parts, today=today)
    provinces = dict.fromkeys(row.kode[:2] for row in laporan[0].kabupaten)
    return DasborProvinsi(
        laporan=laporan,
        wilayah=tuple(
            (kode, nama)
            for province in provinces
            for home, _name in read_wilayah(province).below(province)
            for kode, nama in read_wilayah(province).below(home)
        ),
        batas=tuple(row for province in provinces for row in province_outlines(province)),
    )


def _gather(
    lake: Lake,
    minta: PermintaanDanau,
    parts: Callable[[Periode], tuple[Periode, ...]],
    *,
    today: str,
) -> tuple[LaporanProvinsi, ...]:
    check = Mistakes()
    periode = check.note(asked_periode, minta.periode, today)
    mesin = check.note(parse_mesin, minta.mesin, minta.master)
    check.stop()
    asked = check.settle(periode)
    found = gather_masukan(lake, minta.per, expected=min(asked.akhir, minta.per))
    if not found.kiriman:
        raise InvalidValueError(
            _("No package of this day or before is there."), hint=_("See: berdaya list-kiriman")
        )
    k = max(LEAST_K, minta.k or 0, *(one.k for one in found.kiriman.values()))
    each = []
    with engines.opened(check.settle(mesin), lake, found.kiriman, master=minta.master) as one:
        for when in parts(asked):
            rows = {by: list(engines.recap(one, by, None, when)) for by in _GROUPINGS}
            batas = min(quarter_of(today).mulai, _day_after(when))
            cells = engines.cells(one, when.mulai, batas, k)
            kubus = Kubus(k, tuple(cell for cell in cells if _is_whole(cell, found)))
            pilots = frozenset(engines.pilots(one, when.akhir))
            each.append(_laporan(found, when, kubus, rows, pilots))
    return tuple(each)


def _is_whole(cell: SelPeserta, found: Masukan) -> bool:
    """Return whether the package that a cell is from goes on to the end of its quarter.

    Of one that does not, the next would give back by their difference who came in between.
    """
    return parse_periode(cell.periode).akhir <= found.kiriman[cell.kabupaten].sampai


def _day_after(periode: Periode) -> str:
    """Return a text that is greater than every day of a period, and less than any later."""
    return f"{periode.akhir}~"


def _laporan(
    found: Masukan,
    when: Periode,
    kubus: Kubus,
    rows: Mapping[Menurut, list[BarisRekap]],
    pilots: frozenset[str],
) -> LaporanProvinsi:
    quarters = tuple(quarter.kode for quarter in when.triwulan)
    sent = found.kiriman
    provinces = dict.fromkeys(one.provinsi for one in sent.values())
    total = next(iter(add_up_by_code([replace(row, kode="") for row in rows["kabupaten"]])), None)
    fokus = add_up_by_code(rows["fokus"])
    return LaporanProvinsi(
        provinsi=", ".join(provinces),
        periode=when,
        masukan=found,
        pilot=pilots,
        sel=kubus.sel,
        k=kubus.k,
        total=total,
        peserta=kubus.jumlah(quarters)[0],
        kabupaten=tuple(_regencies(found, rows["kabupaten"], kubus, quarters)),
        fokus=tuple(_line(row, None, kubus.jumlah(quarters, fokus=row.kode)[0]) for row in fokus),
        kecamatan=tuple(_kecamatan(rows["kecamatan"], sent, kubus, quarters)),
        segel=tuple(
            (one.nama, one.sampai, f"{one.operasi}/{one.segel[:SEAL_SHOWN]}")
            for one in sent.values()
        ),
    )


def _line(row: BarisRekap, sent: Kiriman | None, peserta: Cacah) -> BarisProvinsi:
    return BarisProvinsi(
        kabupaten=row.kabupaten,
        kode=row.kode,
        nama=row.nama,
        sampai=sent.sampai if sent else None,
        rekap=row,
        peserta=peserta,
    )


def _regencies(
    found: Masukan, rows: Iterable[BarisRekap], kubus: Kubus, quarters: tuple[str, ...]
) -> Iterator[BarisProvinsi]:
    """Return a line for each regency that is expected, in the order of codes."""
    lines = {
        row.kode: BarisProvinsi(
            kabupaten=row.kode, kode=row.kode, nama=row.nama_lengkap, sampai=None, rekap=None,
            peserta=Cacah(None),
        )
        for row in found.belum
    }  # fmt: skip
    for row in rows:
        sent = found.kiriman[row.kabupaten]
        line = _line(row, sent, kubus.of(row.kabupaten).jumlah(quarters)[0])
        lines[row.kode] = replace(line, nama=sent.nama)
    yield from (lines[kode] for kode in sorted(lines))


def _kecamatan(
    rows: Iterable[BarisRekap],
    sent: Mapping[str, Kiriman],
    kubus: Kubus,
    quarters: tuple[str, ...],
) -> Iterator[BarisProvinsi]:
    cells = {kode: kubus.of(kode) for kode in sent}
    for row in rows:
        peserta = cells[row.kabupaten].jumlah(quarters, kecamatan=row.kode)[0]
        yield _line(row, sent[row.kabupaten], peserta)

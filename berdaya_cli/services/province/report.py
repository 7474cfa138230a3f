"""Gather the report of a province from the packages of a lake."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, parse_periode, quarter_of, year_period
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.province.laporan import BarisProvinsi, LaporanProvinsi
from berdaya_cli.domain.publish.penyamaran import LEAST_K, Cacah, Kubus
from berdaya_cli.domain.report.rekap import BarisRekap, Menurut
from berdaya_cli.language import _
from berdaya_cli.services.province.list_kiriman import Masukan, gather_masukan
from berdaya_cli.services.province.recap import PermintaanDanau, add_up_by_code, parse_mesin
from berdaya_cli.storage.province import engines
from berdaya_cli.storage.province.lake import Lake

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
    check = Mistakes()
    periode = (
        check.note(parse_periode, minta.periode) if minta.periode else year_period(int(today[:4]))
    )
    mesin = check.note(parse_mesin, minta.mesin, minta.master)
    check.stop()
    when, per = check.settle(periode), minta.per or today
    found = gather_masukan(lake, per, expected=min(when.akhir, per))
    if not found.kiriman:
        raise InvalidValueError(
            _("No package of this day or before is there."), hint=_("See: berdaya list-kiriman")
        )
    k = max(LEAST_K, *(one.k for one in found.kiriman.values()))
    with engines.opened(check.settle(mesin), lake, found.kiriman, master=minta.master) as one:
        rows = {by: list(engines.recap(one, by, None, when)) for by in _GROUPINGS}
        batas = min(quarter_of(today).mulai, _day_after(when))
        kubus = Kubus(k, tuple(engines.cells(one, when.mulai, batas, k)))
    return _laporan(found, when, kubus, rows)


def _day_after(periode: Periode) -> str:
    """Return a text that is greater than every day of a period, and less than any later."""
    return f"{periode.akhir}~"


def _laporan(
    found: Masukan, when: Periode, kubus: Kubus, rows: Mapping[Menurut, list[BarisRekap]]
) -> LaporanProvinsi:
    quarters = tuple(quarter.kode for quarter in when.triwulan)
    sent = found.kiriman
    provinces = dict.fromkeys(one.provinsi for one in sent.values())
    total = next(iter(add_up_by_code([replace(row, kode="") for row in rows["kabupaten"]])), None)
    fokus = add_up_by_code(rows["fokus"])
    return LaporanProvinsi(
        provinsi=", ".join(provinces),
        periode=when,
        masukan=tuple(filter(None, (found.heading(), found.missing()))),
        masuk=len(sent),
        semua=found.expected,
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
    of_regency: dict[str, Kubus] = {}
    for row in rows:
        cells = of_regency.setdefault(row.kabupaten, kubus.of(row.kabupaten))
        peserta = cells.jumlah(quarters, kecamatan=row.kode)[0]
        yield _line(row, sent[row.kabupaten], peserta)

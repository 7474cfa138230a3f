"""The dashboard of a province as one page that needs nothing else, like that of a regency."""

from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from berdaya_cli.domain.province.laporan import BarisProvinsi, DasborProvinsi, LaporanProvinsi
from berdaya_cli.domain.publish.penyamaran import Cacah
from berdaya_cli.domain.report.rekap import BarisRekap
from berdaya_cli.domain.tanggal import nama_pendek
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.reports.drawing import peta
from berdaya_cli.reports.province.words import WORDS
from berdaya_cli.reports.report.dasbor.data import LARGEST_EXACT, in_both
from berdaya_cli.reports.report.dasbor.page import FOLDER as SHARED
from berdaya_cli.reports.report.dasbor.page import as_data, hash_of
from berdaya_cli.reports.stamp import restricted
from berdaya_cli.reports.values import visible
from berdaya_cli.reports.web import TEMPLATES, page_templates

FOLDER = TEMPLATES / "provinsi"
SCRIPTS = (
    FOLDER / "data.js",
    SHARED / "words.js",
    FOLDER / "view.js",
    SHARED / "address.js",
    SHARED / "elements.js",
    SHARED / "shades.js",
    FOLDER / "page.js",
)
"""The files of the script, in the order in which they are joined; some are the other page's."""
STYLES = (SHARED / "dasbor.css", FOLDER / "provinsi.css")
SOURCE = "github.com/cahyadsn/wilayah_boundaries (MIT)"
"""Where the outlines that come with the tool are from: data/README.md."""
Json = Any
"""What JSON can hold."""


@cache
def _joined(paths: tuple[Any, ...]) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def render(dasbor: DasborProvinsi, *, public: bool = False) -> Iterator[bytes]:
    """Write the page; it speaks Indonesian until its reader asks for English.

    Args:
        dasbor: what it shows.
        public: whether it is published; else it says that it is for the office only.
    """
    names = {kode: visible(nama) for kode, nama in dasbor.wilayah}
    known = [(kode, outline) for kode, outline in dasbor.batas if kode in names]
    style, script = _joined(STYLES), _joined(SCRIPTS)
    page = (
        page_templates(FOLDER)
        .get_template("provinsi.html.j2")
        .render(
            daerah=f"Provinsi {visible(dasbor.laporan[0].provinsi)}",
            peta=peta.outlines(known) if known else None,
            nama=names,
            style=style,
            style_hash=hash_of(style),
            script=script,
            script_hash=hash_of(script),
            data=as_data(to_data(dasbor, public=public)),
        )
    )
    yield page.encode()


def to_data(dasbor: DasborProvinsi, *, public: bool) -> dict[str, Json]:
    """Return all that the page shows: the same packages and day, the same data."""
    first = dasbor.laporan[0]
    return {
        "skema": "berdaya/dasbor-provinsi/1",
        "daerah": f"Provinsi {visible(first.provinsi)}",
        "tanda": in_both(lambda: _("PUBLIC EDITION") if public else restricted()),
        "samar": first.k,
        "awal": {"periode": first.periode.kode},
        "belum": in_both(first.masukan.missing),
        "masuk": len(first.segel),
        "kabupaten": [[row.kode, visible(row.nama), _day(row)] for row in first.kabupaten],
        "kecamatan": [[kode, visible(nama)] for kode, nama in dasbor.wilayah],
        "fokus": [[row.kode, visible(row.nama)] for row in first.fokus],
        "periode": [_period(one) for one in dasbor.laporan],
        "sumber_peta": [SOURCE] if dasbor.batas else [],
        "teks": [],
        "kata": {word: in_both(partial(_, word))[0] for word in WORDS},
    }


def _day(row: BarisProvinsi) -> list[str]:
    sampai = row.sampai
    return in_both(lambda: nama_pendek(sampai)) if sampai else []


def _period(one: LaporanProvinsi) -> dict[str, Json]:
    return {
        "kode": one.periode.kode,
        "nama": in_both(lambda: one.periode.nama),
        "keadaan": in_both(one.masukan.heading),
        "total": _line("", one.total, one.peserta),
        "kabupaten": [_of(row) for row in one.kabupaten if row.rekap],
        "kecamatan": [_of(row) for row in one.kecamatan if row.kode],
        "fokus": [_of(row) for row in one.fokus],
        "pilot": sorted(one.pilot),
    }


def _of(row: BarisProvinsi) -> list[Json]:
    return _line(row.kode, row.rekap, row.peserta)


def _line(kode: str, rekap: BarisRekap | None, peserta: Cacah) -> list[Json]:
    if rekap is None:
        return [kode, 0, 0, None, None, None, None]
    money = (_exact(rekap.pagu), _exact(rekap.realisasi_sd))
    return [kode, rekap.kegiatan, rekap.selesai, peserta.tampil, *money, rekap.persen]


def _exact(amount: int | None) -> int | str | None:
    """Return an amount; one that JavaScript would round is written out."""
    whole = amount is None or abs(amount) <= LARGEST_EXACT
    return amount if amount is None or whole else format_rupiah(amount)

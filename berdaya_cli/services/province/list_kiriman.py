"""Which regency sent a package, as of when; which are of a day before, missing, replaced."""

from collections.abc import Iterator

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.province.hasil import KeadaanKiriman
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.province.masukan import Masukan
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.seed.wilayah_file import read_wilayah

_COLUMNS = (
    Kolom("kode", N_("Code"), "kode"),
    Kolom("kabupaten", N_("Regency or city")),
    Kolom("keadaan", N_("State"), "kode"),
    Kolom("sampai", N_("Up to"), "tanggal"),
    Kolom("diterima", N_("Received"), "waktu", only_in_pipes=True),
    Kolom("operasi", N_("Operation"), "angka", only_in_pipes=True),
    Kolom("segel", N_("Seal"), "kode", only_in_pipes=True),
    Kolom("kegiatan", N_("Kegiatan"), "angka", summed=True),
)


def gather_masukan(lake: Lake, per: str, *, expected: str) -> Masukan:
    """Return what a lake has; the regencies of its provinces are expected.

    Args:
        lake: the lake.
        per: the day up to which packages count.
        expected: the day that they should reach; those of a day before are said to be so.
    """
    found = lake.newest(per)
    provinces = {kode[:2] for kode in lake.regencies()}
    listed = read_wilayah().kabupaten()
    missing = (row for row in listed if row.kode[:2] in provinces and row.kode not in found)
    return Masukan(expected, found, tuple(missing))


def state_of_lake(
    lake: Lake, per: str, options: tuple[object, ...], *, today: str, versi: str
) -> dict[str, object]:
    """Return what an export is made of: the packages that hold, the options, the day."""
    held = [[one.kabupaten, one.cap, one.k] for one in lake.newest(per).values()]
    return {"versi": versi, "hari": today, "pilihan": [per, *options], "kiriman": held}


def list_kiriman(lake: Lake, periode: str | None, *, today: str) -> tuple[Tabel, Masukan]:
    """List the packages of a period, a line for each regency that is expected.

    Raises:
        InvalidValueError: it is no period.
    """
    hari = min(parse_periode(periode).akhir, today) if periode else today
    found = gather_masukan(lake, today, expected=hari)
    return Tabel("list-kiriman", _COLUMNS, list(_rows(lake, found))), found


def _rows(lake: Lake, found: Masukan) -> Iterator[tuple[str | int | None, ...]]:
    lines: list[tuple[str | int | None, ...]] = [
        (row.kode, row.nama_lengkap, "belum-masuk", None, None, None, None, None)
        for row in found.belum
    ]
    for kode, one in found.kiriman.items():
        keadaan: KeadaanKiriman = "masuk" if one.sampai >= found.hari else "sebelumnya"
        lines.append(_line(one, keadaan))
        of_day = lake.notes_of(kode, one.sampai)
        lines += [
            _line(old, "diganti") for old in of_day if old.sampai == one.sampai and old != one
        ]
    yield from sorted(lines, key=lambda line: (str(line[0]), line[2] == "diganti"))


def _line(one: Kiriman, keadaan: KeadaanKiriman) -> tuple[str | int | None, ...]:
    return (
        one.kabupaten, one.nama, keadaan, one.sampai, one.diterima or None, one.operasi, one.segel,
        one.tabel["kegiatan"].baris if keadaan != "diganti" else None,
    )  # fmt: skip

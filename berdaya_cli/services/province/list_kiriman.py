"""Which regency sent a package, as of when; which are of a day before, missing, replaced."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.province.hasil import KeadaanKiriman
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.seed.daftar_wilayah import KabupatenTerdaftar
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _
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


@dataclass(frozen=True, slots=True)
class Masukan:
    """What a lake has of the regencies that are expected, as of a day.

    Attributes:
        hari: the day that packages should reach, as ISO text.
        kiriman: the package of each regency that holds, by its code.
        belum: the regencies of which there is none.
    """

    hari: str
    kiriman: dict[str, Kiriman]
    belum: tuple[KabupatenTerdaftar, ...]

    @property
    def expected(self) -> int:
        """How many regencies there should be."""
        return len(self.kiriman) + len(self.belum)

    def heading(self) -> str:
        """Return whose figures these are: 34 of 35, and which are of a day before."""
        said = _("{n} of {all} regencies and cities").format(n=len(self.kiriman), all=self.expected)
        older: dict[str, int] = {}
        for one in self.kiriman.values():
            if one.sampai < self.hari:
                older[one.sampai] = older.get(one.sampai, 0) + 1
        parts = [
            _("{n} as of {day}").format(n=n, day=nama_tanggal(day))
            for day, n in sorted(older.items(), reverse=True)
        ]
        return "; ".join((said, *parts)) + "."

    def missing(self) -> str:
        """Return which are missing, in the order of codes; nothing where none is."""
        if not self.belum:
            return ""
        names = ", ".join(row.nama_lengkap for row in self.belum)
        said = _("Not received: {names}. The sums are those of the {n} that sent.")
        return said.format(names=names, n=len(self.kiriman))


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

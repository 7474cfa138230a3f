"""Recap a lake: the figures of many regencies, whose they are and of which day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, asked_periode
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.province.masukan import Masukan
from berdaya_cli.domain.province.permintaan import PermintaanDanau
from berdaya_cli.domain.report.rekap import BarisRekap, Menurut, add_up_by_code
from berdaya_cli.domain.seed.daftar_wilayah import plain_name
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.services.province.list_kiriman import gather_masukan
from berdaya_cli.storage.province import engines
from berdaya_cli.storage.province.engines import MESIN, Dialect
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.seed.wilayah_file import read_wilayah

GROUPINGS: tuple[Menurut, ...] = ("kabupaten", "kecamatan", "fokus", "pelaksana")
"""What a line over a lake can be of."""


@dataclass(frozen=True, slots=True)
class RekapDanau:
    """The lines of a lake, and whose figures they are."""

    tabel: Tabel
    masukan: Masukan
    periode: Periode

    @property
    def catatan(self) -> tuple[str, ...]:
        """Return what a reader must know: how many sent, as of when, who is missing."""
        return tuple(filter(None, (self.masukan.heading(), self.masukan.missing())))


def recap_lake(lake: Lake, minta: PermintaanDanau, *, today: str) -> RekapDanau:
    """Sum up what the packages of a lake have of a period.

    A fokus is one line over all regencies, by its code, which is common; of the others each line is
    of one regency. A regency that sent nothing has a line without figures.

    Raises:
        BerdayaError: a name, period, engine or kind of line that is not known; or the engine
            cannot go on.
    """
    check = Mistakes()
    periode = check.note(asked_periode, minta.periode, today)
    menurut = check.note(_parse_menurut, minta.menurut)
    mesin = check.note(parse_mesin, minta.mesin, minta.master)
    home = check.note(find_regency, lake, minta.kabupaten) if minta.kabupaten else None
    check.stop()
    when = check.settle(periode)
    by: Menurut = check.settle(menurut)
    found = gather_masukan(lake, minta.per, expected=min(when.akhir, minta.per))
    if home:
        found = only_of(found, home)
    rows: list[BarisRekap] = []
    if found.kiriman:
        with engines.opened(check.settle(mesin), lake, found.kiriman, master=minta.master) as one:
            rows = list(engines.recap(one, by, None, when))
    several = home is None
    lines = add_up_by_code(rows) if by == "fokus" and several else rows
    tabel = Tabel("recap-kiriman", _columns(by, several=several), list(_lines(lines, found, by)))
    return RekapDanau(tabel, found, when)


def _parse_menurut(text: str) -> Menurut:
    word = text.strip().casefold()
    for known in GROUPINGS:
        if word == known:
            return known
    raise InvalidValueError(
        _("A recap of packages cannot have a line for each '{text}'."),
        hint=one_of(GROUPINGS),
        text=text,
    )


def parse_mesin(text: str | None, master: str | None) -> Dialect:
    """Read which engine runs; an address of a cluster means Spark.

    Raises:
        InvalidValueError: it is none, or an address is given for another than Spark.
    """
    word = text.strip().casefold() if text else ("spark" if master else "duckdb")
    for known in MESIN:
        if word == known and (known == "spark" or not master):
            return known
    if word in MESIN:
        raise InvalidValueError(_("--master is the address of a Spark cluster: --mesin spark."))
    raise InvalidValueError(_("'{text}' is no engine."), hint=one_of(MESIN), text=text or "")


def find_regency(lake: Lake, asked: str) -> str:
    """Find a regency by code or name, in the code list or among those that sent a package.

    Raises:
        KabupatenNotFoundError: there is none of that name, with the nearest.
    """
    sent = lake.newest()
    for kode, one in sent.items():
        if asked.strip() == kode or plain_name(asked) == plain_name(one.nama):
            return kode
    return read_wilayah().find(asked)


def only_of(found: Masukan, home: str) -> Masukan:
    """Keep what one regency sent."""
    kept = {kode: one for kode, one in found.kiriman.items() if kode == home}
    missing = tuple(row for row in found.belum if row.kode == home)
    return replace(found, kiriman=kept, belum=missing)


def _columns(by: Menurut, *, several: bool) -> tuple[Kolom, ...]:
    whose = by == "fokus" and several
    return (
        Kolom("kabupaten", N_("Regency"), "kode", only_in_pipes=whose or by == "kabupaten"),
        Kolom("kode", N_("Code"), "kode", only_in_pipes=by != "kabupaten", gives_way=2),
        Kolom("nama", N_("Name")),
        Kolom("sampai", N_("Up to"), "tanggal", only_in_pipes=by != "kabupaten", gives_way=1),
        Kolom("kegiatan", N_("Kegiatan"), "angka", summed=by != "kecamatan"),
        Kolom("selesai", N_("Finished"), "angka", only_in_pipes=True),
        Kolom("pelaksanaan", N_("Times held"), "angka", only_in_pipes=True),
        Kolom("jumlah", N_("People"), "angka", summed=True),
        Kolom("laki_laki", N_("Men"), "angka", only_in_pipes=True),
        Kolom("perempuan", N_("Women"), "angka", only_in_pipes=True),
        Kolom("pagu", N_("Pagu"), "rupiah", summed=by != "kecamatan"),
        Kolom("realisasi", N_("Spent in the period"), "rupiah", only_in_pipes=True),
        Kolom("realisasi_sd", N_("Spent so far"), "rupiah", summed=by != "kecamatan"),
        Kolom("persen", "%", "persen"),
        Kolom("dibatalkan", N_("Cancelled"), "angka", only_in_pipes=True),
        Kolom("pagu_dibatalkan", N_("Their pagu"), "rupiah", only_in_pipes=True),
        Kolom("luar", N_("Outside the period"), "angka", only_in_pipes=True),
        Kolom("sisa", N_("Pagu left"), "rupiah", only_in_pipes=True),
    )


def _lines(rows: Iterable[BarisRekap], found: Masukan, by: Menurut) -> Iterator[tuple[Value, ...]]:
    lines = [_line(row, found.kiriman) for row in rows]
    if by in {"kabupaten", "kecamatan"}:
        blank = (None,) * 14
        said = _("{name}: not received")
        lines += [
            (row.kode, row.kode, said.format(name=row.nama_pendek), *blank, None)
            for row in found.belum
        ]
        lines.sort(key=lambda line: str(line[0]))
    yield from lines


def _line(row: BarisRekap, kiriman: dict[str, Kiriman]) -> tuple[Value, ...]:
    sent = kiriman.get(row.kabupaten)
    return (
        row.kabupaten or None, row.kode, row.nama or _("Not told apart"),
        sent.sampai if sent else None, row.kegiatan, row.selesai, row.pelaksanaan, row.jumlah,
        row.laki_laki, row.perempuan, row.pagu, row.realisasi, row.realisasi_sd, row.persen,
        row.dibatalkan, row.pagu_dibatalkan, row.luar, row.sisa,
    )  # fmt: skip

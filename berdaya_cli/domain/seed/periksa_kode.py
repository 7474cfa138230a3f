"""What the national code list says against the codes and names of a seed."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from berdaya_cli.domain.errors import did_you_mean
from berdaya_cli.domain.row import Row
from berdaya_cli.domain.seed.daftar_wilayah import TAHUN, DaftarWilayah, plain_name
from berdaya_cli.domain.seed.rules import BrokenRule
from berdaya_cli.domain.seed.seed import Seed, walk
from berdaya_cli.domain.temuan import Way
from berdaya_cli.language import _


def check_codes(seed: Seed, daftar: DaftarWilayah) -> Iterator[BrokenRule]:
    """Find the codes and names of a seed that are not those of the list.

    A place whose ``sumber`` is of a year after the list is taken as it stands. Below a code that
    the list does not have nothing is looked at.
    """
    newer = {row.kode for row in seed.sumber if row.tanggal and row.tanggal[:4] > TAHUN}
    unknown: set[Way] = set()
    above = ""
    for way, row in walk(seed):
        if row.tabel not in {"kabupaten", "kecamatan", "desa"}:
            continue
        own = dict(row.items())
        above = str(own["sumber"]) if row.tabel != "desa" else above
        if (own["sumber"] or above) in newer or unknown & {("kabupaten",), way[:2]}:
            continue
        if str(own["kode"]) not in daftar:
            unknown.add(way)
        yield from _check_place(way, row, daftar)


def _check_place(way: Way, row: Row, daftar: DaftarWilayah) -> Iterator[BrokenRule]:
    own = dict(row.items())
    kode, nama = str(own["kode"]), str(own["nama"])
    if kode not in daftar:
        said = _("The code list of {year} has no {kode}.").format(year=TAHUN, kode=kode)
        yield BrokenRule("unknown-code", (*way, "kode"), said, _meant(row.tabel, own, daftar))
        return
    listed = daftar.name_of(kode) or ""
    if row.tabel == "kabupaten":
        regency = daftar.regency(kode)
        listed = regency.nama
        if own["jenis"] != regency.jenis:
            said = _("{kode} is a {jenis}: {name}.").format(
                kode=kode, jenis=regency.jenis, name=regency.nama_lengkap
            )
            yield BrokenRule("wrong-kind", (*way, "jenis"), said)
    if plain_name(listed) not in {plain_name(name) for name in (nama, *own.get("alias", ()))}:
        said = _("By the code list of {year}, {kode} is called {name}.")
        pesan = said.format(year=TAHUN, kode=kode, name=listed)
        yield BrokenRule("other-name", (*way, "nama"), pesan, _meant(row.tabel, own, daftar))


def _around(tabel: str, kode: str, daftar: DaftarWilayah) -> Iterator[tuple[str, str]]:
    """Go through the places among which one is: code and name."""
    if tabel == "kabupaten":
        yield from ((regency.kode, regency.nama) for regency in daftar.kabupaten())
    else:
        yield from daftar.below(kode.rpartition(".")[0])


def _meant(tabel: str, own: Mapping[str, object], daftar: DaftarWilayah) -> str:
    """Return what is likely meant: the code that has this name, or the nearest name."""
    kode, nama = str(own["kode"]), plain_name(str(own["nama"]))
    by_name = {plain_name(name): (code, name) for code, name in _around(tabel, kode, daftar)}
    if found := by_name.get(nama):
        return _("{name} has the code {kode}.").format(name=found[1], kode=found[0])
    if kode in daftar:
        said = _("Write it so, or give it as an alias; a newer name needs a source after {year}.")
        return said.format(year=TAHUN)
    if near := get_close_matches(nama, list(by_name), n=1):
        code, name = by_name[near[0]]
        return did_you_mean((f"{name} ({code})",))
    return _("Look at the code; one that is newer needs a source after {year}.").format(year=TAHUN)

"""The rules that the rows of a seed keep among each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import combinations

from berdaya_cli.domain.berlaku import overlap
from berdaya_cli.domain.errors import InvalidValueError, did_you_mean
from berdaya_cli.domain.indikator.catatan import check_filling
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.programme.sel import collide
from berdaya_cli.domain.reference.lembaga import JENIS_OPD
from berdaya_cli.domain.row import Row
from berdaya_cli.domain.seed.daftar_wilayah import DaftarWilayah
from berdaya_cli.domain.seed.seed import Seed, walk
from berdaya_cli.domain.temuan import Way
from berdaya_cli.domain.text import is_plain
from berdaya_cli.language import _

_REFERENCES = {
    "dasar_hukum": "dasar_hukum",
    "desa": "desa",
    "fokus": "fokus",
    "indikator": "indikator",
    "induk": "lembaga",
    "kecamatan": "kecamatan",
    "lembaga": "lembaga",
    "sumber": "sumber",
}
"""A field of this name holds the code of a row of that table; so does ``sumber_...``."""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A broken rule, and the way to the value that breaks it."""

    jenis: str
    jalur: Way
    pesan: str
    saran: str = ""


NO_LIST = DaftarWilayah({})


def check_seed(
    seed: Seed, codes: frozenset[str] = frozenset(), daftar: DaftarWilayah = NO_LIST
) -> Iterator[BrokenRule]:
    """Find every rule that the rows of a seed break.

    Args:
        seed: the rows that have the right form.
        codes: codes that they may refer to though no row here bears them.
        daftar: the national code list, by which two desa of a kecamatan may bear one name.
    """
    rows = list(walk(seed))
    yield from _plain_texts(rows)
    yield from _sources(rows)
    yield from _unique_keys(rows)
    yield from _unique_names(rows, daftar)
    yield from _places(seed)
    yield from _references({way: dict(row.items()) for way, row in rows}, rows, codes)
    yield from _rings(seed)
    yield from _pilots(seed)
    yield from _penugasan(seed)
    yield from _fillings(seed)


def check_left_out(
    seed: Seed, left_out: Mapping[Way, Mapping[str, object]], codes: frozenset[str]
) -> Iterator[BrokenRule]:
    """Find what rows refer to in vain that have not the right form themselves.

    Args:
        seed: the rows that have the right form.
        left_out: those that have not, as they stand, by the way to them.
        codes: the codes in what was left out.
    """
    yield from _references(left_out, list(walk(seed)), codes)


def _plain_texts(rows: list[tuple[Way, Row]]) -> Iterator[BrokenRule]:
    for way, row in rows:
        for name, value in row.items():
            if isinstance(value, str) and not is_plain(value):
                said = _("Line breaks and invisible control characters are not allowed here.")
                yield BrokenRule("hidden-characters", (*way, name), said)


def _sources(rows: list[tuple[Way, Row]]) -> Iterator[BrokenRule]:
    """Every fact of a seed names its source, also where people's need not; a desa may inherit."""
    for way, row in rows:
        if row.tabel != "desa" and dict(row.items()).get("sumber", "") is None:
            yield BrokenRule("missing", (*way, "sumber"), _("This key is missing."))


def _rings(seed: Seed) -> Iterator[BrokenRule]:
    """A body cannot be a part of itself, by whatever detour."""
    above = {row.kode: row.induk for row in seed.lembaga}
    for number, row in enumerate(seed.lembaga):
        seen, kode = {row.kode}, row.induk
        while kode is not None and kode not in seen:
            seen.add(kode)
            kode = above.get(kode)
        if kode == row.kode:
            said = _("{lembaga} would be a part of itself.").format(lembaga=row.kode)
            yield BrokenRule("ring", ("lembaga", number, "induk"), said)


def _unique_keys(rows: list[tuple[Way, Row]]) -> Iterator[BrokenRule]:
    seen: set[tuple[object, ...]] = set()
    for way, row in rows:
        columns = [name for name in row.kunci if name != "kabupaten"]
        key = (row.tabel, *(getattr(row, name) for name in columns))
        if key in seen:
            yield BrokenRule(
                "duplicate",
                (*way, columns[0]),
                _("{key} stands here a second time.").format(key=" / ".join(map(str, key[1:]))),
            )
        seen.add(key)


def _unique_names(rows: list[tuple[Way, Row]], daftar: DaftarWilayah) -> Iterator[BrokenRule]:
    """A code, name or alias may mean one row only; desa are known within their kecamatan.

    Of 83,762 desa and kelurahan 16 pairs bear one name in one kecamatan, by the code list too.
    """
    owners: dict[tuple[object, ...], Way] = {}
    listed = {way for way, row in rows if row.tabel == "desa" and _name_is_listed(row, daftar)}
    for way, row in rows:
        values = dict(row.items())
        if "alias" not in values:
            continue
        within = way[:2] if row.tabel == "desa" else ()
        own: set[str] = set()
        for place, name in _names(values):
            key = normal(name)
            owner = owners.setdefault((row.tabel, within, key), way)
            if place[0] == "nama" and {owner, way} <= listed:
                continue
            if owner != way or (place[0] in {"nama", "alias"} and key in own):
                said = _("The name '{name}' is taken already.").format(name=name)
                yield BrokenRule("duplicate-name", (*way, *place), said)
            if place[0] in {"nama", "alias"}:
                own.add(key)


def _name_is_listed(row: Row, daftar: DaftarWilayah) -> bool:
    values = dict(row.items())
    return daftar.name_of(str(values["kode"])) == str(values["nama"])


def _names(values: Mapping[str, object]) -> Iterator[tuple[Way, str]]:
    """Return all that a row can be called by, and where in the row it stands."""
    for name in ("kode", "nama", "singkatan"):
        if isinstance(value := values.get(name), str):
            yield (name,), value
    aliases = values["alias"]
    for number, alias in enumerate(aliases if isinstance(aliases, tuple) else ()):
        yield ("alias", number), alias


def _places(seed: Seed) -> Iterator[BrokenRule]:
    for number, kecamatan in enumerate(seed.kecamatan):
        if not kecamatan.kode.startswith(f"{seed.kabupaten.kode}."):
            yield BrokenRule(
                "outside",
                ("kecamatan", number, "kode"),
                _("Kecamatan {kode} is not in {where}.").format(
                    kode=kecamatan.kode, where=seed.kabupaten.kode
                ),
            )
        for place, desa in enumerate(kecamatan.desa):
            if not desa.kode.startswith(f"{kecamatan.kode}."):
                yield BrokenRule(
                    "outside",
                    ("kecamatan", number, "desa", place, "kode"),
                    _("Desa {kode} is not in kecamatan {where}.").format(
                        kode=desa.kode, where=kecamatan.kode
                    ),
                )
    for number, aset in enumerate(seed.aset):
        if aset.desa and not aset.desa.startswith(f"{aset.kecamatan}."):
            yield BrokenRule(
                "outside",
                ("aset", number, "desa"),
                _("Desa {kode} is not in kecamatan {where}.").format(
                    kode=aset.desa, where=aset.kecamatan
                ),
            )


def _references(
    values_of: Mapping[Way, Mapping[str, object]],
    rows: list[tuple[Way, Row]],
    codes: frozenset[str],
) -> Iterator[BrokenRule]:
    known: dict[str, set[str]] = {table: set() for table in _REFERENCES.values()}
    for _way, row in rows:
        if row.tabel in known:
            known[row.tabel].add(row.kode)  # type: ignore[attr-defined]  # all of these have one
    for way, values in values_of.items():
        for name, kode in values.items():
            target = "sumber" if name.startswith("sumber_") else _REFERENCES.get(name)
            if not target or not isinstance(kode, str) or kode in known[target] | codes:
                continue
            near = tuple(get_close_matches(kode, sorted(known[target]), n=2))
            said = _("There is no {table} with the code '{kode}' in this file.")
            yield BrokenRule(
                "unknown-reference",
                (*way, name),
                said.format(table=target, kode=kode),
                did_you_mean(near),
            )


def _pilots(seed: Seed) -> Iterator[BrokenRule]:
    for (_first, a), (number, b) in combinations(enumerate(seed.pilot), 2):
        if a.kecamatan == b.kecamatan and overlap(
            a.berlaku_mulai, a.berlaku_sampai, b.berlaku_mulai, b.berlaku_sampai
        ):
            yield BrokenRule(
                "overlap",
                ("pilot", number, "berlaku_mulai"),
                _("Kecamatan {kode} is a pilot already on these days.").format(kode=b.kecamatan),
            )


def _penugasan(seed: Seed) -> Iterator[BrokenRule]:
    kinds = {row.kode: row.jenis for row in seed.lembaga}
    cells: dict[tuple[str, str], list[Penugasan]] = {}
    for number, row in enumerate(seed.penugasan):
        alone = row.peran == "penanggung-jawab"
        if alone and row.lembaga in kinds and kinds[row.lembaga] not in JENIS_OPD:
            yield BrokenRule(
                "not-an-opd",
                ("penugasan", number, "lembaga"),
                _("Only an OPD can be penanggung jawab; {lembaga} is not one.").format(
                    lembaga=row.lembaga
                ),
            )
        cell = cells.setdefault((row.kecamatan, row.fokus), [])
        for other in cell:
            if collide(row, other):
                said = _("{lembaga} is penanggung jawab for {fokus} there already.")
                if not alone:
                    said = _("{lembaga} supports {fokus} there already on some of these days.")
                yield BrokenRule(
                    "overlap",
                    ("penugasan", number, "lembaga"),
                    said.format(lembaga=other.lembaga, fokus=row.fokus),
                )
        cell.append(row)


def _fillings(seed: Seed) -> Iterator[BrokenRule]:
    """Find targets and measurements that do not fit their indicator, and places of no kind."""
    known = {row.kode: row for row in seed.indikator}
    for part, rows in (("target", seed.target), ("pengukuran", seed.pengukuran)):
        for number, row in enumerate(rows):
            if row.indikator in known:
                try:
                    check_filling(known[row.indikator], row)
                except InvalidValueError as error:
                    way = (part, number, error.field)
                    yield BrokenRule("invalid-value", way, error.message, error.hint)
    places = {desa.kode for kecamatan in seed.kecamatan for desa in kecamatan.desa}
    places |= {kecamatan.kode for kecamatan in seed.kecamatan}
    for number, people in enumerate(seed.penduduk):
        if people.wilayah not in places:
            said = _("There is no {table} with the code '{kode}' in this file.")
            yield BrokenRule(
                "unknown-reference",
                ("penduduk", number, "wilayah"),
                said.format(table="kecamatan, desa", kode=people.wilayah),
                did_you_mean(tuple(get_close_matches(people.wilayah, sorted(places), n=2))),
            )

"""The rules that the rows of a seed keep among each other."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from difflib import get_close_matches
from itertools import combinations

from berdaya_cli.domain.errors import did_you_mean
from berdaya_cli.domain.lembaga import JENIS_OPD
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.penugasan import Penugasan, overlap
from berdaya_cli.domain.row import Row
from berdaya_cli.domain.seed import Seed, Way, walk
from berdaya_cli.language import _

_REFERENCES = {
    "dasar_hukum": "dasar_hukum",
    "desa": "desa",
    "fokus": "fokus",
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


def check_seed(seed: Seed, elsewhere: frozenset[str] = frozenset()) -> Iterator[BrokenRule]:
    """Find every rule that a well-formed seed breaks.

    Args:
        seed: the rows to check.
        elsewhere: codes that rows may refer to though no row here bears them.
    """
    rows = list(walk(seed))
    yield from _unique_keys(rows)
    yield from _unique_names(rows)
    yield from _places(seed)
    yield from _references(rows, elsewhere)
    yield from _pilots(seed)
    yield from _penugasan(seed)


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


def _unique_names(rows: list[tuple[Way, Row]]) -> Iterator[BrokenRule]:
    """A name or alias may mean one row only; desa are known within their kecamatan."""
    owners: dict[tuple[object, ...], object] = {}
    for way, row in rows:
        if not hasattr(row, "alias"):
            continue
        within = way[:2] if row.tabel == "desa" else ()
        names = [("nama", row.nama), *((("alias", n), a) for n, a in enumerate(row.alias))]  # type: ignore[attr-defined]  # asked above
        for place, name in names:
            owner = owners.setdefault((row.tabel, within, normal(name)), way)
            if owner != way or (place != "nama" and normal(name) == normal(row.nama)):  # type: ignore[attr-defined]  # likewise
                yield BrokenRule(
                    "duplicate-name",
                    (*way, *((place,) if isinstance(place, str) else place)),
                    _("The name '{name}' is taken already.").format(name=name),
                )


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


def _references(rows: list[tuple[Way, Row]], elsewhere: frozenset[str]) -> Iterator[BrokenRule]:
    known: dict[str, set[str]] = {table: set() for table in _REFERENCES.values()}
    for _way, row in rows:
        if row.tabel in known:
            known[row.tabel].add(row.kode)  # type: ignore[attr-defined]  # all of these tables have one
    for way, row in rows:
        for field in fields(row):  # type: ignore[arg-type]  # every Row is a dataclass
            target = "sumber" if field.name.startswith("sumber_") else _REFERENCES.get(field.name)
            kode = getattr(row, field.name)
            if target and isinstance(kode, str) and kode not in known[target] | elsewhere:
                near = tuple(get_close_matches(kode, sorted(known[target]), n=2))
                yield BrokenRule(
                    "unknown-reference",
                    (*way, field.name),
                    _("There is no {table} with the code '{kode}' in this file.").format(
                        table=target, kode=kode
                    ),
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
        if row.peran != "penanggung-jawab":
            continue
        if row.lembaga in kinds and kinds[row.lembaga] not in JENIS_OPD:
            yield BrokenRule(
                "not-an-opd",
                ("penugasan", number, "lembaga"),
                _("Only an OPD can be penanggung jawab; {lembaga} is not one.").format(
                    lembaga=row.lembaga
                ),
            )
        cell = cells.setdefault((row.kecamatan, row.fokus), [])
        for other in cell:
            if overlap(
                row.berlaku_mulai, row.berlaku_sampai, other.berlaku_mulai, other.berlaku_sampai
            ):
                yield BrokenRule(
                    "overlap",
                    ("penugasan", number, "lembaga"),
                    _("{lembaga} is penanggung jawab for {fokus} there already.").format(
                        lembaga=other.lembaga, fokus=row.fokus
                    ),
                )
        cell.append(row)

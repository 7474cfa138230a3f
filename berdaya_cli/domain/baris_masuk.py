"""A row of a form or table, read: what it says of a kegiatan, in the record's own terms."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from berdaya_cli.domain.kegiatan import GROUPS
from berdaya_cli.domain.tabel import Value

Isi = Mapping[str, Value]
"""What is said of a kegiatan: a name of a value, like ``nama`` or ``pagu bok``, and the value."""
JOIN = ";"
"""Stands between codes where a value holds several: places, partners."""


class BarisMasuk(NamedTuple):
    """One row; None where it says nothing.

    ``lokasi`` holds codes of kecamatan or desa, empty for the whole regency; ``mitra`` codes of
    bodies; ``fisik_persen`` hundredths of a percent. What it says was true on ``hari``, and money
    is of the budget year ``tahun``.
    """

    baris: int
    hari: str
    tahun: int
    uid: str | None = None
    nama: str | None = None
    fokus: str | None = None
    lokasi: str | None = None
    pelaksana: str | None = None
    mitra: str | None = None
    jenis: str | None = None
    program: str | None = None
    tanggal_mulai: str | None = None
    tanggal_selesai: str | None = None
    uraian: str | None = None
    sub_kegiatan: str | None = None
    penerima_manfaat: int | None = None
    status: str | None = None
    fisik_persen: int | None = None
    hasil: str | None = None
    kendala: str | None = None
    tindak_lanjut: str | None = None
    sumber_dana_1: str | None = None
    pagu_1: int | None = None
    realisasi_1: int | None = None
    sumber_dana_2: str | None = None
    pagu_2: int | None = None
    realisasi_2: int | None = None
    jumlah: int | None = None
    laki_laki: int | None = None
    perempuan: int | None = None
    disabilitas: int | None = None
    lansia: int | None = None
    anak: int | None = None
    pemuda: int | None = None


DESCRIBING = (
    "nama",
    "fokus",
    "lokasi",
    "pelaksana",
    "mitra",
    "jenis",
    "program",
    "tanggal_mulai",
    "tanggal_selesai",
    "uraian",
    "sub_kegiatan",
    "penerima_manfaat",
)
"""What describes a kegiatan; an emptied cell empties it."""
PROGRESS = ("status", "fisik_persen", "hasil", "kendala", "tindak_lanjut")
"""What a row of progress holds."""
PEOPLE = GROUPS
SOURCES = (1, 2)
KEY = ("lokasi", "fokus", "nama", "tanggal_mulai", "pelaksana")
"""What tells one kegiatan from another where no code does."""
_PLAIN = frozenset((*DESCRIBING, *PROGRESS, *PEOPLE))
"""Values that a column holds as they are; the others are named by their source of money."""
_MAY_BE_EMPTIED = frozenset(DESCRIBING) | {"hasil", "kendala", "tindak_lanjut"}
MOST_CHANGED_KEYS = 2
"""A row under a code whose name and so many other keys are new is another kegiatan."""


def is_cumulative(name: str) -> bool:
    """Tell whether a value is a sum up to a day, which grows by itself."""
    return name in PEOPLE or name.startswith("realisasi ")


def flat(values: Isi) -> dict[str, Value]:
    """Name pagu and spending by their source of money, wherever in the row it stands."""
    found: dict[str, Value] = {}
    for name in (*DESCRIBING, *PROGRESS, *PEOPLE):
        if name in values:
            found[name] = values[name]
    for number in SOURCES:
        source = values.get(f"sumber_dana_{number}")
        if source is None:
            continue
        for what in ("pagu", "realisasi"):
            amount = values.get(f"{what}_{number}")
            if amount is not None:
                found[f"{what} {source}"] = amount
    return found


def dump_isi(values: Isi) -> str:
    """Write what a row says, as the record keeps it."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def read_isi(text: str) -> dict[str, Value]:
    """Read what a row last said, as the record keeps it."""
    return flat(json.loads(text))


@dataclass(frozen=True, slots=True)
class Beda:
    """One value on which the form, the record and what was last sent or received do not agree."""

    nama: str
    form: Value
    dasar: Value
    data: Value


Pakai = Literal["form", "data"] | None
"""Whose value holds where both changed it."""


@dataclass(frozen=True, slots=True)
class Banding:
    """What came of comparing a row with the record."""

    diambil: tuple[Beda, ...]
    konflik: tuple[Beda, ...]


def compare(form: Isi, dasar: Isi | None, data: Isi, pakai: Pakai) -> Banding:
    """Compare what a form says with what it said last and with what the record says now.

    Changed only in the form is taken, changed only here is kept, changed in both is a conflict.
    Where nothing is known of what was last said (``dasar`` is None), the form fills in what the
    record lacks and lets sums grow; anything else that differs is a conflict.
    """
    taken, conflicts = [], []
    for beda in _differences(form, dasar or {}, data):
        known = dasar is not None and (beda.nama in dasar or beda.nama not in _PLAIN)
        if known and beda.form == beda.dasar:
            continue
        if pakai == "form" or _only_the_form_changed(beda, known=known):
            taken.append(beda)
        elif pakai is None:
            conflicts.append(beda)
    return Banding(tuple(taken), tuple(conflicts))


def _differences(form: Isi, dasar: Isi, data: Isi) -> Iterator[Beda]:
    for name, said in form.items():
        now = data.get(name)
        silent = said is None and (name not in dasar or name not in _MAY_BE_EMPTIED)
        if said != now and not silent:
            yield Beda(name, said, dasar.get(name), now)


def _only_the_form_changed(beda: Beda, *, known: bool) -> bool:
    if known:
        return beda.dasar == beda.data
    if beda.data is None:
        return True
    grown = isinstance(beda.form, int) and isinstance(beda.data, int) and beda.form > beda.data
    return grown and is_cumulative(beda.nama)


def other_keys(form: Isi, known: Isi) -> tuple[str, ...]:
    """Name what tells kegiatan apart and is not the same in both."""
    return tuple(name for name in KEY if name in form and form[name] != known.get(name))


def is_another(form: Isi, known: Isi) -> bool:
    """Tell whether a row can hardly be about the kegiatan of its code: nearly all of it is new."""
    other = other_keys(form, known)
    return "nama" in other and len(other) > MOST_CHANGED_KEYS

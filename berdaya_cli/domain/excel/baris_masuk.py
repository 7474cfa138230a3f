"""A row of a form or table, read: what it says of a kegiatan, in the record's own terms."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from berdaya_cli.domain.kegiatan.perkembangan import goes_back
from berdaya_cli.domain.kegiatan.peserta import GROUPS
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
_FEWEST_OTHER = 2
"""A row of which fewer keys are other than those of its code is a corrected one."""
_ALIKE = 0.75
"""From this likeness on a name is a corrected one."""


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


def read_isi(text: str, tahun: int) -> dict[str, Value]:
    """Read what a row last said, as the record keeps it; money of another year is not said."""
    said = json.loads(text)
    found = flat(said)
    if said.get("tahun") == tahun:
        return found
    return {name: value for name, value in found.items() if name in _PLAIN}


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
    konflik: tuple[Beda, ...] = ()
    mundur: tuple[Beda, ...] = ()
    """Sums that fall and a status that goes back: a correction, or an older file."""
    dibiarkan: tuple[Beda, ...] = ()
    """What the form says and was told to be left."""


def compare(form: Isi, dasar: Isi | None, data: Isi, pakai: Pakai) -> Banding:
    """Compare what a form says with what it said last and with what the record says now.

    Changed only in the form is taken, changed only here is kept, changed in both is a conflict.
    Where nothing is known of what was last said (``dasar`` is None), the form fills in what the
    record lacks and lets sums grow; anything else that differs is a conflict.
    """
    taken, conflicts, back, left = [], [], [], []
    for beda in _differences(form, dasar or {}, data):
        known = dasar is not None and (beda.nama in dasar or beda.nama not in _PLAIN)
        if known and beda.form == beda.dasar:
            continue
        if pakai == "form":
            taken.append(beda)
        elif pakai == "data" and (_falls(beda) or not _only_the_form_changed(beda, known=known)):
            left.append(beda)
        elif not _only_the_form_changed(beda, known=known):
            conflicts.append(beda)
        elif _falls(beda):
            back.append(beda)
        else:
            taken.append(beda)
    return Banding(tuple(taken), tuple(conflicts), tuple(back), tuple(left))


def _falls(beda: Beda) -> bool:
    """Tell whether a sum would fall, or a status go back."""
    if beda.nama == "status":
        return goes_back(beda.data, beda.form)  # type: ignore[arg-type]  # statuses, or None
    if not is_cumulative(beda.nama) or not isinstance(beda.data, int):
        return False
    return isinstance(beda.form, int) and beda.form < beda.data


def _differences(form: Isi, dasar: Isi, data: Isi) -> Iterator[Beda]:
    for name, said in form.items():
        now = data.get(name)
        silent = said is None and (name not in dasar or name not in _MAY_BE_EMPTIED)
        vague = name not in dasar and _says_no_more(name, said, now)
        if said != now and not silent and not vague:
            yield Beda(name, said, dasar.get(name), now)


def _says_no_more(name: str, said: Value, now: Value) -> bool:
    """Tell whether a table says of a value what the record says too, less exactly."""
    if name == "lokasi":
        return bool(said) and str(now).startswith(f"{said}.") and JOIN not in str(now)
    if name == "nama":
        return str(said).casefold() == str(now).casefold()
    return name == "mitra" and said == ""


def _only_the_form_changed(beda: Beda, *, known: bool) -> bool:
    if known:
        return beda.dasar == beda.data
    if beda.data is None:
        return True
    grown = isinstance(beda.form, int) and isinstance(beda.data, int) and beda.form > beda.data
    return grown and is_cumulative(beda.nama)


def gone_sources(form: Isi, dasar: Isi | None) -> tuple[str, ...]:
    """Name the sources of money that a row named before and does not name any more."""
    before = {
        name.partition(" ")[2] for name, value in (dasar or {}).items() if " " in name and value
    }
    now = {name.partition(" ")[2] for name in form if " " in name}
    return tuple(sorted(before - now))


def other_keys(form: Isi, known: Isi) -> tuple[str, ...]:
    """Name what tells kegiatan apart and is not the same in both."""
    return tuple(name for name in KEY if name in form and form[name] != known.get(name))


def is_another(form: Isi, known: Isi) -> bool:
    """Tell whether a row can hardly be about the kegiatan of its code.

    Its name is another one, and so is its first day, or most of what tells kegiatan apart.
    """
    other = other_keys(form, known)
    if "nama" not in other or len(other) < _FEWEST_OTHER:
        return False
    names = str(form["nama"]).casefold(), str(known.get("nama")).casefold()
    alike = SequenceMatcher(None, *names).ratio() > _ALIKE
    return len(other) > _FEWEST_OTHER or ("tanggal_mulai" in other and not alike)

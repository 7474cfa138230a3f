"""A row of a form or table, read: what it says of a kegiatan, in the record's own terms."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal, NamedTuple

from berdaya_cli.domain.kegiatan.kegiatan import natural_day
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import begin_of, end_of

Isi = Mapping[str, Value]
"""What a row says of a kegiatan, by column: ``nama``, ``pagu_1``."""
JOIN = ";"
"""Stands between codes where a value holds several: places, partners."""


class BarisMasuk(NamedTuple):
    """One row; None where it says nothing.

    ``lokasi`` holds codes of kecamatan or desa, empty for the whole regency; ``mitra`` codes of
    bodies; the time may be less precise than days where it is a plan; ``fisik_persen`` hundredths
    of a percent. What it says was true on ``hari``, and money is of the budget year ``tahun``. The
    papers go along with the money that it says: a pagu with its stage and document, spending with
    its receipt. ``bukti`` is evidence that is to be added. ``peserta_tempat`` tells the people
    apart by place, as ``dump_peserta_tempat`` writes it.
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
    nomor_dokumen: str | None = None
    tanggal_dokumen: str | None = None
    nomor_bukti: str | None = None
    tahap: str | None = None
    bukti: str | None = None
    peserta_tempat: str | None = None
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
PAPERS = ("nomor_dokumen", "tanggal_dokumen", "nomor_bukti", "tahap")
"""What goes along with money that a row says anew, and is nothing by itself."""
SOURCES = (1, 2)
KEY = ("lokasi", "fokus", "nama", "tanggal_mulai", "pelaksana")
"""What tells one kegiatan from another where no code does."""
_FEWEST_OTHER = 2
"""A row of which fewer keys are other than those of its code is a corrected one."""
_ALIKE = 0.75
"""From this likeness on a name is a corrected one."""


_NOT_SAID = {"baris", "hari", "uid"}
"""Fields of a row that are not what it says of a kegiatan."""
_IN_COLUMNS = {f"mitra_{n}": ("mitra",) for n in (1, 2, 3)} | {
    "kecamatan": ("lokasi",),
    "desa": ("lokasi",),
    "tempat": ("lokasi",),
    "tanggal": ("tanggal_mulai", "tanggal_selesai"),
    "kendala_tindak_lanjut": ("kendala", "tindak_lanjut"),
    "jenis": ("jenis", "program"),
    "program": ("jenis", "program"),
}
"""Columns that say values of another name, or more than one."""


def said_by(columns: Iterable[str], bawaan: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the values that a sheet says something of, in their order.

    Args:
        columns: those of the sheet.
        bawaan: what it says for all of its rows.
    """
    names = {value for name in (*columns, *bawaan) for value in _IN_COLUMNS.get(name, (name,))}
    names |= {"jumlah"} if {"laki_laki", "perempuan"} <= names else set()
    names |= {"jumlah", "laki_laki", "perempuan"} if "peserta_tempat" in names else set()
    names.add("tahun")
    return tuple(name for name in BarisMasuk._fields if name in names and name not in _NOT_SAID)


MONEY: tuple[Literal["pagu", "realisasi"], ...] = ("pagu", "realisasi")


@dataclass(frozen=True, slots=True)
class NilaiDana:
    """An amount of a row by what it is and its source of money; a row has several."""

    jenis: Literal["pagu", "realisasi"]
    sumber_dana: str

    def __str__(self) -> str:
        return f"{self.jenis} {self.sumber_dana}"


Nama = str | NilaiDana
"""What a value of a row is called: its column, or its source of money."""
Nilai = Mapping[Nama, Value]


def flat(values: Isi) -> dict[Nama, Value]:
    """Return pagu and spending by their source of money, wherever in the row it stands."""
    found: dict[Nama, Value] = {}
    for name in (*DESCRIBING, *PROGRESS, *PEOPLE):
        if name in values:
            found[name] = values[name]
    for number in SOURCES:
        source = values.get(f"sumber_dana_{number}")
        if source is None:
            continue
        for what in MONEY:
            amount = values.get(f"{what}_{number}")
            if amount is not None:
                found[NilaiDana(what, str(source))] = amount
    return found


def dump_isi(values: Isi) -> str:
    """Write what a row says, as the record keeps it."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def read_isi(text: str, tahun: int) -> dict[Nama, Value]:
    """Read what a row last said, as the record keeps it; money of another year is not said."""
    said = json.loads(text)
    found = flat(said)
    if said.get("tahun") == tahun:
        return found
    return {name: value for name, value in found.items() if not isinstance(name, NilaiDana)}


def lokasi_of(codes: str) -> tuple[Lokasi, ...]:
    """Return the places of a row by their codes; none is the whole regency."""
    return tuple(Lokasi.of(kode) for kode in codes.split(JOIN) if kode)


def other_keys(form: Nilai, known: Nilai) -> tuple[str, ...]:
    """Return by name what tells kegiatan apart and is not the same in both."""
    return tuple(name for name in KEY if name in form and form[name] != known.get(name))


def is_another(form: Nilai, known: Nilai) -> bool:
    """Return whether a row can hardly be about the kegiatan of its code.

    Its name is another one, and so is its first day, or most of what tells kegiatan apart.
    """
    other = other_keys(form, known)
    if "nama" not in other or len(other) < _FEWEST_OTHER:
        return False
    names = str(form["nama"]).casefold(), str(known.get("nama")).casefold()
    alike = SequenceMatcher(None, *names).ratio() > _ALIKE
    return len(other) > _FEWEST_OTHER or ("tanggal_mulai" in other and not alike)


@lru_cache(maxsize=4096)
def day_and_year(
    mulai: str, selesai: str | None, status: str | None, hari: str | None, kini: str
) -> tuple[str, int]:
    """Return the day on which a row is true, and the budget year of its money.

    Args:
        mulai: the first day of the kegiatan; ``selesai`` the last, None where none is known.
        selesai: see ``mulai``.
        status: what the row says of it.
        hari: the day that the sheet reports on; None is each kegiatan's own.
        kini: the last day of all.
    """
    mulai, selesai = begin_of(mulai), end_of(selesai) if selesai else None
    day = natural_day(mulai, selesai, status, kini) if hari is None else hari
    return day, max(int(mulai[:4]), min(int(day[:4]), int((selesai or day)[:4])))

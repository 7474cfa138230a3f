"""A regency's reference data as its seed states it, and the rules that it keeps.

A seed holds what sources say before anybody has recorded anything: places, bodies, fokus, the
first pilots and assignments. Every row names its source.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import ClassVar, Literal

from berdaya_cli.domain.indikator.catatan import Pengukuran, Target
from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.programme.pilot import Pilot
from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.reference.aset import Aset
from berdaya_cli.domain.reference.batas import Batas
from berdaya_cli.domain.reference.dasar_hukum import DasarHukum
from berdaya_cli.domain.reference.desa import Desa
from berdaya_cli.domain.reference.fokus import Fokus
from berdaya_cli.domain.reference.indikator import Indikator
from berdaya_cli.domain.reference.instansi import Instansi
from berdaya_cli.domain.reference.kabupaten import Kabupaten
from berdaya_cli.domain.reference.kecamatan import Kecamatan
from berdaya_cli.domain.reference.lembaga import Lembaga
from berdaya_cli.domain.reference.pejabat import Pejabat
from berdaya_cli.domain.reference.pembina import Pembina
from berdaya_cli.domain.reference.penduduk import Penduduk
from berdaya_cli.domain.reference.sumber import Sumber
from berdaya_cli.domain.reference.sumber_dana import SumberDana
from berdaya_cli.domain.row import Row
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.temuan import Way

SKEMA = "berdaya/seed/1"
"""What the first line of a seed says: the form that this version reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasBatas:
    """The GeoJSON file with the outlines of the kecamatan, by its name.

    It lies in the folder of the seed, or is one that comes with the tool.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    berkas: str
    sumber: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatasTerbaca(BerkasBatas):
    """Such a file with what it holds."""

    wilayah: tuple[Batas, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """All reference data of one regency; the order of its parts is the order of loading."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    skema: Literal["berdaya/seed/1"]
    kabupaten: Kabupaten
    sumber: tuple[Sumber, ...]
    kecamatan: tuple[Kecamatan, ...]
    batas: BerkasBatas | None = None
    dasar_hukum: tuple[DasarHukum, ...] = ()
    fokus: tuple[Fokus, ...]
    sumber_dana: tuple[SumberDana, ...] = ()
    lembaga: tuple[Lembaga, ...] = ()
    instansi: Instansi | None = None
    pejabat: tuple[Pejabat, ...] = ()
    pembina: tuple[Pembina, ...] = ()
    pilot: tuple[Pilot, ...] = ()
    penugasan: tuple[Penugasan, ...] = ()
    aset: tuple[Aset, ...] = ()
    agenda: tuple[Agenda, ...] = ()
    penduduk: tuple[Penduduk, ...] = ()
    indikator: tuple[Indikator, ...] = ()
    target: tuple[Target, ...] = ()
    pengukuran: tuple[Pengukuran, ...] = ()


@dataclass(frozen=True, slots=True)
class SeedRow:
    """A row of a seed as it stands in its table.

    Attributes:
        tabel: the table's name.
        nilai: every column that the seed states, with its value.
    """

    tabel: str
    nilai: dict[str, Value]

    @property
    def kunci(self) -> tuple[Value, ...]:
        """The values of its natural key."""
        return tuple(self.nilai[name] for name in KEYS[self.tabel])


_ROWS: tuple[type[Row], ...] = (
    Kabupaten,
    Sumber,
    Kecamatan,
    Desa,
    Batas,
    DasarHukum,
    Fokus,
    SumberDana,
    Lembaga,
    Instansi,
    Pejabat,
    Pembina,
    Pilot,
    Penugasan,
    Aset,
    Agenda,
    Penduduk,
    Indikator,
    Target,
    Pengukuran,
)
_WITH_LISTS = {
    "alias": ("kecamatan", "desa", "fokus", "sumber_dana", "lembaga"),
    "dokumen": ("dasar_hukum",),
}
KEYS: dict[str, tuple[str, ...]] = {row.tabel: row.kunci for row in _ROWS} | {
    f"{tabel}_{name}": ("kabupaten", tabel, name)
    for name, tables in _WITH_LISTS.items()
    for tabel in tables
}
"""The natural key of every table that a seed fills."""


def walk(seed: Seed) -> Iterator[tuple[Way, Row]]:
    """Go through every row of a seed, in the order of loading, with the way to it."""
    yield ("kabupaten",), seed.kabupaten
    for part in fields(seed):
        rows = getattr(seed, part.name)
        if isinstance(rows, Instansi):
            yield (part.name,), rows
        if isinstance(rows, BatasTerbaca):
            yield from (((part.name, "wilayah", n), row) for n, row in enumerate(rows.wilayah))
        if isinstance(rows, tuple):
            for number, row in enumerate(rows):
                yield (part.name, number), row
                if isinstance(row, Kecamatan):
                    for place, desa in enumerate(row.desa):
                        yield (part.name, number, "desa", place), desa


def to_table_rows(seed: Seed) -> Iterator[SeedRow]:
    """Turn a seed into rows of tables: the regency filled in, aliases in tables of their own."""
    kabupaten = seed.kabupaten.kode
    kecamatan: Kecamatan | None = None
    for _way, row in walk(seed):
        nilai = row.columns()
        if isinstance(row, Kecamatan):
            kecamatan = row
        if row.tabel == "desa" and kecamatan:
            nilai["kecamatan"] = kecamatan.kode
            nilai["sumber"] = nilai["sumber"] or kecamatan.sumber
        if row.tabel != "kabupaten":
            nilai["kabupaten"] = kabupaten
        yield SeedRow(row.tabel, nilai)
        for name, words in row.lists().items():
            for word in words:
                below = {"kabupaten": kabupaten, row.tabel: nilai["kode"], name: word}
                yield SeedRow(f"{row.tabel}_{name}", below)

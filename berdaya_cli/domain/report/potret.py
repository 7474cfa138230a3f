"""What two snapshots of a report differ in: which figures, by how much, through which records."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CatatanPotret:
    """A record of a snapshot: what it was called, and of which day it is."""

    tabel: str
    uid: str
    nama: str
    tanggal: str


@dataclass(frozen=True, slots=True)
class AngkaPotret:
    """A figure of a snapshot.

    Attributes:
        nilai: in ten-thousandths; None is "not reported".
        isi: what each of its records added, by their uid; None where rows do not add up to it.
    """

    nilai: int | None
    isi: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Potret:
    """The figures of a report as they were when it was issued, or as they are today."""

    angka: Mapping[str, AngkaPotret]
    catatan: Mapping[str, CatatanPotret]

    def values_only(self) -> "Potret":
        """Return the figures without their records."""
        return Potret({nama: AngkaPotret(one.nilai, {}) for nama, one in self.angka.items()}, {})


@dataclass(frozen=True, slots=True)
class SebabPerubahan:
    """A record through which a figure changed, with what it added before and adds after.

    None is "it was not among its records".
    """

    catatan: CatatanPotret
    sebelum: int | None
    sesudah: int | None


@dataclass(frozen=True, slots=True)
class PerubahanAngka:
    """A figure that changed; None is "not reported", or that there was no such figure."""

    nama: str
    sebelum: int | None
    sesudah: int | None
    sebab: tuple[SebabPerubahan, ...] = field(default=())


_NONE = AngkaPotret(None, {})


def compare(before: Potret, after: Potret) -> Iterator[PerubahanAngka]:
    """Return the figures that changed, in the order of the later snapshot.

    A figure whose value is the same has not changed, though its records may be others.
    """
    for name in dict.fromkeys((*after.angka, *before.angka)):
        old, new = before.angka.get(name, _NONE), after.angka.get(name, _NONE)
        if old.nilai != new.nilai:
            causes = tuple(causes_of(name, before, after))
            yield PerubahanAngka(name, old.nilai, new.nilai, causes)


def causes_of(nama: str, before: Potret, after: Potret) -> Iterator[SebabPerubahan]:
    """Return the records that add something else to a figure than before."""
    old, new = before.angka.get(nama, _NONE), after.angka.get(nama, _NONE)
    if old.isi == new.isi:
        return
    for uid in dict.fromkeys((*old.isi, *new.isi)):
        same = uid in old.isi and uid in new.isi and old.isi[uid] == new.isi[uid]
        if not same:
            known = after.catatan.get(uid) or before.catatan[uid]
            yield SebabPerubahan(known, old.isi.get(uid), new.isi.get(uid))

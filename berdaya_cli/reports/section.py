"""A report as a heading and sections, before anyone decides how it looks."""

from dataclasses import dataclass

from berdaya_cli.domain.tabel import Kolom, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section.

    Attributes:
        rincian: labelled facts, in order.
        kolom: the columns of its table, if it has one.
        catatan: what to know beside it.
        berjumlah: whether the last row of its table sums the others up.
    """

    judul: str
    rincian: tuple[tuple[str, str], ...] = ()
    kolom: tuple[Kolom, ...] = ()
    baris: tuple[tuple[Value, ...], ...] = ()
    catatan: tuple[str, ...] = ()
    berjumlah: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A heading, a line under it, and the sections."""

    judul: str
    keterangan: str
    sections: tuple[Section, ...]

"""A report as a heading and sections, before anyone decides how it looks."""

from dataclasses import dataclass

from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.reports.charts import Gambar


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section.

    Attributes:
        paragraf: sentences of running text.
        rincian: labelled facts, in order.
        kolom: the columns of its table, if it has one.
        daftar: a list of sentences.
        gambar: charts.
        catatan: what to know beside it.
        berjumlah: how many of the last rows of its table sum the others up.
    """

    judul: str = ""
    paragraf: tuple[str, ...] = ()
    rincian: tuple[tuple[str, str], ...] = ()
    kolom: tuple[Kolom, ...] = ()
    baris: tuple[tuple[Value, ...], ...] = ()
    daftar: tuple[str, ...] = ()
    gambar: tuple[Gambar, ...] = ()
    catatan: tuple[str, ...] = ()
    berjumlah: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A heading, a line under it, and the sections."""

    judul: str
    keterangan: str
    sections: tuple[Section, ...]

"""A report as a heading and sections, before anyone decides how it looks."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from berdaya_cli.domain.report.foto import Foto
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.language import N_
from berdaya_cli.reports.drawing.charts import Gambar
from berdaya_cli.reports.values import visible


@dataclass(frozen=True, slots=True)
class Kartu:
    """A key figure: what it is, the figure with its change, and what to know of it."""

    label: str
    angka: str
    rinci: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FotoTercetak:
    """A photograph with what stands below it."""

    keterangan: str
    foto: Foto


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section.

    Attributes:
        paragraf: sentences of running text.
        kartu: key figures, side by side.
        rincian: labelled facts, in order.
        kolom: the columns of its table, if it has one.
        daftar: a list of sentences, which are numbered.
        centang: a list of sentences, each with a box to tick.
        gambar: charts.
        foto: photographs, ``kisi`` of them side by side.
        catatan: what to know beside it.
        berjumlah: how many of the last rows of its table sum the others up.
        soroti: the cells of its table that are to be seen first, by row and column from 0.
        separuh: whether half the width is enough for it, so that two may stand side by side.
    """

    judul: str = ""
    paragraf: tuple[str, ...] = ()
    kartu: tuple[Kartu, ...] = ()
    rincian: tuple[tuple[str, str], ...] = ()
    kolom: tuple[Kolom, ...] = ()
    baris: tuple[tuple[Value, ...], ...] = ()
    daftar: tuple[str, ...] = ()
    centang: tuple[str, ...] = ()
    gambar: tuple[Gambar, ...] = ()
    foto: tuple[FotoTercetak, ...] = ()
    kisi: int = 1
    catatan: tuple[str, ...] = ()
    berjumlah: int = 0
    soroti: frozenset[tuple[int, int]] = frozenset()
    separuh: bool = False


def list_of(judul: str, lines: Iterable[str], none: str) -> Section:
    """Make a section of lines, or of what there is to say where there are none."""
    rows = tuple(map(visible, lines))
    return Section(judul=judul, daftar=rows, paragraf=() if rows else (none,))


def numbered(section: Section) -> Section:
    """Number the rows of a table 1, 2, 3; the record's number becomes its last column."""
    rows, sums = section.baris, len(section.baris) - section.berjumlah
    return replace(
        section,
        kolom=(Kolom("nomor", N_("No."), "angka"), *section.kolom[1:], RECORD),
        baris=tuple(
            (place if place <= sums else "", *row[1:], row[0])
            for place, row in enumerate(rows, start=1)
        ),
    )


RECORD = Kolom("id", N_("Record no."), "angka")
"""Which row of the record a row is about, for looking it up."""


def without_empty_columns(section: Section, kept: Collection[str] = ()) -> Section:
    """Leave out the columns in which no row says anything, but for some by name."""
    body = section.baris[: len(section.baris) - section.berjumlah]
    shown = [
        n
        for n, kolom in enumerate(section.kolom)
        if n == 0 or kolom.nama in kept or any(row[n] not in {None, ""} for row in body)
    ]
    return replace(
        section,
        kolom=tuple(section.kolom[n] for n in shown),
        baris=tuple(tuple(row[n] for n in shown) for row in section.baris),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A heading, a line under it, and the sections."""

    judul: str
    keterangan: str
    sections: tuple[Section, ...]

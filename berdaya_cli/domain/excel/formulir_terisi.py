"""A form with all that stands in it when it goes out, before anyone decides how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass

from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.indikator.lembar import IndikatorDiminta
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Value

KOSONG = 20
"""Blank rows of a form, each with a code of its own; below them more can be written."""


@dataclass(frozen=True, slots=True)
class BarisFormulir:
    """A row of a kegiatan that is known: its code, and what stands in each column.

    Attributes:
        kode: empty where another form asks about it.
        dari: whose form asks about it, if another does.
    """

    kode: str
    nilai: Mapping[str, Value]
    dari: str = ""


@dataclass(frozen=True, slots=True)
class Daftar:
    """What the drop-downs offer, by name."""

    tempat: tuple[str, ...]
    """The whole regency, each kecamatan, and each desa with its kecamatan."""
    fokus: tuple[str, ...]
    lembaga: tuple[str, ...]
    sumber_dana: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirTerisi:
    """A form that goes out.

    Attributes:
        kode: the short code by which people and an import know it.
        kop: what stands above it: the government, the secretariat.
        untuk: whom and what it is about, in words.
        batas: the day by which it is awaited, where one is set.
        kosong: the codes of its blank rows.
        nama_berkas: what its file is called where many go out at once.
    """

    uid: str
    kode: str
    formulir: Formulir
    periode: Periode
    kop: tuple[str, ...]
    untuk: str
    batas: str | None
    baris: tuple[BarisFormulir, ...]
    kosong: tuple[str, ...]
    daftar: Daftar
    nama_berkas: str
    contoh: bool
    """Whether its records are fictional."""
    indikator: tuple[IndikatorDiminta, ...] = ()
    """What it asks for beside kegiatan: indicators that are measured by hand."""

    @property
    def terbuka(self) -> tuple[BarisFormulir, ...]:
        """The rows that it asks about itself."""
        return tuple(row for row in self.baris if not row.dari)

"""A form with all that stands in it when it goes out, before anyone decides how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass

from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Value

KOSONG = 50
"""Blank rows of a form, each with a code of its own."""


@dataclass(frozen=True, slots=True)
class BarisFormulir:
    """A row of a kegiatan that is known: its code, and what stands in each column.

    Attributes:
        tercatat: what is booked already beside columns of sums, by the column's name.
    """

    kode: str
    nilai: Mapping[str, Value]
    tercatat: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Daftar:
    """What the drop-downs offer, by name."""

    kecamatan: tuple[str, ...]
    desa: tuple[tuple[str, str], ...]
    """Pairs of kecamatan and desa, kecamatan by kecamatan."""
    fokus: tuple[str, ...]
    lembaga: tuple[str, ...]
    sumber_dana: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirTerisi:
    """A form that goes out.

    Attributes:
        lingkup: whom and what it is about, in words: pairs of what and which.
        kosong: the codes of its blank rows.
        nama_berkas: what its file is called where many go out at once.
    """

    uid: str
    formulir: Formulir
    periode: Periode
    lingkup: tuple[tuple[str, str], ...]
    baris: tuple[BarisFormulir, ...]
    kosong: tuple[str, ...]
    daftar: Daftar
    nama_berkas: str
    contoh: bool
    """Whether its records are fictional."""

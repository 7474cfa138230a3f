"""What became of a form that went out, and how the forms of a period stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.language import _

Langkah = Literal["diserahkan", "diterima", "nihil", "diingatkan"]
"""Handed over, received, received with the word that there is nothing, reminded of."""
Cara = Literal["berkas", "pesan", "telepon", "kertas", "rapat", "surat"]
"""How: as a file, by chat, by telephone, on paper, at a meeting, by letter."""
BY_WORD: tuple[Cara, ...] = ("pesan", "telepon", "kertas", "rapat")
"""How an office reports without its form."""
Diterima = Literal["ya", "nihil", "belum"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahFormulir:
    """One step of a form.

    Attributes:
        dari: the office of whoever reported; never a name.
        isi: of a reminder, what was asked for.
    """

    tanggal: str
    langkah: Langkah
    cara: Cara
    dari: str | None = None
    isi: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirKeluar:
    """The latest form of a scope and period, and what became of it.

    Attributes:
        untuk: whom it asks, in words.
        bagian: what it asks about, where that is not all that the body does.
        kode_lembaga: the body that it asks: an OPD, or the office of a kecamatan.
        batas: the day by which it is awaited, where one is set.
        pada: the day on which it came back, and by which way.
        per: the day that its figures are of; of one that is not back, that of what is known.
        pengingat: the days on which it was reminded of, parted by commas, and how many they are.
    """

    uid: str
    kabupaten: str
    periode: str
    pelaksana: str | None
    kecamatan: str | None
    fokus: str | None
    untuk: str
    bagian: str
    kode_lembaga: str | None
    batas: str | None
    diterima: Diterima
    pada: str | None
    cara: Cara | None
    per: str | None
    pengingat: str | None
    diingatkan: int

    @property
    def is_back(self) -> bool:
        """Whether nothing is owed any more."""
        return self.diterima != "belum"

    def is_missing(self, hari: str) -> bool:
        """Return whether it is not back by a day on which it is awaited, or its period is over."""
        over = parse_periode(self.periode).akhir
        return not self.is_back and min(self.batas or over, over) <= hari


@dataclass(frozen=True, slots=True)
class FormulirBelum:
    """A form that is not back: whom it asks, and of which day what is known of it is."""

    untuk: str
    per: str | None


@dataclass(frozen=True, slots=True)
class Penerimaan:
    """How many forms of a period went out and are back; never who was late."""

    keluar: int
    diterima: int
    belum: tuple[FormulirBelum, ...]

    @classmethod
    def of(cls, rows: Sequence[FormulirKeluar]) -> "Penerimaan | None":
        """Count forms; None where none went out."""
        open_ = tuple(FormulirBelum(row.untuk, row.per) for row in rows if not row.is_back)
        return cls(len(rows), len(rows) - len(open_), open_) if rows else None

    def in_words(self) -> str:
        """Write how many are back, and that figures of the others are older."""
        said = _("{n} of {all} forms of this period received.")
        if self.belum:
            said = _("{n} of {all} forms of this period received; the others' figures are older.")
        return said.format(n=self.diterima, all=self.keluar)


def parse_cara(text: str) -> Cara:
    """Read by which way an office has reported without its form.

    Raises:
        InvalidValueError: it is no such word.
    """
    word = text.strip().casefold()
    for cara in BY_WORD:
        if word == cara:
            return cara
    raise InvalidValueError(
        _("'{text}' is no way in which an office reports."), hint=one_of(BY_WORD), text=text
    )

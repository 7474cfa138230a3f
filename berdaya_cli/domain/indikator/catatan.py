"""Rows that fill an indicator: what is aimed at in a period, and what was measured."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.reference.indikator import BY_PARTS, Indikator
from berdaya_cli.domain.reference.nilai import Nilai, parse_of_calendar
from berdaya_cli.domain.row import Row, Tertulis
from berdaya_cli.domain.tanggal import parse_hari
from berdaya_cli.language import _


def _kode_periode(text: str) -> str:
    return parse_of_calendar(text).kode


_Periode = Annotated[str, Tertulis(_kode_periode, str)]
_Hari = Annotated[str, Tertulis(parse_hari, str)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terisi(Row):
    """What fills an indicator: which one, where, for which period, as of which day.

    Attributes:
        kecamatan: its code; None is the whole regency.
        periode: the code of a year, semester, quarter or month.
    """

    tabel: ClassVar = ""
    kunci: ClassVar = ("kabupaten", "indikator", "kecamatan", "periode", "tanggal")

    indikator: str
    kecamatan: str | None = None
    periode: _Periode
    tanggal: _Hari


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Terisi):
    """What is aimed at in a period; of several the first holds from the beginning.

    Attributes:
        tanggal: the day since which it holds, if another one was there before.
        nilai: in ten-thousandths of the indicator's unit; None: it holds no longer.
    """

    tabel: ClassVar = "target"

    nilai: Nilai | None = None
    sumber: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengukuran(Terisi):
    """What was measured in a period; of several the last one holds.

    Attributes:
        pembilang: of an average or ratio its numerator, in ten-thousandths, and ``penyebut`` its
            denominator; of the other kinds there is ``nilai``. Without any it is not reported.
    """

    tabel: ClassVar = "pengukuran"

    pembilang: Nilai | None = None
    penyebut: Nilai | None = None
    nilai: Nilai | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        if (self.pembilang is None) != (self.penyebut is None):
            raise InvalidValueError(
                _("A numerator needs its denominator, and the reverse."), field="pembilang"
            )
        if self.pembilang is not None and self.nilai is not None:
            raise InvalidValueError(
                _("Give either a value, or a numerator and a denominator."), field="nilai"
            )

    @property
    def reported(self) -> bool:
        """Whether it says a value; else it takes an earlier one back."""
        return self.nilai is not None or self.pembilang is not None


def check_filling(indikator: Indikator, row: Terisi) -> None:
    """Refuse a row that does not fit its indicator.

    What the record counts nobody measures; where there is one for each kecamatan it is measured
    there; averages and ratios are given by their parts, for these add up.

    Raises:
        InvalidValueError: it is so.
    """
    if indikator.tingkat == "kabupaten" and row.kecamatan is not None:
        raise InvalidValueError(
            _("This indicator has one value for the whole regency."),
            hint=_("Leave --kecamatan out."),
            field="kecamatan",
        )
    if not isinstance(row, Pengukuran):
        return
    if indikator.ukuran is not None:
        raise InvalidValueError(
            _("This indicator is counted in the record ({ukuran}): it needs no value by hand."),
            field="nilai",
            ukuran=indikator.ukuran,
        )
    if indikator.tingkat == "kecamatan" and row.kecamatan is None:
        raise InvalidValueError(
            _("This indicator is measured by kecamatan: which one?"),
            hint=_("Give --kecamatan."),
            field="kecamatan",
        )
    by_parts = indikator.jenis in BY_PARTS
    if by_parts and row.nilai is not None:
        raise InvalidValueError(
            _("An indicator of the kind {jenis} needs its parts: they add up, it does not."),
            hint=_("Give --pembilang and --penyebut."),
            field="nilai",
            jenis=indikator.jenis,
        )
    if not by_parts and row.pembilang is not None:
        raise InvalidValueError(
            _("An indicator of the kind {jenis} has no parts."),
            hint=_("Give --nilai."),
            field="pembilang",
            jenis=indikator.jenis,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetTercatat(Target):
    """A target of the record, with its number and the title of its source."""

    id: int
    judul_sumber: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PengukuranTercatat(Pengukuran):
    """A measurement of the record, with its number and the title of its source."""

    id: int
    judul_sumber: str | None

    @property
    def when(self) -> Periode:
        """The period that it is of."""
        return parse_periode(self.periode)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisUkur:
    """What somebody says of an indicator in a period, as typed: a value, a target, or both."""

    indikator: str | None = None
    periode: str | None = None
    kecamatan: str | None = None
    nilai: str | None = None
    pembilang: str | None = None
    penyebut: str | None = None
    target: str | None = None
    sumber: str | None = None
    tanggal: str | None = None

"""How fields of indicators are written: values in ten-thousandths, percentages, periods, years."""

import re
from fractions import Fraction
from math import floor
from typing import Annotated

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.row import Tertulis
from berdaya_cli.domain.tabel import DECIMALS, SCALE
from berdaya_cli.domain.uang import parse_persen
from berdaya_cli.language import _, format_percent, format_scaled

LARGEST = 10**13
"""Beyond the money of a regency in rupiah; its ten-thousandths still fit the database."""

_UNITS = r"(?:\s*(?:%|orang|org\.?|jiwa|desa|kali|kegiatan))?"
_WRITTEN = re.compile(
    rf"(?:rp\.?\s*)?(?P<whole>[1-9]\d{{0,2}}(?:\.\d{{3}})+|\d+)(?:,(?P<part>\d+))?{_UNITS}",
    re.ASCII,
)
_WITH_POINT = re.compile(rf"(?P<whole>\d+)\.(?P<part>\d+){_UNITS}", re.ASCII)
"""As programs write it, where no thousands can be meant: 62.5, 0.725."""


def parse_nilai(text: str) -> int:
    """Read a value that a person typed, in ten-thousandths.

    Understood: ``62,5``, ``62.5``, ``1.250``, ``97,50%``, ``Rp1.500.000``; ``nihil`` is 0. A point
    before three digits parts thousands.

    Raises:
        InvalidValueError: it cannot be read, is below zero, too large, or finer than that.
    """
    cleaned = " ".join(text.casefold().split())
    if cleaned == "nihil":
        return 0
    match = _WRITTEN.fullmatch(cleaned) or _WITH_POINT.fullmatch(cleaned)
    if not match:
        raise InvalidValueError(
            _("'{text}' is not a value."),
            hint=_("Write it like 62,5 or 1.250, from 0 on, or nihil for none."),
            text=text,
        )
    whole, part = int(match["whole"].replace(".", "")), (match["part"] or "").rstrip("0")
    if len(part) > DECIMALS:
        near = write_nilai(scaled(Fraction(f"{whole}.{part}")))
        raise InvalidValueError(
            _("'{text}' has more than {n} decimals."),
            hint="" if near == "0" else _("Maybe {near}?").format(near=near),
            text=text,
            n=DECIMALS,
        )
    if whole > LARGEST:
        raise InvalidValueError(_("'{text}' is too large."), text=text)
    return whole * SCALE + int(part.ljust(DECIMALS, "0") or 0)


def write_nilai(nilai: int) -> str:
    """Write a value as officials do: 62,5; 1.250."""
    return format_scaled(nilai, DECIMALS)


def write_in_unit(nilai: int, satuan: str) -> str:
    """Write a value with its unit: 612 orang, 76,5%."""
    return f"{write_nilai(nilai)}{'' if satuan.startswith('%') else ' '}{satuan}"


def parse_of_calendar(text: str) -> Periode:
    """Read a year, semester, quarter or month.

    Raises:
        InvalidValueError: it is no period, or some other stretch of days.
    """
    periode = parse_periode(text)
    if not periode.is_of_calendar:
        raise InvalidValueError(
            _("'{text}' is no year, semester, quarter or month."),
            hint=_("Write it like 2025, 2025-S2, 2025-TW4, 2025-11 or November 2025."),
            text=text,
        )
    return periode


def parse_tahun(text: str) -> int:
    """Read a year: 2024.

    Raises:
        InvalidValueError: it is none.
    """
    periode = parse_periode(text)
    if not periode.is_year:
        raise InvalidValueError(_("'{text}' is not a year."), text=text)
    return periode.tahun_mulai


def scaled(number: Fraction) -> int:
    """Return a number in ten-thousandths, half up."""
    return floor(number * SCALE + Fraction(1, 2))


Nilai = Annotated[int, Tertulis(parse_nilai, write_nilai)]
"""A value in ten-thousandths, written as people do."""
Persen = Annotated[int, Tertulis(parse_persen, format_percent)]
"""A percentage in hundredths of a percent, written as people do."""
Tahun = Annotated[int, Tertulis(parse_tahun, str)]
"""A year."""

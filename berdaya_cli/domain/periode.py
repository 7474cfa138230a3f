"""Periods of reporting: a year, semester, quarter (triwulan), month, or any stretch of days."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean
from berdaya_cli.domain.rentang import nama_rentang, parse_rentang
from berdaya_cli.domain.tanggal import (
    FUZZY,
    ROMAN,
    check_tanggal,
    day_after,
    day_before,
    last_day,
    parse_tanggal,
    to_roman,
)
from berdaya_cli.language import _, format_month, month_numbers

_CODE = re.compile(r"(\d{4})(?:-(?:(0[1-9]|1[0-2])|TW([1-4])|S([12])))?", re.ASCII)
_WORDS = re.compile(
    r"(tw|triwulan|s|smt|semester)\s*-?\s*([1-4]|iv|i{1,3})\s*(?:tahun|/|-)?\s*(\d{4})", re.ASCII
)
_YEAR = re.compile(r"^tahun (?=\d{4}$)", re.ASCII | re.IGNORECASE)
_MONTHS = re.compile(
    r"([^\W\d]+)\s*(?:-|\u2013|s\.?d\.?|s/d|sampai|hingga|to)\s*([^\W\d]+) (\d{4})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Periode:
    """A stretch of whole days, both ends included, with the code that names it."""

    kode: str
    mulai: str
    akhir: str

    @property
    def tahun_mulai(self) -> int:
        """The first budget year (tahun anggaran) that it touches."""
        return int(self.mulai[:4])

    @property
    def tahun_akhir(self) -> int:
        """The last budget year (tahun anggaran) that it touches."""
        return int(self.akhir[:4])

    @property
    def awal_tahun(self) -> str:
        """The day from which "up to this period" counts: 1 January of its first year."""
        return f"{self.mulai[:4]}-01-01"

    @property
    def sebelum(self) -> "Periode":
        """The one of the same kind before it: year, semester, quarter, month, or as many days.

        Raises:
            InvalidValueError: it would begin before the year 1.
        """
        match = _CODE.fullmatch(self.kode)
        try:
            before = day_before(self.mulai)
            length = last_day(self.akhir) - last_day(self.mulai)
            first = (last_day(before) - length).isoformat()
        except OverflowError:  # no calendar goes back so far
            raise _unreadable(self.kode) from None
        if not match:
            return Periode(f"{first}..{before}", first, before)
        year, month, quarter, semester = match.groups()
        if not (month or quarter or semester):
            return year_period(int(year) - 1)
        unit = f"-TW{(int(before[5:7]) + 2) // 3}" if quarter else f"-{before[5:7]}"
        return _from_code(before[:4] + (f"-S{int(before[5:7]) // 6}" if semester else unit))

    @property
    def sesudah(self) -> "Periode":
        """The one of the same kind after it: year, semester, quarter, month, or as many days.

        Raises:
            InvalidValueError: it would end after the year 9999.
        """
        match = _CODE.fullmatch(self.kode)
        try:
            first = last_day(self.akhir) + timedelta(days=1)
            last = (first + (last_day(self.akhir) - last_day(self.mulai))).isoformat()
        except OverflowError:  # no calendar goes on so far
            raise _unreadable(self.kode) from None
        if not match:
            return Periode(f"{first.isoformat()}..{last}", first.isoformat(), last)
        _year, month, quarter, semester = match.groups()
        if not (month or quarter or semester):
            return year_period(first.year)
        unit = f"-TW{(first.month + 2) // 3}" if quarter else f"-{first.month:02}"
        return _from_code(f"{first.year:04}" + (f"-S{first.month // 6 + 1}" if semester else unit))

    def memuat(self, hari: str) -> bool:
        """Return whether a day, as ISO text, lies within it; both ends do."""
        return self.mulai <= hari <= self.akhir

    @property
    def tahun_berjalan(self) -> "Periode":
        """The year to date: from 1 January of its first year to its end."""
        if self.mulai == self.awal_tahun:
            return self
        return Periode(f"{self.awal_tahun}..{self.akhir}", self.awal_tahun, self.akhir)

    @property
    def bulan(self) -> "tuple[Periode, ...]":
        """Every month that it touches."""
        first = int(self.mulai[:4]) * 12 + int(self.mulai[5:7]) - 1
        last = int(self.akhir[:4]) * 12 + int(self.akhir[5:7]) - 1
        return tuple(_from_code(f"{n // 12:04}-{n % 12 + 1:02}") for n in range(first, last + 1))

    @property
    def triwulan(self) -> "tuple[Periode, ...]":
        """Every quarter that lies wholly within it."""
        years = range(self.tahun_mulai, self.tahun_akhir + 1)
        quarters = (_from_code(f"{year:04}-TW{n}") for year in years for n in range(1, 5))
        return tuple(q for q in quarters if self.mulai <= q.mulai and q.akhir <= self.akhir)

    @property
    def bagian(self) -> "tuple[Periode, ...]":
        """The calendar periods that it is made of, one size smaller; a month has none."""
        year, month, _quarter, _semester = _CODE.fullmatch(self.kode).groups()  # type: ignore[union-attr]  # of the calendar
        if month:
            return ()
        if self.is_year:
            return _from_code(f"{year}-S1"), _from_code(f"{year}-S2")
        quarters = self.triwulan
        return quarters if len(quarters) > 1 else self.bulan

    @property
    def is_of_calendar(self) -> bool:
        """Return whether it is a year, semester, quarter or month."""
        return _CODE.fullmatch(self.kode) is not None

    @property
    def is_year(self) -> bool:
        """Return whether it is a whole year."""
        return self.kode == self.mulai[:4]

    @property
    def is_published(self) -> bool:
        """Return whether it is a quarter, a semester or a year: people are published by these."""
        return bool(self.triwulan) and _CODE.fullmatch(self.kode) is not None

    @property
    def nama_berkas(self) -> str:
        """How it stands in the name of a file: TW-IV-2025."""
        match = _CODE.fullmatch(self.kode)
        if not match:
            return f"{self.mulai}_{self.akhir}"
        year, _month, quarter, semester = match.groups()
        if quarter:
            return f"TW-{to_roman(int(quarter))}-{year}"
        return f"Semester-{to_roman(int(semester))}-{year}" if semester else self.kode

    @property
    def nama(self) -> str:
        """How officials write it: Triwulan IV Tahun 2025."""
        match = _CODE.fullmatch(self.kode)
        if not match:
            return nama_rentang(self.mulai, self.akhir)
        year, month, quarter, semester = match.groups()
        if month:
            return format_month(date(int(year), int(month), 1))
        if quarter:
            return _("Quarter {roman}, {year}").format(roman=to_roman(int(quarter)), year=year)
        if semester:
            return _("Semester {roman}, {year}").format(roman=to_roman(int(semester)), year=year)
        return _("Year {year}").format(year=year)


def quarter_of(hari: str) -> Periode:
    """Return the quarter that a day, as ISO text, lies in."""
    return _from_code(f"{hari[:4]}-TW{(int(hari[5:7]) + 2) // 3}")


def year_period(year: int) -> Periode:
    """Return the period of a whole year."""
    return _from_code(f"{year:04}")


def asked_periode(text: str | None, today: str) -> Periode:
    """Read a period that a person may have typed; without one it is the year of a day.

    Raises:
        InvalidValueError: see ``parse_periode``.
    """
    return parse_periode(text) if text else year_period(int(today[:4]))


def parse_periode(text: str) -> Periode:
    """Read a period that a person typed.

    Understood: ``2025``, ``2025-S2``, ``2025-TW4``, ``2025-11``, ``2025-10-13..2025-11-30``,
    ``tw4 2025``, ``Triwulan IV Tahun 2025``, ``semester 2 2025``, ``November 2025``,
    ``Oktober-Desember 2025``, ``1-15 November 2025``.

    Raises:
        InvalidValueError: it cannot be read; the nearest way of writing it is the hint.
    """
    cleaned = _YEAR.sub("", " ".join(text.split()))
    if _CODE.fullmatch(cleaned.upper()):
        return _from_code(cleaned.upper())
    if ".." in cleaned:
        return _from_days(text, *cleaned.split("..", 1))
    if match := _WORDS.fullmatch(cleaned.casefold()):
        unit, number, year = match.groups()
        figure = ROMAN.get(number) or int(number)
        code = f"{year}-{'TW' if unit.startswith('t') else 'S'}{figure}"
        if _CODE.fullmatch(code):
            return _from_code(code)
    if match := _MONTHS.fullmatch(cleaned):
        first, last, year = match.groups()
        return _from_days(text, f"{first} {year}", f"{last} {year}")
    try:
        tanggal = parse_tanggal(cleaned)
    except InvalidValueError:
        return _from_range(text)
    return _from_code(tanggal) if FUZZY.fullmatch(tanggal) else Periode(tanggal, tanggal, tanggal)


def _from_code(code: str) -> Periode:
    match = _CODE.fullmatch(code)
    if not match or match[1] == "0000":
        raise _unreadable(code)
    check_tanggal(match[1])
    year, month, quarter, semester = match.groups()
    if month:
        first, last = int(month), int(month)
    elif quarter:
        first, last = int(quarter) * 3 - 2, int(quarter) * 3
    elif semester:
        first, last = int(semester) * 6 - 5, int(semester) * 6
    else:
        first, last = 1, 12
    end = date(int(year), last, monthrange(int(year), last)[1])
    return Periode(code, f"{year}-{first:02}-01", end.isoformat())


def _from_days(text: str, first: str, last: str) -> Periode:
    try:
        mulai, akhir = parse_tanggal(first), parse_tanggal(last)
    except InvalidValueError:
        raise _unreadable(text) from None
    start = _from_code(mulai).mulai if FUZZY.fullmatch(mulai) else mulai
    end = last_day(akhir).isoformat()
    if end < start:
        raise InvalidValueError(_("The period '{text}' ends before it starts."), text=text)
    return Periode(f"{start}..{end}", start, end)


def is_made_of(one: Periode, others: Sequence[Periode]) -> bool:
    """Return whether smaller periods, in their order, make up every day of one."""
    day = one.mulai
    for other in others:
        if other != one and one.mulai <= other.mulai <= day <= other.akhir <= one.akhir:
            day = day_after(other.akhir)
    return day > one.akhir


def _from_range(text: str) -> Periode:
    try:
        mulai, akhir = parse_rentang(text)
    except InvalidValueError:
        raise _unreadable(text) from None
    if akhir is None:
        raise _unreadable(text)
    return Periode(f"{mulai}..{akhir}", mulai, akhir)


def _unreadable(text: str) -> InvalidValueError:
    return InvalidValueError(
        _("'{text}' is not a period."),
        hint=did_you_mean(tuple(near for near in _nearest(text) if near != text))
        or _("Write it like 2025, 2025-S2, 2025-TW4, 2025-11 or November 2025."),
        text=text,
    )


def _nearest(text: str) -> tuple[str, ...]:
    """Find the period that was probably meant: a slip in a code or in the name of a month."""
    year = re.search(r"\d{4}", text, re.ASCII)
    if not year or year[0] == "0000":
        return ()
    codes = [year[0], *(f"{year[0]}-TW{n}" for n in range(1, 5)), f"{year[0]}-S1", f"{year[0]}-S2"]
    if close := get_close_matches(text.upper(), codes, n=1, cutoff=0.7):
        return tuple(close)
    word = re.search(r"[^\W\d]{3,}", text)
    months = [name for name in month_numbers() if len(name) > 3]  # noqa: PLR2004  no short forms
    close = get_close_matches(word[0].casefold(), months, n=1, cutoff=0.7) if word else []
    return tuple(f"{name.capitalize()} {year[0]}" for name in close)

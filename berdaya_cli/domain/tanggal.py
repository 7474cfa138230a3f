"""Dates, as precise as their source: a day, a month, a quarter or a year.

A date is ISO text everywhere in the program: ``2025-07-31``, and where a source is less precise
``2025-07``, ``2025-TW3`` or ``2025``. Such a fuzzy date stands for its last possible day, so that
nothing is in force before it can have been. What people type is read here and nowhere else.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.language import (
    _,
    format_day,
    format_month,
    format_short_day,
    format_weekday,
    month_numbers,
)

FUZZY = re.compile(r"(\d{4})(?:-(?:(0[1-9]|1[0-2])|TW([1-4])))?", re.ASCII)
"""A month, a quarter (triwulan) or a year."""

FOREVER = "9999-12-31"
"""Later than every day: an open end, for comparing."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years of decrees, people's offices and plans; another is a slip of the hand."""

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_LOOSE_ISO_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_IN_WORDS = re.compile(r"(?:(\d{1,2})\s+)?([a-z]+)\.?\s+(\d{4})", re.ASCII)
_QUARTER = re.compile(
    r"(?:tw|triwulan)\s*-?\s*([1-4]|iv|i{1,3})\s+(\d{4})", re.ASCII | re.IGNORECASE
)
WEEKDAY = re.compile(
    r"(?:senin|selasa|rabu|kamis|jum['\u2019\u02bc]?at|sabtu|minggu|ahad)\s*,?\s+", re.IGNORECASE
)
TWO_DIGITS = re.compile(
    r"\d{1,2}([/.-])\d{1,2}\1\d{2}|\d{1,2}\s+[a-z]+\.?\s+'?\d{2}", re.IGNORECASE | re.ASCII
)
"""A day whose year has two digits only."""
_MIDNIGHT = re.compile(r"(?<=\d)[ T]00:00(?::00(?:\.0+)?)?$", re.ASCII)
"""What programs write behind a day that has no time."""
_MONTH_IN_FIGURES = re.compile(r"(0?[1-9]|1[0-2])[/-](\d{4})", re.ASCII)
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def last_day(tanggal: str) -> date:
    """Return the last day that a date can stand for.

    Raises:
        InvalidValueError: it is no date of this program.
    """
    try:
        if day := _ISO_DAY.fullmatch(tanggal):
            return date(int(day[1]), int(day[2]), int(day[3]))
        if fuzzy := FUZZY.fullmatch(tanggal):
            year, month, quarter = fuzzy.groups()
            last_month = int(month or (int(quarter) * 3 if quarter else 12))
            return date(int(year), last_month, monthrange(int(year), last_month)[1])
    except ValueError:
        pass
    raise InvalidValueError(
        _("'{text}' is not a date."),
        hint=_("Write it like 2025-10-13, 2025-10, 2025-TW4 or 2025."),
        text=tanggal,
    )


def first_day(tanggal: str) -> date:
    """Return the first day that a date can stand for.

    Raises:
        InvalidValueError: it is no date of this program.
    """
    last = last_day(tanggal)
    fuzzy = FUZZY.fullmatch(tanggal)
    if not fuzzy:
        return last
    _year, month, quarter = fuzzy.groups()
    return last.replace(day=1, month=last.month if month else last.month - 2 if quarter else 1)


_DAY_LENGTH = len("2025-07-31")


def begin_of(tanggal: str) -> str:
    """Return the first day that a date can stand for, as ISO text: of a day itself, at once."""
    return tanggal if len(tanggal) == _DAY_LENGTH else first_day(tanggal).isoformat()


def end_of(tanggal: str) -> str:
    """Return the last day that a date can stand for, as ISO text: of a day itself, at once."""
    return tanggal if len(tanggal) == _DAY_LENGTH else last_day(tanggal).isoformat()


def day_before(tanggal: str) -> str:
    """Return the day before a date, as ISO text; the first of all days has none but itself."""
    day = last_day(tanggal)
    return (day if day == date.min else day - timedelta(days=1)).isoformat()


def days_between(first: str, last: str) -> int:
    """Return how many days lie from one date to a later one."""
    return (last_day(last) - last_day(first)).days


def day_after(tanggal: str) -> str:
    """Return the day after a date, as ISO text; the last of all days has none but itself."""
    day = last_day(tanggal)
    return (day if day == date.max else day + timedelta(days=1)).isoformat()


def check_tanggal(tanggal: str | None) -> None:
    """Refuse a text that is neither empty nor an ISO date, fuzzy or not.

    Raises:
        InvalidValueError: it is no date of this program, or of a year that cannot be meant.
    """
    if tanggal is not None:
        last_day(tanggal)
        _check_year(tanggal)


def _check_year(tanggal: str) -> None:
    if not FIRST_YEAR <= int(tanggal[:4]) <= LAST_YEAR:
        raise InvalidValueError(
            _("The year {year} cannot be meant."),
            hint=_("Give a year from {first} to {last}.").format(first=FIRST_YEAR, last=LAST_YEAR),
            year=int(tanggal[:4]),
        )


def parse_tanggal(text: str) -> str:
    """Read a date that a person typed, as precise as it was typed.

    Understood: ISO, ``13/10/2025`` (always day first), ``13 Okt 2025``, ``Oktober 2025``,
    ``akhir Juli 2025``, ``TW IV 2025``, ``2025``.

    Raises:
        InvalidValueError: it cannot be read, there is no such day, or the year cannot be meant.
    """
    tanggal = _parsed(text)
    _check_year(tanggal)
    return tanggal


def _parsed(text: str) -> str:
    cleaned = _MIDNIGHT.sub("", WEEKDAY.sub("", " ".join(text.split()), count=1))
    try:
        if FUZZY.fullmatch(cleaned.upper()):
            last_day(cleaned.upper())
            return cleaned.upper()
        if match := _DAY_FIRST.fullmatch(cleaned):
            day, month, year = (int(part) for part in match.groups())
            return date(year, month, day).isoformat()
        if match := _MONTH_IN_FIGURES.fullmatch(cleaned):
            return f"{match[2]}-{int(match[1]):02}"
        if match := _QUARTER.fullmatch(cleaned):
            quarter = match[1].casefold()
            return f"{match[2]}-TW{ROMAN.get(quarter) or int(quarter)}"
        if match := _LOOSE_ISO_DAY.fullmatch(cleaned):
            year, month, day = (int(part) for part in match.groups())
            return date(year, month, day).isoformat()
        return _read_words(cleaned)
    except ValueError:
        raise _unreadable(text) from None


def parse_hari(text: str) -> str:
    """Read a single day that a person typed, as ISO text.

    Raises:
        InvalidValueError: it cannot be read, or it is less precise than a day.
    """
    tanggal = parse_tanggal(text)
    if FUZZY.fullmatch(tanggal):
        raise InvalidValueError(
            _("'{text}' is not precise enough: a day is needed."),
            hint=_("Write it like 13 Oktober 2025, 13/10/2025 or 2025-10-13."),
            text=text,
        )
    return tanggal


def as_of(text: str | None, today: str) -> str:
    """Return the day that an "as of" option means, as ISO text: today where none is given.

    Raises:
        InvalidValueError: it cannot be read.
    """
    return last_day(parse_tanggal(text)).isoformat() if text is not None else today


def nama_hari(tanggal: str) -> str:
    """Write a day as letters do, with its weekday: Kamis, 31 Juli 2025."""
    return format_weekday(date.fromisoformat(tanggal))


def nama_pendek(tanggal: str) -> str:
    """Write a date where room is short: 31 Jul 2025, Juli 2025, TW III 2025, 2025."""
    fuzzy = FUZZY.fullmatch(tanggal)
    if not fuzzy:
        return format_short_day(date.fromisoformat(tanggal))
    year, _month, quarter = fuzzy.groups()
    return f"TW {to_roman(int(quarter))} {year}" if quarter else nama_tanggal(tanggal)


def nama_tanggal(tanggal: str) -> str:
    """Write a date as officials do: 31 Juli 2025, Juli 2025, Triwulan III 2025, 2025."""
    fuzzy = FUZZY.fullmatch(tanggal)
    if not fuzzy:
        return format_day(date.fromisoformat(tanggal))
    year, month, quarter = fuzzy.groups()
    if month:
        return format_month(date(int(year), int(month), 1))
    if quarter:
        return _("Quarter {roman} of {year}").format(roman=to_roman(int(quarter)), year=year)
    return year


def to_roman(quarter: int) -> str:
    """Write the number of a quarter as officials do: IV."""
    return next(roman for roman, number in ROMAN.items() if number == quarter).upper()


def _read_words(text: str) -> str:
    """Read a date with its month in words."""
    lowered = text.casefold().removeprefix("akhir ").removeprefix("end of ")
    match = _IN_WORDS.fullmatch(lowered)
    if not match:
        raise ValueError(text)
    day, name, year = match.groups()
    month = month_numbers().get(name)
    if month is None or (day and lowered != text.casefold()):
        raise ValueError(name)
    if not day:
        return f"{int(year):04}-{month:02}"
    return date(int(year), month, int(day)).isoformat()


def _unreadable(text: str) -> InvalidValueError:
    if TWO_DIGITS.fullmatch(" ".join(text.split())):
        return InvalidValueError(
            _("The year of '{text}' has two digits: which century is not said."),
            hint=_("Write the year with four digits, like 13/10/2025."),
            text=text,
        )
    return InvalidValueError(
        _("'{text}' is not a date."),
        hint=_("Write it like 13 Oktober 2025, 13/10/2025 or 2025-10-13."),
        text=text,
    )


def read_past_day(text: str | None, today: str) -> str:
    """Read a day that has come already; today where none is given.

    Raises:
        InvalidValueError: it cannot be read, or is still to come.
    """
    day = parse_hari(text) if text is not None else today
    if day > today:
        raise InvalidValueError(_("{date} is still to come."), date=nama_tanggal(day))
    return day

"""Stretches of days, as people type them and as officials write them."""

import re
from itertools import pairwise

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.tanggal import (
    FUZZY,
    TWO_DIGITS,
    WEEKDAY,
    day_after,
    first_day,
    last_day,
    nama_tanggal,
    parse_hari,
    parse_tanggal,
)
from berdaya_cli.language import _

_RANGE_SIGN = re.compile(
    r"\s*\.\.\s*|\s+-\s+|\s*\u2013\s*|(?<=/\d{4})-(?=\d)|(?<=[a-z])-(?=\d{1,2}\s)"
    r"|\s+(?:s\.?\s?d\.?|s/d|sampai(?: dengan)?|hingga|to)\s+",
    re.IGNORECASE | re.ASCII,
)
_HYPHEN = re.compile(r"(?<=[a-z0-9])-(?=[a-z])", re.IGNORECASE | re.ASCII)
"""Stands between months and quarters: ``Mei-Juli 2026``."""
_SINCE = re.compile(r"(?:mulai|sejak|since|from)\s+(.+)", re.IGNORECASE)
"""Stands before a day or month of which only the begin is known."""
_TW = re.compile(r"(?:tw|triwulan)\b", re.IGNORECASE | re.ASCII)
_QUARTER_ALONE = re.compile(r"^(?:[1-4]|iv|i{1,3})\s+\d{4}$", re.IGNORECASE | re.ASCII)
_SEMESTER = re.compile(r"semester\s+([12]|i{1,2})\s+(\d{4})", re.IGNORECASE | re.ASCII)
_LAST_YEAR = re.compile(r"\d{4}$", re.ASCII)
_AND_SIGN = re.compile(r"\s+dan\s+|\s*&\s*|\s+and\s+|\s*;\s*|\s*,\s+(?=\d)", re.IGNORECASE)
"""Stands between days that are not a stretch, unless they follow each other."""
_DAYS_OF_ONE_MONTH = re.compile(
    r"(?<![\d/.])(\d{1,2})\s*[-\u2013]\s*(\d{1,2})(?:\s+(\D+\d{4})|[/.](\d{1,2}[/.]\d{4}))",
    re.ASCII,
)
_DAY_ALONE = re.compile(r"\d{1,2}", re.ASCII)
_DAY_AND_MONTH = re.compile(r"\d{1,2}\s+[a-z]+\.?", re.ASCII | re.IGNORECASE)


def parse_rentang(text: str) -> tuple[str, str | None]:
    """Read a day, or two days with what lies between; the end may be open.

    Understood beside single days: ``13-14 Oktober 2025``, ``2025-10-13..2025-11-30``,
    ``30 Oktober - 2 November 2025``, ``13 s.d. 14 Oktober 2025``, ``13 Oktober 2025..`` or
    ``mulai 13 Oktober 2025`` (no end known).

    Raises:
        InvalidValueError: it cannot be read, or it ends before it starts.
    """
    plain = _plain(text)
    cleaned = _DAYS_OF_ONE_MONTH.sub(_days_of_one_month, plain)
    days = [part for part in _AND_SIGN.split(cleaned) if part]
    if len(days) > 1:
        return _following(days, text)
    try:
        first, *more = _RANGE_SIGN.split(cleaned, maxsplit=1)
        if not more:
            day = parse_hari(first)
            return day, day
        last = parse_hari(more[0]) if more[0] else None
        return _checked_range(parse_hari(_completed(first, more[0])), last)
    except InvalidValueError as error:
        error.hint = error.hint if TWO_DIGITS.fullmatch(cleaned) else _how_to_write(cleaned)
        raise


def parse_rencana(text: str) -> tuple[str, str | None]:
    """Read when something is planned: days as ``parse_rentang`` does, or less precise dates.

    Understood beside days: ``Mei 2026``, ``TW II 2026``, ``Mei-Juli 2026``, ``TW I-II 2026``,
    ``Semester I 2026``, ``Mei 2026..`` (no end known). A year alone is hardly a plan.

    Raises:
        InvalidValueError: it cannot be read, or it ends before it starts.
    """
    try:
        return parse_rentang(text)
    except InvalidValueError as error:
        found = _less_precise(_plain(text))
        if found is None:
            said = _("Write it like 13 Oktober 2025, 13-14 Oktober 2025, Mei 2026 or TW II 2026.")
            error.hint = error.hint if _SAYS_HOW.search(text) else said
            raise
        mulai, selesai = found
        if selesai is not None and last_day(selesai) < first_day(mulai):
            raise InvalidValueError(
                _("It ends ({end}) before it starts ({start})."),
                start=nama_tanggal(mulai),
                end=nama_tanggal(selesai),
            ) from error
        return found


def _less_precise(text: str) -> tuple[str, str | None] | None:
    """Read a month, a quarter, a semester or a year, or a stretch that begins or ends with one."""
    if half := _SEMESTER.fullmatch(text):
        begins, ends = (1, 2) if half[1].casefold() in {"1", "i"} else (3, 4)
        return f"{half[2]}-TW{begins}", f"{half[2]}-TW{ends}"
    sign = _RANGE_SIGN if _RANGE_SIGN.search(text) else _HYPHEN
    first, *more = [text] if FUZZY.fullmatch(text.upper()) else sign.split(text, maxsplit=1)
    try:
        if not more:
            one = parse_tanggal(first)
            return None if one.isdigit() else (one, one)
        last = f"TW {more[0]}" if _QUARTER_ALONE.match(more[0]) and _TW.match(first) else more[0]
        year = _LAST_YEAR.search(last)
        whole = first if not year or _LAST_YEAR.search(first) else f"{first} {year[0]}"
        return parse_tanggal(whole), parse_tanggal(last) if last else None
    except InvalidValueError:
        return None


_SAYS_HOW = re.compile(rf"{TWO_DIGITS.pattern}|^\s*\d{{4}}\s*$", re.IGNORECASE | re.ASCII)
"""A day whose year has two digits, and a year alone: what else to write is said already."""


def _plain(text: str) -> str:
    plain = WEEKDAY.sub("", " ".join(text.split()), count=1)
    since = _SINCE.fullmatch(plain)
    return f"{since[1]}.." if since and not _RANGE_SIGN.search(since[1]) else plain


def _days_of_one_month(match: re.Match[str]) -> str:
    first, last, words, figures = match.groups()
    return f"{first} - {last} {words}" if words else f"{first}/{figures} - {last}/{figures}"


def _following(texts: list[str], text: str) -> tuple[str, str | None]:
    """Read days that are listed: a stretch where each follows the one before.

    Raises:
        InvalidValueError: one cannot be read, or they lie apart.
    """
    days = [parse_hari(_completed(one, texts[-1])) for one in texts]
    if all(day_after(one) == other for one, other in pairwise(days)):
        return days[0], days[-1]
    raise InvalidValueError(
        _("'{text}' are days that lie apart, no stretch."),
        hint=_(
            "Give each day a row of its own, or write {first}..{last} if all between count."
        ).format(first=days[0], last=days[-1]),
        text=text,
    )


def _how_to_write(text: str) -> str:
    """Return how to write a stretch of days; that of a month, quarter or year itself."""
    try:
        fuzzy = parse_tanggal(text)
    except InvalidValueError:
        return _("Write it like 13 Oktober 2025, 13-14 Oktober 2025 or 2025-10-13..2025-11-30.")
    if not FUZZY.fullmatch(fuzzy):
        return _("Write it like 13 Oktober 2025, 13-14 Oktober 2025 or 2025-10-13..2025-11-30.")
    return _("If all of it is meant, write {first}..{last}.").format(
        first=first_day(fuzzy).isoformat(), last=last_day(fuzzy).isoformat()
    )


def parse_waktu(text: str) -> tuple[str, str | None]:
    """Read when an event is: one date, as precise as it was typed, or two days.

    Raises:
        InvalidValueError: it cannot be read, or it ends before it starts.
    """
    try:
        return parse_tanggal(text), None
    except InvalidValueError:
        return parse_rentang(text)


def _completed(first: str, last: str) -> str:
    """Return the first day of a range the month and year that only the last one names."""
    words = last.split()
    if _DAY_ALONE.fullmatch(first):
        return " ".join((first, *words[1:]))
    return f"{first} {words[-1]}" if _DAY_AND_MONTH.fullmatch(first) else first


def nama_rentang(mulai: str, selesai: str | None) -> str:
    """Write a stretch of days, like 13 to 14 Oktober 2025; an open end as "since"."""
    if selesai is None:
        return _("since {date}").format(date=nama_tanggal(mulai))
    if mulai == selesai:
        return nama_tanggal(mulai)
    first, last = nama_tanggal(mulai), nama_tanggal(selesai)
    if mulai[:7] == selesai[:7] and not FUZZY.fullmatch(mulai) and not FUZZY.fullmatch(selesai):
        return f"{int(mulai[8:])}\u2013{last}"
    return f"{first} \u2013 {last}"


def _checked_range(mulai: str, selesai: str | None) -> tuple[str, str | None]:
    if selesai is not None and selesai < mulai:
        raise InvalidValueError(
            _("It ends ({end}) before it starts ({start})."),
            start=nama_tanggal(mulai),
            end=nama_tanggal(selesai),
        )
    return mulai, selesai

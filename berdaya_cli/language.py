"""Which language the screen speaks, and how it writes numbers and dates.

The message ids in the code are English. Indonesian comes from ``locale/``; it is the default
whatever the machine's locale, so that a terminal and a scheduled job say the same.
"""

import gettext
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cache, lru_cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # Babel is imported when a number or date is first written out
    from babel import Locale

T = TypeVar("T")
LANGUAGES = ("id", "en")
DEFAULT_LANGUAGE = "id"

_CATALOGUES = Path(__file__).parent / "locale"
_current = DEFAULT_LANGUAGE


def use_language(language: str) -> None:
    """Make the screen speak one of LANGUAGES from now on."""
    global _current  # noqa: PLW0603  one screen, one language, chosen once by main()
    _current = language


def spoken_now() -> str:
    """Return the language that the screen speaks, one of LANGUAGES."""
    return _current


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak one of LANGUAGES for a while: official documents are Indonesian on any screen."""
    before = _current
    use_language(language)
    try:
        yield
    finally:
        use_language(before)


def spoken(language: str, things: Iterable[T]) -> Iterator[T]:
    """Make each of some things in a language, whatever is spoken where they are asked for."""
    iterator = iter(things)
    while True:
        with speaking(language):
            try:
                thing = next(iterator)
            except StopIteration:
                return
        yield thing


@cache
def _translations(language: str) -> gettext.NullTranslations:
    if language == "en":
        return gettext.NullTranslations()
    return gettext.translation("berdaya", _CATALOGUES, [language])


def _(message: str) -> str:
    """Translate a message into the language of the screen."""
    return _translations(_current).gettext(message) if message else ""


def ngettext(singular: str, plural: str, n: int) -> str:
    """Translate a message that depends on a number."""
    return _translations(_current).ngettext(singular, plural, n)


def N_(message: str) -> str:  # noqa: N802  gettext's own name for it
    """Mark a message for the catalogue where it is defined; ``_`` translates it when shown."""
    return message


def _locale() -> "Locale":
    from babel import Locale

    return Locale(_current)


def format_seconds(seconds: float) -> str:
    """Write how long something took: 0,8."""
    from babel.numbers import format_decimal

    return format_decimal(seconds, format="0.0", locale=_locale())


def format_number(number: int) -> str:
    """Write a whole number with the thousands marks of the language: 1.500.000."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=_locale())


def format_scaled(number: int, decimals: int) -> str:
    """Write a number that is given in 1/10**decimals, without zeros at its end: 62,5; 1.500."""
    from decimal import Decimal

    from babel.numbers import format_decimal

    pattern = f"#,##0.{'#' * decimals}"
    return format_decimal(Decimal(number).scaleb(-decimals), format=pattern, locale=_locale())


def format_size(size: int) -> str:
    """Write a number of bytes as people know it: 820 KB, 1,2 MB."""
    kilobytes = ceil(size / 1000)
    if kilobytes < 1000:  # noqa: PLR2004  a megabyte
        return f"{kilobytes} KB"
    megabytes = f"{size / 1_000_000:.1f} MB"
    return megabytes.replace(".", ",") if _current == "id" else megabytes


def format_rupiah(rupiah: int) -> str:
    """Write an amount of money: Rp1.500.000."""
    sign = "-" if rupiah < 0 else ""
    return f"{sign}Rp{format_number(abs(rupiah))}"


def format_percent(hundredths: int) -> str:
    """Write a percentage that is given in hundredths of a percent: 8750 is 87,50%."""
    from decimal import Decimal

    from babel.numbers import format_percent as percent

    return percent(Decimal(hundredths).scaleb(-4), format="#,##0.00%", locale=_locale())


def format_day(day: date) -> str:
    """Write a day in full: 13 Oktober 2025."""
    return _format_date(day, "d MMMM y", _current)


def format_short_day(day: date) -> str:
    """Write a day where room is short: 31 Jul 2025."""
    return _format_date(day, "d MMM y", _current)


def format_weekday(day: date) -> str:
    """Write a day in full with its weekday: Senin, 13 Oktober 2025."""
    return _format_date(day, "EEEE, d MMMM y", _current)


def format_day_of_year(day: date, *, weekday: bool = False) -> str:
    """Write a day of the year that is meant anyhow: 31 Juli; Kamis, 31 Juli."""
    return _format_date(day, "EEEE, d MMMM" if weekday else "d MMMM", _current)


def format_month(day: date) -> str:
    """Write the month of a day: Oktober 2025."""
    return _format_date(day, "MMMM y", _current)


@lru_cache(maxsize=1024)
def _format_date(day: date, pattern: str, language: str) -> str:
    """Write a date; tables say the same few hundred days over and over."""
    from babel import Locale
    from babel.dates import format_date

    return format_date(day, pattern, locale=Locale(language))


@cache
def month_numbers() -> Mapping[str, int]:
    """Map every month name that people write, in both languages, to its number.

    Full and short names of the Unicode locale data, and the Indonesian short forms it lacks.
    """
    from babel import Locale

    names = {"nop": 11, "nopember": 11, "pebruari": 2, "peb": 2, "agt": 8, "sept": 9, "ags": 8}
    for language in LANGUAGES:
        months = Locale(language).months["format"]
        for width in ("wide", "abbreviated"):
            names |= {name.casefold().rstrip("."): n for n, name in months[width].items()}
    return names

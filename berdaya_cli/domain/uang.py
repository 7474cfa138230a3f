"""Rupiah and counts: whole numbers, read as officials write them."""

import re
from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.language import _, format_rupiah

if TYPE_CHECKING:  # amounts that are typed only
    from decimal import Decimal

LARGEST_RUPIAH = 10**15
"""Beyond any budget of a regency; sums of thousands of such amounts still fit the database."""
LARGEST_COUNT = 10**9
"""Beyond the number of people of the country."""
NOT_REPORTED = ("", "-", "\u2013", "\u2014", "rp-", "rp -", "rp.-", "rp. -")
"""What forms hold where nothing is known, which is not 0."""

_SCALES = {"": 0, "rb": 3, "ribu": 3, "jt": 6, "juta": 6, "m": 9, "miliar": 9, "milyar": 9}
_LEAST_WITH_SEN = 1000
"""Below it a decimal part is no sen: 1,5 of something else is meant."""
_THOUSANDS = 3
"""Digits between two signs of thousands."""
_MONEY = re.compile(
    r"(?:rp\.?\s*)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)"
    r"(?:,(?P<part>\d+|-))?(?:,?-)?\s*(?P<scale>[a-z]*)\.?",
    re.ASCII,
)
_PERCENT = re.compile(r"([0-9]{1,3})(?:[,.]([0-9]{1,2}))?\s*%?")
_COUNT = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?: ?(?:orang|org\.?|jiwa))?", re.ASCII)


def parse_rupiah(text: str, satuan: int = 1) -> int:
    """Read an amount of money that a person typed, in whole rupiah.

    Understood: ``1500000``, ``1.500.000``, ``Rp 1.500.000,00``, ``Rp. 1.500.000,-``, ``15 jt``,
    ``1,5 juta``; ``nihil`` is 0. A point always parts thousands, a comma decimals.

    Args:
        text: the amount.
        satuan: how many rupiah one of it is, where it does not say so itself: 1000 in a table in
            thousands.

    Raises:
        InvalidValueError: it cannot be read, or is no whole number of rupiah.
    """
    cleaned = " ".join(text.casefold().split())
    if cleaned == "nihil":
        return 0
    match = _MONEY.fullmatch(cleaned)
    if not match or match["scale"] not in _SCALES:
        raise _not_money(text)
    whole, part = match["whole"].replace(".", ""), (match["part"] or "").strip("-")
    if len(part) == _THOUSANDS and not match["scale"] and satuan == 1:
        raise _not_money(text)  # 500,000 of an English Excel is no 500 rupiah
    from decimal import Decimal

    amount = Decimal(f"{whole}.{part or 0}").scaleb(_SCALES[match["scale"]])
    amount *= 1 if match["scale"] else satuan
    if amount > LARGEST_RUPIAH:
        raise _not_money(text)
    return whole_rupiah(amount, text)


def whole_rupiah(amount: "Decimal | float", text: str) -> int:
    """Return an amount in whole rupiah.

    Raises:
        InvalidValueError: it has sen, which no form of the office knows.
    """
    if amount == int(amount):
        return int(amount)
    if amount < _LEAST_WITH_SEN:
        raise _not_money(text)
    raise InvalidValueError(
        _("'{text}' has sen, and amounts are whole rupiah."),
        hint=_("Maybe {near}?").format(near=format_rupiah(round(amount))),
        text=text,
    )


_WORD = r"(ribuan|ribu|rb|jutaan|juta|jt|mili?y?ar(?:an)?)"
_SATUAN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:dalam|dlm)\.? (?:satuan )?(?:rp\.? ?)?{_WORD}\b",
        rf"\brp\.? ?(?:dalam )?{_WORD}\b",
        rf"\b{_WORD} (?:rupiah|rp)\b",
        rf"\( ?{_WORD} ?\)",
        r"\( ?(?:x|dalam)? ?(?:rp\.?)? ?1?[.,]?(000(?:[.,]000)?) ?\)",
    )
)
"""How headings and titles say that amounts are in thousands or millions."""


def find_satuan(text: str) -> int | None:
    """Return how many rupiah one of the amounts below a heading is, where it says so.

    ``(dalam ribuan rupiah)``, ``(Rp juta)``, ``(Rp.000)``: 1000, 1000000, 1000.
    """
    plain = " ".join(text.casefold().split())
    found = next((match[1] for one in _SATUAN if (match := one.search(plain))), None)
    if found is None:
        return None
    if found.startswith("0"):
        return {1: 10**3, 2: 10**6}[found.count("000")]
    return {"r": 10**3, "j": 10**6}.get(found[0], 10**9)


def parse_jumlah(text: str) -> int:
    """Read a count of people or things: ``32``, ``1.250``; ``nihil`` is 0.

    Raises:
        InvalidValueError: it is no whole number from 0 on.
    """
    cleaned = text.strip().casefold()
    if cleaned == "nihil":
        return 0
    match = _COUNT.fullmatch(cleaned)
    digits = match[1].replace(".", "") if match else ""
    count = int(digits) if 0 < len(digits) <= len(str(LARGEST_COUNT)) else LARGEST_COUNT + 1
    if count > LARGEST_COUNT:
        raise InvalidValueError(
            _("'{text}' is not a count."),
            hint=_("Write a whole number like 32 or 1.250, or nihil for none."),
            text=text,
        )
    return count


def parse_persen(text: str) -> int:
    """Read a percentage from 0 to 100, in hundredths of a percent: ``75``, ``75%``, ``87,5%``.

    Raises:
        InvalidValueError: it is no such percentage.
    """
    match = _PERCENT.fullmatch(text.strip())
    hundredths = int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0")) if match else -1
    if not 0 <= hundredths <= 100 * 100:
        raise InvalidValueError(
            _("'{text}' is not a percentage."),
            hint=_("Write it like 75%, from 0 to 100."),
            text=text,
        )
    return hundredths


def sisa(pagu: int | None, realisasi: int | None) -> int | None:
    """Return what is left of a pagu: all of it where no spending is reported; None without one."""
    return None if pagu is None else pagu - (realisasi or 0)


def persen(part: int | None, whole: int | None) -> int | None:
    """Return a part of a whole in hundredths of a percent, half up; None without a whole."""
    if part is None or not whole:
        return None
    return (part * 20000 + whole) // (2 * whole)


def is_reported(text: str | None) -> bool:
    """Return whether a text says anything: neither missing nor empty nor a dash."""
    return text is not None and text.strip().casefold() not in NOT_REPORTED


def add(*amounts: int | None) -> int | None:
    """Add what is known; None when nothing is."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def _not_money(text: str) -> InvalidValueError:
    return InvalidValueError(
        _("'{text}' is not an amount of money."),
        hint=_("Write it like 1500000, Rp1.500.000 or 1,5 juta, or nihil for none."),
        text=text,
    )

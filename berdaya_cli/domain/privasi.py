"""Counts, never people: finding a person's number where none belongs.

A NIK is the 16-digit number of a person: six digits of a place, then the day (plus 40 for women),
month and year of birth, then four of a series. A telephone number is taken for one where it starts
as an Indonesian mobile number does. Separators do not hide either. A NIP (18 digits), budget codes
and amounts are none.
"""

import re

_RUN = re.compile(r"(?<![0-9])\+?[0-9](?:[ .'\u2019-]?[0-9]){8,24}(?![0-9])")
"""Digits with at most one separator between two of them."""
_NIK_DIGITS = 16
_MOBILE = re.compile(r"(?:62|0)8[1-9][0-9]{7,10}")
_FEMALE = 40


def find_personal(text: str) -> tuple[str, str] | None:
    """Give what kind of personal number a text holds ("NIK" or "telepon") and it, masked."""
    for match in _RUN.finditer(text):
        digits = re.sub(r"[^0-9]", "", match[0])
        if _is_nik(digits):
            return "NIK", _masked(digits)
        if _MOBILE.fullmatch(digits):
            return "telepon", _masked(digits)
    return None


def _is_nik(digits: str) -> bool:
    if len(digits) != _NIK_DIGITS or digits[0] == "0":
        return False
    day, month = int(digits[6:8]), int(digits[8:10])
    born = day - _FEMALE if day > _FEMALE else day
    return 1 <= born <= 31 and 1 <= month <= 12  # noqa: PLR2004  days and months


def _masked(digits: str) -> str:
    return f"{digits[:2]}{'*' * (len(digits) - 4)}{digits[-2:]}"

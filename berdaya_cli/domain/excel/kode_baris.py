"""The code of a row in a form: a uid in few characters, with one that shows slips.

The uid is written in base 36, and the check character is that of ISO/IEC 7064, MOD 37-2: it
shows every wrong character and every two neighbours that changed places (which MOD 37,36, whose
check is never an asterisk, does not).
"""

from uuid import UUID

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CHECKS = f"{_ALPHABET}*"
_BASE = len(_ALPHABET)
_LENGTH = 25
"""Digits in base 36 that hold 128 bits."""


def encode(uid: str) -> str:
    """Write a uid as a code: 25 characters and the check character."""
    rest, digits = UUID(uid).int, []
    for _digit in range(_LENGTH):
        rest, digit = divmod(rest, _BASE)
        digits.append(_ALPHABET[digit])
    body = "".join(reversed(digits))
    return body + _check_character(body)


def decode(code: str) -> str | None:
    """Read a code and give its uid; None where it is damaged."""
    plain = "".join(code.split()).upper()
    body = plain[:-1]
    if len(body) != _LENGTH or not set(body) <= set(_ALPHABET):
        return None
    number = int(body, _BASE)
    if number >= 1 << 128 or _check_character(body) != plain[-1]:
        return None
    return str(UUID(int=number))


def _check_character(body: str) -> str:
    total = 0
    for character in body:
        total = (total + _ALPHABET.index(character)) * 2 % len(_CHECKS)
    return _CHECKS[(1 - total) % len(_CHECKS)]
